"""Lists of people that the journey imports: one that is right, one with an error in each row."""

from __future__ import annotations

from typing import Final


def _lines(*rows: str) -> str:
    return "\r\n".join(rows)


HEAD: Final = (
    'Mã cán bộ,Họ và tên,Ngày sinh,"Cơ quan, đơn vị",Loại đơn vị,Cấp,Đơn vị cấp trên,Vai trò,'
    'Chức vụ,Từ ngày,"Ngày bổ nhiệm, bầu cử"'
)
UNIT: Final = 'Sở Thử nghiệm,"Sở, ban, ngành; phòng chuyên môn thuộc UBND huyện",Cấp tỉnh,'
DAYS: Final = "01/07/2021,01/07/2021"
RIGHT: Final = _lines(
    HEAD,
    f"TN01,Khổng Mẫu Sơn,02/03/1970,{UNIT},Cấp trưởng,Giám đốc Sở Thử nghiệm,{DAYS}",
    f"TN02,Nghiêm Mẫu Thủy,15/09/1981,{UNIT},Cấp phó,Phó Giám đốc Sở Thử nghiệm,{DAYS}",
)
WRONG: Final = _lines(
    HEAD,
    f"TN01,Khổng Mẫu Sơn,31/02/1970,{UNIT},Cấp trưởng,Giám đốc Sở Thử nghiệm,{DAYS}",
    f"TN02,,15/09/1981,{UNIT},Cấp phó,Phó Giám đốc Sở Thử nghiệm,{DAYS}",
    f"TN03,Tống Mẫu Hà,01/01/1979,{UNIT},Trưởng thôn,Phó Giám đốc Sở Thử nghiệm,{DAYS}",
)
