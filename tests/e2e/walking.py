"""Every page that an account reaches by following links, one of each kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qs, urljoin, urlsplit

from tests.e2e.desk import Desk

FILES: Final = re.compile(r"/(template|errors|export|preview/\w+)$")
"""Downloads: no pages."""
ELSEWHERE: Final = ("/lang/", "/static/", "/api/")
LINKS: Final = """() => [...document.querySelectorAll("a[href]")].map((one) => one.getAttribute("href"))"""
TABLE: Final = re.compile(r"/[^/]+(/[a-z_]+)")


def kind(address: str) -> str:
    """Return what kind of page an address is: rows are alike, tables are not."""
    parts = urlsplit(address)
    path = re.sub(r"/\d+", "/N", parts.path)
    path = re.sub(r"^/plugins/\w+", "/plugins/X", path)
    asked = parse_qs(parts.query)
    table = TABLE.sub(r"/*\1", asked["table"][0]) if "table" in asked else ""
    names = ",".join(sorted(asked))
    return f"{path}?{names} {table}".strip("? ")


def walk(desk: Desk, start: str = "/") -> Iterator[str]:
    """Open one page of each kind that links lead to; yield its address while it stands open."""
    waiting, met = [start], {kind(start)}
    while waiting:
        address = waiting.pop(0)
        if FILES.search(urlsplit(address).path):
            continue
        status = desk.go(address)
        assert status == 200, f"{address}: {status}"
        links = desk.page.evaluate(LINKS)
        yield address
        for link in links:
            found = _inside(desk.served.base, desk.served.base + address, link)
            if found and kind(found) not in met:
                met.add(kind(found))
                waiting.append(found)


def _inside(base: str, here: str, link: str) -> str:
    """Return the path and query of a link that stays in the site, else an empty string."""
    whole = urljoin(here, link)
    parts = urlsplit(whole)
    if not whole.startswith(base) or parts.path.startswith(ELSEWHERE):
        return ""
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
