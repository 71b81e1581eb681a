"""The vocabularies of the roster: what clerks write for roles, kinds of unit, levels, manners.

Official labels are texts (``role.head``, …). A word that could mean two values is left out on
purpose: "Trưởng phòng" heads a division of a department, or a department of a district.
"""

from __future__ import annotations

from tinnhiem_core.intake.vocabulary import Vocabulary, of_enum
from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.texts import say

ROLES = of_enum(
    Role,
    "role",
    {
        Role.HEAD: ("Người đứng đầu", "Thủ trưởng", "Thủ trưởng cơ quan"),
        Role.DEPUTY: ("Cấp phó của người đứng đầu", "Phó thủ trưởng"),
        Role.CHAIR: ("CT",),
        Role.VICE_CHAIR: ("PCT",),
        Role.SECRETARY: ("Bí thư cấp ủy",),
        Role.DEPUTY_SECRETARY: ("Phó Bí thư cấp ủy",),
        Role.STANDING_COMMITTEE_MEMBER: ("UVBTV", "UV BTV", "Ủy viên Thường vụ"),
        Role.EXECUTIVE_COMMITTEE_MEMBER: ("UVBCH", "UV BCH", "Ủy viên Ban Chấp hành Đảng bộ"),
        Role.PARTY_COMMITTEE_MEMBER: ("Cấp ủy viên", "Đảng ủy viên", "Chi ủy viên"),
        Role.PARTY_GROUP_MEMBER: ("Ủy viên đảng đoàn", "Ủy viên ban cán sự đảng"),
        Role.FRONT_STANDING_MEMBER: (
            "Ủy viên Ban Thường trực Ủy ban MTTQ",
            "Ủy viên Ban Thường trực Ủy ban Mặt trận Tổ quốc",
        ),
        Role.COUNCIL_DEPUTY: ("Đại biểu Hội đồng nhân dân", "ĐB HĐND"),
        Role.COMMITTEE_MEMBER: ("Ủy viên Ủy ban nhân dân", "UV UBND"),
        Role.INSPECTION_MEMBER: ("Ủy viên UBKT", "UV UBKT"),
        Role.DIVISION_HEAD: ("Trưởng phòng và tương đương", "Trưởng phòng, ban"),
        Role.SUBORDINATE_HEAD: ("Thủ trưởng đơn vị trực thuộc",),
        Role.MASS_ORGANISATION_HEAD: ("Trưởng các đoàn thể", "Trưởng đoàn thể cơ quan"),
        Role.UNION_CHAIR: ("Chủ tịch công đoàn", "Chủ tịch CĐCS"),
        Role.YOUTH_SECRETARY: ("Bí thư chi đoàn thanh niên", "Bí thư Đoàn Thanh niên"),
        Role.CONTROLLER: ("KSV",),
        Role.CHIEF_ACCOUNTANT: ("KTT",),
        Role.STAFF: ("Cán bộ", "Công chức", "Viên chức", "Chuyên viên", "Nhân viên"),
    },
)

KINDS = of_enum(
    UnitKind,
    "kind",
    {
        UnitKind.PARTY_COMMITTEE: (
            "Cấp ủy",
            "Tỉnh ủy",
            "Thành ủy",
            "Huyện ủy",
            "Đảng ủy",
            "Ban Chấp hành Đảng bộ",
        ),
        UnitKind.PARTY_BODY: ("Cơ quan tham mưu, giúp việc cấp ủy", "Ban của cấp ủy"),
        UnitKind.PARTY_OFFICE: ("Văn phòng Tỉnh ủy", "Văn phòng Huyện ủy"),
        UnitKind.INSPECTION_COMMISSION: ("UBKT",),
        UnitKind.PARTY_PRESS: ("Báo", "Cơ quan báo"),
        UnitKind.POLITICAL_SCHOOL: (),
        UnitKind.PEOPLES_COUNCIL: ("HĐND",),
        UnitKind.COUNCIL_COMMITTEE: ("Ban của HĐND", "Ban HĐND"),
        UnitKind.COUNCIL_OFFICE: (
            "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân",
            "Văn phòng Đoàn ĐBQH và HĐND",
            "Văn phòng HĐND và UBND",
            "Văn phòng HĐND",
            "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
            "Văn phòng HĐND và UBND xã",
        ),
        UnitKind.PARTY_GROUP: ("Đảng đoàn", "Ban cán sự đảng"),
        UnitKind.ASSEMBLY_DELEGATION: ("Đoàn ĐBQH",),
        UnitKind.PEOPLES_COMMITTEE: ("UBND",),
        UnitKind.DEPARTMENT: (
            "Sở",
            "Sở, ban, ngành",
            "Cơ quan chuyên môn",
            "Sở, ban, ngành; phòng chuyên môn thuộc UBND huyện",
            "Phòng chuyên môn thuộc UBND huyện",
            "Phòng chuyên môn",
            "Phòng chuyên môn thuộc UBND xã",
            "Phòng chuyên môn thuộc Ủy ban nhân dân xã",
        ),
        UnitKind.PUBLIC_SERVICE_UNIT: (
            "Đơn vị sự nghiệp",
            "ĐVSNCL",
            "Đơn vị sự nghiệp thuộc xã",
            "Đơn vị sự nghiệp công lập thuộc UBND xã",
        ),
        UnitKind.DIVISION: ("Phòng, ban", "Phòng và tương đương"),
        UnitKind.SUBORDINATE_UNIT: (),
        UnitKind.COMPANY: ("Công ty", "Doanh nghiệp nhà nước"),
        UnitKind.FATHERLAND_FRONT: (
            "MTTQ",
            "Mặt trận Tổ quốc",
            "Ủy ban Mặt trận Tổ quốc Việt Nam",
            "Ủy ban MTTQ",
        ),
        UnitKind.MASS_ORGANISATION: ("Đoàn thể", "Tổ chức chính trị xã hội"),
        UnitKind.POLICE: (),
        UnitKind.MILITARY: ("Quân đội", "Bộ Chỉ huy quân sự", "Bộ đội Biên phòng"),
    },
)

LEVELS = of_enum(
    Level,
    "level",
    {
        Level.CENTRAL: ("TW",),
        Level.PROVINCE: ("Tỉnh", "Tỉnh, thành phố"),
        Level.DISTRICT: ("Huyện", "Huyện, thị xã, thành phố"),
        Level.COMMUNE: ("Xã", "Xã, phường, thị trấn"),
    },
)

# "Bổ nhiệm" or "Bầu" alone is left out: who is appointed or elected for the first time within
# the year is exempt, who is re-appointed or re-elected is not by itself.
APPOINTMENTS = of_enum(
    Appointment,
    "appointment",
    {
        Appointment.FIRST: ("Bổ nhiệm lần đầu", "Bầu lần đầu", "Bầu cử lần đầu", "Lần đầu"),
        Appointment.AGAIN: ("Bổ nhiệm lại", "Tái cử", "Bầu lại"),
        Appointment.TRANSFER: ("Điều động", "Luân chuyển"),
        Appointment.ACTING: ("Quyền", "Phụ trách", "Giao quyền"),
        Appointment.SECONDED: (),
    },
)

SERVICES = of_enum(
    Service,
    "service",
    {
        Service.ON_DUTY: ("Đang làm việc",),
        Service.LONG_LEAVE: ("Nghỉ dài ngày", "Nghỉ ốm dài hạn"),
        Service.SUSPENDED: ("Đình chỉ công tác", "Đình chỉ", "Tạm đình chỉ"),
    },
)

_YES = ("x", "1", "Đúng", "TRUE", "Yes")
_NO = ("0", "Sai", "FALSE", "No")

TRUTHS: Vocabulary[bool] = Vocabulary(
    labels={True: say("truth.yes"), False: say("truth.no")}, also={True: _YES, False: _NO}
)
FULL_TIMES: Vocabulary[bool] = Vocabulary(
    labels=TRUTHS.labels,
    also={True: (*_YES, "Chuyên trách"), False: (*_NO, "Kiêm nhiệm", "Danh dự")},
)
PRESENCES: Vocabulary[bool] = Vocabulary(
    labels={True: "x", False: say("presence.absent")},
    also={True: (*_YES, "Có", "Có mặt"), False: (*_NO, "Không", "Vắng mặt")},
)
