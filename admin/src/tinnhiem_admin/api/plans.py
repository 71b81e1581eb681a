"""Plans: the list of versions, one as canonical JSON, a check that keeps nothing, an import."""

from __future__ import annotations

from flask import Response, abort, request
from flask.typing import ResponseReturnValue

from tinnhiem_admin.fab import spec
from tinnhiem_admin.fab.interface import TenantInterface
from tinnhiem_admin.fab.issued import Issued
from tinnhiem_admin.fab.queries import asked
from tinnhiem_admin.fab.refusals import unreadable
from tinnhiem_admin.fab.rest import TenantRestApi, endpoint
from tinnhiem_admin.fab.schemas import Json
from tinnhiem_admin.signed_in import actor, lang, own_scope, platform
from tinnhiem_core.law.finding import Severity
from tinnhiem_core.schemas import SchemaError
from tinnhiem_core.schemas.reading import load_plan
from tinnhiem_core.schemas.strict_json import decoded
from tinnhiem_core.services import plans
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.check import check
from tinnhiem_core.services.findings import findings_data
from tinnhiem_core.store.tables import PlanVersion

TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "integer"}
FINDING = spec.record(
    code=TEXT,
    severity={"type": "string", "enum": [one.value for one in Severity]},
    text=TEXT,
    remedy=TEXT,
    where={"type": "string", "description": "Path in the document, or key of a row"},
    row={"type": "integer", "nullable": True},
    quotes=spec.many(TEXT),
    because=spec.many(TEXT),
)
REPORT = spec.record(
    passed={"type": "boolean"}, readable={"type": "boolean"}, findings=spec.many(FINDING)
)


class PlansApi(TenantRestApi):
    """Versions of the plan."""

    resource_name = "plans"
    action = Action.VIEW_PLAN
    datamodel = TenantInterface(PlanVersion)
    base_filters = (("id", Issued, None),)
    include_route_methods = TenantRestApi.include_route_methods | {
        "content",
        "validate",
        "import_plan",
    }
    base_order = ("number", "desc")
    columns = (
        "id",
        "number",
        "state",
        "revision",
        "digest",
        "locality",
        "plugin_version",
        "base_id",
        "created_by",
        "created_at",
        "submitted_by",
        "submitted_at",
        "approved_by",
        "approved_at",
        "in_force_from",
        "superseded_at",
    )

    def operations(self) -> dict[str, Json]:
        """Return the descriptions, those of plans too."""
        made = spec.record(id=NUMBER, number=NUMBER, revision=NUMBER, digest=TEXT)
        plan: Json = {"type": "object", "description": "A plan in canonical JSON"}
        return super().operations() | {
            "content": spec.operation("A plan in canonical JSON", plan, spec.NUMBER),
            "validate": spec.operation("What speaks against a plan", REPORT, body={}),
            "import_plan": spec.operation(
                "A new draft out of a file", made, code="201", body=plan
            ),
        }

    @endpoint("/<int:pk>/content")
    def content(self, pk: int) -> ResponseReturnValue:
        """Return the plan of a version, byte for byte as its digest was taken."""
        asked()
        if self.datamodel.get(pk, self._base_filters, ["id"]) is None:
            abort(404)
        exported = plans.export_json(platform(), own_scope(), actor(), pk)
        return Response(exported.data, mimetype="application/json")

    @endpoint("/validate", methods=("POST",))
    def validate(self) -> ResponseReturnValue:
        """Return every finding on the plan that was sent, those of an import too."""
        text = _document()
        try:
            plan = load_plan(text)
        except SchemaError as refused:
            wrong = findings_data(refused.findings, lang())
            return self.response(200, passed=False, readable=False, findings=wrong)
        report, against = check(plan), plans.not_to_import(plan)
        found = findings_data((*against, *report.findings), lang())
        passed = report.passed and not against
        return self.response(200, passed=passed, readable=True, findings=found)

    @endpoint("/import", Action.EDIT_PLAN, methods=("POST",))
    def import_plan(self) -> ResponseReturnValue:
        """Begin a draft from the plan that was sent; refused with every error and its path."""
        made = plans.import_json(platform(), own_scope(), actor(), _document())
        shown = {"id": made.id, "number": made.number, "revision": made.revision}
        return self.response(201, digest=made.digest, **shown)


def _document() -> str:
    """Return the body; ``BadRequestError`` where it says itself that it is no JSON."""
    asked()
    if request.mimetype != "application/json":
        raise unreadable("L.1408", "Content-Type")
    return decoded(request.get_data())
