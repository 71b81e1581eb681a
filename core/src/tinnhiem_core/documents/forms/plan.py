"""Kế hoạch, printed from the configuration: a whole ``Plan``, nothing else.

Every sentence of the plan is printed once, every row of its tables stands somewhere, and no word
is added but what the layout has ("Số", "Nơi nhận:", "Phụ lục"). What the plan's text lacks is a
matter of the check; on the paper stands no word of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.documents.blank import BODY, DOTS, NOTED, NOTES, STAMPED, blank
from tinnhiem_core.documents.joining import joined
from tinnhiem_core.documents.layout import Layout
from tinnhiem_core.documents.numbers import place_and_day
from tinnhiem_core.documents.plan_annexes import Appendix, appendices, lost_table
from tinnhiem_core.documents.plan_paper import heading_of, issued_on, named, recipients_of
from tinnhiem_core.documents.plan_text import body, italic_bases, opening
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.sheet import Annex, Sheet, layout_of, signature_of
from tinnhiem_core.documents.words import columns, words
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.plan import Plan

BLOCKS: Final = {"title": "{kind}", "under": "(Kèm theo {plan})"}
"""The words of the form; fields: {kind} of paper, {plan} with number, day and issuer."""

HEADS: Final = (
    "TT",
    "Chức danh, chức vụ lấy phiếu tín nhiệm",
    "Thành phần ghi phiếu tín nhiệm",
    "Cơ quan tổ chức hội nghị",
)
"""Heads of the title table, as Phụ lục 1 of the Regulation has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPaper:
    """The plan to print; ``content_hash`` (that of the canonical JSON) at the foot if given.

    ``duplex`` mirrors the margins on the back where the layout has a rule for it.
    """

    plan: Plan
    content_hash: str = ""
    duplex: bool = False


def plan(form: ReportFormat | None, content: PlanPaper) -> bytes:
    """Return the plan with its appendices as PDF; each appendix counts its pages anew.

    Raises ``PaperError``: heads, fields or blocks that do not fit (L.907, L.905, L.911),
    characters that can't be printed (L.901 to L.903).
    """
    whole = content.plan
    sheet = _sheet(content)
    layout = layout_of(sheet, form)
    fields = {"kind": whole.locality.paper.kind, "plan": named(whole.locality, layout)}
    texts = words(form, BLOCKS, fields)
    annexes = appendices(whole)
    lines = body(whole, [text for one in annexes for text in one.texts()])
    runs = opening(whole)
    standing = (
        *(one.text for paragraph in runs for one in paragraph),
        *(line.text for line in lines),
        *(text for one in annexes for text in one.texts()),
    )
    lost = lost_table(whole, standing)
    paper = render(
        "plan",
        sheet,
        layout,
        words=texts,
        subject=whole.locality.title,
        opening=runs,
        italic=italic_bases(whole),
        lines=lines,
    )
    added = (lost,) if lost else ()
    heads = columns(form, HEADS, "plan")
    return joined(
        [paper, *(_annex(one, sheet, layout, texts["under"], heads) for one in (*annexes, *added))]
    )


def _sheet(content: PlanPaper) -> Sheet:
    place = content.plan.locality
    return Sheet(
        name=f"{place.paper.name}: {place.title}",
        issued=issued_on(content.plan),
        heading=heading_of(place),
        recipients=recipients_of(place),
        signatures=(signature_of(place.signature),) if any(_signed(content.plan)) else (),
        content_hash=content.content_hash,
        duplex=content.duplex,
    )


def _signed(whole: Plan) -> tuple[str, ...]:
    block = whole.locality.signature
    return (block.authority, block.position, block.name)


def _annex(
    one: Appendix, sheet: Sheet, layout: Layout, under: str, heads: tuple[str, ...]
) -> bytes:
    annex = Annex(label=one.label, caption=one.caption, under=under)
    own = replace(sheet, annex=annex, recipients=(), signatures=())
    if one.form:
        return blank(one.form, _blank_sheet(one.form, own, annex))
    if one.rows:
        return render("plan_table", own, layout, rows=one.rows, heads=heads)
    return render("plan_list", own, layout, lines=one.lines)


def _blank_sheet(form: ReportFormat, sheet: Sheet, annex: Annex) -> Sheet:
    heading = replace(
        sheet.heading,
        issuer=BODY,
        parent="",
        number=None,
        place_and_day=place_and_day(DOTS, None),
        hanging_stamp=form.form in STAMPED,
    )
    notes = NOTES if form.form in NOTED else ()
    return replace(sheet, heading=heading, annex=replace(annex, notes=notes))
