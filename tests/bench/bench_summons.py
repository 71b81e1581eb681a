"""500 personal summons: strips stamped on one page against one document of 500 pages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from typing import Final

from tests.bench.sides import Side
from tests.bench.table import Bench, start

from tinnhiem_core.documents.forms import summons as form
from tinnhiem_core.documents.forms.summons import Invited, Summons, summons
from tinnhiem_core.documents.numbers import place_and_day
from tinnhiem_core.documents.render import markup, typeset
from tinnhiem_core.documents.sheet import Heading, Number, Sheet, Signature, layout_of
from tinnhiem_core.documents.styles import stylesheet
from tinnhiem_core.documents.words import words
from tinnhiem_core.model.forms import Skin

PEOPLE = 500
DAY = date(2023, 11, 20)

CONTENT = Summons(
    sheet=Sheet(
        name="Giấy mời (dữ liệu mẫu)",
        issued=DAY,
        heading=Heading(
            parent="Tỉnh Điện Biên",
            issuer="Ủy ban nhân dân tỉnh",
            skin=Skin.STATE,
            number=Number(value=7, kind="GM", symbol="UBND"),
            place_and_day=place_and_day("Điện Biên", DAY),
        ),
        signatures=(Signature(authority="TM. Ủy ban nhân dân", position="Chủ tịch"),),
        recipients=("Như trên", "Lưu: VT, NC"),
    ),
    host="Ủy ban nhân dân tỉnh",
    meeting="Hội nghị lấy phiếu tín nhiệm năm 2023",
    time="08 giờ 00 phút, ngày 30 tháng 11 năm 2023",
    place="Hội trường UBND tỉnh",
    content="lấy phiếu tín nhiệm theo Quy định số 96-QĐ/TW",
    invited=tuple(
        Invited(name=f"Nguyễn Thị Mẫu {i}", title=f"Trưởng phòng số {i}, Sở Nội vụ")
        for i in range(1, PEOPLE + 1)
    ),
)


def stamped() -> Callable[[], bytes]:
    """Prepare our way."""
    return lambda: summons(None, CONTENT)


def one_document() -> Callable[[], bytes]:
    """Prepare one WeasyPrint document with a page for each person."""
    texts = words(None, form.BLOCKS, form.fields_of(CONTENT))
    layout = layout_of(CONTENT.sheet)

    def page(person: Invited) -> str:
        return markup(
            "summons", CONTENT.sheet, layout, shared=False, invited=(person,), words=texts
        )

    def work() -> bytes:
        pages = [page(person).partition("<body>")[2] for person in CONTENT.invited]
        bodies = [
            f'<div style="break-after: page">{one.partition("</body>")[0]}</div>' for one in pages
        ]
        html = f"<!DOCTYPE html><html lang=vi><body>{''.join(bodies)}</body></html>"
        return typeset(html, stylesheet(layout, CONTENT.sheet)).pdf()

    return work


BENCHES: Final = (
    Bench(
        what=f"{PEOPLE} personal summons",
        ours=Side(key="stamped", name="strips stamped on one page", prepare=stamped),
        others=(
            Side(key="document", name="one WeasyPrint document", prepare=one_document, at_least=4),
        ),
        turns=3,
        mib=250,
    ),
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_summons", BENCHES))
