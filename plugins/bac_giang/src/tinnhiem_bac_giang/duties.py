"""Trách nhiệm: of the person polled, and of the voter."""

from __future__ import annotations

from tinnhiem_bac_giang.papers import reported
from tinnhiem_bac_giang.timeline import TIMELINE
from tinnhiem_core.model.duties import Responsibility

_SENTENCE = {one.key: one.text for one in TIMELINE.deadlines}

RESPONSIBILITIES = (
    Responsibility(
        key="polled",
        bearer="người được lấy phiếu tín nhiệm",
        duties=(_SENTENCE["dossier"], _SENTENCE["explanation"]),
        citation=reported(
            "đoạn về trách nhiệm của người được lấy phiếu",
            "Kế hoạch cũng quy định rõ về trách nhiệm của người được lấy phiếu tín nhiệm",
        ),
    ),
    Responsibility(
        key="voters",
        bearer="người ghi phiếu tín nhiệm",
        duties=(
            (
                "Cần nghiên cứu kỹ lưỡng, đánh giá khách quan, thận trọng, trung thực, công tâm về"
                " người được lấy phiếu tín nhiệm và nội dung báo cáo, giải trình (nếu có) để thể hiện"
                " mức độ tín nhiệm đối với từng chức danh cán bộ vào phiếu tín nhiệm theo 3 mức:"
                ' "Tín nhiệm cao”, "Tín nhiệm”, "Tín nhiệm thấp”.'
            ),
            _SENTENCE["questions"],
        ),
        citation=reported(
            "đoạn về trách nhiệm của người ghi phiếu",
            "Trách nhiệm của người ghi phiếu tín nhiệm",
        ),
    ),
)
