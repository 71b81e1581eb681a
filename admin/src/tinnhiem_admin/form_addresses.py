"""Addresses that only take forms: whoever opens one is led to the page of its form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from flask import current_app, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.routing import MapAdapter

from tinnhiem_admin.signed_in import for_programs

LOOKING: Final = frozenset({"GET", "HEAD"})
FORMS: Final = {
    "Plan.reasons": "Plan.findings",
    "Plan.submit": "Plan.findings",
    "Plan.approve": "Plan.findings",
    "Plan.give_back": "Plan.findings",
    "Plan.discard": "Plan.findings",
    "Plan.move": "Plan.row",
    "Plan.remove": "Plan.row",
    "Keys.revoke": "Keys.keys",
    "Accounts.withdraw": "Accounts.accounts",
    "Tenants.withdraw": "Tenants.tenant",
}
"""The pages of forms that don't stand at the address above theirs."""
ROW: Final = ("table", "row")
"""What an address says beside its path and a page goes on with."""


def page_of_form() -> str:
    """Return the page that leads back from this request, empty where it is no look at a form.

    Enter in the address bar after a refusal, or a bookmark of a refusal, comes this way. The page
    itself asks whether it may be seen.
    """
    adapter = current_app.create_url_adapter(request)
    if for_programs() or request.method not in LOOKING or adapter is None:
        return ""
    try:
        endpoint, values = adapter.match(request.path, "POST")
    except HTTPException:
        return ""
    if endpoint in FORMS:
        more = {name: request.args[name] for name in ROW if name in request.args}
        return _address(FORMS[endpoint], {**more, **values})
    return next((one for one in _above(request.path) if _is_page(adapter, one)), "")


def _address(endpoint: str, values: Mapping[str, Any]) -> str:
    """Return the address of a page, without what it doesn't ask for."""
    asked = {*ROW, *next(current_app.url_map.iter_rules(endpoint)).arguments}
    return url_for(endpoint, **{name: one for name, one in values.items() if name in asked})


def _above(path: str) -> Iterator[str]:
    """Yield the addresses above one, the nearest first, the home page last."""
    while path := path.rpartition("/")[0]:
        yield path
        yield f"{path}/"
    yield "/"


def _is_page(adapter: MapAdapter, path: str) -> bool:
    try:
        adapter.match(path, "GET")
    except HTTPException:
        return False
    return True
