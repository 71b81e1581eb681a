"""One file that holds everything, the same for both engines."""
