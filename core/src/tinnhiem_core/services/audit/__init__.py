"""The audit log: read, taken out, and proved whole."""
