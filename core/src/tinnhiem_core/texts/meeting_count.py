"""Texts of the count of a meeting: boxes, entries, papers, rulings; codes .83n and .84n."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.830": Wording(
        "{where}: không có phiếu nào tên “{name}”. Các phiếu: {known}.",
        "{where}: there is no ballot “{name}”. Ballots: {known}.",
        "Ghi đúng khóa của từng loại phiếu.",
        "Name each ballot by its key.",
    ),
    "L.831": Wording(
        "{where}: phiếu “{name}” được ghi nhiều lần.",
        "{where}: ballot “{name}” is given more than once.",
        "Mỗi loại phiếu một thùng.",
        "One box per ballot.",
    ),
    "L.832": Wording(
        "Thiếu kết quả của phiếu “{name}”.",
        "The count of ballot “{name}” is missing.",
        "Bổ sung một mục boxes cho phiếu này.",
        "Add one of boxes for it.",
    ),
    "L.833": Wording(
        "{where}: phải có đúng một trong ba: papers, file, totals.",
        "{where}: exactly one of papers, file, totals is needed.",
        "Giữ lại một cách nhập.",
        "Keep one way of entering.",
    ),
    "L.834": Wording(
        "{where}: phiếu thứ {paper} có ký tự lạ “{marks}”.",
        "{where}: paper {paper} has strange characters “{marks}”.",
        "Chỉ dùng: 1 cao, 2 tín nhiệm, 3 thấp, 0 không đánh dấu, * nhiều dấu, - gạch tên.",
        "Use only: 1 high, 2 trust, 3 low, 0 no mark, * several marks, - name struck out.",
    ),
    "L.835": Wording(
        "{where}: phiếu thứ {paper} có {found} dòng, danh sách có {people} người.",
        "{where}: paper {paper} has {found} lines, the list has {people} people.",
        "Đọc lại tờ phiếu này.",
        "Read this paper again.",
    ),
    "L.836": Wording(
        "{where}: số liệu không khớp danh sách; thừa, thiếu hoặc trùng: {persons}.",
        "{where}: the totals do not match the list; extra, missing or double: {persons}.",
        "Mỗi người được lấy phiếu đúng một dòng.",
        "Exactly one line for each person polled.",
    ),
    "L.837": Wording(
        "{where}: không có dòng phiếu này (có {papers} phiếu, mỗi phiếu {people} dòng).",
        "{where}: there is no such line ({papers} papers of {people} lines).",
        "Kiểm tra số thứ tự phiếu và dòng, đếm từ 1.",
        "Check paper and row; they count from 1.",
    ),
    "L.838": Wording(
        "{where}: ban kiểm phiếu quyết định nhưng chưa ghi lý do.",
        "{where}: the board ruled without a reason.",
        "Ghi lý do bằng lời.",
        "Write the reason in words.",
    ),
    "L.839": Wording(
        "{where}: {by} nhập nhiều lượt; mỗi lượt phải do một người nhập độc lập.",
        "{where}: {by} made several entries; each must be by another person.",
        "Để người khác nhập lại từ đầu.",
        "Let somebody else enter all of it.",
    ),
    "L.840": Wording(
        "{where}: chưa có lượt nhập nào.",
        "{where}: there is no entry.",
        "Bổ sung entries: papers, file hoặc totals.",
        "Add entries: papers, file or totals.",
    ),
    "L.829": Wording(
        "{where}: {value} tờ phiếu có ghi thêm tên, nhiều hơn {most} tờ phiếu do ban kiểm phiếu"
        " phát ra đã thu về.",
        "{where}: {value} papers with written-in names, more than the {most} of the board's own"
        " papers collected.",
        "Đối chiếu lại với biên bản.",
        "Compare with the minutes.",
    ),
    "L.847": Wording(
        "{where}: tệp không phải văn bản UTF-8 (sai ở byte thứ {position}).",
        "{where}: the file is not UTF-8 text (wrong at byte {position}).",
        "Lưu lại tệp phiếu dạng văn bản thuần (.txt), bảng mã UTF-8.",
        "Save the papers as plain text (.txt) in UTF-8.",
    ),
    "L.848": Wording(
        "{where}: còn {more} phiếu nữa ghi sai.",
        "{where}: {more} more papers are wrong.",
        "Kiểm tra có đúng tệp và đúng danh sách người được lấy phiếu không.",
        "Check that it is the right file and the right list of people.",
    ),
    "L.849": Wording(
        "{where}: còn {more} ô khác nhau nữa. Không hiện giá trị của lượt nào.",
        "{where}: {more} more cells differ. Neither value is shown.",
        "Kiểm tra thứ tự các phiếu của hai lượt nhập; nhập lại nếu lệch.",
        "Check that both entries took the papers in the same order; enter them again if not.",
    ),
    "C.830": Wording(
        "{where}: chỉ có một lượt nhập, không đối chiếu được.",
        "{where}: only one entry; nothing to compare it with.",
        "Nhập lần hai do người khác thực hiện, hoặc ghi nhận là ban đã kiểm bằng tay.",
        "Have a second person enter it, or record that the board sorted by hand.",
    ),
    "N.830": Wording(
        "{where}: có {entries} lượt nhập; tất cả đã được so với lượt thứ nhất.",
        "{where}: {entries} entries; all were compared with the first.",
    ),
}
