"""Phụ lục 1, column "Thành phần ghi phiếu tín nhiệm": the panels in the order of the rows."""

from __future__ import annotations

from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.plugins import hookimpl
from tinnhiem_dien_bien.panels_bodies import (
    DISTRICT_COUNCIL,
    DISTRICT_EXECUTIVE_COMMITTEE,
    FRONT_STANDING_BOARD,
    ORGANISATION_EXECUTIVE_COMMITTEE,
    PROVINCIAL_COUNCIL,
    PROVINCIAL_EXECUTIVE_COMMITTEE,
    PROVINCIAL_PEOPLES_COMMITTEE,
)
from tinnhiem_dien_bien.panels_council import COUNCIL_PARTY_GROUP
from tinnhiem_dien_bien.panels_workplaces import (
    DEPARTMENT,
    FRONT_WORKPLACE,
    INSPECTION,
    INSPECTION_OF_HEAD,
    ORGANISATION_WORKPLACE,
    PARTY_BODY,
)

PANELS = (
    PROVINCIAL_EXECUTIVE_COMMITTEE,
    PROVINCIAL_COUNCIL,
    INSPECTION_OF_HEAD,
    DISTRICT_EXECUTIVE_COMMITTEE,
    COUNCIL_PARTY_GROUP,
    PROVINCIAL_PEOPLES_COMMITTEE,
    PARTY_BODY,
    INSPECTION,
    DEPARTMENT,
    FRONT_STANDING_BOARD,
    FRONT_WORKPLACE,
    ORGANISATION_EXECUTIVE_COMMITTEE,
    ORGANISATION_WORKPLACE,
    DISTRICT_COUNCIL,
)


@hookimpl
def tinnhiem_voter_panels() -> tuple[VoterPanel, ...]:
    """Return the fourteen panels of Phụ lục 1."""
    return PANELS
