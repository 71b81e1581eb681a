"""The parts of an OpenAPI description that every endpoint has."""

from __future__ import annotations

from typing import Final

from tinnhiem_admin.fab.schemas import Json
from tinnhiem_admin.fab.typed import LARGEST

SECURITY: Final[list[Json]] = [{"api_key": []}]
REFUSALS: Final = ("400", "401", "403", "404", "405", "429")
WRITING: Final = ("409", "413", "422")

MEANINGS: Final = {
    "400": "The request can't be read",
    "401": "No API key, or one that isn't valid",
    "403": "The role of the key doesn't allow this",
    "404": "There is no such thing in this tenant",
    "405": "This address doesn't take this kind of request",
    "409": "Someone else changed it meanwhile",
    "413": "The body is too large",
    "422": "What was sent can't be taken",
    "429": "Too many calls; see Retry-After",
}

ERROR: Final[Json] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["message", "errors"],
    "properties": {
        "message": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["code", "where", "text"],
                "properties": {
                    "code": {"type": "string", "description": "Code of the finding, or empty"},
                    "where": {"type": "string", "description": "Path or name in the request"},
                    "text": {"type": "string"},
                },
            },
        },
    },
}

RESPONSES: Final = {
    code: {
        "description": meaning,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
    }
    for code, meaning in MEANINGS.items()
}

NUMBER: Final[Json] = {
    "in": "path",
    "name": "pk",
    "required": True,
    "schema": {"type": "integer", "minimum": 1, "maximum": LARGEST},
}


def record(**properties: Json) -> Json:
    """Return the schema of an object that has exactly these properties."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def named(schema: str) -> Json:
    """Return a reference to a schema of the components."""
    return {"$ref": f"#/components/schemas/{schema}"}


def many(schema: Json) -> Json:
    """Return the schema of an array."""
    return {"type": "array", "items": schema}


def query(schema: str) -> Json:
    """Return the parameter ``q``."""
    return {
        "in": "query",
        "name": "q",
        "description": "Rison or JSON",
        "content": {"application/json": {"schema": named(schema)}},
    }


def operation(
    summary: str,
    answer: Json,
    *parameters: Json,
    code: str = "200",
    body: Json | None = None,
) -> Json:
    """Return the description of one operation; every one may be refused in the same ways."""
    refusals = (*REFUSALS, *(WRITING if body is not None else ()))
    described: Json = {
        "summary": summary,
        "security": SECURITY,
        "responses": {
            code: {"description": summary, "content": {"application/json": {"schema": answer}}},
            **{one: {"$ref": f"#/components/responses/{one}"} for one in refusals},
        },
    }
    if parameters:
        described["parameters"] = list(parameters)
    if body is not None:
        content = {"application/json": {"schema": body}}
        described["requestBody"] = {"required": True, "content": content}
    return described
