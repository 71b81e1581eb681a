"""Frozen values of the field, in the words of the glossary; no rules, no input or output."""
