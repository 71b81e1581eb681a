"""Copies of the minutes: their numbers, same bytes, refusals, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.documents.results_samples import (
    box,
)

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.minutes import MOST_COPIES, Minutes, minutes
from tinnhiem_core.model.forms import Skin


def test_three_copies_differ_in_their_number_alone(
    minutes_of: Callable[..., Minutes], read: Callable[[bytes], Any]
) -> None:
    texts = [read(pdf).text() for pdf in minutes(None, minutes_of())]
    assert [re.findall(r"Bản số \d/\d", text) for text in texts] == [
        ["Bản số 1/3"],
        ["Bản số 2/3"],
        ["Bản số 3/3"],
    ]
    assert len({re.sub(r"Bản số \d/3", "", text) for text in texts}) == 1


def test_real_minutes_are_not_called_a_sample(
    minutes_of: Callable[..., Minutes], read: Callable[[bytes], Any]
) -> None:
    real = minutes_of()
    real = replace(real, sheet=replace(real.sheet, sample=False))
    assert "DỮ LIỆU MẪU" not in read(minutes(None, real, 1)[0]).text()


def test_same_minutes_same_bytes(minutes_of: Callable[..., Minutes]) -> None:
    assert minutes(None, minutes_of(), 2) == minutes(None, minutes_of(), 2)


@pytest.mark.parametrize("copies", [-1, 0, MOST_COPIES + 1])
def test_senseless_number_of_copies_is_refused(
    copies: int, minutes_of: Callable[..., Minutes]
) -> None:
    with pytest.raises(PaperError, match=r"L\.909"):
        minutes(None, minutes_of(), copies)


def test_minutes_without_a_box_or_people_are_refused(minutes_of: Callable[..., Minutes]) -> None:
    with pytest.raises(PaperError, match=r"minutes\.boxes”"):
        minutes(None, minutes_of(boxes=()))
    with pytest.raises(PaperError, match=r"minutes\.boxes\[1\]\.rows"):
        minutes(None, minutes_of(boxes=(box(), box(0, rulings=()))))


@pytest.mark.parametrize("skin", list(Skin))
def test_picture(
    skin: Skin, minutes_of: Callable[..., Minutes], approved: Callable[[bytes, str], None]
) -> None:
    approved(minutes(None, minutes_of(skin))[0], f"minutes-{skin}-4")


def test_picture_of_sixty(
    minutes_of: Callable[..., Minutes], approved: Callable[[bytes, str], None]
) -> None:
    second = box(2, polled="Chánh, Phó Văn phòng UBND tỉnh")
    approved(minutes(None, minutes_of(boxes=(box(60), second)))[0], "minutes-state-60")
