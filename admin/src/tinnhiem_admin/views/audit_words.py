"""What an act of the log is about, in words."""

from __future__ import annotations

import re

from flask_babel import gettext as _

SUBJECT = re.compile(r"(unit|person|import|plan|tenant)[:/](\d+)")


def subject_words(subject: str) -> str:
    """Return "person:12" as people read it; a name stays as it is."""
    found = SUBJECT.fullmatch(subject)
    if found is None:
        return subject
    words: dict[str, str] = {
        "unit": _("Unit no. %(number)s", number=found[2]),
        "person": _("Person no. %(number)s", number=found[2]),
        "import": _("Import no. %(number)s", number=found[2]),
        "plan": _("Plan, version %(number)s", number=found[2]),
        "tenant": _("Tenant no. %(number)s", number=found[2]),
    }
    return words[found[1]]
