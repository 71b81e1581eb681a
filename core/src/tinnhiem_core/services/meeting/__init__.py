"""A meeting, from its file to its papers: look up, decide, count, check, print, write."""
