"""What takes long says so, and a second press sends nothing."""

from __future__ import annotations

import re

from playwright.sync_api import Route
from tests.e2e.desk import House

PRESSES = """() => { const button = document.querySelector("form[action='/plan/import'] button");
  const said = document.querySelector("[role=status][data-working]");
  new MutationObserver(() => console.log(said.textContent, button.getAttribute("aria-busy")))
    .observe(said, {childList: true});
  button.click(); button.click(); setTimeout(() => button.click(), 500); }"""
"""Presses three times; what the page says meanwhile goes to the console, which needs no page."""


def test_a_slow_form_is_sent_once_and_says_that_it_works(house: House) -> None:
    with house.desk("quantri.dien_bien") as desk:
        sent: list[Route] = []
        desk.page.route("**/plan/import", lambda route: _hold(route, sent))
        desk.go("/plan/import")
        desk.page.fill("[name=text]", "{}")
        with desk.page.expect_console_message() as said:
            desk.page.evaluate(PRESSES)
        assert said.value.text == "Đang thực hiện, xin chờ… true"
        assert len(sent) == 1
        with desk.page.expect_navigation():
            sent[0].continue_()
        assert "Biểu mẫu: thiếu mục này" in desk.main


def test_a_new_tab_says_that_the_pdf_is_made(house: House) -> None:
    with house.desk("quantri.dien_bien") as desk:
        # an answer without content leaves the browser where it is
        desk.context.route(
            re.compile(r"/preview/ballot$"), lambda route: route.fulfill(status=204)
        )
        desk.go("/plan/")
        desk.press("Văn bản, tệp")
        with desk.context.expect_page() as opened:
            desk.page.locator("a[href$='/preview/ballot/open']").click()
        tab = opened.value
        tab.get_by_role("status").filter(has_text="Đang lập tệp PDF").wait_for()
        tab.close()


def _hold(route: Route, sent: list[Route]) -> None:
    if route.request.method == "POST":
        sent.append(route)
    else:
        route.continue_()
