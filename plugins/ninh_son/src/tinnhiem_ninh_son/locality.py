"""Huyện Ninh Sơn: identity, issuer, the plan paper, and what the announcement says of the rest."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.model.forms import Issuer, Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.plan import LegalBasis, Locality, Validity
from tinnhiem_ninh_son.duties import DISCLOSURE, DOSSIER, REPORTING, RESPONSIBILITIES
from tinnhiem_ninh_son.gaps import GAPS
from tinnhiem_ninh_son.papers import DISTRICT_PLAN, PLAN, announced
from tinnhiem_ninh_son.sections import SECTIONS

LOCALITY = Locality(
    slug="ninh_son",
    name="Huyện Ninh Sơn",
    name_en="Ninh Sơn district",
    level=Level.DISTRICT,
    validity=Validity(
        until=date(2025, 6, 30),
        note="Chính quyền địa phương cấp huyện kết thúc từ ngày 01/07/2025 (theo nguồn thứ cấp, chưa"
        " đối chiếu văn bản gốc)",
        note_en="The district level of local government ended on 1 July 2025 (secondary source,"
        " original text not compared)",
    ),
    issuer=Issuer(
        name="Uỷ ban nhân dân huyện Ninh Sơn", skin=Skin.STATE, symbol="UBND", place="Ninh Sơn"
    ),
    paper=PLAN,
    title="Tổ chức lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo thuộc Ủy ban nhân dân huyện",
    legal_bases=(
        LegalBasis(
            document=DISTRICT_PLAN,
            text="Thực hiện Kế hoạch số 198-KH/HU ngày 17/8/2023 của Ban Thường vụ Huyện ủy về việc"
            " lấy phiếu tín nhiệm đối với các chức danh, chức vụ lãnh đạo, quản lý trong hệ thống"
            " chính trị của huyện.",
            citation=announced("đoạn mở đầu", "Kế hoạch số 198-KH/HU ngày 17/8/2023"),
        ),
    ),
    preamble="Ngày 11/10/2023, Uỷ ban nhân dân huyện Ninh Sơn ban hành Kế hoạch số 346/KH-UBND về"
    " việc Tổ chức lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo thuộc Ủy ban nhân dân"
    " huyện.",
    sections=SECTIONS,
    dossier=DOSSIER,
    responsibilities=RESPONSIBILITIES,
    disclosure=DISCLOSURE,
    reporting=REPORTING,
    gaps=GAPS,
    origin="Bản tin thông báo Kế hoạch số 346/KH-UBND; toàn văn kế hoạch chưa có",
    origin_en="Announcement of plan 346/KH-UBND; the full text of the plan is not at hand",
)
