"""The operator's work on the database: upgrade, check, dump, restore."""
