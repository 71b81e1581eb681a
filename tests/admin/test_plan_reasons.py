"""Reasons for warnings: all in one form with one button, and nothing that was typed is lost."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.plan_desk import SCOPE, address, draft, form_of, platform, stored, text

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services import plans

WHY = "Kế hoạch đã ban hành"


@pytest.fixture
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.fixture
def version(site: Site) -> int:
    """Return a new draft of the plugin's plan, with no reason given yet."""
    old = stored(site, draft(site)).view
    plans.discard(platform(site), SCOPE, "", old.id, old.revision)
    return plans.start_from_plugin(platform(site), SCOPE, "").id


def boxes(client: FlaskClient, version: int) -> dict[str, str]:
    """Return what the form would send: the boxes in the order of the page."""
    target = address(version, "reasons")
    return dict(form_of(client, address(version, "findings"), target))


def names(sent: dict[str, str]) -> list[str]:
    return [name for name in sent if name.startswith("text-")]


def test_all_boxes_are_sent_by_one_button(first: FlaskClient, version: int) -> None:
    shown = first.get(address(version, "findings")).get_data(as_text=True)
    forms = re.findall(r'<form[^>]*action="/plan/\d+/reasons".*?</form>', shown, re.DOTALL)
    assert len(forms) == 1
    assert forms[0].count("<button") == 1
    assert forms[0].rindex("<textarea") < forms[0].index("<button")
    assert "data-guard" in forms[0]
    assert len(set(names(boxes(first, version)))) == forms[0].count("<textarea") > 3


def test_three_reasons_are_recorded_and_the_empty_boxes_stay_open(
    site: Site, first: FlaskClient, version: int
) -> None:
    sent = boxes(first, version)
    three = names(sent)[:3]
    typed = {name: f"{WHY} {at}" for at, name in enumerate(three)}
    before = stored(site, version)
    answer = first.post(address(version, "reasons"), data={**sent, **typed})
    assert answer.status_code == 303
    after = stored(site, version)
    assert after.view.revision == before.view.revision + 1
    assert len(after.report.unanswered) == len(before.report.unanswered) - 3
    assert {one.text for one in after.view.reasons} == set(typed.values())
    kept = {name: words for name, words in {**sent, **typed}.items() if name in names(sent)}
    assert kept.items() <= boxes(first, version).items()


def test_nothing_typed_writes_nothing(site: Site, first: FlaskClient, version: int) -> None:
    before = stored(site, version).view
    answer = first.post(address(version, "reasons"), data=boxes(first, version))
    assert answer.status_code == 303
    assert stored(site, version).view == before
    assert "Không có gì thay đổi" in text(first.get(answer.headers["Location"]))


@pytest.mark.parametrize("stale", [False, True])
def test_a_refused_form_keeps_every_box(
    site: Site, first: FlaskClient, version: int, *, stale: bool
) -> None:
    sent = boxes(first, version)
    one, two, three = names(sent)[:3]
    typed = {one: f"{WHY} một", two: f"{WHY} hai", three: "ba" if stale else "b\u202ea"}
    if stale:
        view = stored(site, version).view
        warned = [one.finding for one in stored(site, version).report.unanswered]
        theirs = [plans.Reason(code=one.code, where=one.where, text="Khác") for one in warned]
        plans.give_reasons(platform(site), SCOPE, "", version, view.revision, theirs)
    ticked = one.replace("text-", "every-")
    answer = first.post(address(version, "reasons"), data={**sent, **typed, ticked: "1"})
    shown = text(answer)
    assert answer.status_code == (409 if stale else 422)
    for name, words in typed.items():
        assert re.search(rf'id="{name}"[^>]*>{words}</textarea>', shown), name
    assert re.search(rf'id="{ticked}"[^>]* checked', shown)
    kept = {one.text for one in stored(site, version).view.reasons}
    assert kept == ({"Khác"} if stale else set())
    if not stale:
        assert f'href="#{three}"' in shown
        assert f'id="{three}-error"' in shown


def test_one_reason_for_every_finding_of_a_code_is_taken_back_one_by_one(
    site: Site, first: FlaskClient, version: int
) -> None:
    codes = [one.finding.code for one in stored(site, version).report.unanswered]
    code = max(codes, key=codes.count)
    number = codes.count(code)
    assert number > 1
    sent = boxes(first, version)
    shown = first.get(address(version, "findings")).get_data(as_text=True)
    mine = [
        name for name in names(sent) if re.search(rf'for="{name}">[^<]*{re.escape(code)}', shown)
    ]
    ticked = {mine[0]: WHY, mine[0].replace("text-", "every-"): "1"}
    assert first.post(address(version, "reasons"), data={**sent, **ticked}).status_code == 303
    assert code not in [one.finding.code for one in stored(site, version).report.unanswered]
    sent = boxes(first, version)
    assert [sent[name] for name in mine] == [WHY] * len(mine)
    assert first.post(address(version, "reasons"), data={**sent, mine[1]: ""}).status_code == 303
    left = [one.finding.code for one in stored(site, version).report.unanswered]
    assert left.count(code) == 1


def test_submission_leads_to_the_boxes_that_are_empty(first: FlaskClient, version: int) -> None:
    sent = boxes(first, version)
    data = {"revision": sent["revision"], "note": "Kính trình"}
    answer = first.post(address(version, "submit"), data=data)
    assert answer.status_code == 422
    for name in names(sent):
        assert f'href="#{name}"' in text(answer)
