"""Roster files as an administrator brings them, and the way through preview to the database."""

from __future__ import annotations

from typing import Any

from tests.intake.rosters import csv_bytes, row

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import preview
from tinnhiem_core.services.people.imports.values import Counts, Preview


def deputy(code: str = "CB02", name: str = "Lê Thị Bình", **more: Any) -> list[object]:
    """Return the row of a deputy of the director's department."""
    given = {"Ngày_sinh": "01/02/1975", "Chức_vụ": "Phó Giám đốc", "Vai_trò": "Cấp phó", **more}
    return row(Mã_cán_bộ=code, Họ_và_tên=name, **given)


def bring(desk: Desk, *rows: list[object], name: str = "danh_sach.csv") -> Preview:
    """Choose a file with these rows."""
    return preview(desk, name, csv_bytes(*rows))


def take(desk: Desk, *rows: list[object]) -> tuple[int, Counts]:
    """Choose a file and apply it; return the import's number and what was written."""
    seen = bring(desk, *rows)
    return seen.line.id, apply_import(desk, seen.line.id, seen.seal)
