"""Files that come in: everything is checked, all errors at once, nothing is half-read."""
