"""What the terminal shows of accounts: once, since the database keeps no password."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

import pyotp

from tinnhiem_admin.demo import Made
from tinnhiem_core.services.accounts.matrix import role_label
from tinnhiem_core.texts import Lang

ISSUER = "Tin nhiem (du lieu mau)"
HEADS = ("Tên đăng nhập", "Mật khẩu", "Mã bí mật bước hai", "Vai trò")
WIDTHS = (24, 25, 34, 0)


def shown(accounts: Iterable[Made]) -> Iterator[str]:
    """Yield the table of new accounts by tenant, then how to set up the second factor."""
    made = tuple(accounts)
    if not made:
        yield from _again()
        return
    yield "TÀI KHOẢN MẪU, chỉ hiện một lần này. (Sample accounts, shown this once.)"
    for tenant, rows in groupby(made, key=lambda one: one.tenant):
        yield f"\n{tenant}"
        yield _line(HEADS)
        yield _line("─" * max(7, width - 2) for width in WIDTHS)
        for one in rows:
            yield _line((one.username, one.password, one.secret, role_label(one.role, Lang.VI)))
    yield "\nBước hai: nhập mã bí mật vào ứng dụng xác thực, hoặc chuyển dòng sau thành mã QR."
    yield "(Second step: type the secret into an authenticator app, or make a QR code of a line.)"
    for one in made:
        uri = pyotp.TOTP(one.secret).provisioning_uri(name=one.username, issuer_name=ISSUER)
        yield f"  {uri}"


def _line(cells: Iterable[str]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=True))
    return f"  {''.join(padded)}".rstrip()


def _again() -> Iterator[str]:
    yield "Dữ liệu mẫu đã có; mật khẩu không hiện lại. (The sample data is there already.)"
    yield "  Quên mật khẩu (forgotten password):  make run RESET=TÊN_ĐĂNG_NHẬP"
    yield "  Làm lại từ đầu (start anew):         rm -r var && make run"
