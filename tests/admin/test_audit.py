"""The audit log: read with a filter, taken out whole and harmless, proved or found broken."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from sqlalchemy import create_engine, text
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, errors_of, newcomer, sent, shown, statements
from tests.admin.world import OURS, POISON, THEIR_ROW, open_whole

from tinnhiem_admin.views.audit_files import cell
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.matrix import Action, may
from tinnhiem_core.services.work import work
from tinnhiem_core.store.scope import Scope

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1")


def record(site: Site, subject: str, times: int = 1, **details: object) -> None:
    scope = Scope(tenant=OURS, account=site.account(AccountRole.TENANT_ADMIN))
    for _ in range(times):
        with work(site.app.extensions["tinnhiem"], scope, "Người thử") as act:
            act.record("unit.added", subject, **details)


@pytest.mark.parametrize("role", AccountRole)
def test_who_reads_the_log_and_who_takes_it_out(site: Site, role: AccountRole) -> None:
    client = site.browser(role)
    reads, takes = may(role, Action.VIEW_AUDIT), may(role, Action.EXPORT_AUDIT)
    for address in ("/audit/", "/audit/chain"):
        assert client.get(address).status_code == (200 if reads else 403)
    assert client.post("/audit/chain").status_code == (200 if reads else 403)
    assert client.post("/audit/export").status_code == (200 if takes else 403)


@pytest.mark.parametrize("address", ["/audit/", "/audit/?action=unit.added", "/audit/chain"])
def test_a_page_of_the_log_needs_few_statements(site: Site, address: str) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    record(site, "unit:1")
    shown(client, address)
    with statements(site) as seen:
        assert POISON not in shown(client, address)
    assert len(seen) <= MOST_STATEMENTS


def test_an_act_is_told_in_words(site: Site) -> None:
    client = site.browser(AccountRole.AUDITOR)
    record(site, "person:12", role="staff", reason="password")
    page = shown(client, "/audit/?subject=person:12")
    for word in ("Cán bộ số 12", "Người thử", "Vai trò:</span> Cán bộ giúp việc", "1 sự kiện"):
        assert word in page
    assert "unit.added" not in page.partition("<tbody>")[2]
    assert "Person no. 12" in shown_in_english(site, "/audit/?subject=person:12")


def test_what_an_act_is_about_has_the_name_it_had_then(site: Site) -> None:
    record(site, "tenant:77", name="Tỉnh <b>Cũ</b>")
    record(site, "tenant:78", name=["không", "phải tên"])
    page = shown(site.browser(AccountRole.AUDITOR), "/audit/?subject=tenant:77")
    assert "Đơn vị số 77: Tỉnh &lt;b&gt;Cũ&lt;/b&gt;</a>" in page
    assert "Đơn vị số 78</a>" in shown(
        site.browser(AccountRole.AUDITOR), "/audit/?subject=tenant:78"
    )


def shown_in_english(site: Site, address: str) -> str:
    client = site.browser(AccountRole.AUDITOR)
    client.get("/lang/en")
    return shown(client, address)


def test_each_filter_narrows_the_log(site: Site) -> None:
    client, today = site.browser(AccountRole.AUDITOR), site.app.extensions["tinnhiem"].today
    record(site, "lọc thử", 2)
    admin, day = site.account(AccountRole.TENANT_ADMIN), f"{today:%d/%m/%Y}"
    for query, found in (
        ("subject=lọc thử", 2),
        ("text=LỌC", 2),
        (f"text=lọc&since={day}&until={day}", 2),
        (f"text=lọc&account={admin}", 2),
        (f"text=lọc&account={THEIR_ROW}", 0),
        ("text=lọc&action=unit.deleted", 0),
        ("text=lọc&until=1/1/2020", 0),
        (f"account={THEIR_ROW}", 0),
    ):
        assert f"{found} sự kiện" in shown(client, f"/audit/?{query}"), query


def test_a_filter_that_cant_be_read_shows_nothing(site: Site) -> None:
    client = site.browser(AccountRole.AUDITOR)
    page = shown(client, "/audit/?since=31/02/2026&until=mai", 422)
    assert errors_of(page) == ["since", "until"]
    assert 'value="31/02/2026"' in page
    assert "<tbody>" not in page
    assert errors_of(shown(client, "/audit/?since=2/1/2026&until=1/1/2026", 422)) == ["until"]
    assert client.post("/audit/export", data={"since": "mai"}).status_code == 422


@pytest.mark.parametrize("account", ["abc", "-1", "0", "9" * 20, "１２"])
def test_an_account_that_is_no_number_is_refused(site: Site, account: str) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    page = shown(client, f"/audit/?account={account}", 422)
    assert errors_of(page) == ["account"]
    assert "<tbody>" not in page
    assert client.post("/audit/export", data={"account": account}).status_code == 422


def test_a_choice_that_the_log_does_not_hold_stays_chosen(site: Site) -> None:
    client = site.browser(AccountRole.AUDITOR)
    page = shown(client, "/audit/?account=77777&action=nothing.known")
    assert '<option value="77777" selected>Tài khoản số 77777</option>' in page
    assert '<option value="nothing.known" selected>' in page


def test_a_long_log_is_read_page_by_page(site: Site) -> None:
    client = site.browser(AccountRole.AUDITOR)
    record(site, "dài", 51)
    first, second = (shown(client, f"/audit/?subject=dài&page={page}") for page in (1, 2))
    assert (first.count("<tr>"), second.count("<tr>")) == (51, 2)
    assert "page=2" in first
    shown(client, "/audit/?subject=dài&page=99999999999999999999")


def test_the_file_for_a_spreadsheet_is_harmless_and_readable(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    for one in FORMULAS:
        record(site, one)
    answer = client.post("/audit/export", data={"kind": "csv", "action": "unit.added"})
    assert answer.is_streamed
    assert answer.data.startswith(b"\xef\xbb\xbf")
    assert re.search(r'attachment; filename="?nhat-ky-', answer.headers["Content-Disposition"])
    rows = list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig"), newline="")))
    assert rows[0][:2] == ["Số", "Thời gian (UTC)"]
    subjects = [row[8] for row in rows[1:]]
    assert set(FORMULAS) <= {one.removeprefix("'") for one in subjects}
    assert not [one for row in rows for one in row if one.lstrip(" ")[:1] in tuple("=+-@\t\r")]
    assert POISON not in answer.text


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_cell_that_would_be_computed_is_text(formula: str) -> None:
    assert cell(formula) == f"'{formula}"
    assert cell(f"a{formula}") == f"a{formula}"
    assert cell(None) == ""


def test_the_file_for_programs_is_one_list_and_its_making_an_act(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    record(site, "tệp “JSON”", 3)
    data = {"kind": "json", "subject": "tệp “JSON”"}
    rows = json.loads(client.post("/audit/export", data=data).data)
    assert [one["subject"] for one in rows] == ["tệp “JSON”"] * 3
    assert rows[1]["previous"] == rows[0]["digest"]
    assert json.loads(client.post("/audit/export", data=data | {"subject": "không"}).data) == []
    assert "Xuất nhật ký" in shown(client, "/audit/?action=audit.exported")


def test_a_whole_log_is_proved_with_its_printed_head(site: Site) -> None:
    client = site.browser(AccountRole.AUDITOR)
    found = re.search(r'id="digest">([^/]+)</p>', shown(client, "/audit/chain"))
    assert found is not None
    printed = re.sub(r"<wbr>", "", found[1])
    assert re.fullmatch(r"\d+:([0-9a-f]{8} ){8}", printed)
    for head in ("", printed, printed.upper().replace(" ", "\n")):
        assert "Nguyên vẹn" in sent(client, "/audit/chain", 200, head=head)
    cut = sent(client, "/audit/chain", 200, head=f"999999:{'0' * 64}")
    assert "Không nguyên vẹn" in cut
    assert "L.1285" in cut
    assert errors_of(sent(client, "/audit/chain", 422, head="mã gì đó")) == ["--head"]


def test_a_log_that_was_changed_is_found_out(site: Site) -> None:
    newcomer(site, AccountRole.CLERK)
    client, owner = site.browser(AccountRole.AUDITOR), create_engine(site.place.owner)

    def write(before: str, after: str) -> None:
        change = "update audit_event set actor = :after where tenant_id = :us and actor = :before"
        with owner.begin() as connection:
            open_whole(connection)
            connection.execute(text(change), {"after": after, "us": OURS, "before": before})

    write("Cua ta actor", "Người khác")
    page = sent(client, "/audit/chain", 200)
    assert "Không nguyên vẹn" in page
    assert "L.1280" in page
    write("Người khác", "Cua ta actor")
    assert "Nhật ký nguyên vẹn" in sent(client, "/audit/chain", 200)
    owner.dispose()


def test_the_user_name_stands_beside_the_name(site: Site) -> None:
    person = newcomer(site, AccountRole.AUDITOR)
    boss = site.browser(AccountRole.TENANT_ADMIN)
    borrowed = {"name": "Tài khoản tenant_admin", "email": ""}
    assert person.client.post("/profile/contact", data=borrowed).status_code == 302
    person.client.post("/audit/export")
    page = shown(boss, f"/audit/?account={person.account}")
    rows = page.partition("<tbody>")[2].split("<tr>")[1:]
    assert all(f'<span class="tn-muted">{person.username}</span>' in row for row in rows)
    assert "Tài khoản tenant_admin" in rows[0]
    assert f"Người mới {person.username} → Tài khoản tenant_admin" in rows[1]
    for name in (person.username, "test.tenant_admin"):
        assert f"Tài khoản tenant_admin ({name})</option>" in page
