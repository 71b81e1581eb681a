"""Addresses that leave the application on paper or in a message."""

from __future__ import annotations

from flask import current_app, request


def one_time_link(token: str) -> str:
    """Return the whole address of an invitation or a reset, as users type it."""
    public: str = current_app.extensions["tinnhiem_settings"].public_url
    return f"{public or request.url_root.rstrip('/')}/join/{token}"
