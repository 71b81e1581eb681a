"""References as the plan writes them, and what its text lacks."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.model.plan import Gap, Reference
from tinnhiem_dien_bien.paper import CV_599, at

REFERENCES = (
    Reference(
        key="II.1.2",
        text="mục II, phần II, Công văn số 599/UBTVQH15-CTĐB, ngày 21/8/2023 của Ủy ban Thường vụ Quốc hội",
        citation=at("phần II, mục 1, điểm (2)"),
    ),
    Reference(key="II.3.1", text="Phụ lục 1", citation=at("phần II, mục 3, điểm (1)")),
    Reference(
        key="III.2.1",
        text="Phụ lục 4 - Mẫu phiếu tín nhiệm",
        citation=at("phần III, mục 2, điểm 2.1"),
    ),
    Reference(
        key="III.3.2",
        text="mục 6, phần III, Kế hoạch này",
        citation=at("phần III, mục 3, điểm 3.2"),
    ),
    Reference(
        key="III.3.3",
        text="Phụ lục 2, Phụ lục 3 của Kế hoạch này",
        citation=at("phần III, mục 3, điểm 3.3"),
    ),
    Reference(
        key="III.4.1.1",
        text="điểm 3.3, mục 3, phần III, Kế hoạch này",
        citation=at("phần III, mục 4, điểm 4.1, bước 1"),
    ),
    Reference(
        key="III.4.1.3",
        text="Phụ lục 5, Kế hoạch này",
        citation=at("phần III, mục 4, điểm 4.1, bước 3"),
    ),
    Reference(
        key="PL2.1",
        text="Mẫu phụ lục 2",
        proposed="Mẫu phụ lục 3",
        citation=at(
            "Phụ lục 2, mục 1", "Báo cáo của người được lấy phiếu tín nhiệm (Mẫu phụ lục 2)."
        ),
    ),
)

GAPS = (
    Gap(
        topic=Topic.EXEMPTION,
        note="Phần II, mục 1, điểm (2) để lại ngoại lệ cho Công văn số 599/UBTVQH15-CTĐB; mọi trường hợp được bổ nhiệm, bầu cử trong năm cần người có thẩm quyền quyết định",
        note_en="II.1(2) leaves an exception to letter 599/UBTVQH15-CTĐB; whoever was appointed or elected in the year needs a decision",
        inherited=False,
        document=CV_599,
    ),
    Gap(
        topic=Topic.MINUTES,
        note="Không có mẫu biên bản kiểm phiếu, dù phần III, mục 4, bước 3 đòi lập 03 bản; dùng mẫu chung của hệ thống",
        note_en="No form for the minutes of the count, though III.4 step 3 wants three copies; the common form is used",
    ),
)
