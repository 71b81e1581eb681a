"""Kế hoạch: one locality's plan as one value, stored whole and hashed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import OWN, Document
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.duties import (
    Disclosure,
    DossierItem,
    ExemptionClause,
    Observer,
    Recipient,
    ReportingDuty,
    Responsibility,
)
from tinnhiem_core.model.forms import Issuer, ReportFormat, SignatureBlock
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Timeline
from tinnhiem_core.model.titles import TitleTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A sentence or paragraph of the plan, word for word. ``number`` as printed ("1.", "-")."""

    key: str = field(metadata=OWN)
    number: str = ""
    text: str
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A headed part of the plan, in the order of its text.

    The printed plan shows the clauses, then the rows of the table that the topic names (titles,
    timeline, responsibilities, …). A section whose words stand in tables has no clauses.
    """

    topic: Topic
    number: str = ""
    heading: str
    clauses: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """A căn cứ of the plan: its wording, and the document it means.

    ``text`` may name the document wrongly; the check compares (decisions 38, 39). ``opening``
    is False for a document that the plan names only in its body: it isn't printed at the head.
    """

    document: Document
    text: str
    opening: bool = True
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """An internal reference of the plan as written, and what it must mean where it is wrong.

    ``text`` is the plan's wording; ``proposed`` the correction in our words, empty where the
    reference is right (decision 38: quoted as written, a person accepts the correction).
    """

    key: str = field(metadata=OWN)
    text: str
    proposed: str = field(default="", metadata=OWN)
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What the text lacks (decisions 44, 45): marked "chưa có văn bản" or inherited.

    ``inherited`` is True where the Regulation (or the parent plan) answers instead; ``note``
    says in our words what is missing and where it would stand.
    """

    topic: Topic
    note: str = field(metadata=OWN)
    note_en: str = field(metadata=OWN)
    inherited: bool = True
    document: Document | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity:
    """Dates between which a body exists (decision 46); ``note`` says what happened, our words."""

    since: date | None = None
    until: date | None = None
    note: str = field(default="", metadata=OWN)
    note_en: str = field(default="", metadata=OWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Locality:
    """Địa phương, cơ quan: identity, plan paper, and everything that is not a table of its own.

    ``slug`` is the entry point's name; ``parent`` the slug of the plan it inherits from.
    ``paper`` is the plan itself. ``chair`` is the plan's wording for who chairs the meeting and
    ``chair_polled`` says that this person is polled there (decision 18).
    """

    slug: str = field(metadata=OWN)
    name: str = field(metadata=OWN)
    name_en: str = field(metadata=OWN)
    level: Level
    parent: str = field(default="", metadata=OWN)
    validity: Validity = field(default_factory=Validity)
    issuer: Issuer
    paper: Document
    title: str
    place_and_date: str = ""
    legal_bases: tuple[LegalBasis, ...]
    preamble: str = ""
    sections: tuple[Section, ...] = ()
    exemption: ExemptionClause | None = None
    dossier: tuple[DossierItem, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    observers: tuple[Observer, ...] = ()
    disclosure: tuple[Disclosure, ...] = ()
    reporting: tuple[ReportingDuty, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    signature: SignatureBlock = field(default_factory=SignatureBlock)
    chair: Clause | None = None
    chair_polled: bool = False
    references: tuple[Reference, ...] = ()
    gaps: tuple[Gap, ...] = ()
    settings: Settings = field(default_factory=Settings)
    origin: str = field(default="", metadata=OWN)
    origin_en: str = field(default="", metadata=OWN)


PLAN_SCHEMA = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a plugin answers, assembled: frozen into a round, printable without the plugin.

    ``schema`` is the version of this shape.
    """

    schema: int = PLAN_SCHEMA
    locality: Locality
    title_table: TitleTable
    panels: tuple[VoterPanel, ...]
    timeline: Timeline
    formats: tuple[ReportFormat, ...]

    def panel(self, key: str) -> VoterPanel:
        """Return the panel with this key; ``KeyError`` where there is none."""
        return {one.key: one for one in self.panels}[key]
