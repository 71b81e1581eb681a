"""Statements on units, persons, posts and imports: functions of a session."""
