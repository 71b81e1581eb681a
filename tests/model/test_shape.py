"""Every value of law/ and model/: frozen, slotted, named fields, whole numbers, tuples."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum, StrEnum
from typing import Final

import pytest

from tinnhiem_core import law, model
from tinnhiem_core.law.document import OWN

INEXACT: Final = re.compile(r"\b(float|list|dict|set|Any|Decimal|complex)\b")


def classes(package: object) -> Iterator[type]:
    path: list[str] = package.__path__  # type: ignore[attr-defined]
    name: str = package.__name__  # type: ignore[attr-defined]
    for info in pkgutil.iter_modules(path, f"{name}."):
        module = importlib.import_module(info.name)
        for one in vars(module).values():
            if isinstance(one, type) and one.__module__ == info.name:
                yield one


CLASSES: Final = (*classes(law), *classes(model))
VALUES: Final = [one for one in CLASSES if is_dataclass(one)]
ENUMS: Final = [one for one in CLASSES if issubclass(one, Enum)]


def named(one: type) -> str:
    return one.__name__


@pytest.mark.parametrize("value", VALUES, ids=named)
def test_value_is_frozen_slotted_and_built_by_names(value: type) -> None:
    assert value.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(value)
    assert all(one.kw_only for one in fields(value))


@pytest.mark.parametrize("value", VALUES, ids=named)
def test_value_holds_nothing_inexact_and_nothing_that_changes(value: type) -> None:
    assert [one.name for one in fields(value) if INEXACT.search(str(one.type))] == []
    assert [one.name for one in fields(value) if isinstance(one.default, list | dict)] == []


@pytest.mark.parametrize("value", VALUES, ids=named)
def test_key_is_ours_and_required(value: type) -> None:
    for one in fields(value):
        if one.name == "key" and value.__module__.split(".")[-1] not in {"people", "meeting"}:
            assert one.default is MISSING
            assert one.metadata == OWN or one.type != "str"


@pytest.mark.parametrize("kind", ENUMS, ids=named)
def test_choice_is_a_word_and_each_word_stands_once(kind: type[Enum]) -> None:
    assert issubclass(kind, StrEnum)
    assert len({one.value for one in kind.__members__.values()}) == len(kind.__members__)


def test_every_class_is_a_value_a_choice_or_an_error() -> None:
    others = [one for one in CLASSES if one not in VALUES and one not in ENUMS]
    assert [one for one in others if not issubclass(one, Exception)] == []
