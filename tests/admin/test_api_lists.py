"""Lists and rows of the API: what may be asked, what is answered, what is refused as unreadable."""

from __future__ import annotations

from itertools import pairwise
from urllib.parse import quote

import pytest
from sqlalchemy import create_engine, insert
from tests.admin.conftest import Site
from tests.admin.probe_keys import Program, hurry, program
from tests.admin.world import OUR_ROW, OURS, PLATFORM, open_whole

from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.people.naming import searched
from tinnhiem_core.store.tables import Person, Post, Unit

NAMES = ("Nguyễn Thị Điện", "Trần Biên", "Lê 100% Văn")
TOP, BELOW, BESIDE = 3001, 3002, 3003


@pytest.fixture(scope="module")
def ours(site: Site) -> Program:
    hurry(site)
    engine = create_engine(site.place.owner)
    with engine.begin() as connection:
        open_whole(connection)
        units = ((TOP, None), (BELOW, TOP), (BESIDE, None))
        connection.execute(insert(Unit), [_unit(one, above) for one, above in units])
        people = enumerate(NAMES, start=TOP)
        connection.execute(insert(Person), [_person(one, name) for one, name in people])
        connection.execute(insert(Post), [_post(one) for one in (TOP, BELOW, BESIDE)])
    engine.dispose()
    return program(site, AccountRole.TENANT_ADMIN)


def _unit(number: int, above: int | None) -> dict[str, object]:
    return {
        "id": number,
        "tenant_id": OURS,
        "key": f"u{number}",
        "name": f"Sở số {number}",
        "search": searched(f"Sở số {number}"),
        "kind": next(iter(UnitKind)),
        "level": next(iter(Level)),
        "parent_id": above,
        "has_subordinates": above is None,
    }


def _person(number: int, name: str) -> dict[str, object]:
    return {
        "id": number,
        "tenant_id": OURS,
        "key": f"p{number}",
        "name": name,
        "search": searched(name),
        "order": searched(name),
    }


def _post(number: int) -> dict[str, object]:
    return {
        "id": number,
        "tenant_id": OURS,
        "person_id": number,
        "unit_id": number,
        "role": Role.HEAD,
        "title": f"Giám đốc {number}",
        "appointment": Appointment.FIRST,
        "full_time": True,
        "service": Service.ON_DUTY,
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("(filters:!((col:name,opr:ct,value:'dien')))", [TOP]),
        ("(filters:!((col:name,opr:ct,value:'ĐIỆN thị')))", []),
        ("(filters:!((col:name,opr:ct,value:'%')))", []),
        ("(filters:!((col:name,opr:ct,value:'=')))", []),
        ("(filters:!((col:name,opr:sw,value:'Lê 100%')))", [BESIDE]),
        ("(filters:!((col:name,opr:sw,value:'%')))", []),
        ("(filters:!((col:key,opr:eq,value:p3002)))", [BELOW]),
        ("(filters:!((col:id,opr:in,value:!(3001,3003))))", [TOP, BESIDE]),
        ("(filters:!((col:id,opr:gt,value:3001),(col:id,opr:lt,value:3003)))", [BELOW]),
        ("(filters:!((col:born,opr:eq,value:'1980-01-01')))", [OUR_ROW]),
        ("(filters:!((col:born,opr:neq,value:'1980-01-01')))", [TOP, BELOW, BESIDE]),
        ("(order_column:id,order_direction:desc,page:0,page_size:2)", [BESIDE, BELOW]),
        ("(order_column:id,order_direction:asc,page:1,page_size:3)", [BESIDE]),
        ("(page:99999,page_size:100)", []),
        ('{"filters":[{"col":"id","opr":"eq","value":3002}]}', [BELOW]),
    ],
)
def test_a_list_answers_what_was_asked(ours: Program, query: str, found: list[int]) -> None:
    answer = ours.json("people/", query)
    assert answer["ids"] == found == [one["id"] for one in answer["result"]]


def test_a_row_shows_every_column_and_nothing_more(ours: Program) -> None:
    answer = ours.json(f"people/{TOP}")
    assert answer["id"] == TOP
    assert answer["result"] == {
        "id": TOP,
        "key": "p3001",
        "name": NAMES[0],
        "born": None,
        "retirement_notice": None,
        "revision": 1,
    }


def test_info_says_what_may_be_asked(ours: Program) -> None:
    info = ours.json("posts/_info")
    assert [one["operator"] for one in info["filters"]["role"]] == ["eq", "neq", "in"]
    assert info["filters"]["role"][0]["values"] == [one.value for one in Role]
    assert "edit_people" in info["permissions"]


@pytest.mark.parametrize(
    "query",
    [
        "((", "!", "!!", "'", "(page:-1)", "(page:1.5)", "(page:x)", "(page_size:101)", "(page_size:0)",
        "(page_size:99999999999999999999)", "(order_column:tenant_id)", "(order_column:search)",
        "(order_direction:sideways)", "(columns:!(id))", "(unknown:1)", "1", "!t", "!n", "!(1)", "{}x", "{",
        "[" * 3000, "(" * 3000, '{"filters":{}}', "(filters:!((col:tenant_id,opr:eq,value:3)))",
        "(filters:!((col:search,opr:ct,value:a)))", "(filters:!((col:id,opr:sw,value:1)))",
        "(filters:!((col:id,opr:eq,value:x)))", "(filters:!((col:id,opr:eq,value:99999999999999999999)))",
        "(filters:!((col:id,opr:in,value:!())))", "(filters:!((col:id,opr:eq)))", "(filters:!((opr:eq,value:1)))",
        "(filters:!((col:born,opr:eq,value:'30/02/2020')))", "(filters:!((col:born,opr:eq,value:1980)))",
        "(filters:!((col:name,opr:ct,value:!t)))", '{"filters":[{"col":"name","opr":"ct","value":"\\u0000"}]}',
        '{"filters":[{"col":"name","opr":"ct","value":"\\ud800"}]}', '{"page": NaN}', "x" * 5000,
        "(filters:!((col:name,opr:ct,value:" + "a" * 300 + ")))",
    ],
)  # fmt: skip
def test_what_can_not_be_read_is_400(ours: Program, query: str) -> None:
    sent = ours.get("people/", query)
    assert sent.status_code == 400, sent.text
    assert sent.get_json()["errors"][0]["code"].startswith("L.14")


@pytest.mark.parametrize(
    "string", ["page=1", "q=(page:1)&q=(page:2)", "q=()&_l_=en", "_flt_0_id=9001"]
)
def test_no_other_way_of_asking_is_passed_over(ours: Program, string: str) -> None:
    assert ours.send("GET", "people/", query_string=string).status_code == 400


@pytest.mark.parametrize(
    "number", ["0", "9001", "-1", "1e3", "99999999999999999999", "x", quote("１")]
)
def test_what_is_no_row_of_ours_is_404(ours: Program, number: str) -> None:
    for area in ("tenants", "units", "people", "posts", "plans", "audit"):
        assert ours.get(f"{area}/{number}").status_code == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_nothing_is_written_by_the_frameworks_own_ways(ours: Program, method: str) -> None:
    for path in ("people/", f"people/{TOP}", "tenants/", f"audit/{OUR_ROW}", f"plans/{OUR_ROW}"):
        assert ours.send(method, path, json={"name": "x"}).status_code == 405


def test_staff_is_kept_to_its_units(site: Site, ours: Program) -> None:
    del ours
    staff = program(site, AccountRole.STAFF, unit=TOP)
    assert staff.json("units/")["ids"] == [TOP, BELOW]
    assert staff.json("people/")["ids"] == [TOP, BELOW]
    assert staff.json("posts/")["ids"] == [TOP, BELOW]
    for area in ("units", "people", "posts"):
        assert staff.get(f"{area}/{BELOW}").status_code == 200
        assert staff.get(f"{area}/{BESIDE}").status_code == 404
        query = f"(filters:!((col:id,opr:eq,value:{BESIDE})))"
        assert staff.json(f"{area}/", query)["count"] == 0


def test_a_tenant_reads_itself_and_the_platform_reads_the_tree(site: Site, ours: Program) -> None:
    assert ours.json("tenants/")["ids"] == [OURS]
    operator = program(site, AccountRole.PLATFORM_ADMIN)
    assert operator.json("tenants/")["ids"][:2] == [PLATFORM, OURS]
    assert operator.get("people/").status_code == 403
    assert operator.get("plans/").status_code == 403


def test_the_audit_chain_can_be_checked_from_outside(ours: Program) -> None:
    rows = ours.json("audit/", "(page_size:100)")["result"]
    assert [one["number"] for one in rows] == list(range(1, len(rows) + 1))
    assert all(after["previous"] == before["digest"] for before, after in pairwise(rows))
