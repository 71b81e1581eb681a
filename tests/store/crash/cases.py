"""The acts that are killed. Every service that writes has its case here."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

from tests.databases import Place, upgraded
from tests.store.crash.accounts import ACCOUNTS
from tests.store.crash.harness import Case, contents, using
from tests.store.crash.people import PEOPLE
from tests.store.crash.plans import PLANS
from tests.store.crash.tenants import TENANTS
from tests.store.worlds import NOW, A, settle, unit_of

from tinnhiem_core.services.database.dump import dump
from tinnhiem_core.services.database.restore import restore
from tinnhiem_core.services.database.upgrade import upgrade
from tinnhiem_core.services.work import Platform, work
from tinnhiem_core.store.base import Base


def _settle(place: Place) -> None:
    with using(place) as database:
        settle(database)


def _add_units(place: Place) -> None:
    with using(place) as database:
        platform = Platform(database=database, clock=lambda: NOW)
        with work(platform, A, "Nhà") as act:
            for number in range(5):
                act.session.add(unit_of(f"Phòng {number}", f"u{number}"))
                act.session.flush()
            act.record("test.units", count=5)


def _restore(place: Place) -> None:
    restore(place.owner, DUMPS[0])


def _make_dump(place: Place) -> None:
    del place
    if not DUMPS:
        folder = Path(tempfile.mkdtemp(prefix="tinnhiem-dump-"))
        atexit.register(shutil.rmtree, folder)
        for source in upgraded("sqlite", folder):
            _settle(source)
            dump(source.owner, folder / "a.dump")
        DUMPS.append(folder / "a.dump")


def _upgrade(place: Place) -> None:
    upgrade(place.owner, "")


def _all_tables_or_none(place: Place) -> None:
    assert set(contents(place)) in (set(), set(Base.metadata.tables))


DUMPS: list[Path] = []
CASES: list[Case] = [
    *TENANTS,
    *PEOPLE,
    *PLANS,
    *ACCOUNTS,
    Case(name="rows and their line in the log", prepare=_settle, act=_add_units),
    Case(name="restore", service=restore, prepare=_make_dump, act=_restore),
    Case(
        name="upgrade",
        service=upgrade,
        act=_upgrade,
        invariant=_all_tables_or_none,
        is_new=True,
    ),
]
