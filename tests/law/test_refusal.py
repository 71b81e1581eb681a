"""A refusal says everything; findings are told once, errors first."""

from __future__ import annotations

from tinnhiem_core.law import Severity, find
from tinnhiem_core.law.finding import by_severity
from tinnhiem_core.law.refusal import RefusedError

EMPTY = find("L.704", where="a.csv", path="a.csv")
HIDDEN = find("N.726", where="a.xlsx", sheets="b")
SORTED = find("C.830", where="boxes[0].entries")


def test_refusal_holds_and_says_all_findings_with_what_to_do() -> None:
    refused = RefusedError(EMPTY, HIDDEN)
    assert refused.findings == (EMPTY, HIDDEN)
    assert str(refused) == (
        "L.704 Tệp “a.csv” trống, không có nội dung. Kiểm tra lại tệp đã lưu đúng chưa.\n"
        "N.726 Tệp có trang ẩn: b. Hiện các trang này để kiểm tra."
    )


def test_findings_are_told_once_and_errors_first() -> None:
    told = by_severity([HIDDEN, SORTED, EMPTY, HIDDEN])
    assert told == (EMPTY, SORTED, HIDDEN)
    assert [one.severity for one in told] == list(Severity)
