"""A browser at the site: who sits at it, in which language, and what went wrong unseen."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import pyotp
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    FilePayload,
    Locator,
    Page,
    Request,
    ViewportSize,
)
from tests.e2e.serving import Served

FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE: Final = 1366
NARROW: Final = 683
"""What is left of 1366 px at 200 % zoom."""
HEIGHT: Final = 768
STEP: Final = 30
"""Seconds for which a code of the second factor stands; each is taken once."""


@dataclass(slots=True)
class Desk:
    """One page of a browser; ``faults`` is what its console and its network told."""

    served: Served
    context: BrowserContext
    page: Page
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", lambda message: self._console(message))
        self.page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        self.page.on("request", lambda request: self._request(request))
        self.page.set_default_timeout(20_000)

    def _console(self, message: ConsoleMessage) -> None:
        # a refused page is what a test asked for; the browser logs its status as an error
        if message.type in {"error", "warning"} and "status of 4" not in message.text:
            self.faults.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.served.base, "data:", "blob:")):
            self.faults.append(f"elsewhere: {request.url}")

    def go(self, path: str) -> int:
        """Open a page of the site; return the status."""
        answer = self.page.goto(self.served.base + path)
        return answer.status if answer else 0

    def press(self, name: str | re.Pattern[str]) -> None:
        """Press a button or follow a link of the content by its words; wait for the next page."""
        with self.page.expect_navigation():
            self._named(name).click()

    def ask(self, name: str) -> None:
        """Press a button that asks a question, then the button of the same words that acts."""
        self._named(name).click()
        with self.page.expect_navigation():
            asked = self.page.locator("[popover]:popover-open")
            asked.get_by_role("button", name=name).last.click()

    def _named(self, name: str | re.Pattern[str]) -> Locator:
        main = self.page.locator("main")
        return main.get_by_role("button", name=name).or_(main.get_by_role("link", name=name)).first

    def fill(self, **values: str) -> None:
        """Type into fields by their names."""
        for name, value in values.items():
            self.page.locator(f"main [name={name}]").first.fill(value)

    def upload(self, rows: str) -> None:
        """Choose a list of people, and look at its preview."""
        self.go("/imports/new")
        data = rows.encode("utf-8-sig")
        roster = FilePayload(name="danh_sach_thu.csv", mimeType="text/csv", buffer=data)
        self.page.set_input_files("#file", roster)
        self.press("Xem trước")

    @property
    def main(self) -> str:
        """What the content of the page says."""
        return self.page.locator("main").inner_text()

    @property
    def title(self) -> str:
        return self.page.locator("h1").inner_text()


@dataclass(slots=True)
class House:
    """Gives out browsers; an account signs in once, its cookies serve every later browser."""

    browser: Browser
    served: Served
    kept: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def desk(self, username: str = "", language: str = "vi", **options: Any) -> Iterator[Desk]:
        """Yield a desk at which an account sits, or nobody."""
        state = self.signed_in(username) if username else None
        viewport = ViewportSize(width=WIDE, height=HEIGHT)
        context = self.browser.new_context(
            viewport=viewport, storage_state=state, locale="vi-VN", **options
        )
        try:
            desk = Desk(self.served, context, context.new_page())
            if language != "vi":
                desk.go(f"/lang/{language}")
            yield desk
        finally:
            context.close()

    def signed_in(self, username: str) -> Any:
        """Return the cookies of an account, signed in through the form."""
        if username not in self.kept:
            with self.desk() as desk:
                desk.go("/sign-in")
                self.sign_in(desk, username)
                self.kept[username] = desk.context.storage_state()
        return self.kept[username]

    def sign_in(self, desk: Desk, username: str) -> None:
        """Fill in password and code on the page of sign-in."""
        account = self.served.accounts[username]
        desk.fill(username=username, password=account.password)
        desk.press("Đăng nhập")
        desk.fill(code=pyotp.TOTP(account.secret).now())
        desk.press("Tiếp tục")
        assert desk.page.locator(".tn-user").is_visible(), desk.main


def fresh_code(secret: str, used: float) -> str:
    """Return a code of the second factor that no earlier sign-in, at ``used``, has taken.

    It may be the next one already: clocks that go ahead by a step are let in.
    """
    step = max(time.time() // STEP, used // STEP + 1)
    return pyotp.TOTP(secret).at(int(step * STEP))
