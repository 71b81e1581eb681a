"""What Quy định 96-QĐ/TW says, topic by topic, in its words as the published plans restate them.

Only Điều 11 (use of results), Phụ lục 2 (dossier list) and Phụ lục 3 (report form) are confirmed
places; every other citation says "chưa đối chiếu số điều".
"""

from __future__ import annotations

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.documents import NQ_96, QD_96, QD_377
from tinnhiem_core.law.topics import Topic

_QUOTES: dict[Topic, tuple[str, str]] = {
    Topic.SCOPE: ("", "đến cấp có đơn vị trực thuộc"),
    Topic.EXEMPTION: (
        "",
        (
            "Cán bộ đã có thông báo nghỉ công tác chờ nghỉ hưu hoặc được bổ nhiệm, bầu cử trong năm"
            " lấy phiếu thì không thực hiện lấy phiếu tín nhiệm"
        ),
    ),
    Topic.VENUES: (
        "",
        (
            "cán bộ giữ nhiều chức danh, chức vụ lãnh đạo, quản lý thì lấy phiếu tín nhiệm tối đa ở"
            " 2 nơi cán bộ công tác và sinh hoạt"
        ),
    ),
    Topic.ORDER: (
        "",
        (
            "Lấy phiếu tín nhiệm đối với các chức danh lãnh đạo cấp ủy các cấp, tiến hành sau khi lấy"
            " phiếu tín nhiệm đối với các chức danh do Hội đồng nhân dân các cấp bầu"
        ),
    ),
    Topic.CYCLE: ("", "định kỳ vào năm thứ ba (năm giữa nhiệm kỳ đại hội đảng bộ các cấp)"),
    Topic.QUORUM: ("", "chỉ được tiến hành khi có ít nhất 2/3 số người được triệu tập có mặt"),
    Topic.LEVELS: (
        "",
        "các mức độ tín nhiệm theo 3 mức: “tín nhiệm cao”, “tín nhiệm” và “tín nhiệm thấp”",
    ),
    Topic.BALLOT: (
        "",
        "Người ghi phiếu tín nhiệm có thể ký tên hoặc không ký tên vào phiếu tín nhiệm",
    ),
    Topic.TALLY: (
        "",
        (
            "tổng số phiếu phát ra; tổng số phiếu thu về, số phiếu hợp lệ, số phiếu không hợp lệ;"
            " tổng số phiếu tín nhiệm cao và tỉ lệ phần trăm trên tổng số phiếu thu về"
        ),
    ),
    Topic.VOID: (
        "",
        (
            "Phiếu không hợp lệ: Là phiếu không do ban kiểm phiếu phát ra; phiếu gạch xoá họ tên người"
            " được in trên phiếu; phiếu ghi tên một người mà người ghi phiếu không đánh dấu vào ô nào"
            " hoặc đánh dấu vào hai hoặc ba ô"
        ),
    ),
    Topic.ADDED_NAME: (
        "",
        (
            "phần ghi thêm là không hợp lệ; các trường hợp trong danh sách còn lại nếu đánh dấu theo"
            " quy định thì hợp lệ"
        ),
    ),
    Topic.TIMELINE: (
        "",
        (
            "gửi đến cơ quan tham mưu về tổ chức, cán bộ trước ngày lấy phiếu tín nhiệm 20 ngày; gửi"
            " cho người ghi phiếu trước 15 ngày; chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm;"
            " chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm"
        ),
    ),
    Topic.COUNTING_BOARD: ("", "Bầu ban kiểm phiếu; ban kiểm phiếu tiến hành phát phiếu"),
    Topic.MINUTES: (
        "",
        (
            "Biên bản kiểm phiếu được lập thành 3 bản (2 bản gửi cấp trên trực tiếp; 1 bản lưu) và"
            " quản lý theo chế độ mật"
        ),
    ),
    Topic.DISCLOSURE: (
        "",
        (
            "Thành phần tham gia ghi phiếu tín nhiệm; cấp có thẩm quyền trực tiếp quản lý cán bộ; cá"
            " nhân người được lấy phiếu tín nhiệm"
        ),
    ),
    Topic.USE: (
        "Điều 11",
        "Kết quả phiếu tín nhiệm được sử dụng để đánh giá cán bộ",
    ),
    Topic.RECONSIDER: (
        "Điều 11",
        (
            "Những trường hợp có trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp, thì cấp có thẩm"
            " quyền quản lý cán bộ đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ"
            " chức vụ đang đảm nhiệm, bố trí công tác khác hoặc cho từ chức hoặc tiến hành bỏ phiếu"
            " tín nhiệm theo quy định"
        ),
    ),
    Topic.DISMISS: (
        "Điều 11",
        (
            "Những trường hợp có từ 2/3 số phiếu tín nhiệm thấp trở lên, thì cấp có thẩm quyền quản"
            " lý cán bộ thực hiện miễn nhiệm chức vụ đang đảm nhiệm và bố trí công tác khác (thấp"
            " hơn) mà không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm"
        ),
    ),
    Topic.TWO_VENUES: (
        "Điều 11",
        (
            "Đối với người được lấy phiếu tín nhiệm ở 02 nơi, thì việc đánh giá tín nhiệm đối với cán"
            " bộ do cấp có thẩm quyền quyết định trên cơ sở xem xét tổng thể kết quả phiếu tín nhiệm"
            " ở từng nơi"
        ),
    ),
    Topic.DOSSIER: ("Phụ lục 2", ""),
    Topic.FORMS: ("Phụ lục 3", ""),
}


def regulation(topic: Topic) -> Citation:
    """Return the citation of Quy định 96-QĐ/TW for ``topic``; bare where no words are known."""
    place, quote = _QUOTES.get(topic, ("", ""))
    return Citation(document=QD_96, place=place, quote=quote)


_RESOLUTION: dict[Topic, tuple[str, str]] = {
    Topic.SCOPE: (
        "",
        (
            "Chủ tịch, Phó Chủ tịch, Trưởng ban của Hội đồng nhân dân; Chủ tịch, Phó Chủ tịch, Ủy"
            " viên Ủy ban nhân dân"
        ),
    ),
    Topic.VENUES: ("", "lấy phiếu tín nhiệm được thực hiện một lần đối với các chức vụ đó"),
    Topic.RECONSIDER: ("", "quá nửa đến dưới 2/3 tổng số phiếu đánh giá"),
}


def resolution(topic: Topic) -> Citation:
    """Return the citation of Nghị quyết 96/2023/QH15 for ``topic``; bare where none is known."""
    place, quote = _RESOLUTION.get(topic, ("", ""))
    return Citation(document=NQ_96, place=place, quote=quote)


NO_RESIGNATION = Citation(
    document=QD_377,
    quote="Không thực hiện việc cho thôi giữ chức vụ, cho từ chức đối với cán bộ thuộc trường hợp"
    " phải miễn nhiệm",
)
"""From 08/10/2025 the dismissal band bars resignation (decision 47)."""
