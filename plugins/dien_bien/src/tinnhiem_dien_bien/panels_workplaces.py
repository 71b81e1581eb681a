"""Panels at the body where a person works: leaders, party committee, divisions, organisations."""

from __future__ import annotations

from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Role
from tinnhiem_core.model.selecting import Selector
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.posts import (
    AGENCY_LEADERS,
    AGENCY_MASS_ORGANISATIONS,
    AGENCY_PARTY_COMMITTEE,
    DIVISION_HEADS,
    LEADERS,
    PARTY_GROUP,
    UNIT_HEADS,
    here,
)

Group = tuple[str, str, tuple[Selector, ...]]


def _panel(key: str, place: str, text: str, *groups: Group) -> VoterPanel:
    """Return a panel of groups, each a key, the plan's words and the posts that they mean."""
    return VoterPanel(
        key=key,
        text=text,
        groups=tuple(
            VoterGroup(key=name, text=words, selectors=selectors, citation=at(place))
            for name, words, selectors in groups
        ),
        citation=at(place),
    )


LEADERS_HERE = (AGENCY_LEADERS,)
PARTY = (AGENCY_PARTY_COMMITTEE,)
MASS = (AGENCY_MASS_ORGANISATIONS,)
COMMISSION = (here(*LEADERS, Role.INSPECTION_MEMBER),)
# In an organisation "bí thư" may be its leader (Bí thư Tỉnh đoàn): only members are asked for.
PARTY_IN_ORGANISATION = (here(Role.PARTY_COMMITTEE_MEMBER),)

INSPECTION_OF_HEAD = _panel(
    "inspection_of_head",
    "Phụ lục 1, dòng 2, Hội nghị 2, gạch đầu dòng 3",
    "Chủ nhiệm, Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra Tỉnh ủy; ủy viên cấp ủy đảng (đảng ủy viên hoặc chi ủy viên); trưởng các phòng, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan UBKT Tỉnh ủy.",
    ("commission", "Chủ nhiệm, Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra Tỉnh ủy", COMMISSION),
    ("party_committee", "ủy viên cấp ủy đảng (đảng ủy viên hoặc chi ủy viên)", PARTY),
    ("units", "trưởng các phòng, đơn vị trực thuộc", UNIT_HEADS),
    ("mass_organisations", "trưởng các đoàn thể của cơ quan UBKT Tỉnh ủy", MASS),
)

# Row 2 has the same voters for the heads of these bodies, in words that differ by a comma: one
# meeting, one ballot. Its own words are quoted at its venue.
PARTY_BODY = _panel(
    "party_body_workplace",
    "Phụ lục 1, dòng 5, Hội nghị 2; dòng 2, Hội nghị 2, gạch đầu dòng 2",
    "Lãnh đạo cơ quan, ủy viên cấp ủy đảng (đảng ủy viên hoặc chi ủy viên); trưởng các phòng, đơn vị trực thuộc; trưởng các đoàn thể của ban, cơ quan.",
    ("leaders", "Lãnh đạo cơ quan", LEADERS_HERE),
    ("party_committee", "ủy viên cấp ủy đảng (đảng ủy viên hoặc chi ủy viên)", PARTY),
    ("units", "trưởng các phòng, đơn vị trực thuộc", UNIT_HEADS),
    ("mass_organisations", "trưởng các đoàn thể của ban, cơ quan", MASS),
)

INSPECTION = _panel(
    "inspection_workplace",
    "Phụ lục 1, dòng 6",
    "Chủ nhiệm, Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra Tỉnh ủy; ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên); trưởng các phòng trực thuộc và trưởng các đoàn thể của cơ quan UBKT Tỉnh ủy.",
    ("commission", "Chủ nhiệm, Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra Tỉnh ủy", COMMISSION),
    (
        "party_committee",
        "ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên)",
        PARTY,
    ),
    ("divisions", "trưởng các phòng trực thuộc", DIVISION_HEADS),
    ("mass_organisations", "trưởng các đoàn thể của cơ quan UBKT Tỉnh ủy", MASS),
)

DEPARTMENT = _panel(
    "department_workplace",
    "Phụ lục 1, dòng 7, Hội nghị 2",
    "Giám đốc, phó giám đốc sở, ban, ngành và tương đương; ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên); trưởng các phòng, ban, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan.",
    ("leaders", "Giám đốc, phó giám đốc sở, ban, ngành và tương đương", LEADERS_HERE),
    (
        "party_committee",
        "ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên)",
        PARTY,
    ),
    ("units", "trưởng các phòng, ban, đơn vị trực thuộc", UNIT_HEADS),
    ("mass_organisations", "trưởng các đoàn thể của cơ quan", MASS),
)

FRONT_WORKPLACE = _panel(
    "front_workplace",
    "Phụ lục 1, dòng 8, Hội nghị 2",
    "Ủy viên đảng đoàn; ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên); trưởng các ban, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan chuyên trách Ủy ban MTTQVN tỉnh.",
    ("party_group", "Ủy viên đảng đoàn", PARTY_GROUP),
    (
        "party_committee",
        "ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên)",
        PARTY,
    ),
    ("units", "trưởng các ban, đơn vị trực thuộc", UNIT_HEADS),
    (
        "mass_organisations",
        "trưởng các đoàn thể của cơ quan chuyên trách Ủy ban MTTQVN tỉnh",
        MASS,
    ),
)

ORGANISATION_WORKPLACE = _panel(
    "organisation_workplace",
    "Phụ lục 1, dòng 9, Hội nghị 2",
    "Ủy viên đảng đoàn; ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên); trưởng các ban, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan chuyên trách các tổ chức hội, đoàn thể cấp tỉnh và tương đương.",
    ("party_group", "Ủy viên đảng đoàn", PARTY_GROUP),
    (
        "party_committee",
        "ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên)",
        PARTY_IN_ORGANISATION,
    ),
    ("units", "trưởng các ban, đơn vị trực thuộc", UNIT_HEADS),
    (
        "mass_organisations",
        "trưởng các đoàn thể của cơ quan chuyên trách các tổ chức hội, đoàn thể cấp tỉnh và tương đương",
        MASS,
    ),
)
