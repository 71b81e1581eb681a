"""Why something can't be deleted: what hangs on it."""

from __future__ import annotations

from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.usage import used_by
from tinnhiem_core.store.tables import Person, Post, Unit
from tinnhiem_core.texts import Lang, Wording, say


def note_uses(form: Form, session: ScopedSession, row: Unit | Person | Post, code: str) -> None:
    """Note what names the row, by kind and number."""
    uses = used_by(session, row.__tablename__, row.id)
    if uses:
        name = row.title if isinstance(row, Post) else row.name
        form.add(code, name=name, uses=uses_in_words(uses))


def uses_in_words(uses: tuple[tuple[str, int], ...]) -> Wording:
    """Return "2 chức vụ, 1 đơn vị trực thuộc" in both languages."""
    said = {
        lang: ", ".join(say(f"people.uses.{table}", lang, count=count) for table, count in uses)
        for lang in Lang
    }
    return Wording(said[Lang.VI], said[Lang.EN])
