"""A browser without JavaScript does all the work."""

from __future__ import annotations

import re

import pyotp
from tests.e2e.desk import House

RIGHT = (
    'Mã cán bộ,Họ và tên,Ngày sinh,"Cơ quan, đơn vị",Loại đơn vị,Cấp,Vai trò,Chức vụ,Từ ngày,'
    '"Ngày bổ nhiệm, bầu cử"\r\n'
    'TN01,Khổng Mẫu Lâm,02/03/1970,Sở Thử nghiệm,"Sở, ban, ngành; phòng chuyên môn thuộc UBND '
    'huyện",Cấp tỉnh,Cấp trưởng,Giám đốc Sở Thử nghiệm,01/07/2021,01/07/2021\r\n'
)


def test_sign_in_import_and_edit_without_script(house: House) -> None:
    account = house.served.accounts["quantri.bac_giang"]
    with house.desk(java_script_enabled=False) as desk:
        desk.go("/sign-in")
        desk.fill(username=account.username, password=account.password)
        desk.press("Đăng nhập")
        desk.fill(code=pyotp.TOTP(account.secret).now())
        desk.press("Tiếp tục")
        desk.upload(RIGHT)
        desk.press(re.compile("^Nhập 1 dòng"))
        desk.go("/people/")
        desk.page.locator("main [name=q]").fill("khong mau lam")
        desk.press("Lọc")
        assert "Khổng Mẫu Lâm" in desk.main
        desk.go("/plan/")
        desk.press("Mở bản nháp 1")
        desk.press(re.compile("^Sửa"))
        area = desk.page.locator("main .tn-planform textarea").first
        area.fill(f"{area.input_value()} (không mã)")
        desk.press("Lưu dòng")
        assert "(không mã)" in desk.page.content()
