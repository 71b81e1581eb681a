"""Texts of ``tinnhiem new-locality``: what is in the way, and what to do next: codes .66n."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.660": Wording(
        "Tên ngắn “{slug}” không dùng được: chỉ gồm chữ thường không dấu, chữ số và gạch dưới, bắt"
        " đầu bằng chữ, không quá {most} ký tự, khác “core” và “admin”.",
        "The short name “{slug}” can't be used: lower-case ASCII letters, figures and single"
        " underscores, a letter first, at most {most} characters, not “core” or “admin”.",
        "Ví dụ: ha_nam, huyen_ninh_son, xa_binh_mau.",
        "For instance: ha_nam, huyen_ninh_son, xa_binh_mau.",
    ),
    "L.661": Wording(
        "Tên ngắn “{slug}” đã có địa phương dùng. Đang cài: {known}.",
        "The short name “{slug}” is taken. Installed: {known}.",
        "Chọn tên khác; sửa kế hoạch đã có thì sửa trong thư mục của địa phương đó.",
        "Choose another; to change a plan that is there, edit its own folder.",
    ),
    "L.662": Wording(
        "Thư mục “{path}” đã có nên không ghi gì.",
        "The folder “{path}” is there already; nothing was written.",
        "Chọn tên ngắn khác, hoặc tự xóa thư mục này trước.",
        "Choose another short name, or remove that folder yourself first.",
    ),
    "L.663": Wording(
        "Không có thư mục “{path}”.",
        "There is no folder “{path}”.",
        "Chạy lệnh ở thư mục gốc của dự án, hoặc chỉ thư mục bằng --into.",
        "Run the command in the root of the project, or name a folder with --into.",
    ),
    "L.664": Wording(
        "Văn bản kế hoạch không phải văn bản thuần UTF-8 (sai từ byte {place}).",
        "The text of the plan is not plain UTF-8 (wrong from byte {place}).",
        "Mở bằng Word hoặc Notepad, lưu dạng “Plain Text (.txt)”, mã hóa UTF-8. Bản quét ảnh thì"
        " phải gõ lại.",
        "Open it in Word or Notepad and save as “Plain Text (.txt)”, encoding UTF-8. A scanned"
        " picture must be typed.",
    ),
    "L.665": Wording(
        "Tên “{name}” không dùng được: một dòng, bắt đầu bằng chữ, không quá 120 ký tự, không có"
        " ký hiệu lạ.",
        "The name “{name}” can't be used: one line, a letter first, at most 120 characters, no"
        " unusual signs.",
        'Ghi như: --name "Xã Bình Mẫu".',
        'Write it like: --name "Xã Bình Mẫu".',
    ),
    "L.666": Wording(
        "Không ghi được thư mục “{path}”: {why}. Chưa ghi gì ra.",
        "The folder “{path}” can't be written: {why}. Nothing was written.",
        "Kiểm tra quyền ghi và dung lượng đĩa.",
        "Check the right to write and the space on the disk.",
    ),
    "cli.new-locality.made": Wording("Đã tạo {folder}:", "Made {folder}:"),
    "cli.new-locality.read": Wording(
        "Đọc được từ văn bản: số “{number}”, ngày “{day}”, tiêu đề “{title}”, {bases} căn cứ,"
        " {parts} phần, {recipients} nơi nhận. Kiểm tra lại từng chỗ.",
        "Read from the text: number “{number}”, day “{day}”, title “{title}”, {bases} legal"
        " bases, {parts} parts, {recipients} recipients. Compare each with the text.",
    ),
    "cli.new-locality.empty": Wording(
        "Chưa có văn bản kế hoạch: dán toàn văn vào {path}, hoặc xóa thư mục và chạy lại với"
        " --source.",
        "No text of the plan yet: paste it into {path}, or remove the folder and run again with"
        " --source.",
    ),
    "cli.new-locality.next": Wording("Các bước tiếp theo:", "Next:"),
    "cli.new-locality.next.1": Wording(
        "1. make setup  (ngoài dự án này: pip install --editable {folder})",
        "1. make setup  (outside this project: pip install --editable {folder})",
    ),
    "cli.new-locality.next.2": Wording(
        "2. tinnhiem check {slug}  cho biết còn câu nào chưa chép, chỗ nào chép sai",
        "2. tinnhiem check {slug}  says which sentences are not copied, and what is copied wrongly",
    ),
    "cli.new-locality.next.3": Wording(
        "3. Chép các bảng theo thứ tự: locality.py, titles.py, panels.py, timeline.py, duties.py,"
        " sections.py, reports.py, gaps.py; đầu mỗi tệp có ví dụ, hướng dẫn ở plugins/README.md",
        "3. Copy the tables in this order: locality.py, titles.py, panels.py, timeline.py,"
        " duties.py, sections.py, reports.py, gaps.py; each begins with an example, the guide is"
        " plugins/README.md",
    ),
    "cli.new-locality.next.4": Wording(
        "4. Thêm tình huống vào cases.toml, rồi: python -m pytest --pyargs tinnhiem_core.testing"
        " -k {slug}",
        "4. Add cases to cases.toml, then: python -m pytest --pyargs tinnhiem_core.testing -k"
        " {slug}",
    ),
    "cli.new-locality.next.5": Wording(
        "5. In thử một hội nghị: tinnhiem meeting hoi_nghi.toml --out van_ban (mẫu tệp trong"
        " examples/)",
        "5. Print a meeting: tinnhiem meeting hoi_nghi.toml --out van_ban (examples/ has such"
        " files)",
    ),
    "cli.new-locality.name": Wording(
        "tên địa phương hoặc cơ quan (“Xã Bình Mẫu”); không ghi thì lấy từ tên ngắn",
        "name of the locality or agency (“Xã Bình Mẫu”); without it, made of the short name",
    ),
    "cli.new-locality.source": Wording(
        "toàn văn kế hoạch, tệp .txt UTF-8", "the whole text of the plan, a UTF-8 .txt file"
    ),
    "cli.new-locality.into": Wording(
        "thư mục chứa các địa phương (mặc định: plugins)",
        "folder that holds the localities (plugins by default)",
    ),
}
