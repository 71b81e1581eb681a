"""The whole life of a version, by two administrators at their browsers."""

from __future__ import annotations

import io
import json
import re
from hashlib import sha256

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.plan_desk import (
    SCOPE,
    Browser,
    address,
    colleague,
    form_of,
    platform,
    send,
    stored,
    text,
)
from tests.admin.world import OUR_ROW

from tinnhiem_core.model.tenancy import AccountRole, PlanState
from tinnhiem_core.services import plans
from tinnhiem_core.services.plans import VersionView


@pytest.fixture(scope="module")
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.fixture(scope="module")
def second(site: Site, first: FlaskClient) -> FlaskClient:
    del first  # so that the first administrator is there before
    return colleague(site, "lo.thi.hai", "Lò Thị Hai")


def post(client: FlaskClient, version: int, page: str, site: Site, **fields: str) -> int:
    """Send a form of the page of findings with the revision that it shows."""
    revision = str(stored(site, version).view.revision)
    return client.post(address(version, page), data={"revision": revision, **fields}).status_code


def answer_all(client: FlaskClient, site: Site, version: int) -> None:
    """Give a reason for every warning, as the forms of the page send it."""
    page, sent = form_of_reasons(client, version)
    boxes = {name: "Giữ nguyên văn" for name in sent if name.startswith("text-")}
    assert boxes
    assert client.post(page, data={**sent, **boxes}).status_code == 303
    assert not stored(site, version).report.unanswered


def form_of_reasons(client: FlaskClient, version: int) -> tuple[str, dict[str, str]]:
    """Return where the reasons are sent to, and what the page would send untouched."""
    target = address(version, "reasons")
    return target, dict(form_of(client, address(version, "findings"), target))


def versions(site: Site) -> tuple[VersionView, ...]:
    return plans.versions(platform(site), SCOPE)


def test_a_draft_is_discarded_and_the_next_one_begun_from_the_plugin(
    site: Site, first: FlaskClient
) -> None:
    shown = text(first.get("/plan/"))
    assert "Mở bản nháp 1" in shown
    assert first.post("/plan/start", data={"source": "plugin"}).status_code == 422
    assert post(first, OUR_ROW, "discard", site) == 303
    assert stored(site).view.state is PlanState.DISCARDED
    assert "Bản nháp này đã bỏ" in text(first.get(address(OUR_ROW, "findings")))
    begun = first.post("/plan/start", data={"source": "plugin"})
    assert begun.status_code == 303
    assert versions(site)[0].state is PlanState.DRAFT


def test_a_draft_with_an_error_cannot_be_submitted_and_says_why(
    site: Site, first: FlaskClient
) -> None:
    version = versions(site)[0].id
    page = address(version, "row", table="deadlines", row="dossier_council")
    assert send(first, page, days_before="3").status_code == 303
    if not stored(site, version).report.errors:
        page = address(version, "row", table="settings", row="")
        assert send(first, page, cycle_year="9").status_code == 303
    assert stored(site, version).report.errors
    shown = text(first.get(address(version, "edit")))
    assert 'aria-disabled="true" aria-describedby="why-off"' in shown
    assert 'id="why-off"' in shown
    findings = text(first.get(address(version, "findings")))
    assert 'aria-describedby="why-not"' in findings
    assert 'id="why-not"' in findings
    assert post(first, version, "submit", site) == 422
    assert stored(site, version).view.state is PlanState.DRAFT
    assert post(first, version, "discard", site) == 303
    assert first.post("/plan/start", data={"source": "plugin"}).status_code == 303


def test_warnings_are_answered_on_the_page_before_submission(
    site: Site, first: FlaskClient
) -> None:
    version = versions(site)[0].id
    warned = stored(site, version).report.unanswered
    assert warned
    assert post(first, version, "submit", site) == 422
    answer_all(first, site, version)
    shown = text(first.get(address(version, "findings")))
    assert "Lý do đã ghi:" in shown
    assert "why-not" not in shown
    page, sent = form_of_reasons(first, version)
    emptied = next(name for name in sent if name.startswith("text-"))
    assert first.post(page, data={**sent, emptied: ""}).status_code == 303
    assert len(stored(site, version).report.unanswered) == 1
    answer_all(first, site, version)


def test_a_submitter_without_a_colleague_is_told_to_approve_alone(
    site: Site, first: FlaskClient
) -> None:
    version = versions(site)[0].id
    assert post(first, version, "submit", site) == 303
    shown = text(first.get(address(version, "findings")))
    assert "Đơn vị chỉ có một quản trị viên: có thể tự duyệt" in shown
    assert "nên có thể tự duyệt" in shown
    assert "why-own" not in shown
    assert "đang chờ duyệt" in text(first.get("/accounts/invite"))
    assert post(first, version, "return", site, reason="Sửa ngày") == 303
    assert "đang chờ duyệt" not in text(first.get("/accounts/invite"))


def test_it_is_submitted_returned_submitted_again_and_approved_by_the_other(
    site: Site, first: FlaskClient, second: FlaskClient
) -> None:
    version = versions(site)[0].id
    assert post(first, version, "submit", site, note="Kính trình") == 303
    assert "Quản trị viên khác của đơn vị duyệt" in text(first.get("/plan/"))
    locked = text(first.get(address(version, "row", table="settings", row="")))
    assert "Tài khoản tenant_admin trình bản này" in locked
    assert "<textarea" not in locked
    mine, theirs = (text(one.get(address(version, "findings"))) for one in (first, second))
    assert 'type="button" aria-disabled="true" aria-describedby="why-own">Duyệt kế hoạch' in mine
    assert 'id="why-own"' in mine
    assert "Người trình không tự duyệt: từ 7 ngày trước khi trình" in mine
    assert "trình lại khi người kia đã thôi vai trò quá 7 ngày" in mine
    assert "why-own" not in theirs
    assert 'popovertarget="approve-plan">Duyệt kế hoạch' in theirs
    assert re.search(r"Đưa bản \d+ vào áp dụng\?", theirs)
    assert 'type="submit">Duyệt kế hoạch' in theirs
    assert post(first, version, "approve", site) == 403
    assert "Người trình không tự duyệt" in refused(first, site, version)
    assert post(second, version, "return", site, reason=" ") == 422
    assert post(second, version, "return", site, reason="Sửa ngày") == 303
    returned = "<b>Lò Thị Hai trả lại để sửa:</b> Sửa ngày"
    assert returned in text(first.get(address(version, "edit")))
    assert returned in text(first.get("/plan/"))
    home = text(first.get("/"))
    assert "Lò Thị Hai trả lại. Lý do: Sửa ngày" in home
    assert f'href="/plan/{version}/edit"' in home
    assert "có thể trình duyệt" not in home
    assert post(first, version, "submit", site) == 303
    assert post(second, version, "approve", site, since="31/02/2024") == 422
    early = {"revision": str(stored(site, version).view.revision), "since": "01/01/1900"}
    answer = second.post(address(version, "approve"), data=early)
    assert answer.status_code == 422
    assert 'id="since-error"' in text(answer)
    assert "popovertarget" not in text(answer).split('id="h-approve"')[1].split("</section>")[0]
    assert post(second, version, "approve", site, since="01/01/2099") == 422
    assert post(second, version, "approve", site, since="01/03/2024") == 303
    view = stored(site, version).view
    assert (view.state, f"{view.in_force_from}") == (PlanState.IN_FORCE, "2024-03-01")
    assert "Lò Thị Hai duyệt bản này" in text(first.get(address(version, "edit")))
    acts = text(first.get(address(version, "history")))
    assert "Kính trình" in acts
    assert "<td>Áp dụng từ ngày 01/03/2024</td>" in acts


def refused(client: FlaskClient, site: Site, version: int) -> str:
    revision = stored(site, version).view.revision
    return text(client.post(address(version, "approve"), data={"revision": revision}))


def test_the_next_version_supersedes_it_and_shows_what_differs(
    site: Site, first: FlaskClient, second: FlaskClient
) -> None:
    former = versions(site)[0].id
    assert first.post("/plan/start", data={"source": former}).status_code == 303
    version = versions(site)[0].id
    assert "giống hệt bản đang áp dụng" in text(first.get(address(version, "findings")))
    assert post(first, version, "submit", site) == 422
    home = text(first.get("/"))
    assert "chưa khác gì bản đang áp dụng" in home
    assert "có thể trình duyệt" not in home
    page = address(version, "row", table="recipients", row="1")
    assert send(first, page, text="Nơi nhận đã đổi").status_code == 303
    for other in ("plugin", "in_force", str(former)):
        shown = text(first.get(address(version, "difference", **{"with": other})))
        assert "Nơi nhận đã đổi" in shown
        assert "<ins>" in shown
    answer_all(first, site, version)
    assert post(first, version, "submit", site) == 303
    assert post(second, version, "approve", site) == 303
    assert stored(site, former).view.state is PlanState.SUPERSEDED
    assert "được thay thế lúc" in text(first.get(address(former, "edit")))
    overview = text(first.get("/plan/"))
    assert "Lập bản nháp từ bản" in overview
    history = text(first.get(address(version, "history")))
    assert "Trình duyệt kế hoạch" in history
    assert stored(site, version).view.digest in history


def test_a_file_goes_out_and_comes_in_to_the_last_character(
    site: Site, first: FlaskClient
) -> None:
    version = versions(site)[0]
    sent = first.get(address(version.id, "export"))
    assert sent.headers["Content-Disposition"].startswith("attachment; filename=")
    assert sent.mimetype == "application/json"
    assert sha256(sent.data).hexdigest() == version.digest
    file = (io.BytesIO(sent.data), "kế hoạch.json")
    assert first.post("/plan/import", data={"file": file}).status_code == 303
    assert versions(site)[0].digest == version.digest
    assert post(first, versions(site)[0].id, "discard", site) == 303


def test_a_file_that_is_no_plan_is_told_with_every_path(site: Site, first: FlaskClient) -> None:
    number = len(versions(site))
    wrong = json.dumps({"a": 1, "locality": {"slug": 3, "level": "x"}})
    answer = first.post("/plan/import", data={"text": wrong})
    shown = text(answer)
    assert answer.status_code == 422
    for path in ("“a”:", "(Trong tệp: locality.slug)", "Thông tin chung, Cấp:"):
        assert path in shown
    assert wrong in shown
    assert len(versions(site)) == number


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7 \xe2\xe3", "Đây là tệp PDF, không phải tệp JSON của kế hoạch."),
        (b"PK\x03\x04\xff", "Đây là tệp Word, Excel (.docx, .xlsx), ZIP, không phải"),
        (b"{}", "Biểu mẫu: thiếu mục này."),
        (b"STT,Ho ten\n1,Lo Van A\n", "Đây không phải tệp JSON của kế hoạch."),
    ],
)
def test_a_file_of_another_kind_is_called_by_its_name(
    first: FlaskClient, data: bytes, told: str
) -> None:
    answer = first.post("/plan/import", data={"file": (io.BytesIO(data), "ke-hoach.json")})
    assert answer.status_code == 422
    assert told in text(answer)


@pytest.mark.parametrize("form", ["plan", "ballot", "minutes", "results_report"])
def test_a_form_opens_in_the_browser_as_pdf(site: Site, first: FlaskClient, form: str) -> None:
    page = f"/plan/{versions(site)[0].id}/preview/{form}"
    assert f'href="{page}/open"' in text(first.get(address(versions(site)[0].id, "papers")))
    waiting = text(first.get(f"{page}/open"))
    assert f'<meta http-equiv="refresh" content="0; url={page}">' in waiting
    assert "Đang lập tệp PDF" in waiting
    sent = first.get(page)
    assert sent.status_code == 200
    assert sent.mimetype == "application/pdf"
    assert sent.headers["Content-Disposition"].startswith("inline; filename=")
    assert sent.data.startswith(b"%PDF")


def test_buttons_of_the_pages_are_forms_with_the_save_they_were_made_from(
    site: Site, first: FlaskClient
) -> None:
    assert first.post("/plan/start", data={"source": "plugin"}).status_code == 303
    version = versions(site)[0]
    found = Browser(first.get(address(version.id, "findings")).get_data(as_text=True)).forms
    own = {target: sent for target, sent in found.items() if target.startswith("/plan/")}
    assert {f"/plan/{version.id}/{one}" for one in ("reasons", "submit", "discard")} <= own.keys()
    assert {sent["revision"] for sent in own.values()} == {str(version.revision)}
