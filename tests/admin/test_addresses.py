"""Where a browser says that it comes from or wants to go: no text breaks it or leads elsewhere."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from flask.testing import FlaskClient
from hypothesis import example, given
from hypothesis import strategies as st
from tests.admin.conftest import Site
from tests.admin.opened import newcomer
from werkzeug.utils import redirect

from tinnhiem_admin.addresses import own_path
from tinnhiem_core.model.tenancy import AccountRole

HOST = "tinnhiem.example:8000"
TEXTS = st.text() | st.text("/\\[]:@?#%.;\t\r\n\x00 aé／") | st.text().map("//{}".format)
BROKEN = ("//[", "http://[x", "http://[", "https://[::1", "//]/", "/\t/[", "http://a\u2100b/")


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("/people/?page=2", "/people/?page=2"),
        ("/people/#row", "/people/"),
        ("people/", ""),
        ("//elsewhere.example/", ""),
        ("/\\elsewhere.example", ""),
        ("/\t/elsewhere.example", ""),
        ("https://tinnhiem.example:8000/", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
        *((one, "") for one in BROKEN),
    ],
)
def test_only_a_path_of_this_site_is_followed(address: str, path: str) -> None:
    assert own_path(address) == path


def test_a_whole_address_must_be_of_this_host() -> None:
    assert own_path(f"https://{HOST}/people/?a=1", HOST) == "/people/?a=1"
    for other in ("https://tinnhiem.example/a", f"ftp://{HOST}/a", f"//{HOST}/a", "/a", ""):
        assert own_path(other, HOST) == "", other
    assert own_path(f"https://{HOST}//elsewhere.example", HOST) == ""


@given(TEXTS)
@example("//[")
@example("/\u2100")
def test_no_text_leads_to_another_host(text: str) -> None:
    for address, host in ((text, ""), (f"http://{HOST}{text}", HOST), (text, HOST)):
        path = own_path(address, host)
        if path:
            assert urlsplit(urljoin(f"http://{HOST}/", path)).netloc == HOST
            assert redirect(path).location.startswith("/")
            assert not redirect(path).location.startswith("//")


@pytest.fixture(scope="module")
def client(site: Site) -> FlaskClient:
    return newcomer(site, AccountRole.STAFF).client


@pytest.mark.parametrize("address", BROKEN)
def test_a_broken_address_is_as_good_as_none(
    site: Site, client: FlaskClient, address: str
) -> None:
    stranger, asked = site.app.test_client(), {"next": address}
    assert stranger.get("/sign-in", query_string=asked).status_code == 200
    assert stranger.post("/sign-in", data=asked).status_code in {422, 429}  # guessed too often
    assert stranger.get("/sign-in/code", query_string=asked).status_code == 302
    assert client.get("/sign-in", query_string=asked).location == "/"
    told = {"Referer": address.encode("ascii", "ignore").decode().replace("\t", "")}
    for visitor in (stranger, client):
        assert visitor.get("/lang/en", headers=told).location == "/"
        assert visitor.get("/back", headers=told).status_code < 500
    for page, form in (("language", {"language": "vi"}), ("scale", {"scale": "lg"})):
        answer = client.post(f"/profile/{page}", data=form, headers=told)
        assert answer.location == "/profile/"
