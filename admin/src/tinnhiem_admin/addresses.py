"""Addresses that a browser claims to come from, or wants to go on to: only those of this site."""

from __future__ import annotations

from urllib.parse import urlsplit

SCHEMES = frozenset({"http", "https"})


def own_path(address: str, host: str = "") -> str:
    """Return path and query of an address of this site; "" for any other, or none at all.

    ``host`` with port, where the whole address is asked for; without it the address is a path.
    """
    try:
        parts = urlsplit(address)
    except ValueError:  # a bracket that never closes
        return ""
    here = parts.netloc == host and (parts.scheme in SCHEMES if host else not parts.scheme)
    path = parts.path
    # browsers read "\" as "/", and leave out line ends and tabs: "/\t/elsewhere"
    doubled = address.startswith("//") or path.startswith("//")
    tricky = doubled or "\\" in address or not address.isprintable()
    if not here or tricky or not path.startswith("/"):
        return ""
    return f"{path}?{parts.query}" if parts.query else path
