"""Binding hooks decide for their own locality; advisory checks never stop."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from tests.plugins.samples import fail

from tinnhiem_core.law.decision import decide
from tinnhiem_core.law.finding import find
from tinnhiem_core.plugins import hookimpl
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import (
    BindingHookError,
    UnknownLocalityError,
)

HOLDER: Any = object()
MEETING: Any = object()
ROW: Any = object()
COUNT: Any = object()


def test_binding_hooks_answer_with_a_decision_or_leave_it(make: SimpleNamespace) -> None:
    decision = decide(True, "quorum.met", make.citation)  # noqa: FBT003 - the value decided
    silent = make.source("aa", make.plugin("aa"))
    speaking = make.source(
        "bb",
        make.plugin(
            "bb",
            tinnhiem_exemption=hookimpl(lambda holder, meeting: decision),
            tinnhiem_proviso=hookimpl(lambda row, holder: decision),
        ),
    )
    found = Localities([silent, speaking])
    assert found.exemption("aa", HOLDER, MEETING) is None
    assert found.proviso("aa", ROW, HOLDER) is None
    assert found.exemption("bb", HOLDER, MEETING) is decision
    assert found.proviso("bb", ROW, HOLDER) is decision


def test_an_error_in_a_binding_hook_stops_the_step(make: SimpleNamespace) -> None:
    bad = make.plugin(
        "aa",
        tinnhiem_exemption=hookimpl(lambda holder, meeting: fail(holder, meeting)),
        tinnhiem_proviso=hookimpl(lambda row, holder: "maybe"),
    )
    found = Localities([make.source("aa", bad), make.source("zz", make.plugin("zz"))])
    with pytest.raises(BindingHookError) as stopped:
        found.exemption("aa", HOLDER, MEETING)
    assert stopped.value.findings[0].code == "L.608"
    with pytest.raises(BindingHookError) as stopped:
        found.proviso("aa", ROW, HOLDER)
    assert stopped.value.findings[0].code == "L.609"
    assert found.exemption("zz", HOLDER, MEETING) is None


def test_a_binding_question_to_an_unknown_locality(make: SimpleNamespace) -> None:
    with pytest.raises(UnknownLocalityError):
        Localities([make.source("aa", make.plugin("aa"))]).exemption("bb", HOLDER, MEETING)


def test_only_the_tenants_own_plugin_is_asked(make: SimpleNamespace) -> None:
    asked: list[str] = []

    def listening(slug: str) -> Source:
        def exemption(holder: object, meeting: object) -> None:  # noqa: ARG001 - the hook's names
            asked.append(slug)

        source: Source = make.source(
            slug, make.plugin(slug, tinnhiem_exemption=hookimpl(exemption))
        )
        return source

    found = Localities([listening("aa"), listening("bb")])
    found.exemption("bb", HOLDER, MEETING)
    assert asked == ["bb"]


def test_advisory_checks_are_shown_and_never_stop(make: SimpleNamespace) -> None:
    own = find("L.600", slug="x", known=())
    answers: dict[str, Any] = {
        "aa": hookimpl(lambda count: (own,)),
        "bb": hookimpl(lambda count: fail(count)),
        "cc": hookimpl(lambda count: ["x"]),
    }
    sources = [
        make.source(slug, make.plugin(slug, tinnhiem_checks=answer))
        for slug, answer in answers.items()
    ]
    found = Localities([*sources, make.source("dd", make.plugin("dd"))])
    assert found.checks("aa", COUNT) == (own,)
    assert found.checks("dd", COUNT) == ()
    (skipped,) = found.checks("bb", COUNT)
    assert skipped.code == "C.612"
    assert "RuntimeError: hỏng ở đây" in skipped.text()
    (skipped,) = found.checks("cc", COUNT)
    assert "list ≠ tuple[Finding, ...]" in skipped.text()
