"""One site and one browser for a process of tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import sync_playwright
from tests.e2e.desk import FLAGS, House
from tests.e2e.serving import served

CHROMIUM = "/usr/bin/chromium-headless-shell"


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Browsers at a served demonstration site."""
    with served(tmp_path_factory.mktemp("site")) as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield House(browser, site)
        browser.close()
