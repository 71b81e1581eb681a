"""Texts of the database: reaching it, its state, dump and restore (L.13nn), ``tinnhiem db``."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.1300": Wording(
        "Không dùng được cơ sở dữ liệu {database}: {detail}.",
        "The database {database} can't be used: {detail}.",
        "Kiểm tra máy chủ cơ sở dữ liệu có đang chạy, địa chỉ, tài khoản và quyền truy cập, rồi"
        " chạy lại.",
        "Check that the database server is running, the address, the account and its rights;"
        " then run again.",
    ),
    "L.1301": Wording(
        "“{database}” không phải là địa chỉ của cơ sở dữ liệu SQLite hoặc PostgreSQL.",
        "“{database}” is not the address of a SQLite or PostgreSQL database.",
        "Ghi dạng sqlite:////duong/dan/tinnhiem.db hoặc"
        " postgresql+psycopg://tai_khoan@may_chu/ten.",
        "Write it as sqlite:////path/to/tinnhiem.db or postgresql+psycopg://account@server/name.",
    ),
    "L.1302": Wording(
        "Không có tệp cơ sở dữ liệu SQLite “{path}”.",
        "There is no SQLite database file “{path}”.",
        "Kiểm tra đường dẫn; cơ sở dữ liệu mới thì tạo bằng tinnhiem db upgrade.",
        "Check the path; make a new database with tinnhiem db upgrade.",
    ),
    "L.1303": Wording(
        "Cấu trúc cơ sở dữ liệu đang ở phiên bản {revision}, chương trình cần phiên bản {head}.",
        "The tables are at revision {revision}, the program needs {head}.",
        "Sao lưu bằng phiên bản chương trình đang dùng, rồi chạy tinnhiem db upgrade.",
        "Make a backup with the version that was in use, then run tinnhiem db upgrade.",
    ),
    "L.1304": Wording(
        "Cấu trúc cơ sở dữ liệu (phiên bản {revision}) mới hơn chương trình (phiên bản {head}).",
        "The tables (revision {revision}) are newer than the program (revision {head}).",
        "Cài bản chương trình mới hơn; không chạy bản cũ trên cơ sở dữ liệu này.",
        "Install a newer version of the program; never run an old one on this database.",
    ),
    "L.1305": Wording(
        "Cơ sở dữ liệu chưa có bảng nào của chương trình.",
        "The database has no tables of the program yet.",
        "Chạy tinnhiem db upgrade.",
        "Run tinnhiem db upgrade.",
    ),
    "L.1306": Wording(
        "SQLite: {name} đang là {value}, phải là {wanted}.",
        "SQLite: {name} is {value}, it must be {wanted}.",
        "Đặt tệp cơ sở dữ liệu trên ổ đĩa của chính máy này, không đặt trên thư mục mạng.",
        "Keep the database file on a disk of this machine, not in a network folder.",
    ),
    "L.1307": Wording(
        "Chương trình đang kết nối PostgreSQL bằng tài khoản quản trị (superuser): tài khoản này"
        " bỏ qua mọi lớp ngăn cách giữa các đơn vị.",
        "The program connects to PostgreSQL as a superuser, whom no separation of tenants holds.",
        "Kết nối bằng tài khoản riêng của ứng dụng (ví dụ tinnhiem_app): NOSUPERUSER NOBYPASSRLS.",
        "Connect as an account of the application's own (say tinnhiem_app): NOSUPERUSER"
        " NOBYPASSRLS.",
    ),
    "L.1308": Wording(
        "Tài khoản PostgreSQL của ứng dụng có quyền BYPASSRLS: bỏ qua ngăn cách giữa các đơn vị.",
        "The application's PostgreSQL account has BYPASSRLS: no separation of tenants holds it.",
        "Chạy ALTER ROLE … NOBYPASSRLS cho tài khoản này.",
        "Run ALTER ROLE … NOBYPASSRLS for this account.",
    ),
    "L.1309": Wording(
        "Tài khoản PostgreSQL của ứng dụng là chủ (hoặc thuộc vai trò chủ) của các bảng: {tables}.",
        "The application's PostgreSQL account owns these tables or is a member of their owner:"
        " {tables}.",
        "Dùng hai tài khoản: một làm chủ các bảng (OWNER_DATABASE_URL), một cho ứng dụng"
        " (DATABASE_URL).",
        "Use two accounts: one owns the tables (OWNER_DATABASE_URL), one is the application's"
        " (DATABASE_URL).",
    ),
    "L.1310": Wording(
        "Tệp này không phải là bản sao lưu của tinnhiem.",
        "This file is not a dump of tinnhiem.",
        "Chọn tệp do tinnhiem db dump ghi ra.",
        "Take a file that tinnhiem db dump wrote.",
    ),
    "L.1311": Wording(
        "Bản sao lưu ở dạng {version}, chương trình này đọc dạng {ours}.",
        "The dump has format {version}, this program reads format {ours}.",
        "Dùng phiên bản chương trình đã ghi ra tệp này.",
        "Use the version of the program that wrote the file.",
    ),
    "L.1312": Wording(
        "Bản sao lưu bị cụt: tệp kết thúc giữa chừng.",
        "The dump is cut: the file ends before its end.",
        "Chép lại tệp từ nơi lưu gốc, hoặc dùng một bản sao lưu khác.",
        "Copy the file again from where it was kept, or take another dump.",
    ),
    "L.1313": Wording(
        "Bản sao lưu đã bị thay đổi hoặc hỏng: mã băm của nội dung không khớp.",
        "The dump was changed or damaged: the hash of what it holds does not match.",
        "Không dùng tệp này. Lấy bản sao lưu khác và tìm hiểu vì sao tệp bị thay đổi.",
        "Do not use this file. Take another dump, and find out why this one was changed.",
    ),
    "L.1314": Wording(
        "Bản sao lưu không có bảng “{table}” đúng như chương trình này cần.",
        "The dump does not have the table “{table}” as this program needs it.",
        "Dùng phiên bản chương trình đã ghi ra tệp này.",
        "Use the version of the program that wrote the file.",
    ),
    "L.1315": Wording(
        "Bản sao lưu đã bị thay đổi hoặc hỏng: bảng “{table}” không đủ số dòng hoặc sai mã băm.",
        "The dump was changed or damaged: the table “{table}” has other rows than it says.",
        "Không dùng tệp này. Lấy bản sao lưu khác và tìm hiểu vì sao tệp bị thay đổi.",
        "Do not use this file. Take another dump, and find out why this one was changed.",
    ),
    "L.1316": Wording(
        "Bản sao lưu thuộc cấu trúc phiên bản {revision}, cơ sở dữ liệu đang ở phiên bản {ours}.",
        "The dump is of revision {revision}, the tables here are at {ours}.",
        "Phục hồi bằng phiên bản chương trình đã ghi ra tệp này, rồi mới nâng cấp.",
        "Restore it with the version of the program that wrote it, and upgrade afterwards.",
    ),
    "L.1317": Wording(
        "Cơ sở dữ liệu không trống: đã có dữ liệu trong các bảng {tables}.",
        "The database is not empty: there are rows in {tables}.",
        "Tạo một cơ sở dữ liệu mới, chạy tinnhiem db upgrade rồi phục hồi vào đó.",
        "Make a new database, run tinnhiem db upgrade, and restore into that one.",
    ),
    "L.1318": Wording(
        "Có dòng của bảng “{table}” trong bản sao lưu mà cơ sở dữ liệu không nhận.",
        "The database does not take a row of the table “{table}” in the dump.",
        "Không dùng tệp này. Lấy bản sao lưu khác và tìm hiểu vì sao tệp bị thay đổi.",
        "Do not use this file. Take another dump, and find out why this one was changed.",
    ),
    "L.1319": Wording(
        "Đọc lại sau khi phục hồi thì dữ liệu hoặc nhật ký không giống bản sao lưu; đã hủy toàn"
        " bộ.",
        "Read again after the restore, rows or audit logs were not those of the dump; all of it"
        " was undone.",
        "Không dùng tệp này. Lấy bản sao lưu khác và báo cho người bảo trì chương trình.",
        "Do not use this file. Take another dump, and tell the maintainers of the program.",
    ),
    "L.1320": Wording(
        "“{key}” không phải là khóa công khai age.",
        "“{key}” is not a public key of age.",
        "Khóa công khai bắt đầu bằng age1; tạo bằng lệnh age-keygen.",
        "A public key begins with age1; age-keygen makes one.",
    ),
    "L.1321": Wording(
        "Tệp khóa không chứa khóa bí mật age hợp lệ.",
        "The key file has no valid secret key of age.",
        "Dùng tệp do age-keygen tạo (dòng AGE-SECRET-KEY-1…).",
        "Take the file that age-keygen wrote (the line AGE-SECRET-KEY-1…).",
    ),
    "L.1322": Wording(
        "Bản sao lưu này được mã hóa.",
        "This dump is encrypted.",
        "Thêm --passphrase-file (cụm mật khẩu) hoặc --identity (tệp khóa).",
        "Add --passphrase-file (the passphrase) or --identity (the key file).",
    ),
    "L.1323": Wording(
        "Không giải mã được bản sao lưu: sai cụm mật khẩu, sai khóa, hoặc tệp bị hỏng.",
        "The dump can't be decrypted: wrong passphrase, wrong key, or a damaged file.",
        "Kiểm tra cụm mật khẩu hoặc tệp khóa đã dùng khi sao lưu.",
        "Check the passphrase or the key file that was used for the dump.",
    ),
    "L.1324": Wording(
        "Tài khoản “{role}” vừa là chủ các bảng vừa là tài khoản của ứng dụng.",
        "The account “{role}” is both the owner of the tables and the application's.",
        "Đặt OWNER_DATABASE_URL (tài khoản chủ) khác với DATABASE_URL (tài khoản ứng dụng).",
        "Let OWNER_DATABASE_URL (the owner) differ from DATABASE_URL (the application).",
    ),
    "L.1325": Wording(
        "Việc này cần tài khoản làm chủ các bảng; tài khoản đang kết nối không phải là chủ.",
        "This needs the owner of the tables; the connected account is not the owner.",
        "Đặt OWNER_DATABASE_URL là địa chỉ với tài khoản chủ.",
        "Set OWNER_DATABASE_URL to the address with the owner's account.",
    ),
    "L.1326": Wording(
        "Tài khoản của ứng dụng sửa hoặc xóa được dòng trong nhật ký (audit_event).",
        "The application's account may change or remove rows of the log (audit_event).",
        "Chạy lại tinnhiem db upgrade bằng tài khoản chủ để đặt lại quyền.",
        "Run tinnhiem db upgrade as the owner again: it sets the rights.",
    ),
    "L.1327": Wording(
        "Các bảng chưa được bảo vệ theo dòng (FORCE ROW LEVEL SECURITY): {tables}.",
        "These tables have no forced row-level security: {tables}.",
        "Chạy lại tinnhiem db upgrade bằng tài khoản chủ.",
        "Run tinnhiem db upgrade as the owner again.",
    ),
    "L.1328": Wording(
        "PostgreSQL chưa có tài khoản “{role}” của ứng dụng.",
        "PostgreSQL has no account “{role}” for the application yet.",
        "Tạo trước: CREATE ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…';",
        "Make it first: CREATE ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…';",
    ),
    "L.1329": Wording(
        "Chưa cho biết cơ sở dữ liệu nào.",
        "No database was named.",
        "Thêm --database hoặc đặt biến môi trường DATABASE_URL.",
        "Add --database, or set the environment variable DATABASE_URL.",
    ),
    "C.1330": Wording(
        "Nhật ký của đơn vị số {tenant} không liền mạch từ dòng {number}: có dòng bị sửa, xóa, chèn"
        " hoặc đổi chỗ.",
        "The log of tenant {tenant} does not hold together from row {number} on: a row was"
        " changed, removed, inserted or moved.",
        "Giữ nguyên hiện trạng, báo người có thẩm quyền và so với đầu nhật ký đã in trên biên bản.",
        "Leave everything as it is, tell whoever is in charge, and compare with the head of the"
        " log on the printed minutes.",
    ),
    "C.1331": Wording(
        "Bản sao lưu không có các bảng lạ: {tables}.",
        "The dump does not hold these tables of others: {tables}.",
        "Nếu cần các bảng này thì sao lưu riêng bằng công cụ của cơ sở dữ liệu.",
        "If they are needed, back them up with the tools of the database.",
    ),
    "N.1332": Wording(
        "Bản sao lưu không có các bảng của Flask-AppBuilder ({tables}): lệnh phát hành tạo lại các"
        " bảng này.",
        "The dump does not hold the tables of Flask-AppBuilder ({tables}): the release command"
        " makes them anew.",
    ),
    "L.1333": Wording(
        "Trong bản sao lưu có dòng trỏ tới dòng không có.",
        "The dump has rows that point to rows that are not there.",
        "Không dùng tệp này. Lấy bản sao lưu khác và tìm hiểu vì sao tệp bị thay đổi.",
        "Do not use this file. Take another dump, and find out why this one was changed.",
    ),
    "L.1334": Wording(
        "Tệp {path} đã có; sao lưu không ghi đè lên tệp nào.",
        "There is a file {path} already; a dump replaces no file.",
        "Chọn tên khác, hoặc tự xóa hay dời tệp đó đi trước.",
        "Choose another name, or move or delete that file first.",
    ),
    "L.1335": Wording(
        "{where}: dòng đầu tiên của tệp không phải là cụm mật khẩu: để trống hoặc không phải chữ"
        " UTF-8.",
        "{where}: the first line of the file is no passphrase: it is blank, or not UTF-8.",
        "Ghi cụm mật khẩu vào dòng đầu tiên rồi chạy lại; chưa có tệp nào được ghi.",
        "Write the passphrase into the first line and run it again; no file was written.",
    ),
    "L.1336": Wording(
        "--passphrase-file và {other} không dùng cùng một lúc.",
        "--passphrase-file and {other} can't be used together.",
        "Bỏ một trong hai.",
        "Leave one of them out.",
    ),
    "L.1337": Wording(
        "Bảng “{table}”, dòng có id {row}: không đọc được, có giá trị mà cột không được phép chứa.",
        "Table “{table}”, row with id {row}: it can't be read, a value is none that its column may"
        " hold.",
        "Có người đã sửa thẳng cơ sở dữ liệu. Giữ nguyên hiện trạng, chạy tinnhiem audit verify,"
        " so với bản sao lưu gần nhất.",
        "Somebody changed the database past the program. Keep it as it is, run tinnhiem audit"
        " verify, and compare it with the latest dump.",
    ),
    "L.1338": Wording(
        "Các bảng {tables} có dòng trỏ tới dòng không có.",
        "The tables {tables} have rows that point to rows that are not there.",
        "Có người đã xóa dòng thẳng trong cơ sở dữ liệu. Giữ nguyên hiện trạng, chạy tinnhiem audit"
        " verify, lấy lại dòng bị xóa từ bản sao lưu gần nhất.",
        "Somebody deleted rows past the program. Keep it as it is, run tinnhiem audit verify, and"
        " take the deleted rows from the latest dump.",
    ),
}
