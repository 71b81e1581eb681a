"""Two administrators at their browsers, who open pages of the plan and send its forms."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from urllib.parse import urlencode

from flask.testing import FlaskClient
from tests.admin.conftest import PASSWORD, Site
from tests.admin.world import OURS
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.schemas import canonical
from tinnhiem_core.services import plans
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.plans import OpenVersion
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.scope import Scope

SCOPE = Scope(tenant=OURS)
ROW = "provincial_standing_committee"


def platform(site: Site) -> Platform:
    found: Platform = site.app.extensions["tinnhiem"]
    return found


def colleague(site: Site, name: str = "second") -> FlaskClient:
    """Return a browser of another administrator of our tenant."""
    operator.create_account(
        platform(site),
        operator.NewAccount(
            tenant=OURS,
            username=f"test.{name}",
            name=f"Quản trị {name}",
            role=AccountRole.TENANT_ADMIN,
            password=PASSWORD,
            must_change=False,
            second_factor=True,
        ),
    )
    first = site.accounts.get(AccountRole.TENANT_ADMIN)
    made = operator.account_of(platform(site), f"test.{name}") if hasattr(operator, "account_of") else 0
    del first, made
    raise NotImplementedError
