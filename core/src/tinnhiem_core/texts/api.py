"""Texts of the REST API: codes .14nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_SEE_VI = "Xem mô tả tại /api/v1/_openapi."
_SEE_EN = "See the description at /api/v1/_openapi."

TEXTS: dict[str, Wording] = {
    "L.1401": Wording(
        "Yêu cầu không kèm khóa API.",
        "The request carries no API key.",
        "Gửi tiêu đề “Authorization: Bearer tn_…”; khóa do quản trị của đơn vị tạo.",
        "Send the header “Authorization: Bearer tn_…”; the administrator of the tenant makes keys.",
    ),
    "L.1402": Wording(
        "Vai trò của khóa không cho phép việc này.",
        "The role of the key doesn't allow this.",
        "Dùng khóa có vai trò phù hợp.",
        "Use a key of a role that allows it.",
    ),
    "L.1403": Wording(
        "Tham số q không phải Rison hay JSON, hoặc quá dài.",
        "The parameter q is neither Rison nor JSON, or too long.",
        _SEE_VI,
        _SEE_EN,
    ),
    "L.1404": Wording(
        "Không có “{name}” để hỏi.",
        "There is no “{name}” to ask for.",
        _SEE_VI,
        _SEE_EN,
    ),
    "L.1405": Wording(
        "Giá trị của “{name}” không đúng kiểu ({kind}).",
        "The value of “{name}” is of another type ({kind}).",
        _SEE_VI,
        _SEE_EN,
    ),
    "L.1406": Wording(
        "Không sắp xếp được theo “{name}”.",
        "A list can't be sorted by “{name}”.",
        _SEE_VI,
        _SEE_EN,
    ),
    "L.1407": Wording(
        "Tham số q không đúng tại {name}.",
        "The parameter q is wrong at {name}.",
        _SEE_VI,
        _SEE_EN,
    ),
    "L.1408": Wording(
        "Nội dung gửi lên không phải JSON.",
        "The body is no JSON.",
        "Gửi tiêu đề “Content-Type: application/json” và nội dung JSON mã UTF-8.",
        "Send the header “Content-Type: application/json” and JSON in UTF-8.",
    ),
    "L.1409": Wording(
        "Giá trị gửi lên không lưu được: trùng, quá lớn, hoặc có ký tự không hợp lệ.",
        "What was sent can't be kept: it is there already, too large, or has forbidden characters.",
        "Kiểm tra lại giá trị rồi gửi lại.",
        "Check the values and send them again.",
    ),
}
