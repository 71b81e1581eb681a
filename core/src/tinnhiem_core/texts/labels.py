"""Labels of roles, kinds of unit, levels, manners of appointment, service; the template."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "role.head": Wording("Cấp trưởng", "Head"),
    "role.deputy": Wording("Cấp phó", "Deputy"),
    "role.chair": Wording("Chủ tịch", "Chair"),
    "role.vice_chair": Wording("Phó Chủ tịch", "Vice chair"),
    "role.secretary": Wording("Bí thư", "Secretary"),
    "role.deputy_secretary": Wording("Phó Bí thư", "Deputy secretary"),
    "role.standing_committee_member": Wording(
        "Ủy viên Ban Thường vụ", "Member of the standing committee"
    ),
    "role.executive_committee_member": Wording(
        "Ủy viên Ban Chấp hành", "Member of the executive committee"
    ),
    "role.party_committee_member": Wording(
        "Ủy viên cấp ủy cơ sở", "Member of the grassroots Party committee"
    ),
    "role.party_group_member": Wording(
        "Ủy viên đảng đoàn, ban cán sự đảng", "Member of the Party group"
    ),
    "role.front_standing_member": Wording(
        "Ủy viên Ban Thường trực MTTQ", "Standing member of the Fatherland Front"
    ),
    "role.council_deputy": Wording("Đại biểu HĐND", "Deputy of the People's Council"),
    "role.committee_member": Wording("Ủy viên UBND", "Member of the People's Committee"),
    "role.inspection_member": Wording(
        "Ủy viên Ủy ban Kiểm tra", "Member of the Inspection Commission"
    ),
    "role.division_head": Wording("Trưởng phòng, ban và tương đương", "Head of division"),
    "role.subordinate_head": Wording("Trưởng đơn vị trực thuộc", "Head of subordinate unit"),
    "role.mass_organisation_head": Wording("Trưởng đoàn thể", "Head of a mass organisation"),
    "role.union_chair": Wording("Chủ tịch công đoàn cơ sở", "Chair of the trade union"),
    "role.youth_secretary": Wording("Bí thư chi đoàn", "Secretary of the youth union"),
    "role.controller": Wording("Kiểm soát viên", "Controller"),
    "role.chief_accountant": Wording("Kế toán trưởng", "Chief accountant"),
    "role.staff": Wording("Cán bộ, công chức, viên chức khác", "Other staff"),
    "kind.party_committee": Wording("Cấp ủy (ban chấp hành đảng bộ)", "Party committee"),
    "kind.party_body": Wording("Ban đảng", "Party body"),
    "kind.party_office": Wording("Văn phòng cấp ủy", "Office of the Party committee"),
    "kind.inspection_commission": Wording("Ủy ban Kiểm tra", "Inspection Commission"),
    "kind.party_press": Wording("Báo Đảng", "Party press"),
    "kind.political_school": Wording("Trường Chính trị", "Political school"),
    "kind.peoples_council": Wording("Hội đồng nhân dân", "People's Council"),
    "kind.council_committee": Wording(
        "Ban của Hội đồng nhân dân", "Committee of the People's Council"
    ),
    "kind.council_office": Wording(
        "Văn phòng Đoàn ĐBQH và HĐND; Văn phòng HĐND và UBND",
        "Office of the People's Council",
    ),
    "kind.party_group": Wording("Đảng đoàn, ban cán sự đảng", "Party group"),
    "kind.assembly_delegation": Wording(
        "Đoàn đại biểu Quốc hội", "Delegation to the National Assembly"
    ),
    "kind.peoples_committee": Wording("Ủy ban nhân dân", "People's Committee"),
    "kind.department": Wording(
        "Sở, ban, ngành; phòng chuyên môn thuộc UBND huyện, xã", "Department"
    ),
    "kind.public_service_unit": Wording("Đơn vị sự nghiệp công lập", "Public service unit"),
    "kind.division": Wording("Phòng, ban và tương đương", "Division"),
    "kind.subordinate_unit": Wording("Đơn vị trực thuộc", "Subordinate unit"),
    "kind.company": Wording("Công ty TNHH một thành viên", "Company"),
    "kind.fatherland_front": Wording("Ủy ban MTTQ Việt Nam", "Fatherland Front"),
    "kind.mass_organisation": Wording("Tổ chức chính trị - xã hội", "Mass organisation"),
    "kind.police": Wording("Công an", "Police"),
    "kind.military": Wording("Quân sự", "Military"),
    "level.central": Wording("Trung ương", "Central"),
    "level.province": Wording("Cấp tỉnh", "Province"),
    "level.district": Wording("Cấp huyện", "District"),
    "level.commune": Wording("Cấp xã", "Commune"),
    "appointment.first": Wording("Bổ nhiệm, bầu lần đầu", "First appointment or election"),
    "appointment.again": Wording("Bổ nhiệm lại, tái cử", "Re-appointment or re-election"),
    "appointment.transfer": Wording("Điều động, luân chuyển", "Transfer"),
    "appointment.acting": Wording("Quyền, phụ trách", "Acting"),
    "appointment.seconded": Wording("Biệt phái", "Secondment"),
    "service.on_duty": Wording("Đang công tác", "On duty"),
    "service.long_leave": Wording("Nghỉ dài hạn", "Long leave"),
    "service.suspended": Wording("Tạm đình chỉ công tác", "Suspended"),
    "truth.yes": Wording("Có", "Yes"),
    "truth.no": Wording("Không", "No"),
    "template.choose": Wording(
        "Chọn một mục có trong danh sách; xem trang “Danh mục”.",
        "Choose a word of the list; see the sheet “Danh mục”.",
    ),
    "template.declare": Wording(
        "Khai báo đơn vị ở trang “Đơn vị” trước, rồi chọn ở đây.",
        "Declare the unit in the sheet “Đơn vị” first, then choose it here.",
    ),
    "template.day": Wording(
        "Ghi ngày dạng dd/mm/yyyy, ví dụ 30/11/1975.", "Write a day as dd/mm/yyyy: 30/11/1975."
    ),
    "presence.absent": Wording("Vắng", "Absent"),
}
