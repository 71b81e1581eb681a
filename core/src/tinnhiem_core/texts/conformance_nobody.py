"""Texts of plans that poll nobody, nowhere, or by nobody; codes L.54n and L.55n."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

NOBODY: dict[str, Wording] = {
    "L.541": Wording(
        "Thành phần ghi phiếu “{words}” chưa có nhóm người ghi phiếu nào: không ai ghi phiếu.",
        "The voter panel “{words}” has no group of voters: nobody votes.",
        "Thêm các nhóm người ghi phiếu; nếu không dùng thành phần này thì bỏ.",
        "Add its groups; if the panel isn't needed, remove it.",
    ),
    "L.542": Wording(
        "Nhóm người ghi phiếu “{words}” chưa có cách chọn người: không ai thuộc nhóm này.",
        "The group of voters “{words}” has no selector: nobody belongs to it.",
        "Thêm “Cách chọn người” cho nhóm, hoặc bỏ nhóm.",
        "Add a selector to the group, or remove the group.",
    ),
    "L.551": Wording(
        "Bảng chức danh chưa có dòng nào: không ai được lấy phiếu.",
        "The title table has no row: nobody is polled.",
        "Thêm các dòng của bảng chức danh.",
        "Add the rows of the title table.",
    ),
    "L.552": Wording(
        "Bảng chức danh, dòng {number}: chưa có chức danh nào, nên không ai được lấy phiếu theo dòng"
        " này.",
        "Title table, row {number}: no title, so nobody is polled under it.",
        "Thêm “Chức danh của dòng”, hoặc bỏ dòng.",
        "Add the titles of the row, or remove the row.",
    ),
    "L.553": Wording(
        "Bảng chức danh, dòng {number}, chức danh “{words}”: chưa có cách chọn người, nên không ai được"
        " lấy phiếu theo chức danh này.",
        "Title table, row {number}, title “{words}”: no selector, so nobody is polled under it.",
        "Thêm “Cách chọn người” cho chức danh, hoặc bỏ chức danh.",
        "Add a selector to the title, or remove the title.",
    ),
    "L.554": Wording(
        "Bảng chức danh, dòng {number}: chưa có nơi lấy phiếu, và kế hoạch không ghi là để văn bản khác"
        " quy định.",
        "Title table, row {number}: no venue, and the plan doesn't say that another paper names it.",
        "Thêm “Nơi lấy phiếu”. Nếu kế hoạch để văn bản khác quy định: ở bảng “Nội dung kế hoạch chưa"
        " có”, thêm vấn đề “Nơi lấy phiếu”, không đánh dấu ô “Theo quy định của Trung ương hoặc kế"
        " hoạch cấp trên”.",
        "Add a venue. If the plan leaves it to another paper: add the topic “Venues” to “What the"
        " plan lacks” with “Inherited” unticked.",
    ),
    "L.555": Wording(
        "Bảng chức danh, dòng {number}, nơi lấy phiếu “{organiser}”: chưa có thành phần ghi phiếu, và kế"
        " hoạch không ghi là để văn bản khác quy định.",
        "Title table, row {number}, venue “{organiser}”: no voter panel, and the plan doesn't say that"
        " another paper names it.",
        "Chọn “Thành phần ghi phiếu” cho nơi này. Nếu kế hoạch để văn bản khác quy định: ở bảng “Nội"
        " dung kế hoạch chưa có”, thêm vấn đề “Thành phần ghi phiếu”, không đánh dấu ô “Theo quy định"
        " của Trung ương hoặc kế hoạch cấp trên”.",
        "Choose the panel of this venue. If the plan leaves it to another paper: add the topic"
        " “Panels” to “What the plan lacks” with “Inherited” unticked.",
    ),
}
