"""Every page that an account reaches by following links, one of each kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qs, urljoin, urlsplit

from tests.e2e.desk import Desk

FILES: Final = re.compile(r"/(template|errors|export|preview/\w+(/open)?)$")
"""Downloads: no pages."""
ELSEWHERE: Final = ("/lang/", "/static/", "/api/")
LINKS: Final = (
    """() => [...document.querySelectorAll("a[href]")].map((one) => one.getAttribute("href"))"""
)


def kind(address: str) -> str:
    """Return what kind of page an address is, its query aside: rows are alike."""
    path = re.sub(r"/\d+", "/N", urlsplit(address).path)
    return re.sub(r"^/plugins/\w+", "/plugins/X", path)


def traits(address: str) -> set[str]:
    """Return what of an address makes it worth opening: its kind, its table, each parameter."""
    asked, page = parse_qs(urlsplit(address).query), kind(address)
    shown = "table" in asked and page.endswith("/row")  # every table has a form of its own
    table = asked["table"][0].rpartition("/")[2] if shown else ""
    return {page, f"{page} {table}", *(f"{page}?{name}" for name in asked)}


def walk(desk: Desk, start: str = "/", *, tables: bool = True) -> Iterator[str]:
    """Open one page of each kind that links lead to; yield its address while it stands open.

    ``tables`` False: one table of a plan stands for all.
    """
    waiting, met = [start], traits(start)
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
            new = (traits(found) if tables else {kind(found)}) - met if found else set()
            if new:
                met |= new
                waiting.append(found)


def _inside(base: str, here: str, link: str) -> str:
    """Return the path and query of a link that stays in the site, else an empty string."""
    whole = urljoin(here, link)
    parts = urlsplit(whole)
    if not whole.startswith(base) or parts.path.startswith(ELSEWHERE):
        return ""
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
