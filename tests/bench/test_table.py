"""The table of the measurements: what is missed is said, and it lands between its marks."""

from __future__ import annotations

import re

import pytest
from tests.bench.__main__ import BEGIN, END, README, written
from tests.bench.sides import Measured, Side
from tests.bench.table import HEAD, Bench, Row, rows_of, table


def row(*demands: tuple[str, bool]) -> Row:
    return Row(cells=("what", *["–"] * 7), demands=demands)


def test_missed_demand_is_said_and_counts() -> None:
    missed = row(("no slower", True), ("under 5 s", False))
    assert not missed.met
    assert "no slower: met; under 5 s: **NOT MET**" in str(missed)
    assert row(("no slower", True)).met
    assert row().met


def test_every_row_has_the_columns_of_the_head() -> None:
    lines = table([row(), row(("no slower", True))]).splitlines()[2:]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {len(HEAD) + 1}


def test_table_replaces_what_stood_between_its_marks() -> None:
    readme = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    new = written(readme, "new")
    assert new == f"before\n{BEGIN}\nnew\n{END}\nafter\n"
    assert written(new, "new") == new


def test_readme_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="README"):
        written("nothing", "new")


def test_readme_has_the_marks() -> None:
    readme = README.read_text(encoding="utf-8")
    assert readme.count(BEGIN) == readme.count(END) == 1


def side(key: str, **asked: float) -> Side:
    return Side(key=key, name=key, prepare=lambda: lambda: None, **asked)  # type: ignore[arg-type]


def test_p95_of_each_side_counts() -> None:
    bench = Bench(what="page", ours=side("a"), others=(side("b"),), turns=20, p95=0.15)
    quick, slow = (Measured(seconds=(one,) * 20, peak=1) for one in (0.1, 0.2))
    assert [one.met for one in rows_of(bench, (quick, quick))] == [True]
    assert [one.met for one in rows_of(bench, (quick, slow))] == [False]
    outlier = Measured(seconds=(*(0.1,) * 39, 9.0), peak=1)
    assert outlier.p95 == pytest.approx(0.1)


def test_cost_beyond_what_is_spared_is_said() -> None:
    bench = Bench(what="guard", ours=side("a"), others=(side("b", spared=0.1),), turns=1)
    without = Measured(seconds=(1.0,), peak=1)
    (cheap,) = rows_of(bench, (Measured(seconds=(1.09,), peak=1), without))
    (dear,) = rows_of(bench, (Measured(seconds=(1.11,), peak=1), without))
    assert (cheap.met, dear.met) == (True, False)
    assert "costs 11.0%, under 10%: **NOT MET**" in str(dear)
