"""Codes for cameras: pictures without a script, a style or a file."""

from __future__ import annotations

import segno


def picture(text: str) -> str:
    """Return a QR code as an address that ``<img>`` takes."""
    address: str = segno.make(text, error="m", micro=False).svg_data_uri(
        scale=5, border=4, dark="#000", light="#fff", svgclass=None, lineclass=None
    )
    return address


def browser(agent: str) -> tuple[str, str]:
    """Return browser and system in words from what a browser calls itself; "" where unknown."""
    return _first(agent, _BROWSERS), _first(agent, _SYSTEMS)


_BROWSERS = (
    *(("coc_coc", "Cốc Cốc"), ("Edg", "Microsoft Edge"), ("OPR/", "Opera")),
    *(("Firefox/", "Firefox"), ("Chrome/", "Google Chrome"), ("Safari/", "Safari")),
)
"""In this order: most call themselves by the names of those further down too."""

_SYSTEMS = (
    *(("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iPadOS")),
    *(("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")),
)


def _first(agent: str, names: tuple[tuple[str, str], ...]) -> str:
    return next((name for sign, name in names if sign in agent), "")
