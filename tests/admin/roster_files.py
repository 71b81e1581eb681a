"""Roster files that tests of the import pages bring, and the button that takes them in."""

from __future__ import annotations

import re

from flask.testing import FlaskClient
from tests.admin.opened import sent, shown
from tests.admin.people_desk import fresh
from tests.intake.rosters import row


def director(name: str = "", code: str = "", unit: str = "", **more: object) -> list[object]:
    """Return the row of a person whom nobody knows yet, in a unit that nobody knows."""
    names = {"Họ_và_tên": name or fresh("Giàng A"), "Mã_cán_bộ": code or fresh("GA")}
    return row(**names, Cơ_quan_đơn_vị=unit or fresh("Ban"), **more)


def seal(page: str) -> str:
    found = re.search(r'name="seal" value="([^"]*)"', page)
    assert found is not None
    return found[1]


def apply(client: FlaskClient, number: int, code: int = 303) -> str:
    """Press the button of the preview."""
    page = shown(client, f"/imports/{number}")
    return sent(client, f"/imports/{number}/apply", code, seal=seal(page))
