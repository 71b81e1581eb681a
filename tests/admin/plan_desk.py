"""Administrators at their browsers: they open pages of the plan and send its forms."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode

from flask.testing import FlaskClient
from tests.admin.conftest import PASSWORD, Site
from tests.admin.world import OUR_ROW, OURS
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from tinnhiem_core.model.tenancy import AccountRole, PlanState
from tinnhiem_core.services import plans
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.plans import OpenVersion
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.scope import Scope

SCOPE = Scope(tenant=OURS)
ROW = "provincial_standing_committee"
VENUES = f"title_rows/{ROW}/venues"


def platform(site: Site) -> Platform:
    found: Platform = site.app.extensions["tinnhiem"]
    return found


def colleague(site: Site, username: str, name: str) -> FlaskClient:
    """Return a browser of one more administrator of our tenant."""
    made = operator.create_account(
        platform(site),
        operator.NewAccount(
            tenant=OURS,
            username=username,
            name=name,
            role=AccountRole.TENANT_ADMIN,
            password=PASSWORD,
            must_change=False,
            second_factor=True,
        ),
    )
    accounts = {AccountRole.TENANT_ADMIN: made.account}
    other = Site(app=site.app, place=site.place, accounts=accounts)
    return other.browser(AccountRole.TENANT_ADMIN)


def stored(site: Site, key: int = OUR_ROW) -> OpenVersion:
    return plans.version(platform(site), SCOPE, key)


def draft(site: Site) -> int:
    """Return the number of the open draft; begin one from the plugin where there is none."""
    found = plans.open_version(platform(site), SCOPE)
    if found is None:
        found = plans.start_from_plugin(platform(site), SCOPE, "")
    assert found.state is PlanState.DRAFT
    return found.id


def address(version: int, page: str, /, **arguments: str) -> str:
    return f"/plan/{version}/{page}" + (f"?{urlencode(arguments, safe='/')}" if arguments else "")


def text(response: TestResponse) -> str:
    """Return what an answer says to somebody who reads it."""
    return html.unescape(response.get_data(as_text=True))


@dataclass(slots=True)
class Browser(HTMLParser):
    """What a browser would send of the forms of a page, by the address they post to."""

    markup: str
    forms: dict[str, MultiDict[str, str]] = field(default_factory=dict)
    _form: MultiDict[str, str] | None = None
    _area: str = ""
    _words: list[str] = field(default_factory=list)
    _select: str = ""

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)
        self.feed(self.markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form" and values.get("method") == "post":
            self._form = self.forms[values["action"]] = MultiDict()
        if self._form is None:
            return
        if tag == "input":
            self._input(values)
        elif tag == "textarea":
            self._area, self._words = values["name"], []
        elif tag == "select":
            self._select = values["name"]
        elif tag == "option" and (self._select not in self._form or "selected" in values):
            self._form[self._select] = values["value"]

    def _input(self, values: dict[str, str]) -> None:
        assert self._form is not None
        ticked = values.get("type") not in {"checkbox", "radio"} or "checked" in values
        if ticked and "name" in values and values.get("type") != "file":
            one_line = values.get("value", "").replace("\r", "").replace("\n", "")
            self._form.add(values["name"], one_line)

    def handle_data(self, data: str) -> None:
        if self._area:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._form is not None:
            written = "".join(self._words).removeprefix("\n").replace("\n", "\r\n")
            self._form.add(self._area, written)
            self._area = ""
        elif tag == "select":
            self._select = ""
        elif tag == "form":
            self._form = None


def form_of(client: FlaskClient, page: str, target: str = "") -> MultiDict[str, str]:
    """Return what the form of a page would send, untouched; by default the one of its address."""
    shown = client.get(page)
    assert shown.status_code == 200, (page, shown.status_code)
    return Browser(shown.get_data(as_text=True)).forms[target or page]


def send(client: FlaskClient, page: str, **changed: str) -> TestResponse:
    """Open the page of a row, change some fields and send its form as a browser does."""
    sent = form_of(client, page)
    for name, value in changed.items():
        sent[name.replace("__", ".")] = value
    return client.post(page, data=sent)
