"""What was read from the plan, as the values of the first tables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.law.documents import NATIONAL
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.people import Level
from tinnhiem_core.scaffold.python import call, day, flat, literal, rows
from tinnhiem_core.scaffold.reading import Basis, Part, PlanText

LEVELS: Final = (
    (Level.COMMUNE, ("xã ", "phường ", "thị trấn ", "đặc khu ")),
    (Level.DISTRICT, ("huyện ", "quận ", "thị xã ", "thành phố ")),
)
"""The level that a name begins with; anything else is taken for a province's."""
HEADINGS: Final = (
    ("mục đích", Topic.PURPOSE),
    ("quan điểm", Topic.PRINCIPLES),
    ("nguyên tắc", Topic.PRINCIPLES),
    ("tiêu chí", Topic.CRITERIA),
    ("căn cứ đánh giá", Topic.CRITERIA),
    ("đối tượng", Topic.SCOPE),
    ("phạm vi", Topic.SCOPE),
    ("thành phần", Topic.PANELS),
    ("thời gian", Topic.MEETING_DATE),
    ("thời điểm", Topic.MEETING_DATE),
    ("quy trình", Topic.PROCESS),
    ("trình tự", Topic.PROCESS),
    ("hồ sơ", Topic.DOSSIER),
    ("công khai", Topic.DISCLOSURE),
    ("sử dụng kết quả", Topic.USE),
    ("trách nhiệm", Topic.RESPONSIBILITIES),
    ("tổ chức thực hiện", Topic.ORGANISATION),
)
"""Words of a heading and the topic that they name; the first that stands in it counts."""
PROSE: Final = frozenset({Topic.PURPOSE, Topic.PRINCIPLES, Topic.CRITERIA})
"""Parts without tables: their paragraphs are copied as they stand."""
LABEL: Final = (
    "Nhãn của thể thức, mẫu in của lõi tự ghi.",
    "A label of the layout, printed by core's form.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A legal basis and the constant that names its document."""

    basis: Basis
    constant: str
    national: bool


def level_of(name: str) -> Level:
    """Return the level that the name of a locality begins with."""
    lower = f"{name.casefold()} "
    for level, beginnings in LEVELS:
        if lower.startswith(beginnings):
            return level
    return Level.PROVINCE


def values_of(slug: str, name: str, plan: PlanText) -> Mapping[str, str]:
    """Return everything that the templates ask for."""
    bases = named(plan)
    recipients = (flat("Recipient", (f"text={literal(one)}",)) for one in plan.recipients)
    return {
        "slug": slug,
        "package": f"tinnhiem_{slug}",
        "distribution": f"tinnhiem-{slug.replace('_', '-')}",
        "name": name,
        "name_literal": literal(name),
        "description": toml(f"{name}: kế hoạch lấy phiếu tín nhiệm, chép thành bảng"),
        "level": level_of(name).name,
        "skin": plan.skin.name,
        "symbol": literal(plan.symbol),
        "issuer": literal(plan.issuer),
        "parent": literal(plan.parent),
        "preamble": literal(plan.preamble),
        "signature": _signature(plan),
        "place": literal(plan.place),
        "place_and_date": literal(plan.place_and_date),
        "title": literal(plan.title),
        "paper": _paper(slug, plan),
        "documents": "".join(_document(slug, one) for one in bases if not one.national),
        "bases": rows(_basis(one) for one in bases),
        "recipients": rows(recipients),
        "sections": rows(_sections(plan.parts)),
        "unused": "".join(_unused(one) for one in plan.labels),
        **_imports(slug, plan, bases),
    }


def named(plan: PlanText) -> tuple[Named, ...]:
    """Return the legal bases with the constants of their documents, a paper once."""
    national = {one.number: one.key for one in NATIONAL}
    found: dict[str, Named] = {}
    for basis in plan.bases:
        constant = national.get(basis.number) or constant_of(basis.number)
        if constant not in found:
            known = basis.number in national
            found[constant] = Named(basis=basis, constant=constant, national=known)
    return tuple(found.values())


def constant_of(number: str) -> str:
    """Return "CV_TU_1546" for "1546-CV/TU"."""
    plain = unicodedata.normalize("NFD", number.upper().replace("Đ", "D"))
    return "_".join((*re.findall(r"[A-Z]+", plain), *re.findall(r"\d+", plain)))


def toml(text: str) -> str:
    """Return a TOML string."""
    return '"{}"'.format(text.replace("\\", "\\\\").replace('"', '\\"'))


def _signature(plan: PlanText) -> str:
    keys = ("authority", "position", "name")
    given = [f"{key}={literal(one)}" for key, one in zip(keys, plan.signature, strict=True)]
    return call("SignatureBlock", given)


def _paper(slug: str, plan: PlanText) -> str:
    given = [f'key="{slug}.plan"', 'kind="Kế hoạch"', f"number={literal(plan.number)}"]
    if plan.issued:
        given.append(f"issued={day(plan.issued)}")
    return call("Document", given)


def _document(slug: str, one: Named) -> str:
    basis = one.basis
    value = call(
        "Document",
        (
            f'key="{slug}.{one.constant}"',
            f"kind={literal(basis.kind)}",
            f"number={literal(basis.number)}",
            f"issued={day(basis.issued)}",
            "available=False",
        ),
    )
    return f"{one.constant} = {value}\n"


def _basis(one: Named) -> str:
    return call(
        "LegalBasis",
        (
            f"document={one.constant}",
            f"text={literal(one.basis.text)}",
            'citation=at("đoạn mở đầu")',
        ),
    )


def _imports(slug: str, plan: PlanText, bases: tuple[Named, ...]) -> dict[str, str]:
    own = sorted(one.constant for one in bases if not one.national)
    national = sorted(one.constant for one in bases if one.national)
    papers = sorted((*own, "PAPER", *(("at",) if bases else ())), key=_import_order)
    dated = bool(plan.issued or own)
    law = f"from tinnhiem_core.law.documents import {', '.join(national)}\n" if national else ""
    return {
        "date_import": "from datetime import date\n\n" if dated else "",
        "law_import": law,
        "paper_import": f"from tinnhiem_{slug}.paper import {', '.join(papers)}\n",
        "topic_import": "from tinnhiem_core.law import Topic\n" if _topics(plan) else "",
        "section_import": f"from tinnhiem_{slug}.paper import section\n" if _topics(plan) else "",
    }


def _import_order(name: str) -> tuple[bool, str]:
    """Constants stand before functions."""
    return not name.isupper(), name


def _topics(plan: PlanText) -> bool:
    return any(topic_of(one.heading) for one in plan.parts)


def topic_of(heading: str) -> Topic | None:
    """Return the topic that a heading names; None where it names none that is known."""
    lower = heading.casefold()
    return next((topic for words, topic in HEADINGS if words in lower), None)


def _sections(parts: tuple[Part, ...]) -> Iterator[str]:
    for one in parts:
        topic = topic_of(one.heading)
        if topic is None:
            continue
        kept = one.paragraphs if topic in PROSE else ()
        yield call(
            "section",
            (
                f"Topic.{topic.name}",
                literal(f"phần {one.number.rstrip(' .-')}"),
                literal(one.number),
                literal(one.heading),
                *(flat("", (literal(number), literal(text))) for number, text in kept),
            ),
        )


def _unused(label: str) -> str:
    reason, reason_en = LABEL
    pairs = (("text", label), ("reason", reason), ("reason_en", reason_en))
    return "\n[[unused]]\n" + "".join(f"{key} = {toml(value)}\n" for key, value in pairs)
