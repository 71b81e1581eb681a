"""Texts of signing in, accounts, invitations, grants and keys for programs: codes .12nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.1201": Wording(
        "Tên đăng nhập hoặc mật khẩu không đúng.",
        "Wrong user name or password.",
        "Kiểm tra chữ hoa, bộ gõ tiếng Việt rồi nhập lại; nếu quên mật khẩu, liên hệ quản trị của đơn vị.",
        "Check capitals and the keyboard's language and type again; if it is forgotten, ask the administrator of your agency.",
    ),
    "L.1202": Wording(
        "Đã thử sai quá số lần cho phép; tạm khóa đến {until}.",
        "Too many failed attempts; locked until {until}.",
        "Thử lại sau giờ này, hoặc nhờ quản trị của đơn vị mở khóa.",
        "Try again after that time, or ask the administrator of your agency to unlock it.",
    ),
    "L.1203": Wording(
        "Từ mạng này đã thử sai quá nhiều lần; tạm dừng nhận đến {until}.",
        "Too many failed attempts from this network; paused until {until}.",
        "Thử lại sau giờ này; nếu không phải người của cơ quan thử, báo người vận hành hệ thống.",
        "Try again after that time; if it was nobody of your agency, tell the operator.",
    ),
    "L.1204": Wording(
        "Mã xác thực không đúng, đã dùng hoặc đã hết hạn.",
        "The code is wrong, was used already, or is over.",
        "Chờ mã mới trên điện thoại rồi nhập; kiểm tra giờ của điện thoại; nếu mất điện thoại, dùng mã dự phòng.",
        "Wait for the next code and type it; check the phone's clock; if the phone is lost, use a recovery code.",
    ),
    "L.1205": Wording(
        "Phiên đăng nhập đã kết thúc.",
        "The sign-in is over.",
        "Đăng nhập lại.",
        "Sign in again.",
    ),
    "L.1206": Wording(
        "Không có phiên đăng nhập này.",
        "There is no such sign-in.",
        "Tải lại danh sách phiên đăng nhập; có thể phiên đã kết thúc.",
        "Load the list again; it may have ended meanwhile.",
    ),
    "L.1207": Wording(
        "Tài khoản chưa được giao vai trò ở đơn vị này.",
        "The account has no role in this tenant.",
        "Chọn đơn vị khác, hoặc nhờ quản trị của đơn vị đó gửi lời mời.",
        "Choose another one, or ask its administrator for an invitation.",
    ),
    "L.1208": Wording(
        "Mật khẩu đang dùng không đúng; chưa đổi gì.",
        "The password in use is wrong; nothing was changed.",
        "Nhập lại mật khẩu mà tài khoản đang dùng để đăng nhập.",
        "Type the password with which the account signs in.",
    ),
    "L.1209": Wording(
        "Bước thiết lập xác thực hai lớp này không còn hiệu lực.",
        "This step of setting up the second factor is over.",
        "Mở lại trang xác thực hai lớp và làm từ đầu.",
        "Open the page of the second factor again and start anew.",
    ),
    "L.1210": Wording(
        "Vai trò của tài khoản bắt buộc có xác thực hai lớp, không tắt được.",
        "A role of this account requires the second factor; it can't be switched off.",
        "Nếu đổi điện thoại, thiết lập lại bằng mã hiện tại hoặc mã dự phòng.",
        "For a new phone set it up anew with a current code or a recovery code.",
    ),
    "L.1211": Wording(
        "{where}: không nhận giá trị “{value}”.",
        "{where}: “{value}” is not accepted.",
        "Chọn một trong các giá trị hiện trên trang.",
        "Choose one of the values on the page.",
    ),
    "L.1212": Wording(
        "Không mã nào của tài khoản này dùng được, kể cả mã dự phòng: khóa của hệ thống"
        " (TINNHIEM_SECRET_KEY) không còn là khóa lúc bật xác thực hai lớp.",
        "No code of this account works, recovery codes neither: the key of the installation"
        " (TINNHIEM_SECRET_KEY) is not the one with which the second factor was set.",
        "Đề nghị người vận hành dùng lại khóa cũ, hoặc chạy tinnhiem-admin reset-second-factor với"
        " tên đăng nhập của bạn.",
        "Ask the operator for the old key, or for tinnhiem-admin reset-second-factor with your"
        " user name.",
    ),
    "L.1220": Wording(
        "Tên đăng nhập “{username}” không đúng kiểu.",
        "The user name “{username}” has the wrong form.",
        "Dùng 3 đến 64 chữ thường không dấu, chữ số, dấu chấm, gạch nối, gạch dưới; bắt đầu bằng chữ hoặc số.",
        "Use 3 to 64 small letters without diacritics, digits, stops, hyphens, underscores; begin with a letter or digit.",
    ),
    "L.1221": Wording(
        "Mật khẩu có {length} ký tự; cần ít nhất {least}.",
        "The password has {length} characters; at least {least} are needed.",
        "Đặt mật khẩu dài hơn, ví dụ bốn năm từ không liên quan nhau; được dùng dấu cách và tiếng Việt có dấu.",
        "Choose a longer one, four or five unrelated words for example; blanks and Vietnamese letters are welcome.",
    ),
    "L.1222": Wording(
        "Mật khẩu có {length} ký tự; nhận tối đa {most}.",
        "The password has {length} characters; {most} are accepted at most.",
        "Đặt mật khẩu ngắn hơn; hệ thống không tự cắt bớt.",
        "Choose a shorter one; nothing is cut off silently.",
    ),
    "L.1223": Wording(
        "Mật khẩu này dễ đoán: gồm từ hay dùng, tên riêng, tên cơ quan, dãy số hoặc lặp lại.",
        "The password is easy to guess: common words, names, the agency, sequences or repetitions.",
        "Ghép thêm vài từ không liên quan đến bản thân và cơ quan; không bắt buộc chữ hoa hay ký hiệu.",
        "Add some words that have nothing to do with you or the agency; capitals and signs are not required.",
    ),
    "L.1224": Wording(
        "Mật khẩu mới trùng mật khẩu đang dùng.",
        "The new password is the one in use.",
        "Đặt mật khẩu khác.",
        "Choose another one.",
    ),
    "L.1225": Wording(
        "{where}: dài {found} ký tự, nhiều nhất {most}.",
        "{where}: {found} characters, {most} at most.",
        "Ghi ngắn lại.",
        "Shorten it.",
    ),
    "L.1226": Wording(
        "{where}: không phải địa chỉ thư điện tử.",
        "{where}: not an e-mail address.",
        "Ghi dạng ten@coquan.gov.vn, hoặc để trống.",
        "Write it as name@agency.gov.vn, or leave it empty.",
    ),
    "L.1230": Wording(
        "Không giao được vai trò “{role}” ở đơn vị này.",
        "The role “{role}” can't be given in this tenant.",
        "Chọn vai trò trong danh sách của đơn vị.",
        "Choose a role of the tenant's list.",
    ),
    "L.1231": Wording(
        "{where}: chỉ vai trò cán bộ giúp việc giới hạn được theo cơ quan, đơn vị.",
        "{where}: only agency staff can be limited to a unit.",
        "Bỏ chọn cơ quan, đơn vị.",
        "Leave the unit empty.",
    ),
    "L.1232": Wording(
        "{where}: không có cơ quan, đơn vị này.",
        "{where}: there is no such unit.",
        "Chọn lại trong cây cơ quan, đơn vị.",
        "Choose one of the tree of units.",
    ),
    "L.1233": Wording(
        "{where}: ngày kết thúc {until} đã qua hoặc trước ngày bắt đầu.",
        "{where}: the last day {until} is over or before the first.",
        "Chọn ngày từ hôm nay và không trước ngày bắt đầu; muốn dừng ngay thì thu hồi.",
        "Choose today or later, not before the first day; to stop it now, revoke it.",
    ),
    "L.1234": Wording(
        "Tài khoản đã có vai trò “{role}” này.",
        "The account has the role “{role}” already.",
        "Không cần giao lại; nếu cần đổi thời hạn, sửa vai trò đang có.",
        "Nothing is needed; to change its days, change the role that is there.",
    ),
    "L.1235": Wording(
        "Không ai tự thay đổi vai trò của chính mình.",
        "Nobody changes their own roles.",
        "Nhờ một quản trị khác của đơn vị.",
        "Ask another administrator of the tenant.",
    ),
    "L.1236": Wording(
        "Đây là quản trị cuối cùng của đơn vị.",
        "This is the last administrator of the tenant.",
        "Giao vai trò quản trị không thời hạn cho người khác trước.",
        "Give another person the role without an end first.",
    ),
    "L.1237": Wording(
        "Không dùng chức năng này cho tài khoản của chính mình.",
        "This can't be done to one's own account.",
        "Đổi mật khẩu, xác thực hai lớp ở trang Tài khoản của tôi.",
        "Change password and second factor on the page of your account.",
    ),
    "L.1238": Wording(
        "Tài khoản còn vai trò ở đơn vị khác nên quản trị của một đơn vị không đặt lại, không mở khóa được.",
        "The account has a role elsewhere, so that no single tenant can reset or unlock it.",
        "Tạm khóa thì chờ 15 phút; muốn đặt lại thì đề nghị người vận hành hệ thống.",
        "A lock ends after 15 minutes; for a reset ask the operator of the platform.",
    ),
    "L.1240": Wording(
        "Không có tài khoản này trong đơn vị.",
        "There is no such account in this tenant.",
        "Tải lại danh sách; người của đơn vị khác vào bằng lời mời.",
        "Load the list again; people of other tenants come in by invitation.",
    ),
    "L.1241": Wording(
        "Không có vai trò này trong đơn vị, hoặc đã thu hồi.",
        "There is no such role in this tenant, or it was revoked.",
        "Tải lại danh sách.",
        "Load the list again.",
    ),
    "L.1242": Wording(
        "Chỉ quản trị hệ thống mời được quản trị của đơn vị khác.",
        "Only the platform invites administrators of other tenants.",
        "Đề nghị quản trị hệ thống thực hiện.",
        "Ask an administrator of the platform.",
    ),
    "L.1243": Wording(
        "Không có đơn vị này.",
        "There is no such tenant.",
        "Tải lại danh sách đơn vị.",
        "Load the list of tenants again.",
    ),
    "L.1245": Wording(
        "Không có lời mời này, hoặc đã dùng, đã hủy.",
        "There is no such invitation, or it was used or withdrawn.",
        "Tải lại danh sách lời mời.",
        "Load the list of invitations again.",
    ),
    "L.1246": Wording(
        "Đường dẫn này không dùng được: đã dùng, đã hủy, đã hết hạn, chép thiếu, hoặc người cấp không còn quyền cấp.",
        "The link doesn't work: used, withdrawn, over, copied in part, or made by somebody who may no more.",
        "Kiểm tra lại từng ký tự trên giấy được cấp; nếu vẫn không được, xin đường dẫn mới.",
        "Check it letter by letter against the slip; if that fails, ask for a new one.",
    ),
    "L.1247": Wording(
        "Tên đăng nhập “{username}” đã có người dùng.",
        "The user name “{username}” is taken.",
        "Chọn tên khác; nếu đó là tài khoản của mình, đăng nhập rồi mở lại đường dẫn.",
        "Choose another; if it is yours, sign in and open the link again.",
    ),
    "L.1250": Wording(
        "Không tạo được khóa với vai trò “{role}”: vượt quyền của người tạo.",
        "A key with the role “{role}” would allow more than its maker may.",
        "Chọn vai trò thấp hơn.",
        "Choose a lower role.",
    ),
    "L.1251": Wording(
        "Không có khóa này, hoặc đã thu hồi.",
        "There is no such key, or it was revoked.",
        "Tải lại danh sách khóa.",
        "Load the list of keys again.",
    ),
    "L.1252": Wording(
        "Khóa không có hiệu lực.",
        "The key is not valid.",
        "Kiểm tra khóa trong phần mềm gọi; nếu đã hết hạn hoặc bị thu hồi, tạo khóa mới.",
        "Check the key in the calling program; if it is over or revoked, make a new one.",
    ),
    "L.1253": Wording(
        "Khóa này gọi quá nhiều lần trong một phút; nhận lại từ {until}.",
        "This key calls too often within a minute; accepted again from {until}.",
        "Giảm nhịp gọi của phần mềm.",
        "Let the program call less often.",
    ),
    "L.1254": Wording(
        "Không có tài khoản với tên đăng nhập này.",
        "There is no account of this user name.",
        "Kiểm tra lại tên đăng nhập.",
        "Check the user name.",
    ),
    "L.1255": Wording(
        "Tài khoản đã bị người vận hành hệ thống khóa.",
        "The operator of the platform has blocked the account.",
        "Đề nghị người vận hành mở khóa trước: tinnhiem-admin unblock-account.",
        "Ask the operator to unblock it first: tinnhiem-admin unblock-account.",
    ),
    "L.1256": Wording(
        "{where}: có ký tự không dùng được trong tên ({character}).",
        "{where}: a character that no name can hold ({character}).",
        "Gõ lại tên, không dán ký tự điều khiển hoặc ký tự đổi chiều chữ.",
        "Type the name again without control characters and marks of direction.",
    ),
    "L.1257": Wording(
        "Tên đăng nhập “{username}” đã có người dùng; chưa tạo tài khoản nào.",
        "The user name “{username}” is taken; no account was made.",
        "Chạy lại lệnh với tên khác; nếu người đó quên mật khẩu: tinnhiem-admin reset-password.",
        "Run the command again with another one; for a forgotten password: tinnhiem-admin reset-password.",
    ),
    "L.1258": Wording(
        "Lời mời này do chính tài khoản đang đăng nhập tạo: không ai tự giao vai trò cho mình.",
        "The account that is signed in made this invitation itself: nobody gives themselves a role.",
        "Chuyển đường dẫn cho người được mời; nếu chính mình cần thêm vai trò, nhờ một quản trị khác.",
        "Pass the link on to the person invited; for a role of your own ask another administrator.",
    ),
}
