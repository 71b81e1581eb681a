"""Markers and version of the plugin contract."""

from __future__ import annotations

from typing import Final

import pluggy

PROJECT: Final = "tinnhiem"
GROUP: Final = "tinnhiem.localities"
"""Entry point group in which a locality names its package; the entry's name is the slug."""

API_VERSION: Final = (1, 0)
"""Version of the contract. A minor step adds optional hooks or arguments; a major step breaks.

A plugin may say which versions it was written for in a module attribute ``plugin_api``
(for example ``">=1.0,<2"``); without it, ``">=1.0,<2"`` is assumed.
"""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
