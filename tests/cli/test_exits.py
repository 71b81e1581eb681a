"""How a run ends: 0 done, 1 findings, 2 input, 3 a defect; never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.hostile import Spoiled
from tests.cli.running import ROOT, Tinnhiem

from tinnhiem_core.cli.app import COMMANDS, run
from tinnhiem_core.plugins.manager import Localities

TALLY = str(ROOT / "examples" / "tally.json")


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        (["bau-cu"], "L.770", "Không có lệnh “bau-cu”. Các lệnh: localities, show, check,"),
        (["--lang", "vi"], "L.784", "Thiếu tên lệnh. Các lệnh: localities, show, check,"),
        (["db", "--lang", "vi"], "L.784", "Thiếu tên lệnh. Các lệnh: check, dump,"),
        (["show"], "L.772", "Thiếu SLUG."),
        (["tally"], "L.772", "Thiếu FILE."),
        (["timeline", "nam_dinh"], "L.772", "Thiếu --meeting-date."),
        (["meeting", "a.toml"], "L.772", "Thiếu --out."),
        (["show", "nam_dinh", "--xml"], "L.771", "Lệnh này không có tùy chọn --xml."),
        (["show", "nam_dinh", "ninh_son"], "L.774", "Thừa tham số: ninh_son."),
        (["meeting", "a.toml", "--out"], "L.775", "--out cần một giá trị đi kèm."),
        (["localities", "--json=1"], "L.776", "--json không nhận giá trị đi kèm."),
        (
            ["localities", "--lang", "fr"],
            "L.773",
            "--lang chỉ nhận một trong các giá trị: vi, en.",
        ),
        (["--lang"], "L.775", "--lang cần một giá trị đi kèm."),
    ],
)
def test_command_line_that_cannot_be_run(
    tinnhiem: Tinnhiem, arguments: list[str], code: str, text: str
) -> None:
    answer = tinnhiem(*arguments)
    assert (answer.code, answer.out) == (2, "")
    first, help_line = answer.err.splitlines()
    assert first.startswith(f"LỖI {code}  {text}")
    assert help_line.startswith("    Cần làm: Xem hướng dẫn: tinnhiem")
    assert help_line.endswith(" --help")


def test_command_line_that_cannot_be_run_answers_in_json_and_english(tinnhiem: Tinnhiem) -> None:
    answer = tinnhiem("show", "--json", "--lang", "en")
    assert answer.code == 2
    assert answer.codes == ["L.772"]
    assert answer.data["errors"][0]["text"] == "SLUG is missing."
    assert "To do: For help: tinnhiem show --help" in answer.err


@pytest.mark.parametrize("arguments", [["--json"], ["db", "--json"]])
def test_no_command_answers_in_json(tinnhiem: Tinnhiem, arguments: list[str]) -> None:
    answer = tinnhiem(*arguments)
    assert (answer.code, answer.codes) == (2, ["L.784"])


@pytest.mark.parametrize("arguments", [[], ["db"]])
def test_no_command_and_no_option_prints_the_help(
    tinnhiem: Tinnhiem, arguments: list[str]
) -> None:
    answer = tinnhiem(*arguments)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == tinnhiem(*arguments, "--help").out


@pytest.mark.parametrize("out", ["", "  "])
def test_no_folder_to_write_to(tinnhiem: Tinnhiem, out: str) -> None:
    file = str(ROOT / "examples" / "bac_giang" / "hoi_nghi.toml")
    answer = tinnhiem("meeting", file, "--out", out, "--json")
    assert (answer.code, answer.codes) == (2, ["L.785"])
    assert "--out đang để trống" in answer.err


@pytest.mark.parametrize("name", ["show", "check", "timeline", "meeting"])
def test_unknown_locality(tinnhiem: Tinnhiem, tmp_path: Path, name: str) -> None:
    file = tmp_path / "a.toml"
    source = (ROOT / "examples" / "bac_giang" / "hoi_nghi.toml").read_text("utf-8")
    file.write_text(source.replace('"bac_giang"', '"ha_noi"'), encoding="utf-8")
    (tmp_path / "danh_sach.csv").symlink_to(ROOT / "examples" / "ninh_son" / "danh_sach.csv")
    arguments = {
        "timeline": ["ha_noi", "--meeting-date", "1/1/2023"],
        "meeting": [str(file), "--out", str(tmp_path / "out")],
    }
    answer = tinnhiem(name, *arguments.get(name, ["ha_noi"]))
    assert answer.code == 2
    assert "Không có địa phương “ha_noi”. Đang cài: bac_giang, dien_bien" in answer.err
    assert "Cần làm: Xem danh sách: tinnhiem localities" in answer.err
    assert not (tmp_path / "out").exists()


def test_quarantined_locality_and_the_others_go_on(tinnhiem: Tinnhiem, quarantined: str) -> None:
    listed = tinnhiem("localities", "--json")
    assert listed.code == 0
    states = {one["slug"]: one["status"] for one in listed.data}
    assert states.pop(quarantined) == "quarantined"
    assert set(states.values()) == {"active"}
    (wrong,) = [one for one in listed.data if one["slug"] == quarantined]
    assert "no module named x" in wrong["error"]
    assert wrong["remedy"]
    assert (wrong["name"], wrong["plan"]) == (quarantined, None)
    assert quarantined in tinnhiem("localities").out
    for arguments in (["show"], ["timeline", "--meeting-date", "1/1/2023"]):
        asked = tinnhiem(*arguments, quarantined)
        assert (asked.code, asked.out) == (2, "")
        assert "no module named x" in asked.err
    assert tinnhiem("show", "nam_dinh").code == 0


def test_meeting_of_a_quarantined_locality(spoiled: Spoiled, quarantined: str) -> None:
    spoiled.change(('"bac_giang"', f'"{quarantined}"'), ("issued = 13\n", "issued = -1\n"))
    answer = spoiled.run("--json")
    assert (answer.code, len(answer.codes)) == (2, 2)
    assert "no module named x" in answer.err
    assert not spoiled.out.exists()


def test_check_tells_of_the_quarantined_one_and_checks_the_others(
    tinnhiem: Tinnhiem, quarantined: str
) -> None:
    every = tinnhiem("check", "--json")
    assert every.code == 2
    assert [one["slug"] for one in every.data if one["plan"]] == sorted(
        Localities.discover().plans
    )
    last = every.data[-1]
    assert (last["slug"], last["passed"], last["errors"]) == (quarantined, False, 1)
    assert "no module named x" in every.err
    some = tinnhiem("check", quarantined, "ninh_son", "ha_noi")
    assert some.code == 2
    assert "== Huyện Ninh Sơn" in some.out
    assert "no module named x" in some.err
    assert "ha_noi" in some.err


@pytest.mark.parametrize("name", COMMANDS)
def test_defect_of_the_program(
    tinnhiem: Tinnhiem, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret of the program")

    for place in (
        "tinnhiem_core.plugins.manager.Localities.discover",
        "tinnhiem_core.cli.commands.tally.tally",
        "tinnhiem_core.cli.commands.new_locality.new_locality",
        "tinnhiem_core.services.files.write_file",
        "tinnhiem_core.cli.commands.db.upgrade",
        "tinnhiem_core.cli.commands.audit.opened",
    ):
        monkeypatch.setattr(place, broken)
    arguments = {
        "localities": [],
        "tally": [TALLY],
        "timeline": ["nam_dinh", "--meeting-date", "1/1/2023"],
        "meeting": [
            str(ROOT / "examples" / "bac_giang" / "hoi_nghi.toml"),
            "--out",
            str(tmp_path / "out"),
        ],
        "roster-template": [str(tmp_path / "a.xlsx")],
        "new-locality": ["xa_moi", "--into", str(tmp_path)],
        "db": ["upgrade", "--database", f"sqlite:///{tmp_path / 'a.db'}"],
        "audit": ["verify", "--database", "sqlite://"],
    }
    answer = tinnhiem(name, *arguments.get(name, ["nam_dinh"]))
    assert (answer.code, answer.out) == (3, "")
    assert answer.err == (
        "Lỗi nội bộ của chương trình (ZeroDivisionError). Chưa ghi gì ra. Chạy lại với"
        " TINNHIEM_DEBUG=1 để lấy thông tin gửi người bảo trì.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_debugging_shows_where_the_defect_is(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("here")

    monkeypatch.setattr(Localities, "discover", broken)
    monkeypatch.setenv("TINNHIEM_DEBUG", "1")
    assert run(["localities", "--lang", "en"]) == 3
    told = capfd.readouterr().err
    assert "Traceback" in told
    assert "ZeroDivisionError: here" in told
    assert "Internal error of the program (ZeroDivisionError)." in told


def test_input_of_every_kind_of_refusal_ends_with_two(tinnhiem: Tinnhiem, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    for path in (tmp_path / "a.json", tmp_path, tmp_path / "nichts", Path("/dev/null")):
        answer = tinnhiem("tally", str(path), "--json")
        assert answer.code == 2
        assert len(answer.codes) == 1
    assert json.loads(tinnhiem("tally", "\0", "--json").out)["errors"][0]["code"] == "L.700"
