"""Every code that is used has a wording, and every wording is used."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import chain
from string import Formatter
from typing import Final

import click
import pytest
from tests.services.audit.recorded import recorded_details
from tests.texts.scanning import FINDING, Call, asked, calls, literals, prefixes

from tinnhiem_core.cli.app import COMMANDS
from tinnhiem_core.law import Severity
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.model.settings import Base
from tinnhiem_core.model.tenancy import AccountRole, PlanState, TenantKind
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import State
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.plans import shapes
from tinnhiem_core.services.plans.differences import Change
from tinnhiem_core.services.plans.tables import ROOTS, TABS, every_table
from tinnhiem_core.services.tenants.values import Standing
from tinnhiem_core.store.tables import Person, Post, Unit
from tinnhiem_core.texts import CATALOGUE

PLAN_TABLES: Final = [
    table for plan in Localities.discover().plans.values() for table in every_table(plan)
]
PLAN_ROWS: Final = dict.fromkeys(table.shape for table in PLAN_TABLES)
PLAN_FIELDS: Final = [leaf for row in PLAN_ROWS for leaf in shapes.leaves(row)]
"""Every class of which a plan has rows, and the fields that the editor shows of it."""
UNCHANGED: Final = frozenset(
    {"id", "tenant_id", "import_id", "person_id", "parent_id", "revision", "search", "order"}
)
CHANGEABLE: Final = tuple(
    name
    for name in dict.fromkeys(
        column.key for kind in (Unit, Person, Post) for column in kind.__table__.columns
    )
    if name not in UNCHANGED
)
"""Columns whose values an edit can change; a move to another parent has details of its own."""
SAID: Final = frozenset(text for _, text in literals())

DYNAMIC: Final = {
    # services: what is recorded of each act
    "audit.detail.": tuple(
        one for one in recorded_details() if f"audit.detail.{one}" in CATALOGUE
    ),
    "audit.detail.changed.": CHANGEABLE,
    "audit.reason.": (
        *("password", "second_factor", "role_ended", "more_refusals", "blocked"),
        "other_key",
    ),
    "audit.answer.": ("same", "row", "different", "skip", "unit", "new"),
    "audit.subject.": ("unit", "person", "import", "plan", "tenant"),
    "audit.field.": ("language", "scale", "name", "email"),
    # services/plans: tables, parts and fields of the editor of plans; choices; states
    "plan.tab.": tuple(TABS),
    "plan.path.": (
        *("schema", "title_table", "timeline", "slug", "paper", "citation", "unresolved", "post"),
    ),
    "plan.table.": tuple(ROOTS),
    "plan.part.": tuple(
        table.name.rpartition("/")[2] for table in PLAN_TABLES if "/" in table.name
    ),
    "plan.group.": tuple(leaf.path[0] for leaf in PLAN_FIELDS if len(leaf.path) > 1),
    "plan.field.": (
        "key",
        *(leaf.label_code.removeprefix("plan.field.") for leaf in PLAN_FIELDS),
    ),
    "plan.choice.": tuple(
        f"{kind.__name__}.{one}"
        for kind in dict.fromkeys(leaf.choices for leaf in PLAN_FIELDS)
        if kind is not None and kind.__name__ not in shapes.LABELLED
        for one in kind
    ),
    "plan.choice.FormKind.": tuple(FormKind),
    "plan_state.": tuple(PlanState),
    "plan_change.": tuple(Change),
    "tenant_kind.": tuple(TenantKind),
    "standing.": tuple(Standing),
    # services/audit: every action that is written down somewhere
    "audit.": tuple(
        code.removeprefix("audit.")
        for code in CATALOGUE
        if code.startswith("audit.") and code.removeprefix("audit.") in SAID
    ),
    # rules/eligibility.py: what isn't a first appointment, and who isn't on duty (decision 23)
    "exemption.": (
        *(one for one in Appointment if one is not Appointment.FIRST),
        *(one for one in Service if one is not Service.ON_DUTY),
    ),
    # rules/box.py: with a recorded reason a note, else a warning (decision 10)
    "C.": ("211", "212"),
    "N.": ("211", "212"),
    # rules/quorum.py: at a People's Council the words aren't verified (decision 49)
    "quorum.": ("met", "not_met", "unknown"),
    "quorum.council.": ("met", "not_met", "unknown"),
    # texts/system.py: what the operating system answers
    "system.": (
        *("EACCES", "EBUSY", "EDQUOT", "EEXIST", "EFBIG", "EIO", "EISDIR", "ELOOP"),
        *("ENAMETOOLONG", "ENOENT", "ENOSPC", "ENOTDIR", "EPERM", "EROFS"),
    ),
    # services: steps, days, bases, states; cli: severities
    "step.": tuple(Step),
    "weekday.": tuple("0123456"),
    "tally.base.": tuple(Base),
    "locality.": tuple(State),
    "cli.severity.": tuple(Severity),
    "cli.new-locality.next.": tuple("12345"),
    # intake: words of the drop-downs of the roster
    "role.": tuple(Role),
    "kind.": tuple(UnitKind),
    "level.": tuple(Level),
    "appointment.": tuple(Appointment),
    "service.": tuple(Service),
    # services/accounts: roles and actions of the matrix
    "account_role.": tuple(AccountRole),
    "action.": tuple(Action),
    # services/people: fields of forms, what hangs on a record, headings of the list of errors
    "people.field.": (
        *("key", "name", "born", "retirement_notice", "kind", "level", "parent", "since", "until"),
        *("unit", "role", "title", "appointed", "appointment", "service", "day"),
        *("full_time", "has_subordinates"),
    ),
    "people.uses.": ("post", "unit", "access_grant", "invitation"),
    "people.kind.": ("unit", "person", "post"),
    "people.errors.": (
        *("title", "rows", "sheet", "line", "column", "heading", "sentence", "remedy", "code"),
    ),
}
"""Beginnings to which the code adds a value, and which values it can add."""

SHARED: Final = {"lang", "as_json", "help"}
ADDED_LATER: Final = {"find": {"where"}, "schemas": {"at"}}
"""Figures that a finding has of itself, and the path that schemas/ adds once it is known."""


def helped() -> Iterator[str]:
    """Yield the codes of the help pages: each command and each of its parameters."""
    for name in COMMANDS:
        yield f"cli.{name}"
        module = import_module(f"tinnhiem_core.cli.commands.{name.replace('-', '_')}")
        command: click.Command = module.command
        yield from (f"cli.{name}.{one.name}" for one in command.params if one.name not in SHARED)
        if isinstance(command, click.Group):  # its commands have its name before their own
            for part in command.commands.values():
                yield f"cli.{part.name}"
                yield from (
                    f"cli.{part.name}.{one.name}" for one in part.params if one.name not in SHARED
                )


def composed() -> set[str]:
    return {f"{begin}{end}" for begin, ends in DYNAMIC.items() for end in ends}


def fields(code: str) -> set[str]:
    texts = CATALOGUE[code]
    parsed = chain.from_iterable(
        Formatter().parse(one) for one in (texts.vi, texts.en, texts.remedy_vi, texts.remedy_en)
    )
    return {name for _, name, _, _ in parsed if name is not None}


def test_every_code_of_a_finding_in_the_code_has_a_wording() -> None:
    unknown = {
        (where, text)
        for where, text in literals()
        if FINDING.fullmatch(text) and text not in CATALOGUE
    }
    assert unknown == set()


def test_every_code_that_is_said_has_a_wording() -> None:
    assert {(where, code) for where, code in asked() if code not in CATALOGUE} == set()


def test_every_code_that_is_put_together_has_a_wording() -> None:
    assert composed() - CATALOGUE.keys() == set()
    assert set(helped()) - CATALOGUE.keys() == set()


def test_every_beginning_that_the_code_adds_to_is_listed() -> None:
    known = {*DYNAMIC, "cli.", "plan."}  # plan.part. or plan.table., both listed
    unlisted = {
        (where, begin)
        for where, begin in prefixes()
        if begin not in known and any(code.startswith(begin) for code in CATALOGUE)
    }
    assert unlisted == set()


def test_every_wording_is_used() -> None:
    used = {text for _, text in literals()} | composed() | set(helped())
    assert sorted(CATALOGUE.keys() - used) == []


@pytest.mark.parametrize(
    "call", [one for one in calls() if one.figures is not None], ids=lambda one: one.where
)
def test_call_gives_every_figure_that_its_sentence_shows(call: Call) -> None:
    given = set(call.figures or ())
    for part, names in ADDED_LATER.items():
        if part in (call.function, *call.where.split("/")):
            given |= names
    assert fields(call.code) - given == set()
