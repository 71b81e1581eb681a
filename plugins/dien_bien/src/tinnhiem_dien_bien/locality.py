"""The plan as a paper: issuer, legal bases, recipients, signature, and everything it regulates."""

from __future__ import annotations

from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.model.forms import Issuer, SignatureBlock, Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.plan import LegalBasis, Locality, Validity
from tinnhiem_core.plugins import hookimpl
from tinnhiem_dien_bien import duties
from tinnhiem_dien_bien.gaps import GAPS, REFERENCES
from tinnhiem_dien_bien.paper import CV_599, PAPER, at, clause
from tinnhiem_dien_bien.reporting import RECIPIENTS, REPORTING
from tinnhiem_dien_bien.responsibilities import RESPONSIBILITIES
from tinnhiem_dien_bien.sections import SECTIONS

ISSUER = Issuer(
    name="TỈNH ỦY ĐIỆN BIÊN",
    skin=Skin.PARTY,
    symbol="TU",
    place="Điện Biên",
)

LEGAL_BASES = (
    LegalBasis(
        document=QD_96,
        text="Thực hiện Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị (sau đây viết tắt là Quy định số 96-QĐ/TW);",
        citation=at("đoạn mở đầu"),
    ),
    LegalBasis(
        document=NQ_96,
        text="Nghị quyết số 96/2023/QH15, ngày 23/6/2023 của Quốc hội về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn (sau đây viết tắt là Nghị quyết số 96/2023/QH15);",
        citation=at("đoạn mở đầu"),
    ),
    LegalBasis(
        document=CV_599,
        text="Công văn số 599/UBTVQH15-CTĐB, ngày 21/8/2023 của Ủy ban Thường vụ Quốc hội",
        opening=False,
        citation=at("phần II, mục 1, điểm (2); phần III, mục 4, điểm 4.2"),
    ),
)

VALIDITY = Validity(
    note="Từ ngày 01/07/2025 không còn cấp huyện: dòng 10, dòng 11 và hội nghị của cấp huyện ở dòng 2 (Phụ lục 1) chỉ dùng cho các ngày trước đó",
    note_en="Since 1 July 2025 there is no district level: rows 10 and 11 and the district meeting of row 2 (Appendix 1) serve earlier days only",
)

LOCALITY = Locality(
    slug="dien_bien",
    name="Tỉnh Điện Biên",
    name_en="Điện Biên province",
    level=Level.PROVINCE,
    validity=VALIDITY,
    issuer=ISSUER,
    paper=PAPER,
    title="lấy phiếu tín nhiệm đối với cán bộ giữ chức danh, chức vụ lãnh đạo, quản lý các cơ quan, đơn vị trong hệ thống chính trị",
    place_and_date="Điện Biên, ngày 30 tháng 8 năm 2023",
    legal_bases=LEGAL_BASES,
    preamble="Ban Thường vụ Tỉnh ủy ban hành Kế hoạch lấy phiếu tín nhiệm như sau:",
    sections=SECTIONS,
    exemption=duties.EXEMPTION,
    dossier=duties.DOSSIER,
    responsibilities=RESPONSIBILITIES,
    observers=duties.OBSERVERS,
    disclosure=duties.DISCLOSURE,
    reporting=REPORTING,
    recipients=RECIPIENTS,
    signature=SignatureBlock(
        authority="T/M BAN THƯỜNG VỤ", position="BÍ THƯ", name="Trần Quốc Cường"
    ),
    chair=clause(
        "III.4.1.2.chair",
        "",
        "phần III, mục 4, điểm 4.1, bước 2, gạch đầu dòng 1",
        "Cấp ủy, tổ chức đảng, người đứng đầu cơ quan, đơn vị chủ trì hội nghị",
    ),
    chair_polled=True,
    references=REFERENCES,
    gaps=GAPS,
    origin="Kế hoạch số 104-KH/TU ngày 30/8/2023 của Ban Thường vụ Tỉnh ủy Điện Biên, toàn văn cùng năm phụ lục",
    origin_en="Plan 104-KH/TU of 30 August 2023 of the standing committee of the Điện Biên Party committee, whole, with its five appendices",
)


@hookimpl
def tinnhiem_locality() -> Locality:
    """Return the plan without its four tables of titles, panels, dates and forms."""
    return LOCALITY
