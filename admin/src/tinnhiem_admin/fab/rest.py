"""FAB's ``ModelRestApi`` over one of our tables, for reading with an API key."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ClassVar, TypeVar, cast

from flask import Response, abort, jsonify, make_response
from flask.typing import ResponseReturnValue
from flask_appbuilder.api import BaseApi, ModelRestApi, expose
from flask_appbuilder.models.filters import Filters
from jsonschema import Draft202012Validator

from tinnhiem_admin.fab import spec
from tinnhiem_admin.fab.filters import operators
from tinnhiem_admin.fab.interface import TenantInterface
from tinnhiem_admin.fab.per_request import PerRequestFilters
from tinnhiem_admin.fab.queries import asked
from tinnhiem_admin.fab.schemas import LARGEST_PAGE, Json, column_type, list_query, row_schema
from tinnhiem_admin.fab.typed import words_of
from tinnhiem_admin.rights import AREA
from tinnhiem_admin.signed_in import key_holder
from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.refusals import ForbiddenError

View = TypeVar("View", bound=Callable[..., ResponseReturnValue])


def endpoint(
    url: str, action: Action | None = None, methods: tuple[str, ...] = ("GET",)
) -> Callable[[View], View]:
    """Declare an endpoint for keys that may call the API and do ``action``.

    None: the action of the class. FAB's ``protect`` would ask its own tables, its ``safe`` would
    answer every refusal with 500.
    """

    def declare(view: View) -> View:
        @wraps(view)
        def guarded(self: KeyedApi, *args: Any, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401
            holder = key_holder()
            needed = (Action.USE_API, action or self.action)
            if holder is None or not all(holder.may(one) for one in needed):
                raise ForbiddenError(find("L.1402"))
            return view(self, *args, **kwargs)

        guarded.declared = (action or Action.USE_API).value  # type: ignore[attr-defined]
        guarded._permission_name = Action.USE_API.value  # type: ignore[attr-defined]  # noqa: SLF001 - FAB's
        return cast("View", expose(url, methods)(guarded))

    return declare


class KeyedApi(BaseApi):
    """Endpoints reached by an API key alone; a cookie opens none, so there is no CSRF either."""

    action: ClassVar[Action] = Action.USE_API
    class_permission_name = AREA
    base_permissions = (f"can_{Action.USE_API.value}",)
    allow_browser_login = False
    csrf_exempt = True
    responses = spec.RESPONSES

    @staticmethod
    def response(code: int, **values: object) -> Response:
        """Return an answer as JSON."""
        return make_response(jsonify(values), code)

    def operations(self) -> dict[str, Json]:
        """Return the OpenAPI operation of each method that is a route."""
        raise NotImplementedError  # each resource has its own; FAB's base is no ABC

    def operation_helper(
        self,
        path: str | None = None,
        operations: dict[str, Json] | None = None,
        methods: tuple[str, ...] = (),
        func: Callable[..., Response] | None = None,
        **_: object,
    ) -> None:
        """Describe one route: out of ``operations``, not out of FAB's docstrings."""
        del path
        assert operations is not None and func is not None  # noqa: S101, PT018 - as FAB calls it
        for method in methods:
            name = f"{type(self).__name__}.{func.__name__}"
            described = self.operations()[func.__name__]
            operations[method.lower()] = {"operationId": name} | described


class TenantRestApi(PerRequestFilters, KeyedApi, ModelRestApi):
    """A list, one row, and what may be asked of them. Nothing of FAB's that writes is registered.

    ``columns`` are what a row shows. A row of another tenant is as good as none: the session of
    the request doesn't see it.
    """

    datamodel: TenantInterface
    columns: ClassVar[tuple[str, ...]]
    include_route_methods = frozenset({"get_list", "get", "info"})
    page_size = 50
    max_page_size = LARGEST_PAGE
    base_order = ("id", "asc")

    def __init__(self) -> None:
        self.list_columns = self.show_columns = list(self.columns)
        self.search_columns = [one for one in self.columns if operators(self.model, one)]
        self.order_columns = list(self.columns)
        super().__init__()

    @property
    def model(self) -> type:
        """Return the class of the table."""
        found: type = self.datamodel.obj
        return found

    def _init_model_schemas(self) -> None:
        schema = row_schema(self.model, self.columns, self.schema_name)
        self.list_model_schema = self.show_model_schema = schema
        self.query_schema = list_query(self.model, self.search_columns, self.order_columns)
        self.query_shape = Draft202012Validator(self.query_schema)

    @property
    def schema_name(self) -> str:
        """Return the name of the row in the description."""
        return self.model.__name__

    def add_apispec_components(self, api_spec: Any) -> None:  # noqa: ANN401 - apispec has no types
        """Add the row and the query; none for writing."""
        BaseApi.add_apispec_components(self, api_spec)
        api_spec.components.schema(self.schema_name, schema=self.list_model_schema)
        api_spec.components.schema(f"{self.schema_name}Query", self.query_schema)

    def operations(self) -> dict[str, Json]:
        """Return the descriptions of list, row and info."""
        row, number = spec.named(self.schema_name), {"type": "integer"}
        rows = spec.record(count=number, ids=spec.many(number), result=spec.many(row))
        info = spec.record(
            columns=spec.many({"type": "string"}),
            filters={"type": "object", "additionalProperties": spec.many({"type": "object"})},
            order_columns=spec.many({"type": "string"}),
            page_size=number,
            permissions=spec.many({"type": "string"}),
        )
        asking = spec.query(f"{self.schema_name}Query")
        return {
            "get_list": spec.operation(f"List of {self.schema_name}", rows, asking),
            "get": spec.operation(
                f"One {self.schema_name}", spec.record(id=number, result=row), spec.NUMBER
            ),
            "info": spec.operation(f"What a list of {self.schema_name} may be asked", info),
        }

    @endpoint("/")
    def get_list(self) -> ResponseReturnValue:
        """Return one page of rows."""
        args = asked(self.query_shape)
        order, direction = self._handle_order_args(args)
        page, size = self._handle_page_args(args)
        count, rows = self.datamodel.query(
            self._handle_filters_args(args),
            order,
            direction or "asc",
            page=page,
            page_size=size,
            select_columns=self.list_select_columns,
        )
        shown = self.list_model_schema.dump(rows, many=True)
        return self.response(200, count=count, ids=self.datamodel.get_keys(rows), result=shown)

    @endpoint("/<int:pk>")
    def get(self, pk: int) -> ResponseReturnValue:
        """Return one row."""
        asked()
        row = self.datamodel.get(pk, self._base_filters, self.show_select_columns)
        if row is None:
            abort(404)
        return self.response(200, id=pk, result=self.show_model_schema.dump(row))

    @endpoint("/_info")
    def info(self) -> ResponseReturnValue:
        """Return what may be asked, and what this key may do."""
        asked()
        holder = key_holder()
        return self.response(
            200,
            columns=list(self.columns),
            filters={one: self._operators(one) for one in self.search_columns},
            order_columns=self.order_columns,
            page_size=LARGEST_PAGE,
            permissions=sorted(one for one in Action if holder is not None and holder.may(one)),
        )

    def _operators(self, column: str) -> list[Json]:
        words = words_of(column_type(self.model, column))
        shown = {"values": list(words)} if words else {}
        known = operators(self.model, column)
        return [{"operator": one.opr, "name": str(one.name)} | shown for one in known]

    def _handle_filters_args(self, rison_args: dict[str, Any]) -> Filters:
        wanted = self._filters
        for one in rison_args.get("filters", ()):
            known = {kind.opr: kind for kind in operators(self.model, one["col"])}
            value = one["value"]
            given = tuple(value) if isinstance(value, list) else value
            wanted.add_filter(one["col"], known[one["opr"]], given)
        return wanted.get_joined_filters(self._base_filters)
