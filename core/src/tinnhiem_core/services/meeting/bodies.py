"""When two names mean the same body: "UBND tỉnh" is "Ủy ban nhân dân tỉnh Điện Biên" there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tinnhiem_core.model.spelling import spelling

SHORT: Final = {
    spelling(short): spelling(whole)
    for short, whole in (
        ("HĐND", "Hội đồng nhân dân"),
        ("UBND", "Ủy ban nhân dân"),
        ("MTTQ", "Mặt trận Tổ quốc"),
    )
}


def spelled(name: str) -> str:
    """Return the form in which the spellings of a body are equal, abbreviations written out."""
    return " ".join(SHORT.get(word, word) for word in spelling(name).split())


def names_of(bodies: Iterable[str], *places: str) -> set[str]:
    """Return the names of bodies, spelled, also without the ``places`` where they are.

    A plan calls the bodies of its own place without it: "UBND tỉnh", not "UBND tỉnh Điện Biên".
    """
    whole = {spelled(one) for one in bodies}
    ends = [f" {spelled(one)}" for one in places]
    return whole.union(one.removesuffix(end) for one in whole for end in ends)
