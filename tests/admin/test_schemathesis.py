"""The API against its own description: no 500, and no answer that isn't as described."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    positive_data_acceptance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from tests.admin.conftest import Site
from tests.admin.probe_keys import Program, hurry, program

from tinnhiem_core.model.tenancy import AccountRole

EXAMPLES = 6
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
VALID = [positive_data_acceptance, negative_data_rejection]
FREE = ("import", "validate")
"""A plan is more than a JSON schema can say: what is one is told by ``validate`` itself."""


@pytest.mark.parametrize("role", [AccountRole.TENANT_ADMIN, AccountRole.OBSERVER])
def test_every_answer_is_as_described(site: Site, role: AccountRole) -> None:
    hurry(site)
    ours = program(site, role)
    schema = schemathesis.openapi.from_wsgi("/api/v1/_openapi", site.app, headers=ours.headers)
    tried = 0
    for found in schema.get_all_operations():
        assert isinstance(found, Ok)
        operation = found.ok()
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            tried += tries(operation, mode, ours)
    assert tried > 100


def tries(operation: APIOperation[Any, Any, Any, Any], mode: GenerationMode, ours: Program) -> int:
    """Send generated requests; return how many."""
    checks = list(CHECKS) if operation.path.endswith(FREE) else [*CHECKS, *VALID]
    sent = 0

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def run(case: Any) -> None:
        nonlocal sent
        sent += 1
        case.call_and_validate(headers=ours.headers, checks=checks)

    run()
    return sent
