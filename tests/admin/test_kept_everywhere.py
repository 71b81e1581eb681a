"""Every form of the site shows again what was typed into it, and writes nothing meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.crawling import shots
from tests.admin.world import OUR_ROW, OURS

from tinnhiem_core.model.tenancy import AccountRole

SENTINEL: Final = "Gõ dở dang"


@dataclass(slots=True)
class Forms(HTMLParser):
    """The forms of a page that post: where to, and what may be typed into them."""

    at: str
    found: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    _inside: bool = False

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = values.get("method") == "post"
            if self._inside:
                self.found.append((values.get("action") or self.at, {}))
        elif self._inside and "name" in values and tag in {"input", "textarea"}:
            kind = values.get("type", "text") if tag == "input" else "textarea"
            if kind in {"text", "textarea", "email"}:
                self.found[-1][1][values["name"]] = SENTINEL
            elif kind == "hidden":
                self.found[-1][1][values["name"]] = values.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "form"


def typed_into(browser: FlaskClient, url: str) -> list[tuple[str, dict[str, str]]]:
    page = browser.get(url)
    parser = Forms(url)
    parser.feed(page.text if page.status_code == 200 and page.mimetype == "text/html" else "")
    return [one for one in parser.found if SENTINEL in one[1].values()]


@pytest.mark.parametrize(
    ("role", "least"), [(AccountRole.TENANT_ADMIN, 15), (AccountRole.PLATFORM_ADMIN, 5)]
)
def test_every_form_shows_again_what_was_typed(site: Site, role: AccountRole, least: int) -> None:
    browser, seen = site.browser(role), set[str]()
    urls = {one.url for one in shots(site.app) if one.method == "GET" and "?" not in one.url}
    urls |= {f"/plan/{OUR_ROW}/new?table={one}" for one in ("title_rows", "panels")}
    urls |= {f"/tenants/{OURS}/{one}" for one in ("edit", "close", "merge", "invite")}
    for url in sorted(urls):
        for action, values in typed_into(browser, url):
            if action.startswith(("/profile", "/join")) or action in seen:
                continue
            seen.add(action)
            answer = browser.post(action, data={**values, "look_again": "1"})
            lost = [one for one in values if values[one] == SENTINEL]
            shown = answer.text.count(SENTINEL)
            assert shown >= len(lost), (action, answer.status_code, lost, shown)
    assert len(seen) >= least, sorted(seen)
