"""What Vietnamese people put into passwords first, without diacritics; zxcvbn knows English."""

from __future__ import annotations

from typing import Final

COMMON: Final = (
    *(
        "matkhau",
        "mat",
        "khau",
        "mk",
        "dangnhap",
        "taikhoan",
        "quantri",
        "quanly",
        "nguoidung",
        "admin",
    ),
    *("tinnhiem", "phieutinnhiem", "layphieu", "layphieutinnhiem", "bophieu", "kiemphieu"),
    *("bankiemphieu", "canbo", "lanhdao", "kehoach", "hoinghi", "danhsach", "bienban"),
    *("vietnam", "vietnamvodich", "hanoi", "saigon", "hochiminh", "hcm", "danang", "haiphong"),
    *("cantho", "hue", "namdinh", "dienbien", "quangngai", "ninhson", "ninhthuan", "bacgiang"),
    *("khanhhoa", "ninhbinh", "bacninh", "tinh", "huyen", "thanhpho", "thixa", "phuong"),
    *("ubnd", "hdnd", "mttq", "tinhuy", "thanhuy", "huyenuy", "ubndtinh", "hdndtinh", "dang"),
    *("dangbo", "dangvien", "bithu", "chutich", "giamdoc", "truongphong", "sonoivu", "noivu"),
    *("vanphong", "congan", "quandoi", "nhanuoc", "chinhphu", "congsan", "dangcongsan"),
    *("anhyeuem", "emyeuanh", "yeuem", "yeuanh", "yeu", "tinhyeu", "giadinh", "bome", "conyeu"),
    *("hanhphuc", "maiyeu", "maimai", "khongbiet", "khongnho", "khongco", "muonnam", "xinchao"),
    *("nguyen", "tran", "pham", "hoang", "huynh", "phan", "dang", "bui", "ngo", "duong", "thi"),
    *("van", "minh", "hung", "dung", "tuan", "linh", "huong", "lan", "mai", "hoa", "thao"),
    *("motlan", "mot", "hai", "bon", "nam", "sau", "bay", "tam", "chin", "muoi", "nghin"),
    *("thang", "ngay", "xuan", "thu", "dong", "chunhat", "thuhai", "tet", "namoi"),
    *("doclap", "tudo", "doclaptudohanhphuc", "hochiminhmuonnam", "vodich", "anninh"),
)
