"""Pages as pictures beside the approved ones; a margin altered by 1 mm is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tinnhiem_core.documents.forms.ballot import ballot
from tinnhiem_core.documents.forms.summons import summons
from tinnhiem_core.documents.layout import Layout
from tinnhiem_core.documents.measures import HD05, HD36, ND30
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.sheet import CopyMark, Secrecy
from tinnhiem_core.model.forms import Secret, Skin

HD05_DAY = date(2026, 6, 1)


@pytest.mark.parametrize("skin", list(Skin))
@pytest.mark.parametrize("people", [5, 60])
def test_ballot(
    skin: Skin, people: int, ballot_of: Callable[..., Any], approved: Callable[..., None]
) -> None:
    approved(ballot(None, ballot_of(skin, people=people, batch="A1")), f"ballot-{skin}-{people}")


@pytest.mark.parametrize("skin", list(Skin))
def test_summons(
    skin: Skin, summons_of: Callable[..., Any], approved: Callable[..., None]
) -> None:
    approved(summons(None, summons_of(skin, people=2)), f"summons-{skin}")


def test_summons_of_a_party_body_from_hd05_on(
    summons_of: Callable[..., Any], approved: Callable[..., None]
) -> None:
    content = summons_of(Skin.PARTY, people=1)
    new = replace(content, sheet=replace(content.sheet, issued=HD05_DAY))
    approved(summons(None, new), "summons-hd05")


@pytest.mark.parametrize("layout", [ND30, HD36, HD05], ids=lambda one: one.key)
def test_secret_paper_with_everything(
    layout: Layout, sheet: Callable[..., Any], approved: Callable[..., None]
) -> None:
    mark = Secrecy(
        level=Secret.MAT,
        decided_by="Chủ tịch UBND tỉnh",
        decided_on=date(2023, 11, 29),
        copies=3,
        drafter="Phòng Nội vụ",
    )
    whole = sheet(
        layout.skin,
        secrecy=mark,
        copy_mark=CopyMark(number=1, of=3),
        legal_bases=("Căn cứ Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị;",),
        addressees=("Ban Tổ chức Tỉnh ủy", "Sở Nội vụ"),
    )
    approved(render("sheet", whole, layout), f"secret-{layout.key}")


@pytest.mark.parametrize("side", ["top", "right", "bottom", "left"])
@pytest.mark.parametrize("layout", [ND30, HD36], ids=lambda one: one.key)
def test_margin_altered_by_a_millimetre_is_seen(
    layout: Layout,
    side: str,
    sheet: Callable[..., Any],
    approved: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("APPROVE", raising=False)
    given = getattr(layout.margins, side)
    altered = replace(given, value=given.value + 1, most=given.most + 1)
    margins = replace(layout.margins, **{side: altered})
    name = f"plain-{layout.key}"
    approved(render("sheet", sheet(layout.skin), layout), name)
    with pytest.raises(AssertionError, match="looks different"):
        approved(render("sheet", sheet(layout.skin), replace(layout, margins=margins)), name)


@pytest.mark.parametrize("layout", [ND30, HD36], ids=lambda one: one.key)
def test_plain_paper(
    layout: Layout, sheet: Callable[..., Any], approved: Callable[..., None]
) -> None:
    approved(render("sheet", sheet(layout.skin), layout), f"plain-{layout.key}")
