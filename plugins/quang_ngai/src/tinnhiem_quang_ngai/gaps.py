"""What the text lacks: answered by the Regulation; the two letters are legal bases."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.model.plan import Gap

GAPS = (
    Gap(
        topic=Topic.EXEMPTION,
        note="Trường hợp không lấy phiếu (chờ nghỉ hưu; bổ nhiệm, bầu cử trong năm)",
        note_en="Who is exempt (awaiting retirement; appointed or elected in the year)",
    ),
    Gap(
        topic=Topic.RECONSIDER,
        note="Hệ quả khi trên 50% phiếu tín nhiệm thấp; phần VI, mục 4 chỉ dẫn Điều 11 Quy định 96-QĐ/TW",
        note_en="The outcome of over half low; VI.4 only refers to article 11 of the Regulation",
        document=QD_96,
    ),
    Gap(
        topic=Topic.DISMISS,
        note="Hệ quả khi từ 2/3 phiếu tín nhiệm thấp; phần VI, mục 4 chỉ dẫn Điều 11 Quy định 96-QĐ/TW",
        note_en="The outcome of two thirds low; VI.4 only refers to article 11 of the Regulation",
        document=QD_96,
    ),
    Gap(
        topic=Topic.DISCLOSURE,
        note="Phạm vi công khai kết quả; phần I, mục 4 chỉ ghi “công khai theo quy định”",
        note_en="To whom results are disclosed; I.4 only says according to the rules",
    ),
    Gap(
        topic=Topic.VENUES,
        note="Nơi lấy phiếu tại HĐND tỉnh đối với Giám đốc Sở là Ủy viên UBND tỉnh; kế hoạch ban hành trước Nghị quyết 96/2023/QH15",
        note_en="The People's Council as a venue of a director who is a member of the People's Committee; the plan predates Resolution 96/2023/QH15",
        document=NQ_96,
    ),
    Gap(
        topic=Topic.DOSSIER,
        note="Danh mục hồ sơ (gồm cả bản kê khai tài sản, thu nhập); phần VII, mục 1 chỉ dẫn Phụ lục 2 Quy định 96-QĐ/TW",
        note_en="The dossier list (with the declaration of assets); VII.1 only refers to appendix 2 of the Regulation",
        document=QD_96,
    ),
    Gap(
        topic=Topic.FORMS,
        note="Các biểu mẫu; phần V và phần VII chỉ mô tả nội dung phiếu, nội dung tổng hợp và biên bản 3 bản, phần VI chỉ dẫn Phụ lục 3 Quy định 96-QĐ/TW",
        note_en="The forms; V and VII only describe the ballot, the tally and the minutes in three copies, VI refers to appendix 3 of the Regulation",
        document=QD_96,
    ),
)
