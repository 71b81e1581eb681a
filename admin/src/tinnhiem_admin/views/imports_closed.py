"""An import that is over as its page shows it: its rows, what became of them, the decisions."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for
from flask_babel import gettext as _

from tinnhiem_admin.views.imports_preview import Asked, Row, status_filters, table_row
from tinnhiem_core.services.people.imports.values import Decided, Preview


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The page. ``decided``: (row, of whom or what, decision, address of the record or "")."""

    preview: Preview
    rows: tuple[Row, ...]
    filters: tuple[tuple[str, str], ...]
    decided: tuple[tuple[str, str, str, str], ...]
    asked: Asked
    total: int


def closed(preview: Preview, asked: Asked) -> Closed:
    """Return an import that was applied; of another that is over there are no rows."""
    return Closed(
        preview=preview,
        rows=tuple(table_row(one, preview) for one in preview.rows.rows),
        filters=(("attention", _("All rows")), *status_filters(preview, judged=True)),
        decided=tuple(map(_decided, sorted(preview.decided, key=lambda one: one.line or 0))),
        asked=asked,
        total=sum(count for _status, count in preview.counts.rows),
    )


def _decided(one: Decided) -> tuple[str, str, str, str]:
    kind, _colon, which = one.answer.partition(":")
    line = str(one.line) if one.line is not None else ""
    if kind == "same":
        said = _("The same person as %(name)s", name=one.meant)
        return line, _named(one), said, url_for("People.person", person=int(which))
    if kind == "unit":
        said = _("The unit that is there: %(name)s", name=one.meant)
        return line, one.name, said, url_for("Units.unit", unit=int(which))
    if kind == "row":
        said = _("The same person as %(name)s (%(code)s) in the file", name=one.meant, code=which)
        return line, _named(one), said, ""
    words = {
        "different": _("Another person: add as new"),
        "skip": _("Leave these rows out"),
        "new": _("A new unit: add it as written"),
    }
    return line, one.name if one.about == "unit" else _named(one), words.get(kind, kind), ""


def _named(one: Decided) -> str:
    return f"{one.name} ({one.key})"
