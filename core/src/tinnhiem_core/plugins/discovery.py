"""Which localities are installed, whatever stands beside them.

Python reads the entry points of all packages at once, so that one malformed file anywhere hides
them all; then each package is read alone, and one that can't be read is left out.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from importlib.metadata import EntryPoint, distributions, entry_points

from tinnhiem_core.plugins.contract import GROUP
from tinnhiem_core.plugins.loading import Source, describe

LOG = logging.getLogger("tinnhiem.plugins")


def sources() -> tuple[Source, ...]:
    """Return every installed locality, in the order of the slugs."""
    found = (Source.of(entry) for entry in entries())
    return tuple(sorted(found, key=lambda one: (one.slug, one.distribution)))


def entries() -> tuple[EntryPoint, ...]:
    """Return every entry point of our group."""
    try:
        return tuple(entry_points(group=GROUP))
    except Exception as error:  # noqa: BLE001 - whatever a foreign package's file holds
        LOG.warning("entry_points.txt: %s", describe(error))
    return tuple(dict.fromkeys(_one_by_one()))


def _one_by_one() -> Iterator[EntryPoint]:
    for package in distributions():
        try:
            yield from package.entry_points.select(group=GROUP)
        except Exception as error:  # noqa: BLE001 - the package's own
            LOG.warning("entry_points.txt, %s: %s", package.name, describe(error))
