"""Two people at work at once: one after the other, and the second is told."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Barrier, Thread

from tests.services.people.samples import UNIT, unit

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services import people
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.unit_editing import edit_unit, move_unit
from tinnhiem_core.texts import CATALOGUE

TIMES = 4


def at_once(*acts: Callable[[], None]) -> list[str]:
    """Do everything at the same moment; return how each ended."""
    ends: list[str] = []
    start = Barrier(len(acts))

    def run(act: Callable[[], None]) -> None:
        start.wait()
        try:
            act()
        except RefusedError as refused:
            ends.append(type(refused).__name__)
        else:
            ends.append("done")

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return sorted(ends)


def test_two_moves_never_close_a_circle(desk: Desk) -> None:
    for number in range(TIMES):
        one, two = unit(desk, f"A{number}"), unit(desk, f"B{number}")
        ends = at_once(
            partial(move_unit, desk, one, 1, two),
            partial(move_unit, desk, two, 1, one),
        )
        assert ends == ["InvalidError", "done"]


def test_of_two_savers_of_one_revision_one_is_told(desk: Desk) -> None:
    for number in range(TIMES):
        one = unit(desk, f"A{number}")
        others = [replace(UNIT, name=name) for name in (f"B{number}", f"C{number}")]
        ends = at_once(*(partial(edit_unit, desk, one, 1, other) for other in others))
        assert ends == ["ConflictError", "done"]


def test_every_act_that_is_recorded_has_a_label() -> None:
    sources = Path(people.__file__).parent.rglob("*.py")
    text = "\n".join(one.read_text(encoding="utf-8") for one in sources)
    calls = re.findall(r"\.record\(([^,]*),", text)
    actions = {action for call in calls for action in re.findall(r'"([a-z_.]+)"', call)}
    assert len(actions) == 19
    assert {one for one in actions if f"audit.{one}" not in CATALOGUE} == set()
