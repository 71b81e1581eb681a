"""Whatever a plugin answers, raises or is: it is set aside with a sentence, the others go on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from importlib.metadata import EntryPoint
from types import SimpleNamespace
from typing import Any

import pytest
from tests.plugins.samples import beside_a_good_one

from tinnhiem_core.law.decision import Decision
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.plan import Locality, Plan
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.plugins import hookimpl
from tinnhiem_core.plugins.loading import LOGGED, SHOWN, Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.shape import misfits
from tinnhiem_core.plugins.status import BindingHookError
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.schemas import canonical, load_plan

RUBBISH: tuple[Any, ...] = (None, 5, 10**5_000, "x\udc80", [1])
PLAN = Localities.discover().plan("dien_bien")


class Silent(Exception):  # noqa: N818 - a plugin's own
    def __str__(self) -> str:
        raise RuntimeError


class Fatal(BaseException):
    """What no package ought to raise."""


class Nameless(type):
    @property
    def __name__(cls) -> str:  # type: ignore[override]
        raise RuntimeError


class Unnamed(Exception, metaclass=Nameless):  # noqa: N818 - a plugin's own
    """An error that won't say what it is called."""


class Moody:
    @property
    def plugin_api(self) -> str:
        raise RuntimeError("boo")


def places(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every field of a plan, in the first of each tuple."""
    for one in fields(value):
        inner = getattr(value, one.name)
        yield (*path, one.name)
        first = inner[0] if isinstance(inner, tuple) and inner else inner
        if is_dataclass(first):
            yield from places(first, (*path, one.name))


def slim(value: Any) -> Any:
    """A plan with the first of each tuple alone."""
    if isinstance(value, tuple):
        return tuple(slim(one) for one in value[:1])
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(value, **{one.name: slim(getattr(value, one.name)) for one in fields(value)})


def changed(value: Any, path: tuple[str, ...], to: object) -> Any:
    name, *rest = path
    if not rest:
        return replace(value, **{name: to})
    inner = getattr(value, name)
    if isinstance(inner, tuple):
        return replace(value, **{name: (changed(inner[0], tuple(rest), to), *inner[1:])})
    return replace(value, **{name: changed(inner, tuple(rest), to)})


def hooks(plan: Plan) -> dict[str, Any]:
    return {
        "tinnhiem_locality": hookimpl(lambda: plan.locality),
        "tinnhiem_title_table": hookimpl(lambda: plan.title_table),
        "tinnhiem_voter_panels": hookimpl(lambda: plan.panels),
        "tinnhiem_timeline": hookimpl(lambda: plan.timeline),
        "tinnhiem_report_formats": hookimpl(lambda: plan.formats),
    }


@pytest.mark.parametrize("bad", RUBBISH, ids=lambda one: type(one).__name__)
def test_rubbish_in_any_field_is_seen_or_can_be_stored(bad: object) -> None:
    small = slim(PLAN)
    paths = sorted(set(places(small)) - {("schema",)}, key=len, reverse=True)  # which is ours
    seen, let_in = 0, small
    for path in paths:
        try:
            plan = changed(small, path, bad)
        except (TypeError, ValueError):  # the value itself refuses it
            seen += 1
            continue
        if tuple(misfits(plan, Plan)):
            seen += 1
        else:
            let_in = changed(let_in, path, bad)
    assert seen > len(paths) / 2 > 50
    assert load_plan(canonical(let_in)) == let_in
    assert conformance(let_in)


@pytest.mark.parametrize(
    "name", ["sections", "dossier", "responsibilities", "observers", "disclosure", "reporting"]
)
@pytest.mark.parametrize("bad", [None, 5, object(), [1]], ids=lambda one: type(one).__name__)
def test_what_is_no_tuple_sets_its_own_locality_aside(
    make: SimpleNamespace, name: str, bad: object
) -> None:
    place = make.locality("bad", **{name: bad})
    wrong = make.plugin("bad", tinnhiem_locality=hookimpl(lambda: place))
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert fault.code == "L.613"
    assert f"locality.{name}: {type(bad).__name__} ≠ tuple[" in fault.text()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"validity": None}, "locality.validity: NoneType ≠ Validity"),
        ({"level": 5}, "locality.level: int ≠ Level"),
        ({"chair": "Bí thư"}, "locality.chair: str ≠ Clause | None"),
        ({"chair_polled": 1}, "locality.chair_polled: int ≠ bool"),
        ({"title": "a\u202eb"}, "locality.title: 'a\\u202eb'"),
        ({"title": type("Text", (str,), {})("a")}, "locality.title: Text ≠ str"),
    ],
)
def test_each_wrong_value_is_named_with_its_place(
    make: SimpleNamespace, changes: dict[str, object], told: str
) -> None:
    wrong = make.plugin("bad", tinnhiem_locality=hookimpl(lambda: make.locality("bad", **changes)))
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert (fault.code, dict(fault.figures)["problems"]) == ("L.613", (told,))


def test_values_that_were_forced_in_are_looked_at_too() -> None:
    settings = Settings()
    object.__setattr__(settings, "decimals", 99)
    (told,) = misfits(settings, Settings, "settings")
    assert told.startswith("settings: decimals: 99")
    paper = PLAN.locality.paper
    assert list(misfits(replace(paper, issued=date(1, 1, 1)), type(paper), "paper"))
    assert list(misfits((0,) * 10_001, tuple[int, ...], "many")) == ["many: 10001 > 10000"]


def test_a_value_without_its_fields_is_set_aside(make: SimpleNamespace) -> None:
    empty = object.__new__(Locality)
    wrong = make.plugin("bad", tinnhiem_locality=hookimpl(lambda: empty))
    beside_a_good_one(make, make.source("bad", wrong))


@pytest.mark.parametrize(
    "error",
    [
        Silent(),
        Fatal("x"),
        GeneratorExit(),
        SystemExit(1),
        MemoryError(),
        StopIteration(),
    ],
    ids=lambda one: type(one).__name__,
)
def test_whatever_is_raised_stays_with_its_locality(
    make: SimpleNamespace, error: BaseException
) -> None:
    def throw() -> None:
        raise error

    _, fault = beside_a_good_one(make, make.source("bad", error))
    assert (fault.code, type(error).__name__ in fault.text()) == ("L.601", True)
    wrong = make.plugin("bad", tinnhiem_timeline=hookimpl(lambda: throw()))
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert (fault.code, type(error).__name__ in fault.text()) == ("L.608", True)


def test_the_operator_can_still_stop_the_program(make: SimpleNamespace) -> None:
    with pytest.raises(KeyboardInterrupt):
        Localities([make.source("bad", KeyboardInterrupt())])


def test_an_error_that_hides_its_name_is_named(make: SimpleNamespace) -> None:
    _, fault = beside_a_good_one(make, make.source("bad", Unnamed()))
    assert dict(fault.figures)["error"] == "Unnamed"


@pytest.mark.parametrize(
    "brought",
    [Moody(), SimpleNamespace(plugin_api=type("Z", (), {"__str__": lambda self: 1 / 0})()), None],
    ids=["property", "words", "nothing"],
)
def test_an_object_that_answers_nothing_plainly(make: SimpleNamespace, brought: object) -> None:
    beside_a_good_one(make, make.source("bad", brought))


def test_a_package_says_little_to_the_reader_and_more_to_the_log(
    make: SimpleNamespace, caplog: pytest.LogCaptureFixture
) -> None:
    long = RuntimeError("bí mật\x1b[2J\n" * 10**6)
    with caplog.at_level(logging.WARNING, logger="tinnhiem.plugins"):
        _, fault = beside_a_good_one(make, make.source("bad", long))
    told = dict(fault.figures)["error"]
    assert told.startswith("RuntimeError: bí mật")
    assert told.endswith("…")
    assert SHOWN / 2 < len(told) <= SHOWN + 1
    (line,) = (one.getMessage() for one in caplog.records)
    assert SHOWN < len(line) < LOGGED + 100
    assert "\x1b" not in told + line
    assert "\n" not in told + line


def test_many_problems_are_counted_not_kept(make: SimpleNamespace) -> None:
    place = make.locality("bad", recipients=("y" * 1_000,) * 200)
    wrong = make.plugin("bad", tinnhiem_locality=hookimpl(lambda: place))
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert dict(fault.figures)["problems"][-1] == "… (+150)"
    wrong = make.plugin("bad", plugin_api="z" * 10**6)
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert len(fault.text()) < 2 * SHOWN


def test_a_package_without_metadata_is_named_by_its_module() -> None:
    class Bare:
        @property
        def name(self) -> str:
            raise KeyError("Name")

    entry = EntryPoint("bad", "bad_module", "tinnhiem.localities")
    vars(entry)["dist"] = Bare()
    assert Source.of(entry).distribution == "bad_module"


@pytest.mark.parametrize(
    "answer",
    [
        lambda: Decision(value="maybe", code="quorum.met", because=()),
        lambda: True,
        lambda: type("Mine", (Decision,), {})(value=True, code="quorum.met", because=()),
    ],
)
def test_a_binding_answer_is_yes_no_or_open_with_a_reason(
    make: SimpleNamespace, answer: Callable[[], object]
) -> None:
    bad = make.plugin("aa", tinnhiem_exemption=hookimpl(lambda holder, meeting: answer()))
    with pytest.raises(BindingHookError) as stopped:
        Localities([make.source("aa", bad)]).exemption("aa", object(), object())  # type: ignore[arg-type]
    assert stopped.value.findings[0].code == "L.609"


@pytest.mark.parametrize(
    "found",
    [
        Finding(code="x"),
        Finding(code="L.no_such"),
        Finding(code="L.601"),
        Finding(code="L.600", because=(None,)),  # type: ignore[arg-type]
        Finding(code="L.600", figures=(("slug", []), ("known", ()))),
        type("Mine", (Finding,), {})(code="L.600"),
    ],
)
def test_an_advisory_finding_that_cannot_be_shown_is_skipped(
    make: SimpleNamespace, found: Finding
) -> None:
    bad = make.plugin("aa", tinnhiem_checks=hookimpl(lambda count: (found,)))
    (skipped,) = Localities([make.source("aa", bad)]).checks("aa", object())  # type: ignore[arg-type]
    assert skipped.code == "C.612"
