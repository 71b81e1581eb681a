"""Who owes what to whom: dossier, responsibilities, observers, disclosure, reports."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import OWN


class Audience(StrEnum):
    """To whom a result is disclosed."""

    VOTERS = "voters"  # thành phần ghi phiếu
    AUTHORITY = "authority"  # cấp có thẩm quyền trực tiếp quản lý cán bộ
    PERSON = "person"  # cá nhân người được lấy phiếu
    MEETING = "meeting"  # tại hội nghị lấy phiếu
    EXECUTIVE_COMMITTEE = "executive_committee"  # trong Ban Chấp hành Đảng bộ
    MASS_MEDIA = "mass_media"  # phương tiện thông tin đại chúng


@dataclass(frozen=True, slots=True, kw_only=True)
class ExemptionClause:
    """The plan's clause on who is not polled.

    ``unresolved`` names the exception whose text is not available: then every appointment or
    election in the year needs a decision (decision 23).
    """

    text: str
    citation: Citation
    unresolved: Citation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierItem:
    """One paper of the dossier; ``conditional`` for "(nếu có)"."""

    key: str = field(metadata=OWN)
    number: str = ""
    text: str
    conditional: bool = False
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsibility:
    """Trách nhiệm: who bears it (the plan's words) and each duty in order."""

    key: str = field(metadata=OWN)
    bearer: str
    duties: tuple[str, ...]
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Observer:
    """Who is invited to attend and watch the counting board; ``rows`` empty: at every meeting.

    ``venues`` limits it to venue keys of those rows (empty: all).
    """

    key: str = field(metadata=OWN)
    text: str
    rows: tuple[str, ...] = field(default=(), metadata=OWN)
    venues: tuple[str, ...] = field(default=(), metadata=OWN)
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """Who is told the results of which rows, how; ``rows`` empty: all (decision 43).

    ``venues`` limits it to venue keys of those rows (empty: all): a person polled by the People's
    Council and in the Party committee has one result made public and one that isn't.
    """

    key: str = field(metadata=OWN)
    text: str
    audiences: tuple[Audience, ...]
    rows: tuple[str, ...] = field(default=(), metadata=OWN)
    venues: tuple[str, ...] = field(default=(), metadata=OWN)
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingDuty:
    """Báo cáo: who reports what to whom, through whom, by when, all in the plan's words.

    ``words`` is the date phrase; ``stated`` the last permitted day that it means, None where it
    names none. ``rows`` are the title rows concerned (empty: all).
    """

    key: str = field(metadata=OWN)
    text: str
    reporter: str = ""
    recipient: str
    via: str = ""
    words: str = ""
    stated: date | None = None
    rows: tuple[str, ...] = field(default=(), metadata=OWN)
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A line of Nơi nhận, with its purpose where the plan gives one ("để báo cáo")."""

    text: str
    purpose: str = ""
