"""The questions that the Regulation answers; citations, sections and gaps are kept by topic."""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """One question of the law. A section of a plan has one, and so has every citation."""

    PURPOSE = "purpose"
    PRINCIPLES = "principles"
    SCOPE = "scope"
    EXEMPTION = "exemption"
    TITLES = "titles"
    VENUES = "venues"
    ORDER = "order"
    CYCLE = "cycle"
    MEETING_DATE = "meeting_date"
    PANELS = "panels"
    QUORUM = "quorum"
    CRITERIA = "criteria"
    LEVELS = "levels"
    BALLOT = "ballot"
    TALLY = "tally"
    VOID = "void"
    ADDED_NAME = "added_name"
    RESPONSIBILITIES = "responsibilities"
    DOSSIER = "dossier"
    TIMELINE = "timeline"
    PROCESS = "process"
    COUNTING_BOARD = "counting_board"
    MINUTES = "minutes"
    OBSERVERS = "observers"
    DISCLOSURE = "disclosure"
    USE = "use"
    RECONSIDER = "reconsider"
    DISMISS = "dismiss"
    TWO_VENUES = "two_venues"
    ORGANISATION = "organisation"
    REPORTING = "reporting"
    FORMS = "forms"
    CLOSING = "closing"
