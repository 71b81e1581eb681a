"""What the announcement does not say: "chưa có văn bản", or left to the Regulation."""

from __future__ import annotations

from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Gap
from tinnhiem_ninh_son.papers import DISTRICT_PLAN, PLAN

GAPS = (
    Gap(
        topic=Topic.CLOSING,
        note="Toàn văn, nơi nhận, chữ ký của Kế hoạch số 346/KH-UBND; chỉ có bản tin thông báo",
        note_en="The full text, recipients and signature of plan 346/KH-UBND; only its"
        " announcement is at hand",
        inherited=False,
        document=PLAN,
    ),
    Gap(
        topic=Topic.SCOPE,
        note="Kế hoạch số 198-KH/HU của Ban Thường vụ Huyện ủy, căn cứ của kế hoạch này",
        note_en="Plan 198-KH/HU of the district Party standing committee, on which this plan"
        " rests",
        inherited=False,
        document=DISTRICT_PLAN,
    ),
    Gap(
        topic=Topic.EXEMPTION,
        note="Trường hợp không lấy phiếu (chờ nghỉ hưu; bổ nhiệm, bầu cử trong năm)",
        note_en="Who is exempt (awaiting retirement; appointed or elected in the year)",
    ),
    Gap(
        topic=Topic.VENUES,
        note="Nơi lấy phiếu tại HĐND huyện đối với thành viên UBND huyện; bản tin chỉ nêu kỳ"
        " họp thành viên UBND huyện",
        note_en="The People's Council as a venue of members of the People's Committee; the"
        " announcement names the Committee's session alone",
    ),
    Gap(
        topic=Topic.QUORUM,
        note="Số người có mặt tối thiểu để tiến hành",
        note_en="The quorum",
    ),
    Gap(
        topic=Topic.CRITERIA,
        note="Tiêu chí đánh giá mức độ tín nhiệm",
        note_en="The criteria",
    ),
    Gap(
        topic=Topic.LEVELS,
        note="Ba mức độ tín nhiệm",
        note_en="The three levels",
    ),
    Gap(
        topic=Topic.BALLOT,
        note="Mẫu phiếu và cách ghi phiếu",
        note_en="The ballot and the manner of marking it",
    ),
    Gap(
        topic=Topic.VOID,
        note="Phiếu hợp lệ, phiếu không hợp lệ",
        note_en="Which papers are valid and which are not",
    ),
    Gap(
        topic=Topic.TALLY,
        note="Cách tổng hợp kết quả, tỉ lệ phần trăm",
        note_en="How results are tallied",
    ),
    Gap(
        topic=Topic.TIMELINE,
        note="Hạn chuyển nội dung cần làm rõ đến người được lấy phiếu (10 ngày)",
        note_en="The day for forwarding the questions to the person polled (10 days)",
    ),
    Gap(
        topic=Topic.COUNTING_BOARD,
        note="Bầu ban kiểm phiếu",
        note_en="The election of the counting board",
    ),
    Gap(
        topic=Topic.MINUTES,
        note="Biên bản kiểm phiếu và số bản",
        note_en="The minutes of the count and their copies",
    ),
    Gap(
        topic=Topic.REPORTING,
        note="Hạn báo cáo kết quả",
        note_en="The day for the report on the results",
    ),
    Gap(
        topic=Topic.FORMS,
        note="Mẫu báo cáo (“theo mẫu đính kèm”) và các biểu mẫu khác",
        note_en="The report form that the announcement calls attached, and all other forms",
        inherited=False,
        document=PLAN,
    ),
)
