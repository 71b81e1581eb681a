"""Plans by the API: read byte for byte, checked without being kept, imported as a draft."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from tests.admin.conftest import Site
from tests.admin.probe_keys import Program, hurry, program
from tests.admin.world import OUR_ROW, OURS

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.schemas import canonical, digest
from tinnhiem_core.services import plans
from tinnhiem_core.store.scope import Scope

JSON = {"Content-Type": "application/json"}


@pytest.fixture(scope="module")
def ours(site: Site) -> Program:
    hurry(site)
    return program(site, AccountRole.TENANT_ADMIN)


def plan_text(site: Site) -> str:
    return canonical(site.app.extensions["tinnhiem"].localities.plan("dien_bien"))


def kept(ours: Program) -> int:
    return int(ours.json("plans/")["count"])


def test_content_is_what_the_digest_was_taken_of(site: Site, ours: Program) -> None:
    platform, scope = site.app.extensions["tinnhiem"], Scope(tenant=OURS)
    stored = plans.version(platform, scope, OUR_ROW).plan
    sent = ours.get(f"plans/{OUR_ROW}/content")
    assert sent.mimetype == "application/json"
    assert sent.data.decode() == canonical(stored)
    assert sha256(sent.data).hexdigest() == digest(stored)


def test_a_good_plan_passes_and_nothing_is_kept(site: Site, ours: Program) -> None:
    before = kept(ours)
    sent = ours.send("POST", "plans/validate", data=plan_text(site), headers=JSON)
    answer = sent.get_json()
    assert (sent.status_code, answer["readable"]) == (200, True)
    assert answer["passed"] is not any(one["severity"] == "E" for one in answer["findings"])
    assert kept(ours) == before


def test_what_is_no_plan_is_told_with_every_path(ours: Program) -> None:
    sent = ours.send("POST", "plans/validate", json={"a": 1, "locality": {"slug": 3}})
    answer = sent.get_json()
    assert (sent.status_code, answer["readable"], answer["passed"]) == (200, False, False)
    assert {"a", "locality.slug"} <= {one["where"] for one in answer["findings"]}


def test_what_an_import_would_refuse_a_check_tells_too(site: Site, ours: Program) -> None:
    document = json.loads(plan_text(site))
    document["title_table"]["rows"][0]["number"] = "9" * 61
    checked = ours.send("POST", "plans/validate", json=document).get_json()
    imported = ours.send("POST", "plans/import", json=document)
    place = ("L.1042", "title_table.rows[0].number")
    assert (checked["readable"], checked["passed"], imported.status_code) == (True, False, 422)
    assert place in {(one["code"], one["where"]) for one in checked["findings"]}
    assert place in {(one["code"], one["where"]) for one in imported.get_json()["errors"]}


@pytest.mark.parametrize("path", ["plans/validate", "plans/import"])
def test_what_says_itself_to_be_no_json_is_400(ours: Program, path: str) -> None:
    for headers in ({"Content-Type": "text/plain"}, {"Content-Type": "multipart/form-data"}, {}):
        sent = ours.send("POST", path, data=b"{}", headers=headers)
        assert (sent.status_code, sent.get_json()["errors"][0]["code"]) == (400, "L.1408")


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"nul", b"[" * 100_000, b'{"a":1,"a":2}', b"1e999", b'"\\ud800"', b" " * 2**21],
    ids=["empty", "cut", "bytes", "word", "deep", "twice", "number", "half a sign", "long"],
)  # fmt: skip
def test_bodies_that_are_no_plan_are_findings_or_422(ours: Program, body: bytes) -> None:
    before = kept(ours)
    checked = ours.send("POST", "plans/validate", data=body, headers=JSON)
    imported = ours.send("POST", "plans/import", data=body, headers=JSON)
    assert (checked.status_code, imported.status_code) in {(200, 422), (422, 422)}
    assert kept(ours) == before


def test_a_body_too_large_is_413(ours: Program) -> None:
    sent = ours.send("POST", "plans/import", data=b" " * (20 * 2**20 + 1), headers=JSON)
    assert sent.status_code == 413


def test_a_key_that_may_not_edit_imports_nothing(site: Site, ours: Program) -> None:
    before = kept(ours)
    reader = program(site, AccountRole.OBSERVER)
    sent = reader.send("POST", "plans/import", data=plan_text(site), headers=JSON)
    assert sent.status_code == 403
    assert (
        reader.send("POST", "plans/validate", data=plan_text(site), headers=JSON).status_code
        == 200
    )
    assert kept(ours) == before


def test_a_plan_is_imported_as_a_draft_once_the_old_one_is_gone(site: Site, ours: Program) -> None:
    text, platform = plan_text(site), site.app.extensions["tinnhiem"]
    refused = ours.send("POST", "plans/import", data=text, headers=JSON)
    assert (refused.status_code, refused.get_json()["errors"][0]["code"]) == (422, "L.1023")
    scope = Scope(tenant=OURS)
    plans.discard(platform, scope, "test", OUR_ROW, 1)
    sent = ours.send("POST", "plans/import", data=text, headers=JSON)
    assert sent.status_code == 201
    assert sent.get_json()["digest"] == sha256(text.encode()).hexdigest()
    assert ours.json(f"plans/{sent.get_json()['id']}")["result"]["state"] == "draft"
    history = plans.history(platform, scope, sent.get_json()["id"])
    assert history[0].action == "plan.imported"
    assert "(test)" in history[0].actor  # the name of the key, beside that of its maker
    assert json.loads(ours.get(f"plans/{sent.get_json()['id']}/content").data) == json.loads(text)
