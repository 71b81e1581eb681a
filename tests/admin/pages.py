"""Reads a page as a browser would, for what every page must hold."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

CONTROLS = ("input", "select", "textarea")
LINKS = ("href", "src", "action")


@dataclass(slots=True)
class Tag:
    """One start tag: its name, its attributes, whether it stands in a label."""

    name: str
    values: dict[str, str]
    labelled: bool = False


@dataclass(slots=True)
class Page(HTMLParser):
    """A parsed page."""

    markup: str
    tags: list[Tag] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)
        self.feed(self.markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.tags.append(Tag(tag, values, labelled="label" in self._open))
        if tag in ("label", "script", "style"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        if data.strip() and {"script", "style"} & set(self._open):
            self.inline.append(data.strip()[:60])

    def of(self, *names: str) -> list[Tag]:
        return [tag for tag in self.tags if tag.name in names]

    def ids(self) -> Counter[str]:
        return Counter(tag.values["id"] for tag in self.tags if "id" in tag.values)


def faults(markup: str) -> list[str]:
    """Return what a strict browser, or somebody without a mouse or eyes, would stumble over."""
    page = Page(markup)
    return [
        *_forbidden(page),
        *_structure(page),
        *_references(page),
        *_unlabelled(page),
        *_summary(page),
    ]


def _summary(page: Page) -> list[str]:
    """Return what of the summary of errors is told twice, or not in the order of the fields."""
    found = re.search(r'<section class="tn-errsum".*?</section>', page.markup, re.DOTALL)
    said = re.findall(r"<li>(.*?)</li>", found[0] if found else "", re.DOTALL)
    bad = [f"told twice: {one}" for one, times in Counter(said).items() if times > 1]
    places = [one["id"] for one in (tag.values for tag in page.tags) if "id" in one]
    fields = re.findall(r'href="#([^"]+)"', "".join(said))
    known = [places.index(one) for one in fields if one in places]
    return bad if known == sorted(known) else [*bad, f"order: {fields}"]


def _forbidden(page: Page) -> list[str]:
    bad = [f"inline: {text}" for text in page.inline]
    for tag in page.tags:
        bad += [
            f"{tag.name} {name}" for name in tag.values if name == "style" or name.startswith("on")
        ]
        bad += [
            f"outside: {tag.values[name]}"
            for name in LINKS
            if re.match(r"(https?:)?//", tag.values.get(name, ""))
        ]
    return bad


def _structure(page: Page) -> list[str]:
    heads = [int(tag.name[1]) for tag in page.tags if re.fullmatch(r"h[1-6]", tag.name)]
    bad = [] if heads.count(1) == 1 else [f"{heads.count(1)} h1"]
    bad += [f"h{before} then h{after}" for before, after in pairwise(heads) if after > before + 1]
    bad += [f"id twice: {name}" for name, times in page.ids().items() if times > 1]
    return bad if page.of("html")[0].values.get("lang") else [*bad, "no lang"]


def _references(page: Page) -> list[str]:
    known = page.ids()
    return [
        f"{tag.name} {name}={wanted}"
        for tag in page.tags
        for name in ("aria-describedby", "aria-labelledby", "for", "popovertarget", "form")
        for wanted in tag.values.get(name, "").split()
        if wanted not in known
    ]


def _unlabelled(page: Page) -> list[str]:
    labels = {tag.values.get("for") for tag in page.of("label")}
    return [
        f"no label: {tag.name} {tag.values.get('name')}"
        for tag in page.of(*CONTROLS)
        if tag.values.get("type") != "hidden"
        and not tag.labelled
        and tag.values.get("id") not in labels
        and not {"aria-label", "aria-labelledby"} & tag.values.keys()
    ]
