"""Texts of ``tinnhiem db``: what each command does and says."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "cli.db": Wording(
        "Cơ sở dữ liệu: nâng cấp cấu trúc, kiểm tra, sao lưu, phục hồi. Với PostgreSQL, tài khoản"
        " chủ các bảng lấy từ OWNER_DATABASE_URL.",
        "The database: upgrade, check, dump, restore. With PostgreSQL the owner of the tables"
        " comes from OWNER_DATABASE_URL.",
    ),
    "cli.db.upgrade": Wording(
        "Tạo hoặc nâng cấp các bảng, đặt quyền và ngăn cách giữa các đơn vị.",
        "Make or upgrade the tables, set the rights and the separation of tenants.",
    ),
    "cli.db.upgrade.database": Wording(
        "địa chỉ cơ sở dữ liệu; không ghi thì lấy OWNER_DATABASE_URL, rồi DATABASE_URL",
        "address of the database; without it OWNER_DATABASE_URL, then DATABASE_URL",
    ),
    "cli.db.upgrade.done": Wording(
        "Đã nâng cấp cấu trúc từ phiên bản {before} lên {after}.",
        "The tables were upgraded from revision {before} to {after}.",
    ),
    "cli.db.upgrade.made": Wording(
        "Đã tạo các bảng (phiên bản {after}).", "The tables were made (revision {after})."
    ),
    "cli.db.upgrade.current": Wording(
        "Các bảng đã ở phiên bản {after}; đã đặt lại quyền.",
        "The tables were at revision {after} already; rights were set again.",
    ),
    "cli.db.check": Wording(
        "Kiểm tra cơ sở dữ liệu có đúng như chương trình cần không: phiên bản, thiết lập, quyền.",
        "Check that the database is as the program needs it: revision, settings, rights.",
    ),
    "cli.db.check.database": Wording(
        "địa chỉ cơ sở dữ liệu; không ghi thì lấy DATABASE_URL",
        "address of the database; without it DATABASE_URL",
    ),
    "cli.db.check.done": Wording(
        "Cơ sở dữ liệu đúng như chương trình cần.", "The database is as the program needs it."
    ),
    "cli.db.dump": Wording(
        "Sao lưu toàn bộ ra một tệp, trong khi chương trình vẫn chạy; phục hồi được vào SQLite lẫn"
        " PostgreSQL.",
        "Write everything to one file while the program goes on; it can be restored into SQLite"
        " and PostgreSQL alike.",
    ),
    "cli.db.dump.file": Wording(
        "tệp sẽ ghi; chỉ chủ tệp đọc được", "the file to write; only its owner can read it"
    ),
    "cli.db.dump.database": Wording(
        "địa chỉ cơ sở dữ liệu; không ghi thì lấy OWNER_DATABASE_URL, rồi DATABASE_URL",
        "address of the database; without it OWNER_DATABASE_URL, then DATABASE_URL",
    ),
    "cli.db.dump.passphrase_file": Wording(
        "tệp chứa cụm mật khẩu (dòng đầu tiên)", "file with the passphrase (its first line)"
    ),
    "cli.db.dump.recipient": Wording(
        "mã hóa cho khóa công khai age này (age1…, ghi nhiều lần được)",
        "encrypt for this public key of age (age1…; may be repeated)",
    ),
    "cli.db.dump.done": Wording(
        "Đã sao lưu {rows} dòng của {tables} bảng vào “{path}”.",
        "{rows} rows of {tables} tables were written to “{path}”.",
    ),
    "cli.db.dump.for": Wording(
        "Đã mã hóa cho các khóa: {keys}.", "Encrypted for the keys: {keys}."
    ),
    "cli.db.dump.sealed": Wording(
        "Đã mã hóa bằng cụm mật khẩu.", "Encrypted with the passphrase."
    ),
    "cli.db.dump.clear": Wording(
        "KHÔNG mã hóa: ai có tệp này thì đọc được mọi dữ liệu.",
        "NOT encrypted: whoever has this file can read everything.",
    ),
    "cli.db.fingerprint": Wording(
        "Mã nhận dạng nội dung (SHA-256): {fingerprint}", "Fingerprint (SHA-256): {fingerprint}"
    ),
    "cli.db.chains": Wording(
        "Nhật ký: {chains} đơn vị, {events} dòng.", "Audit logs: {chains} tenants, {events} rows."
    ),
    "cli.db.restore": Wording(
        "Phục hồi từ một tệp sao lưu vào cơ sở dữ liệu trống đã nâng cấp: đủ và đúng, hoặc không"
        " ghi gì.",
        "Restore a dump into an empty, upgraded database: whole and verified, or nothing.",
    ),
    "cli.db.restore.file": Wording("tệp sao lưu", "the dump"),
    "cli.db.restore.database": Wording(
        "địa chỉ cơ sở dữ liệu; không ghi thì lấy OWNER_DATABASE_URL, rồi DATABASE_URL",
        "address of the database; without it OWNER_DATABASE_URL, then DATABASE_URL",
    ),
    "cli.db.restore.passphrase_file": Wording(
        "tệp chứa cụm mật khẩu (dòng đầu tiên)", "file with the passphrase (its first line)"
    ),
    "cli.db.restore.identity": Wording(
        "tệp khóa bí mật age (AGE-SECRET-KEY-1…)", "file with the secret key of age"
    ),
    "cli.db.restore.done": Wording(
        "Đã phục hồi {rows} dòng của {tables} bảng từ “{path}”; đã đọc lại và đối chiếu từng dòng.",
        "{rows} rows of {tables} tables were restored from “{path}”, read again and compared.",
    ),
    "cli.db.restore.key": Wording(
        "Chạy ứng dụng với TINNHIEM_SECRET_KEY của nơi đã sao lưu; với khóa khác thì mọi xác thực"
        " bước 2 phải đặt lại (tinnhiem-admin reset-second-factor).",
        "Run the application with the TINNHIEM_SECRET_KEY of the place that was dumped; with"
        " another one every second factor must be reset (tinnhiem-admin reset-second-factor).",
    ),
}
