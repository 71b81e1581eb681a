"""What ``tinnhiem tally`` reads: the JSON of one ballot box, as values.

Only ``collected`` and ``rows`` are required; a figure that is missing or null is "not given" and
later reported as not checkable. Indices count from 0.

- ``rule_set``: QD_96_2023 (default) or NQ_96_2023_QH15; ``date``: the day of the meeting
- ``settings``: ``base`` (collected, deputies), ``decimals`` (0 to 4), ``rounding`` (half_up,
  truncate), ``struck_name_voids`` (row, paper), ``small_panel``
- ``summoned``, ``opening`` (present at the opening), ``present`` (when ballots were handed out),
  ``issued``, ``collected`` (foreign papers included), ``foreign``, ``deputies``
- ``rows``: ``name``, ``title``, the counts ``high``, ``trust``, ``low`` and ``void``, and
  ``printed`` percentages of the same four names as a source prints them ("97,87 %", 97.87)
- ``papers`` in place of the counts: one string a paper without the foreign ones, one character a
  row (1 high, 2 trust, 3 low, 0 no mark, * several marks, - name struck out); with them
  ``added_names`` (papers with written-in names) and ``rulings`` of the board (``paper``, ``row``,
  ``doubt``: other_writing, outside_box, corrected; ``confidence`` or null for void; ``note``)
- ``reasons`` recorded for ``unreturned`` papers, ``foreign`` papers, ``no_result``
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from tinnhiem_core.intake.json_object import MAX_COUNT, ObjectReader, Problems
from tinnhiem_core.intake.tally_papers import PAPER_KEYS, PaperPile, read_pile
from tinnhiem_core.intake.tally_rows import Row, read_row
from tinnhiem_core.law import RuleSet, RuleSetKey, rule_set
from tinnhiem_core.model.settings import (
    MAX_DECIMALS,
    Base,
    Rounding,
    Settings,
    StruckName,
)
from tinnhiem_core.model.vote import BallotAccount
from tinnhiem_core.schemas.checks import shown
from tinnhiem_core.schemas.strict_json import parse

MAX_BYTES: Final = 16 * 2**20
"""More than 100 000 papers of 100 names."""
MAX_ROWS: Final = 1_000
_FIGURES: Final = ("summoned", "opening", "present", "issued", "collected", "foreign", "deputies")
_KEYS: Final = ("rule_set", "settings", *_FIGURES, "rows", *PAPER_KEYS, "reasons", "date")
_SETTINGS: Final = ("base", "decimals", "rounding", "struck_name_voids", "small_panel")
_REASONS: Final = ("unreturned", "foreign", "no_result")


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyInput:
    """One ballot box as it came in. ``pile`` None: the counts stand in the rows."""

    rules: RuleSet
    settings: Settings
    account: BallotAccount
    rows: tuple[Row, ...]
    pile: PaperPile | None
    reasons: Mapping[str, str]
    on: date | None
    foreign_given: bool


def read_tally(source: str | bytes) -> TallyInput:
    """Return the values of a tally file.

    ``SchemaError`` where it is no JSON, ``IntakeError`` with everything that is wrong in it.
    """
    problems = Problems()
    top = ObjectReader(parse(source, MAX_BYTES), "", _KEYS, problems)
    if not top.readable:
        problems.refuse()
    rules = rule_set(top.choice("rule_set", RuleSetKey.QD_96_2023))
    settings = _settings(top)
    rows = _rows(top)
    tally = TallyInput(
        rules=rules,
        settings=settings,
        account=_account(top, rules, settings),
        rows=rows,
        pile=read_pile(top, len(rows)),
        reasons=_reasons(top),
        on=top.day("date"),
        foreign_given=top.given("foreign"),
    )
    problems.refuse()
    return tally


def _settings(top: ObjectReader) -> Settings:
    default = Settings()
    if not top.given("settings"):
        return default
    given = ObjectReader(top.values["settings"], "settings", _SETTINGS, top.problems)
    decimals = given.count("decimals", MAX_DECIMALS)
    small_panel = given.count("small_panel")
    if small_panel == 0:
        given.wrong("small_panel", "L.179", found="0", least=1, most=MAX_COUNT)
    return Settings(
        base=_base(given),
        decimals=default.decimals if decimals is None else decimals,
        rounding=given.choice("rounding", Rounding.HALF_UP),
        struck_name_voids=given.choice("struck_name_voids", StruckName.ROW),
        small_panel=small_panel or default.small_panel,
    )


def _base(settings: ObjectReader) -> Base:
    value = settings.values.get("base")
    if isinstance(value, str) and value not in set(Base):
        settings.wrong("base", "L.167", found=shown(value))
        return Base.COLLECTED
    return settings.choice("base", Base.COLLECTED)


def _account(top: ObjectReader, rules: RuleSet, settings: Settings) -> BallotAccount:
    top.needed("collected")
    if (
        settings.base is Base.DEPUTIES
        and settings.base in rules.bases
        and not top.given("deputies")
    ):
        top.wrong("deputies", "L.168")
    figures = {key: top.count(key) for key in _FIGURES}
    collected, foreign = figures.pop("collected"), figures.pop("foreign")
    return BallotAccount(collected=collected or 0, foreign=foreign or 0, **figures)


def _rows(top: ObjectReader) -> tuple[Row, ...]:
    if not top.needed("rows"):
        return ()
    items = top.items("rows", MAX_ROWS)
    if items == [] == top.values["rows"]:
        top.wrong("rows", "L.170")
    by_paper = top.given("papers")
    return tuple(
        read_row(value, f"rows[{row}]", top.problems, by_paper=by_paper)
        for row, value in enumerate(items)
    )


def _reasons(top: ObjectReader) -> Mapping[str, str]:
    if not top.given("reasons"):
        return {}
    given = ObjectReader(top.values["reasons"], "reasons", _REASONS, top.problems)
    return {key: given.text(key) for key in _REASONS}
