"""What every page must hold, looked at in the browser at every size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page
from tests.admin.pages import faults
from tests.e2e.desk import HEIGHT, NARROW, WIDE, Desk
from tests.e2e.words import foreign, said

AXE: Final = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
RULES: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
SERIOUS: Final = frozenset({"serious", "critical"})
RUN: Final = """async (tags) => {
  const told = await axe.run(document, {runOnly: tags, resultTypes: ["violations"]});
  return told.violations.map((one) => [
    one.impact, `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(", ")}`]);
}"""
BUILD: Final = """() => [...new Set([...document.querySelectorAll("body *")].map((one) =>
  [one.parentElement, one].map((at) => `${at.tagName}.${at.className.baseVal ?? at.className}`).join(">")
  + (one.getAttribute("role") || "")))]"""
OVER: Final = (
    """() => document.documentElement.scrollWidth - document.documentElement.clientWidth"""
)
MIDDLE: Final = 1024
"""Where large text is tightest: one pixel narrower, and everything stands in one column."""
LARGE: Final = """(scale) => { document.documentElement.dataset.scale = scale; }"""


@cache
def axe_source() -> str:
    return AXE.read_text(encoding="utf-8")


def unreachable(page: Page) -> list[str]:
    """Return what axe-core finds serious or critical on a page, as it stands."""
    if not page.evaluate("() => !!window.axe"):
        page.evaluate(axe_source())
    told: list[list[Any]] = page.evaluate(RUN, list(RULES))
    return [text for impact, text in told if impact in SERIOUS]


@dataclass(slots=True)
class Looker:
    """Looks at the page of a desk.

    axe-core goes through the first page of each kind at both widths, and through every page that
    holds a part which no page before it had at the narrow one; words of another language only
    take other room. ``seen`` keeps what was looked at, for all desks.
    """

    desk: Desk
    language: str
    seen: set[str] = field(default_factory=set)

    def faults(self, kind: str) -> Iterator[str]:
        """Yield everything wrong with the page that stands open."""
        page = self.desk.page
        yield from faults(page.content())
        yield from self._told()
        yield from (f"language: {text}" for text in foreign(said(page), self.language))
        built = {kind, *page.evaluate(BUILD)} - self.seen
        worded = {f"{kind} {self.language}"} - self.seen
        looked_at = {WIDE, NARROW} if kind in built else {NARROW} if built else set[int]()
        self.seen |= built | worded
        sizes = ((MIDDLE, "xl"), (NARROW, ""), (WIDE, "")) if built | worded else ()
        for width, scale in sizes:
            yield from self._at(width, scale, axe=width in looked_at and not scale)
        yield from self.desk.faults
        self.desk.faults.clear()

    def _at(self, width: int, scale: str, *, axe: bool) -> Iterator[str]:
        page = self.desk.page
        page.set_viewport_size({"width": width, "height": HEIGHT})
        page.evaluate(LARGE, scale)
        over = page.evaluate(OVER)
        where = f"{width} px {scale}".strip()
        if over > 0:
            yield f"{where}: scrolls sideways by {over} px"
        if axe:
            yield from (f"{where}: {text}" for text in unreachable(page))

    def _told(self) -> Iterator[str]:
        page = self.desk.page
        lang, title = page.locator("html").get_attribute("lang"), page.title()
        if lang != self.language:
            yield f"html lang={lang}"
        if title != f"{self.desk.title} · Tín nhiệm":
            yield f"title “{title}”, h1 “{self.desk.title}”"
