"""Every form of every installed plan is printed by the form of core that it names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any, Final

import pytest
from tests.documents.results_samples import COUNTING, POLLED, VOTERS, box, people

from tinnhiem_core.documents.forms.attendance import AttendanceList, Attendee, attendance
from tinnhiem_core.documents.forms.ballot import Ballot, ballot
from tinnhiem_core.documents.forms.dossier_list import DossierLists, Owner, dossier_list
from tinnhiem_core.documents.forms.minutes import Minutes, minutes
from tinnhiem_core.documents.forms.personal_report import (
    PersonalReports,
    Reporter,
    personal_report,
)
from tinnhiem_core.documents.forms.plan import PlanPaper, plan
from tinnhiem_core.documents.forms.results_report import ResultsReport, results_report
from tinnhiem_core.documents.forms.summons import Invited, Summons, summons
from tinnhiem_core.documents.numbers import clock
from tinnhiem_core.documents.sheet import Sheet
from tinnhiem_core.model.forms import FormKind, ReportFormat
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities

PLANS: Final = Localities.discover().plans
FORMS: Final = [(slug, one) for slug, whole in PLANS.items() for one in whole.formats]
MEETING: Final = "Hội nghị lấy phiếu tín nhiệm năm 2023"

Print = Callable[[ReportFormat | None, Sheet, Plan], object]


def _ballot(form: ReportFormat | None, sheet: Sheet, whole: Plan) -> bytes:
    del whole
    given = Ballot(sheet=sheet, voters=VOTERS, polled=POLLED, year=2023, lines=people(3))
    return ballot(form, given)


def _results(form: ReportFormat | None, sheet: Sheet, whole: Plan) -> bytes:
    del whole
    return results_report(form, ResultsReport(sheet=sheet, counting=COUNTING, boxes=(box(),)))


def _minutes(form: ReportFormat | None, sheet: Sheet, whole: Plan) -> tuple[bytes, ...]:
    del whole
    return minutes(form, Minutes(sheet=sheet, counting=COUNTING, boxes=(box(),)), 1)


def _dossier(form: ReportFormat | None, sheet: Sheet, whole: Plan) -> bytes:
    owners = (Owner(name="Lò Văn Mẫu", title="Giám đốc Sở Y tế", received={}),)
    items = whole.locality.dossier
    return dossier_list(form, DossierLists(sheet=sheet, owners=owners, items=items))


def _personal(form: ReportFormat | None, sheet: Sheet, whole: Plan) -> bytes:
    people = (Reporter(name="Lò Văn Mẫu", title="Giám đốc Sở Y tế", unit="Sở Y tế"),)
    given = PersonalReports(
        sheet=sheet, meeting=MEETING, voters=VOTERS, plan=str(whole.locality.paper), people=people
    )
    return personal_report(form, given)


def _summons(form: ReportFormat | None, sheet: Sheet, whole: Plan) -> bytes:
    given = Summons(
        sheet=sheet,
        host=whole.locality.name,
        meeting=MEETING,
        time=clock(time(8)),
        place="Hội trường",
        content="lấy phiếu tín nhiệm",
        invited=(Invited(name="Lò Văn Mẫu", title="Giám đốc Sở Y tế"),),
    )
    return summons(form, given)


def _attendance(form: ReportFormat | None, sheet: Sheet, whole: Plan) -> bytes:
    del whole
    one = Attendee(person="p", name="Lò Văn Mẫu", title="Giám đốc Sở Y tế", roles=(VOTERS,))
    given = AttendanceList(
        sheet=sheet, meeting=MEETING, time=clock(time(8)), place="Hội trường", people=(one,)
    )
    return attendance(form, given)


PRINTED: Final[dict[FormKind, Print]] = {
    FormKind.PLAN: lambda form, sheet, whole: plan(form, PlanPaper(plan=whole)),
    FormKind.SUMMONS: _summons,
    FormKind.ATTENDANCE: _attendance,
    FormKind.DOSSIER_LIST: _dossier,
    FormKind.PERSONAL_REPORT: _personal,
    FormKind.BALLOT: _ballot,
    FormKind.MINUTES: _minutes,
    FormKind.RESULTS_REPORT: _results,
}


@pytest.mark.parametrize(
    ("slug", "form"), FORMS, ids=[f"{slug}-{form.form}" for slug, form in FORMS]
)
def test_form_of_the_plan_is_accepted(
    slug: str, form: ReportFormat, sheet: Callable[..., Any]
) -> None:
    whole = PLANS[slug]
    assert PRINTED[form.form](form, sheet(whole.locality.issuer.skin), whole)


@pytest.mark.parametrize("slug", list(PLANS))
@pytest.mark.parametrize("kind", list(PRINTED))
def test_plan_without_a_form_of_its_own_gets_that_of_core(
    slug: str, kind: FormKind, sheet: Callable[..., Any]
) -> None:
    whole = PLANS[slug]
    assert PRINTED[kind](None, sheet(whole.locality.issuer.skin), whole)


def test_all_five_localities_are_looked_at() -> None:
    assert {"bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai"} <= set(PLANS)
    assert {one.form for _, one in FORMS} == {
        FormKind.BALLOT,
        FormKind.DOSSIER_LIST,
        FormKind.MINUTES,
        FormKind.PERSONAL_REPORT,
        FormKind.RESULTS_REPORT,
    }
