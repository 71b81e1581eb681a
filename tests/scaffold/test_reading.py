"""What is read from the text of a plan, and what is left alone."""

from __future__ import annotations

from datetime import date
from importlib import resources
from pathlib import Path
from typing import Final

import pytest

from tinnhiem_core.law import Topic
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.scaffold.python import flat, literal, rows, sorted_imports
from tinnhiem_core.scaffold.reading import PlanText, read_plan
from tinnhiem_core.scaffold.values import constant_of, level_of, named, topic_of

SAMPLE: Final = Path(__file__).parents[1] / "testing" / "thu_xa_binh_mau" / "ke_hoach.txt"


def plan_of(slug: str) -> PlanText:
    source = resources.files(f"tinnhiem_{slug}") / "source.txt"
    return read_plan(source.read_text(encoding="utf-8"))


def test_a_state_plan() -> None:
    plan = read_plan(SAMPLE.read_text(encoding="utf-8"))
    assert (plan.number, plan.symbol, plan.skin) == ("15/KH-UBND", "UBND", Skin.STATE)
    assert (plan.place, plan.issued) == ("Bình Mẫu", date(2023, 10, 9))
    assert plan.place_and_date == "Bình Mẫu, ngày 09 tháng 10 năm 2023"
    assert plan.title.endswith("lãnh đạo thuộc Ủy ban nhân dân xã Bình Mẫu")
    assert [(one.kind, one.number, one.issued) for one in plan.bases] == [
        ("Quy định", "96-QĐ/TW", date(2023, 2, 2)),
        ("Kế hoạch", "57-KH/HU", date(2023, 9, 20)),
    ]
    assert [one.number for one in plan.parts] == ["I.", "II.", "III.", "IV.", "V."]
    assert [number for number, _ in plan.parts[0].paragraphs] == ["1.", "2."]
    assert plan.recipients[0] == "Phòng Nội vụ huyện (để báo cáo)"
    assert plan.recipients[-1] == "Lưu: VT"
    assert plan.labels[0] == "Số: 15/KH-UBND"


TWO_COLUMNS: Final = """\
ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ AN MẪU                           Độc lập - Tự do - Hạnh phúc
Số: 87/KH-UBND\tAn Mẫu, ngày 18 tháng 9 năm 2026

KẾ HOẠCH
Lấy phiếu tín nhiệm năm 2026

Căn cứ Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị; Kế hoạch số 41-KH/ĐU ngày 04/9/2026 \
của Đảng ủy xã, Ủy ban nhân dân xã An Mẫu ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Nơi nhận:                 TM. ỦY BAN NHÂN DÂN
- Đảng ủy xã;                  CHỦ TỊCH
- Lưu: VT.
                             Nguyễn Văn Mẫu
"""


def test_a_paper_in_two_columns() -> None:
    plan = read_plan(TWO_COLUMNS)
    assert (plan.number, plan.place, plan.issued) == (
        "87/KH-UBND",
        "An Mẫu",
        date(2026, 9, 18),
    )
    assert plan.place_and_date == "An Mẫu, ngày 18 tháng 9 năm 2026"
    assert plan.title == "Lấy phiếu tín nhiệm năm 2026"
    assert (plan.parent, plan.issuer) == ("", "ỦY BAN NHÂN DÂN\nXÃ AN MẪU")
    assert [one.text for one in plan.bases] == [
        "Căn cứ Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị;",
        "Kế hoạch số 41-KH/ĐU ngày 04/9/2026 của Đảng ủy xã,",
    ]
    assert plan.preamble == "Ủy ban nhân dân xã An Mẫu ban hành Kế hoạch như sau:"
    assert plan.recipients == ("Đảng ủy xã", "Lưu: VT")
    assert plan.signature == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Mẫu")


@pytest.mark.parametrize(
    ("first", "second", "read"),
    [
        ("UBND TỈNH AN MẪU", "SỞ NỘI VỤ", ("UBND TỈNH AN MẪU", "SỞ NỘI VỤ")),
        ("ỦY BAN NHÂN DÂN", "TỈNH AN MẪU", ("", "ỦY BAN NHÂN DÂN\nTỈNH AN MẪU")),
        ("LIÊN HIỆP HỘI", "CÁC TỔ CHỨC", ("", "")),
    ],
)
def test_issuer_of_two_lines(first: str, second: str, read: tuple[str, str]) -> None:
    head = TWO_COLUMNS.replace("ỦY BAN NHÂN DÂN   ", f"{first}   ", 1)
    plan = read_plan(head.replace("XÃ AN MẪU   ", f"{second}   ", 1))
    assert (plan.parent, plan.issuer) == read


@pytest.mark.parametrize(
    "end",
    [
        "CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nPHÓ CHỦ TỊCH",
        "TM. ỦY BAN\nChủ tịch đã ký văn bản",
    ],
)
def test_signature_in_doubt_stays_empty(end: str) -> None:
    assert read_plan(f"Nơi nhận:\n- Lưu: VT.\n{end}\n").signature == ("", "", "")


def test_bases_that_do_not_name_one_paper_each_stay_with_the_author() -> None:
    text = TWO_COLUMNS.replace("của Bộ Chính trị;", "của Bộ Chính trị; các văn bản khác;")
    assert read_plan(text).bases == ()


def test_the_five_plans() -> None:
    read = {slug: plan_of(slug) for slug in ("dien_bien", "nam_dinh", "quang_ngai", "ninh_son")}
    assert {slug: (one.number, one.issued, one.skin) for slug, one in read.items()} == {
        "dien_bien": ("104-KH/TU", date(2023, 8, 30), Skin.PARTY),
        "nam_dinh": ("", None, Skin.PARTY),
        "quang_ngai": ("", date(2023, 5, 31), Skin.STATE),
        "ninh_son": ("", None, Skin.STATE),
    }
    assert read["nam_dinh"].symbol == "BCSD"
    assert read["nam_dinh"].place_and_date == "Nam Định, ngày tháng 8 năm 2023"
    assert len(read["nam_dinh"].recipients) == 8
    assert read["quang_ngai"].title == (
        "Lấy phiếu tín nhiệm đối với các chức danh Giám đốc, Phó Giám đốc Sở Khoa học và Công nghệ"
    )
    assert read["dien_bien"].title.startswith("lấy phiếu tín nhiệm đối với cán bộ giữ chức danh")
    # Two papers in one line: which words are whose is the author's to say.
    assert [one.number for one in read["quang_ngai"].bases] == ["96-QĐ/TW"]
    assert read["ninh_son"] == PlanText()


@pytest.mark.parametrize("text", ["", "\n\n", "Lời chào", "Số nhà 5\nKẾ HOẠCH\n", "I.\nX. y"])
def test_a_text_that_is_no_plan_gives_nothing_wrong(text: str) -> None:
    plan = read_plan(text)
    assert (plan.number, plan.issued, plan.title, plan.bases) == ("", None, "", ())


def test_an_impossible_day_is_not_read() -> None:
    plan = read_plan(
        "Bình Mẫu, ngày 31 tháng 02 năm 2023\nCăn cứ Kế hoạch số 5-KH/HU ngày 31/2/2023\n"
    )
    assert plan.place_and_date == "Bình Mẫu, ngày 31 tháng 02 năm 2023"
    assert (plan.issued, plan.bases) == (None, ())


@pytest.mark.parametrize(
    ("text", "skin"),
    [
        ("Số 12-KH/ĐU", Skin.PARTY),
        ("Số: 12/KH-UBND", Skin.STATE),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", Skin.PARTY),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12-KH/XX", Skin.STATE),
    ],
)
def test_party_or_state(text: str, skin: Skin) -> None:
    assert read_plan(text).skin is skin


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Xã Bình Mẫu", Level.COMMUNE),
        ("Phường 5", Level.COMMUNE),
        ("Huyện Ninh Sơn", Level.DISTRICT),
        ("Tỉnh Nam Định", Level.PROVINCE),
        ("Xa Lộ", Level.PROVINCE),
    ],
)
def test_levels(name: str, level: Level) -> None:
    assert level_of(name) is level


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("MỤC ĐÍCH, YÊU CẦU", Topic.PURPOSE),
        ("Đối tượng, thành phần", Topic.SCOPE),
        ("TỔ CHỨC THỰC HIỆN", Topic.ORGANISATION),
        ("Lời cuối", None),
    ],
)
def test_topics_of_headings(heading: str, topic: Topic | None) -> None:
    assert topic_of(heading) is topic


def test_constants_of_papers() -> None:
    assert constant_of("1546-CV/TU") == "CV_TU_1546"
    assert constant_of("609/SNV-CCVC") == "SNV_CCVC_609"
    assert constant_of("57-KH/ĐU") == "KH_DU_57"


def test_a_paper_named_twice_is_one_document() -> None:
    line = "Căn cứ Kế hoạch số 5-KH/HU ngày 01/2/2023 của Huyện ủy;\n"
    assert [one.constant for one in named(read_plan(line + line))] == ["KH_HU_5"]


def test_python_as_the_formatter_leaves_it() -> None:
    assert literal('nói "có"') == "'nói \"có\"'"
    assert literal('it\'s "x"') == '"it\'s \\"x\\""'
    assert literal("a\\b\nc") == '"a\\\\b\\nc"'
    assert rows([]) == "()"
    assert flat("f", ['"a"']) == 'f("a")'
    assert flat("", ['"a"', f'"{"b" * 90}"']).startswith('(\n    "a",\n')


def test_imports_are_sorted_whatever_the_slug() -> None:
    core, own = "from tinnhiem_core.law import X\n", "from tinnhiem_an.paper import at\n"
    assert (
        sorted_imports(f"import a\n\n{core}{own}\nX = 1\n") == f"import a\n\n{own}{core}\nX = 1\n"
    )
