"""The plan as a paper: issuer, legal bases, what its text refers to and what it lacks."""

from __future__ import annotations

from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.forms import Issuer, SignatureBlock, Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.plan import Clause, LegalBasis, Locality, Reference, Validity
from tinnhiem_quang_ngai import duties
from tinnhiem_quang_ngai.gaps import GAPS
from tinnhiem_quang_ngai.paper import CV_609, CV_1546, PAPER, at
from tinnhiem_quang_ngai.sections import SECTIONS

ISSUER = Issuer(
    name="Sở Khoa học và Công nghệ", skin=Skin.STATE, symbol="SKHCN", place="Quảng Ngãi"
)

LEGAL_BASES = (
    LegalBasis(
        document=QD_96,
        text="Căn cứ Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị về lấy phiếu tín nhiệm đối với các chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị (Quy định số 96-QĐ/TW);",
        citation=at("đoạn mở đầu"),
    ),
    LegalBasis(
        document=CV_1546,
        text="Căn cứ Công văn số 1546-CV/TU ngày 03/4/2023 của Ban Thường vụ Tỉnh ủy về việc thực hiện Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị về lấy phiếu tín nhiệm",
        citation=at("đoạn mở đầu"),
    ),
    LegalBasis(
        document=CV_609,
        text="và Công văn số 609/SNV-CCVC ngày 14/4/2023 của Sở Nội vụ về việc triển khai thực hiện Quy định về lấy phiếu tín nhiệm;",
        citation=at("đoạn mở đầu"),
    ),
)

REFERENCES = (
    Reference(
        key="VII.1",
        text="Điểm 2 Mục VI nêu trên",
        citation=at(
            "phần VII, mục 1",
            "Người được lấy phiếu tín nhiệm báo cáo theo nội dung về trách nhiệm của người được lấy phiếu tại Điểm 2 Mục VI nêu trên.",
        ),
    ),
)

CHAIR = Clause(
    key="chair",
    number="-",
    text="Giám đốc Sở chủ trì hội nghị quán triệt về mục đích, yêu cầu việc lấy phiếu tín nhiệm đối với cán bộ theo quy định.",
    citation=at("phần VII, mục 2"),
)
"""The director, who is polled at this meeting (decision 18)."""

LOCALITY = Locality(
    slug="quang_ngai",
    name="Sở Khoa học và Công nghệ tỉnh Quảng Ngãi",
    name_en="Department of Science and Technology, Quảng Ngãi province",
    level=Level.PROVINCE,
    validity=Validity(
        note="Từ ngày 01/07/2025 tỉnh Kon Tum hợp nhất vào tỉnh Quảng Ngãi (chưa đối chiếu văn bản gốc)",
        note_en="From 1 July 2025 Kon Tum was merged into Quảng Ngãi province (original text not verified)",
    ),
    issuer=ISSUER,
    paper=PAPER,
    title="Lấy phiếu tín nhiệm đối với các chức danh Giám đốc, Phó Giám đốc Sở Khoa học và Công nghệ",
    place_and_date="Quảng Ngãi, ngày 31 tháng 5 năm 2023",
    legal_bases=LEGAL_BASES,
    preamble="Sở Khoa học và Công nghệ ban hành kế hoạch thực hiện, cụ thể như sau:",
    sections=SECTIONS,
    dossier=duties.DOSSIER,
    responsibilities=duties.RESPONSIBILITIES,
    reporting=duties.REPORTING,
    recipients=duties.RECIPIENTS,
    signature=SignatureBlock(position="GIÁM ĐỐC", name="Nguyễn Văn Thành"),
    chair=CHAIR,
    chair_polled=True,
    references=REFERENCES,
    gaps=GAPS,
    origin="Toàn văn kế hoạch của Sở Khoa học và Công nghệ tỉnh Quảng Ngãi ngày 31/5/2023 (bản chưa ghi số)",
    origin_en="Full text of the department's plan of 31 May 2023 (number left blank)",
)
