"""One locality that fails is set aside with a plain message; the others go on."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import EntryPoint
from types import SimpleNamespace

import pytest
from tests.plugins.samples import beside_a_good_one, fail

from tinnhiem_core.model.duties import Disclosure, Observer, ReportingDuty
from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step, Timeline
from tinnhiem_core.model.titles import (
    Exclusion,
    ExclusionEffect,
    Title,
    TitleRow,
    TitleTable,
    Venue,
    VenueKind,
)
from tinnhiem_core.plugins import API_VERSION, hookimpl
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import (
    State,
    UnknownLocalityError,
)
from tinnhiem_core.texts import Lang


def test_a_manager_can_be_empty() -> None:
    assert Localities().installed == ()
    assert Localities().plans == {}


def test_the_installed_five_are_found_in_the_order_of_their_slugs() -> None:
    found = Localities.discover()
    slugs = [one.slug for one in found.installed]
    assert slugs == sorted(slugs)
    five = {"bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai"}
    installed = {one.slug: one for one in found.installed if one.slug in five}
    assert set(installed) == five
    assert all(one.fault is None for one in installed.values())
    assert installed["bac_giang"].distribution == "tinnhiem-bac-giang"


def test_an_entry_point_without_a_distribution_is_named_by_its_value() -> None:
    source = Source.of(EntryPoint(name="x", value="no_such_module", group="g"))
    assert (source.distribution, source.version) == ("no_such_module", "")


@pytest.mark.parametrize("error", [RuntimeError("hỏng"), SystemExit(3), SyntaxError("x")])
def test_a_plugin_that_raises_at_import(make: SimpleNamespace, error: BaseException) -> None:
    _, fault = beside_a_good_one(make, make.source("bad", error))
    assert fault.code == "L.601"
    assert type(error).__name__ in fault.text()


def test_an_error_without_a_message_is_named_by_its_kind(make: SimpleNamespace) -> None:
    _, fault = beside_a_good_one(make, make.source("bad", ValueError()))
    assert fault.text().endswith("không nạp được: ValueError.")


def test_a_plugin_that_raises_at_registration(make: SimpleNamespace) -> None:
    wrong = make.plugin("bad", tinnhiem_exemption=hookimpl(lambda nobody: nobody))
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert fault.code == "L.602"
    assert "nobody" in fault.text()


def test_a_misspelt_hook(make: SimpleNamespace) -> None:
    wrong = make.plugin("bad", tinnhiem_localty=hookimpl(lambda: None))
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert fault.code == "L.603"
    assert "tinnhiem_localty" in fault.text()
    assert "tinnhiem_locality" in fault.text()


def test_a_slug_that_is_taken(make: SimpleNamespace) -> None:
    first = make.source("aa", make.plugin("aa"), "tinnhiem-aa")
    second = make.source("aa", make.plugin("aa"), "zz-tinnhiem-aa")
    found = Localities([second, first])
    assert [one.state for one in found.installed] == [State.ACTIVE, State.QUARANTINED]
    fault = found.installed[1].fault
    assert fault is not None
    assert fault.code == "L.604"
    assert "zz-tinnhiem-aa" in fault.text()
    assert "“tinnhiem-aa”" in fault.text()
    assert found.plan("aa").locality.slug == "aa"


@pytest.mark.parametrize("wanted", [">=2", "<1.0", "nonsense", 7])
def test_another_version_of_the_contract(make: SimpleNamespace, wanted: object) -> None:
    wrong = make.plugin("bad", plugin_api=wanted)
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert fault.code == "L.605"
    assert str(wanted) in fault.text()
    assert API_VERSION in fault.text()


def test_the_right_version_of_the_contract(make: SimpleNamespace) -> None:
    right = make.plugin("aa", plugin_api=f">={API_VERSION},<2")
    assert Localities([make.source("aa", right)]).plan("aa").locality.slug == "aa"


def test_an_unrelated_package_in_the_group(make: SimpleNamespace) -> None:
    _, fault = beside_a_good_one(make, make.source("bad", SimpleNamespace(answer=42)))
    assert fault.code == "L.606"


def test_a_plugin_without_a_required_hook(make: SimpleNamespace) -> None:
    wrong = make.plugin("bad")
    del wrong.tinnhiem_timeline
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert fault.code == "L.607"
    assert "tinnhiem_timeline" in fault.text()


REQUIRED = [
    "tinnhiem_locality",
    "tinnhiem_title_table",
    "tinnhiem_voter_panels",
    "tinnhiem_timeline",
    "tinnhiem_report_formats",
]


@pytest.mark.parametrize("name", REQUIRED)
def test_a_plugin_that_raises_in_a_required_hook(make: SimpleNamespace, name: str) -> None:
    wrong = make.plugin("bad", **{name: hookimpl(lambda: fail())})
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert fault.code == "L.608"
    assert f"{name} " in fault.text()
    assert "RuntimeError: hỏng ở đây" in fault.text()


@pytest.mark.parametrize("name", REQUIRED)
@pytest.mark.parametrize("answer", ["text", ("text",), [], None])
def test_a_hook_that_answers_something_else(
    make: SimpleNamespace, name: str, answer: object
) -> None:
    wrong = make.plugin("bad", **{name: hookimpl(lambda: answer)})
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert fault.code == "L.609"
    assert name in fault.text()


def test_what_a_hook_should_have_answered_is_named(make: SimpleNamespace) -> None:
    wrong = make.plugin("bad", tinnhiem_voter_panels=hookimpl(lambda: "x"))
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert "trả về str, cần tuple[VoterPanel, ...]" in fault.text()
    wrong = make.plugin("bad", tinnhiem_timeline=hookimpl(lambda: "x"))
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert "trả về str, cần Timeline" in fault.text()


def test_a_plugin_that_calls_itself_something_else(make: SimpleNamespace) -> None:
    _, fault = beside_a_good_one(make, make.source("bad", make.plugin("other")))
    assert fault.code == "L.610"
    assert "“other”" in fault.text()


def test_keys_used_twice_and_references_that_lead_nowhere_are_all_named(
    make: SimpleNamespace,
) -> None:
    cite = make.citation
    venue = Venue(
        key="v",
        kind=VenueKind.WORKPLACE,
        organiser="",
        panel="lost",
        titles=("no",),
        citation=cite,
    )
    exclusion = Exclusion(
        key="e",
        text="",
        selectors=(),
        effect=ExclusionEffect.EXCLUDED,
        because=(),
        venues=("v", "none"),
    )
    title = Title(key="t", text="", selectors=(), citation=cite)
    row = TitleRow(
        key="r",
        number="1",
        text="",
        titles=(title,),
        venues=(venue, replace(venue, panel="p", titles=("t",))),
        exclusions=(exclusion,),
        citation=cite,
    )
    group = VoterGroup(key="g", text="", selectors=(), only_for=("t", "gone"), citation=cite)
    panel = VoterPanel(key="p", text="", groups=(group,), citation=cite)
    deadline = Deadline(
        key="d", step=Step.DOSSIER, text="", words="", rows=("r", "lost_row"), citation=cite
    )
    meeting = MeetingDate(key="m", words="", rows=("lost_row2",), citation=cite)
    place = make.locality(
        "bad",
        observers=(Observer(key="o", text="", rows=("x1",), citation=cite),),
        disclosure=(Disclosure(key="c", text="", audiences=(), rows=("x2",), citation=cite),),
        reporting=(ReportingDuty(key="u", text="", recipient="", rows=("x3",), citation=cite),),
    )
    wrong = make.plugin(
        "bad",
        tinnhiem_locality=hookimpl(lambda: place),
        tinnhiem_title_table=hookimpl(lambda: TitleTable(rows=(row, row))),
        tinnhiem_voter_panels=hookimpl(lambda: (panel,)),
        tinnhiem_timeline=hookimpl(lambda: Timeline(deadlines=(deadline,), meetings=(meeting,))),
    )
    _, fault = beside_a_good_one(make, make.source("bad", wrong))
    assert fault.code == "L.611"
    assert dict(fault.figures)["problems"] == (
        "title_table.rows “r” × 2",
        "r.venues “v” × 2",
        "r.venues “v” × 2",
        "d → “lost_row”",
        "m → “lost_row2”",
        "o → “x1”",
        "c → “x2”",
        "u → “x3”",
        "r.v → “lost”",
        "r.v → “no”",
        "r.e → “none”",
        "r.v → “lost”",
        "r.v → “no”",
        "r.e → “none”",
        "p.g → “gone”",
    )


def test_an_unknown_locality_names_the_known_ones(make: SimpleNamespace) -> None:
    found = Localities([make.source("aa", make.plugin("aa"))])
    with pytest.raises(UnknownLocalityError) as refused:
        found.plan("bb")
    assert refused.value.findings[0].code == "L.600"
    assert refused.value.findings[0].text() == "Không có địa phương “bb”. Đang cài: aa."
    assert refused.value.findings[0].text(Lang.EN) == "There is no locality “bb”. Installed: aa."
    assert str(refused.value).startswith("L.600 Không có địa phương “bb”.")
