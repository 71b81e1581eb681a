"""Biểu mẫu: which printed forms a plan has, in whose layout, in which words."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import OWN


class FormKind(StrEnum):
    """The forms that core prints."""

    PLAN = "plan"
    SUMMONS = "summons"
    ATTENDANCE = "attendance"
    DOSSIER_LIST = "dossier_list"
    PERSONAL_REPORT = "personal_report"
    BALLOT = "ballot"
    MINUTES = "minutes"
    RESULTS_REPORT = "results_report"
    UPWARD_SUMMARY = "upward_summary"
    PUBLIC_NOTICE = "public_notice"
    ENTRY_LOG = "entry_log"


class Skin(StrEnum):
    """Whose layout rules a paper follows: decided by its issuer (decision 40)."""

    PARTY = "party"
    STATE = "state"


class Secret(StrEnum):
    """Độ mật, in the words of the mark."""

    MAT = "Mật"
    TOI_MAT = "Tối mật"
    TUYET_MAT = "Tuyệt mật"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Who issues a paper. ``parent`` is the line above the issuer's name; may be empty.

    Both are as printed at the head; a name printed over two lines has a line break there.

    ``symbol`` is the part of the number after the kind ("TU" in 104-KH/TU, "SKHCN" in
    /KH-SKHCN); ``place`` the địa danh.
    """

    name: str
    parent: str = ""
    skin: Skin
    symbol: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureBlock:
    """Khối chữ ký: "T/M BAN THƯỜNG VỤ" / "BÍ THƯ" / name. Authority may be empty."""

    authority: str = ""
    position: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A named piece of a form in plain text; ``{field}`` marks what the meeting fills in.

    No markup and no template language: a plan holds data only.
    """

    key: str = field(metadata=OWN)
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFormat:
    """One form of a plan.

    ``template`` and ``version`` name a template of core ("ballot", 1). ``skin`` None: by the
    issuer of the paper. ``title`` is the heading in the plan's words (empty: core's). ``blocks``
    override core's blocks of the same key; ``columns`` are the column heads of the plan's table,
    from left to right. ``annex`` is the appendix in the plan ("PHỤ LỤC 4"; may be empty).
    """

    form: FormKind
    template: str = field(metadata=OWN)
    version: int = 1
    skin: Skin | None = None
    title: str = ""
    annex: str = ""
    blocks: tuple[TextBlock, ...] = ()
    columns: tuple[str, ...] = ()
    citation: Citation
