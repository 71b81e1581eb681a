"""Tỉnh Bắc Giang: identity, issuer, the plan paper, and what the press says of the rest."""

from __future__ import annotations

from datetime import date

from tinnhiem_bac_giang.duties import RESPONSIBILITIES
from tinnhiem_bac_giang.gaps import GAPS
from tinnhiem_bac_giang.papers import PLAN, reported
from tinnhiem_bac_giang.sections import EXEMPTION, SECTIONS
from tinnhiem_core.model.duties import ExemptionClause
from tinnhiem_core.model.forms import Issuer, Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.plan import Locality, Validity

LOCALITY = Locality(
    slug="bac_giang",
    name="Tỉnh Bắc Giang",
    name_en="Bắc Giang province",
    level=Level.PROVINCE,
    validity=Validity(
        until=date(2025, 6, 30),
        note="Sáp nhập vào tỉnh Bắc Ninh từ ngày 01/07/2025 (chưa đối chiếu văn bản gốc)",
        note_en="Merged into Bắc Ninh province on 1 July 2025 (original text not compared)",
    ),
    issuer=Issuer(name="Tỉnh ủy Bắc Giang", skin=Skin.PARTY, symbol="TU", place="Bắc Giang"),
    paper=PLAN,
    title="lấy phiếu tín nhiệm giữa nhiệm kỳ 2020-2025 đối với cán bộ diện BTV Tỉnh ủy quản lý",
    legal_bases=(),
    preamble="Ban Thường vụ (BTV) Tỉnh ủy Bắc Giang vừa ban hành Kế hoạch số 96-KH/TU lấy phiếu tín"
    " nhiệm giữa nhiệm kỳ 2020-2025 đối với cán bộ diện BTV Tỉnh ủy quản lý.",
    sections=SECTIONS,
    exemption=ExemptionClause(
        text=EXEMPTION, citation=reported("đoạn “về phạm vi”, câu thứ 2", EXEMPTION)
    ),
    responsibilities=RESPONSIBILITIES,
    gaps=GAPS,
    origin="Bài báo cập nhật ngày 11/8/2023, dẫn theo Báo BGĐT; toàn văn kế hoạch chưa có",
    origin_en="Newspaper article updated on 11 August 2023, after Báo BGĐT; the full text of the"
    " plan is not at hand",
)
