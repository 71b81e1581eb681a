"""Roster files: looked at, decided on, taken in, taken back."""
