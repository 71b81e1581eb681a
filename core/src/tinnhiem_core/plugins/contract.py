"""Markers and version of the plugin contract."""

from __future__ import annotations

from typing import Final

import pluggy

PROJECT: Final = "tinnhiem"
GROUP: Final = "tinnhiem.localities"
"""Entry point group in which a locality names its package; the entry's name is the slug."""

API_VERSION: Final = "1.0"
"""Version of the contract. A minor step adds optional hooks or arguments; a major step breaks.

A plugin says which versions it was written for in a module attribute ``plugin_api``, a version
range such as ``">=1.0,<2"``.
"""

DEFAULT_RANGE: Final = ">=1.0,<2"
"""The range of a plugin that names none."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
