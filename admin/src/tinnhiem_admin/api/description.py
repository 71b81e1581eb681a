"""``/api/v1/_openapi``: what the API has, for programs and their authors."""

from __future__ import annotations

from typing import Any

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from flask import current_app
from flask.typing import ResponseReturnValue

from tinnhiem_admin.fab import spec
from tinnhiem_admin.fab.rest import KeyedApi, endpoint
from tinnhiem_admin.fab.schemas import Json

ABOUT = (
    "Khóa API do quản trị của đơn vị tạo, gắn với một đơn vị và một vai trò; gửi trong tiêu đề "
    "“Authorization: Bearer tn_…”. (Keys are made by the administrator of a tenant, for one "
    "tenant and one role; send them as “Authorization: Bearer tn_…”.)"
)


class Description(KeyedApi):
    """The description itself. FAB's own names its log-in by token, which isn't here."""

    route_base = "/api/v1"

    def operations(self) -> dict[str, Json]:
        """Return the description of the description."""
        return {"openapi": spec.operation("The OpenAPI description", {"type": "object"})}

    @endpoint("/_openapi")
    def openapi(self) -> ResponseReturnValue:
        """Return the whole description."""
        return self.response(200, **described())


def described() -> dict[str, Any]:
    """Return the OpenAPI 3 description of every endpoint that is registered."""
    made = APISpec(
        title=current_app.config["APP_NAME"],
        version="v1",
        openapi_version="3.0.3",
        info={"description": ABOUT},
        servers=[{"url": "/"}],
        plugins=[MarshmallowPlugin()],
    )
    made.components.security_scheme(
        "api_key", {"type": "http", "scheme": "bearer", "bearerFormat": "tn_…"}
    )
    made.components.schema("Error", spec.ERROR)
    for one in current_app.extensions["appbuilder"].baseviews:
        if isinstance(one, KeyedApi):
            one.add_api_spec(made)
    found: dict[str, Any] = made.to_dict()
    return found
