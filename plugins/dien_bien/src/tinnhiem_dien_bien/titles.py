"""Phụ lục 1: the table of titles, eleven rows in the order of the appendix."""

from __future__ import annotations

from tinnhiem_core.model.titles import TitleTable
from tinnhiem_core.plugins import hookimpl
from tinnhiem_dien_bien.titles_district import ROWS as DISTRICT
from tinnhiem_dien_bien.titles_front import ROWS as FRONT
from tinnhiem_dien_bien.titles_party import ROWS as PARTY
from tinnhiem_dien_bien.titles_province import ROWS as PROVINCE

TITLE_TABLE = TitleTable(
    heading="CHỨC DANH, CHỨC VỤ LẤY PHIẾU TÍN NHIỆM VÀ THÀNH PHẦN GHI PHIẾU TÍN NHIỆM ĐỐI VỚI TỪNG CHỨC DANH, CHỨC VỤ",
    rows=(*PARTY, *PROVINCE, *FRONT, *DISTRICT),
)


@hookimpl
def tinnhiem_title_table() -> TitleTable:
    """Return the eleven rows of Phụ lục 1."""
    return TITLE_TABLE
