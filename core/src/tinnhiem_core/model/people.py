"""Persons, posts and units: who is who, where, since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Level(StrEnum):
    """Cấp: where in the state a unit stands."""

    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"


class UnitKind(StrEnum):
    """What a unit is."""

    PARTY_COMMITTEE = "party_committee"  # tỉnh ủy, huyện ủy: ban chấp hành đảng bộ
    PARTY_BODY = "party_body"  # ban đảng: Tổ chức, Tuyên giáo, Dân vận, Nội chính
    PARTY_OFFICE = "party_office"  # Văn phòng Tỉnh ủy
    INSPECTION_COMMISSION = "inspection_commission"  # Ủy ban Kiểm tra
    PARTY_PRESS = "party_press"  # Báo
    POLITICAL_SCHOOL = "political_school"  # Trường Chính trị
    PEOPLES_COUNCIL = "peoples_council"  # HĐND
    COUNCIL_COMMITTEE = "council_committee"  # ban của HĐND
    COUNCIL_OFFICE = "council_office"  # Văn phòng Đoàn ĐBQH và HĐND; VP HĐND và UBND
    PARTY_GROUP = "party_group"  # đảng đoàn, ban cán sự đảng
    ASSEMBLY_DELEGATION = "assembly_delegation"  # Đoàn đại biểu Quốc hội
    PEOPLES_COMMITTEE = "peoples_committee"  # UBND
    DEPARTMENT = "department"  # sở, ban, ngành; phòng chuyên môn thuộc UBND huyện
    PUBLIC_SERVICE_UNIT = "public_service_unit"  # đơn vị sự nghiệp công lập
    DIVISION = "division"  # phòng, ban và tương đương
    SUBORDINATE_UNIT = "subordinate_unit"  # đơn vị trực thuộc
    COMPANY = "company"  # công ty TNHH một thành viên
    FATHERLAND_FRONT = "fatherland_front"  # Ủy ban MTTQ Việt Nam
    MASS_ORGANISATION = "mass_organisation"  # tổ chức chính trị - xã hội
    POLICE = "police"
    MILITARY = "military"


class Role(StrEnum):
    """The vocabulary with which panels and title rows select posts."""

    HEAD = "head"  # cấp trưởng, người đứng đầu
    DEPUTY = "deputy"  # cấp phó
    CHAIR = "chair"  # chủ tịch
    VICE_CHAIR = "vice_chair"  # phó chủ tịch
    SECRETARY = "secretary"  # bí thư cấp ủy
    DEPUTY_SECRETARY = "deputy_secretary"  # phó bí thư
    STANDING_COMMITTEE_MEMBER = "standing_committee_member"  # ủy viên ban thường vụ
    EXECUTIVE_COMMITTEE_MEMBER = "executive_committee_member"  # ủy viên ban chấp hành
    PARTY_COMMITTEE_MEMBER = "party_committee_member"  # ủy viên cấp ủy cơ sở
    PARTY_GROUP_MEMBER = "party_group_member"  # ủy viên đảng đoàn, ban cán sự đảng
    FRONT_STANDING_MEMBER = "front_standing_member"  # ủy viên Ban Thường trực MTTQ
    COUNCIL_DEPUTY = "council_deputy"  # đại biểu HĐND
    COMMITTEE_MEMBER = "committee_member"  # ủy viên UBND
    INSPECTION_MEMBER = "inspection_member"  # ủy viên Ủy ban Kiểm tra
    DIVISION_HEAD = "division_head"  # trưởng phòng, ban và tương đương
    SUBORDINATE_HEAD = "subordinate_head"  # trưởng đơn vị trực thuộc
    MASS_ORGANISATION_HEAD = "mass_organisation_head"  # trưởng đoàn thể ở cơ quan
    UNION_CHAIR = "union_chair"  # chủ tịch công đoàn cơ sở
    YOUTH_SECRETARY = "youth_secretary"  # bí thư chi đoàn
    CONTROLLER = "controller"  # kiểm soát viên
    CHIEF_ACCOUNTANT = "chief_accountant"  # kế toán trưởng
    STAFF = "staff"  # cán bộ, công chức, viên chức khác


class Appointment(StrEnum):
    """How a post was taken up; only the first is exempt by itself (decision 23)."""

    FIRST = "first"
    AGAIN = "again"  # bổ nhiệm lại, tái cử
    TRANSFER = "transfer"  # điều động, luân chuyển
    ACTING = "acting"  # quyền, phụ trách
    SECONDED = "seconded"  # biệt phái


class Service(StrEnum):
    """Whether the holder is on duty."""

    ON_DUTY = "on_duty"
    LONG_LEAVE = "long_leave"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Cơ quan, đơn vị: a node of the tree of a tenant; ``parent`` is a unit key or empty.

    ``has_subordinates`` ("có cấp trực thuộc") is set by the administrator (decision 25).
    """

    key: str
    name: str
    kind: UnitKind
    level: Level
    parent: str = ""
    has_subordinates: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person. ``retirement_notice`` is the day of the notice to await retirement."""

    key: str
    name: str
    born: date | None = None
    retirement_notice: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post of one person in one unit.

    ``title`` is printed as written ("Giám đốc Sở Nội vụ"). ``since``/``until`` bound the post;
    ``appointed`` is the day of the appointment or election in force, taken in the manner
    ``appointment``. ``full_time`` False: kiêm nhiệm or danh dự.
    """

    person: str
    unit: str
    role: Role
    title: str
    since: date | None = None
    until: date | None = None
    appointed: date | None = None
    appointment: Appointment = Appointment.FIRST
    full_time: bool = True
    service: Service = Service.ON_DUTY

    def held_on(self, day: date) -> bool:
        """Return whether the post is held on ``day``; open ends count as held."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Units, persons and posts of one tenant, in the order of the file; keys are unique."""

    units: tuple[Unit, ...]
    persons: tuple[Person, ...]
    posts: tuple[Post, ...]
