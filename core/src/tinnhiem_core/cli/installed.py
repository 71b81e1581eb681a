"""The installed localities, for commands that ask one of them."""

from __future__ import annotations

from tinnhiem_core.cli.session import Refusal, Session, finding_lines
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import LocalityError
from tinnhiem_core.services.findings import finding_data


def plan_of(localities: Localities, slug: str, session: Session) -> Plan:
    """Return the plan of a locality, or refuse with what to do."""
    try:
        return localities.plan(slug)
    except LocalityError as error:
        lines = finding_lines([error.finding], session.lang)
        data = {"findings": [finding_data(error.finding, session.lang)]}
        raise Refusal(*lines, data=data) from error
