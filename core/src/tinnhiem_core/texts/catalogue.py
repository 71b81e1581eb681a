"""The catalogue: every code and its wording, one file per area."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from tinnhiem_core.texts.wording import Lang, Wording, fill

if TYPE_CHECKING:
    from collections.abc import Mapping

AREAS = (
    "counting",
    "people",
    "venues",
    "timing",
    "conformance",
    "plugins",
    "kit",
    "scaffold",
    "intake",
    "intake_files",
    "intake_cells",
    "intake_columns",
    "intake_roster",
    "schemas",
    "meeting",
    "meeting_count",
    "papers",
    "cli",
    "commands",
    "usage",
    "system",
    "labels",
    "people_store",
    "people_imports",
    "people_labels",
    "audit_people",
    "tenants",
    "plan_versions",
    "plan_fields",
    "plan_choices",
    "audit_tenants",
    "audit_plans",
    "accounts",
    "accounts_labels",
    "account_forms",
    "audit",
    "database",
    "database_commands",
    "audit_accounts",
    "api",
    "audit_api",
    "web",
)


def _join() -> Mapping[str, Wording]:
    joined: dict[str, Wording] = {}
    for area in AREAS:
        texts: dict[str, Wording] = import_module(f"tinnhiem_core.texts.{area}").TEXTS
        twice = joined.keys() & texts.keys()
        if twice:
            message = f"texts.{area}: codes used twice: {sorted(twice)}"
            raise ValueError(message)
        joined |= texts
    return MappingProxyType(joined)


CATALOGUE: Mapping[str, Wording] = _join()


def wording(code: str) -> Wording:
    """Return the wording of ``code``; an unknown code is a defect and raises ``KeyError``."""
    return CATALOGUE[code]


def say(code: str, lang: Lang = Lang.VI, **figures: object) -> str:
    """Return the sentence of ``code`` in ``lang`` with its figures filled in."""
    return fill(wording(code).sentence(lang), figures, lang)
