"""The plan as a paper: issuer, legal bases, what its text refers to and what it lacks."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.model.forms import Issuer, SignatureBlock, Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.plan import LegalBasis, Locality, Reference, Validity
from tinnhiem_nam_dinh import duties
from tinnhiem_nam_dinh.gaps import GAPS
from tinnhiem_nam_dinh.paper import KH_113, PAPER, at
from tinnhiem_nam_dinh.sections import SECTIONS

ISSUER = Issuer(
    name="Ban Cán sự Đảng UBND tỉnh Nam Định",
    skin=Skin.PARTY,
    symbol="BCSD",
    place="Nam Định",
)

LEGAL_BASES = (
    LegalBasis(
        document=QD_96,
        text="Thực hiện Quy định số 96-QĐ/TW ngày 02/02/2023 của Ban Chấp hành Trung ương về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị",
        citation=at("đoạn mở đầu"),
    ),
    LegalBasis(
        document=KH_113,
        text="và Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý theo Quy định số 96-QĐ/TW ngày 02/02/2023;",
        citation=at("đoạn mở đầu"),
    ),
    # The text writes "96/2023/NQ-QH15": kept, while the document carries its own number.
    LegalBasis(
        document=NQ_96,
        text="Nghị quyết số 96/2023/NQ-QH15 ngày 23/6/2023 của Quốc hội",
        opening=False,
        citation=at("phần III, mục 2.1, điểm b; mục 2.2, điểm b"),
    ),
)

REFERENCES = (
    Reference(
        key="2.2.c",
        text="điểm b khoản 2.3 mục 2 phần II Kế hoạch này",
        proposed="điểm b khoản 2.3 mục 2 phần III Kế hoạch này",
        citation=at(
            "phần III, mục 2.2, điểm c",
            "Thực hiện theo điểm b khoản 2.3 mục 2 phần II Kế hoạch này.",
        ),
    ),
    Reference(
        key="2.3.b",
        text="điểm c, điểm d khoản 1 mục II Kế hoạch này",
        proposed="điểm c, điểm d khoản 1 mục III Kế hoạch này",
        citation=at(
            "phần III, mục 2.3, điểm b",
            "các chức danh quy định tại điểm c, điểm d khoản 1 mục II Kế hoạch này.",
        ),
    ),
)

LOCALITY = Locality(
    slug="nam_dinh",
    name="Tỉnh Nam Định",
    name_en="Nam Định province",
    level=Level.PROVINCE,
    validity=Validity(
        until=date(2025, 6, 30),
        note="Từ ngày 01/07/2025 tỉnh Nam Định hợp nhất vào tỉnh Ninh Bình; ban cán sự đảng kết thúc hoạt động từ đầu năm 2025 (chưa đối chiếu văn bản gốc)",
        note_en="From 1 July 2025 merged into Ninh Bình province; Party civil affairs committees ended in early 2025 (original texts not verified)",
    ),
    issuer=ISSUER,
    paper=PAPER,
    title="VỀ VIỆC LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI CHỨC DANH, CHỨC VỤ LÃNH ĐẠO, QUẢN LÝ CÁC CƠ QUAN, ĐƠN VỊ THUỘC UBND TỈNH NAM ĐỊNH",
    place_and_date="Nam Định, ngày tháng 8 năm 2023",
    legal_bases=LEGAL_BASES,
    preamble="Ban Cán sự Đảng UBND tỉnh Nam Định ban hành Kế hoạch lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý các cơ quan, đơn vị thuộc UBND tỉnh, như sau:",
    sections=SECTIONS,
    exemption=duties.EXEMPTION,
    dossier=duties.DOSSIER,
    responsibilities=duties.RESPONSIBILITIES,
    observers=duties.OBSERVERS,
    reporting=duties.REPORTING,
    recipients=duties.RECIPIENTS,
    signature=SignatureBlock(
        authority="T/M BAN CÁN SỰ ĐẢNG", position="BÍ THƯ", name="Phạm Đình Nghị"
    ),
    references=REFERENCES,
    gaps=GAPS,
    origin="Toàn văn kế hoạch của Ban Cán sự Đảng UBND tỉnh Nam Định (bản chưa ghi số, ngày)",
    origin_en="Full text of the plan of the Party civil affairs committee of the provincial People's Committee (number and day left blank)",
)
