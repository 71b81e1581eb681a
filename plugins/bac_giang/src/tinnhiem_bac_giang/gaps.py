"""What the article does not give: "chưa có văn bản", or left to the Regulation."""

from __future__ import annotations

from tinnhiem_bac_giang.papers import PLAN
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Gap

GAPS = (
    Gap(
        topic=Topic.CLOSING,
        note="Toàn văn, ngày ban hành, căn cứ, nơi nhận, chữ ký của Kế hoạch số 96-KH/TU; chỉ"
        " có bài báo",
        note_en="The full text, day of issue, legal bases, recipients and signature of plan"
        " 96-KH/TU; only a newspaper article is at hand",
        inherited=False,
        document=PLAN,
    ),
    Gap(
        topic=Topic.TITLES,
        note="Bảng chức danh của kế hoạch; bài báo chỉ nêu ba nhóm chức danh",
        note_en="The plan's table of titles; the article names three groups",
        inherited=False,
        document=PLAN,
    ),
    Gap(
        topic=Topic.VENUES,
        note="Nơi lấy phiếu; bài báo chỉ cho biết HĐND cùng cấp lấy phiếu đối với các chức"
        " danh do HĐND bầu",
        note_en="The venues; the article says only that the People's Council polls the titles"
        " that it elects",
        inherited=False,
        document=PLAN,
    ),
    Gap(
        topic=Topic.PANELS,
        note="Thành phần ghi phiếu",
        note_en="The voter panels",
        inherited=False,
        document=PLAN,
    ),
    Gap(
        topic=Topic.FORMS,
        note="Các biểu mẫu của kế hoạch",
        note_en="The plan's forms",
        inherited=False,
        document=PLAN,
    ),
    Gap(
        topic=Topic.PROCESS,
        note="Quy trình tổ chức lấy phiếu",
        note_en="The process",
        document=PLAN,
    ),
    Gap(
        topic=Topic.TIMELINE,
        note="Mốc 15 ngày gửi hồ sơ cho người ghi phiếu; mốc 10 ngày chuyển nội dung cần làm"
        " rõ cho người được lấy phiếu",
        note_en="The 15 days for sending the dossiers to the voters; the 10 days for forwarding"
        " the questions to the person polled",
    ),
    Gap(
        topic=Topic.DOSSIER,
        note="Danh mục hồ sơ",
        note_en="The list of papers of the dossier",
    ),
    Gap(
        topic=Topic.QUORUM,
        note="Số người có mặt tối thiểu để tiến hành",
        note_en="The quorum",
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
        topic=Topic.DISCLOSURE,
        note="Phạm vi công khai kết quả",
        note_en="To whom the results are disclosed",
    ),
    Gap(
        topic=Topic.RECONSIDER,
        note="Hệ quả khi có trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp",
        note_en="What follows from over half and under two thirds low",
    ),
    Gap(
        topic=Topic.DISMISS,
        note="Hệ quả khi có từ 2/3 số phiếu tín nhiệm thấp trở lên",
        note_en="What follows from two thirds low and more",
    ),
    Gap(
        topic=Topic.REPORTING,
        note="Chế độ báo cáo kết quả: báo cáo ai, hạn nào",
        note_en="The reporting duties: to whom, by when",
    ),
)
