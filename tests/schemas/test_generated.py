"""Any plan that the model can hold comes back exactly."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tinnhiem_core.model.plan import PLAN_SCHEMA, Plan
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.schemas import canonical, digest, load_plan
from tinnhiem_core.schemas.characters import FORBIDDEN

TEXT = (
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
    .map(lambda text: unicodedata.normalize("NFC", re.sub("\r", "\n", FORBIDDEN.sub("", text))))
    .filter(lambda text: unicodedata.is_normalized("NFC", text))
)
SETTINGS = {"decimals": st.integers(0, 4)}


@cache
def of(hint: Any) -> st.SearchStrategy[Any]:
    """Return values of an annotation, nothing left to a default."""
    args = get_args(hint)
    if get_origin(hint) is tuple:
        return st.lists(of(args[0]), max_size=2).map(tuple)
    if NoneType in args:
        return st.none() | of(next(one for one in args if one is not NoneType))
    if is_dataclass(hint) and isinstance(hint, type):
        return whole(hint)
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    plain = {
        str: TEXT,
        bool: st.booleans(),
        int: st.integers(1, 99_999) | st.integers(-99_999, 0),
        date: st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    }
    return plain[hint]


def whole(shape: type) -> st.SearchStrategy[Any]:
    hints = get_type_hints(shape)
    given_fields = {one.name: of(hints[one.name]) for one in fields(shape)}
    if shape is Settings:
        given_fields |= {name: st.integers(1, 9) for name in hints if hints[name] is int}
        given_fields |= SETTINGS
    if shape is Plan:
        given_fields["schema"] = st.just(PLAN_SCHEMA)
    return st.builds(shape, **given_fields)


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(of(Plan))
def test_round_trip(plan: Plan) -> None:
    text = canonical(plan)
    again = load_plan(text)
    assert again == plan
    assert canonical(again) == text
    assert digest(again) == digest(plan)
