"""Units, persons and posts of a tenant: seen, changed, and taken in from roster files."""
