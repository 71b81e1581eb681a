"""Kế hoạch của đơn vị: versions of a tenant's plan, their editor, difference, life and papers."""

from __future__ import annotations

from tinnhiem_core.services.plans.choosing import Choice
from tinnhiem_core.services.plans.differences import (
    Change,
    FieldDifference,
    PlanDifference,
    RowDifference,
    TableDifference,
    difference,
    words,
)
from tinnhiem_core.services.plans.drafts import (
    Saved,
    add_row,
    import_json,
    move_row,
    not_to_import,
    remove_row,
    save_row,
    start_from_plugin,
    start_from_version,
)
from tinnhiem_core.services.plans.findings import (
    PlacedFinding,
    PlanReport,
    Reason,
    placed,
    report,
    row_findings,
)
from tinnhiem_core.services.plans.forms import (
    FormField,
    Part,
    RowForm,
    RowView,
    Tab,
    TableView,
    new_form,
    row_form,
    table,
    tabs,
)
from tinnhiem_core.services.plans.four_eyes import approval_refused, may_alone
from tinnhiem_core.services.plans.life import approve, discard, give_back, submit
from tinnhiem_core.services.plans.packages import package_fault
from tinnhiem_core.services.plans.path_words import in_words
from tinnhiem_core.services.plans.previewing import preview
from tinnhiem_core.services.plans.reading import (
    compare,
    export_json,
    history,
    in_force,
    is_issued,
    open_version,
    require_issued,
    version,
    versions,
    waiting,
)
from tinnhiem_core.services.plans.reasons import answered_place, give_reasons
from tinnhiem_core.services.plans.shapes import FieldKind
from tinnhiem_core.services.plans.tables import part_name
from tinnhiem_core.services.plans.values import Export, HistoryLine, OpenVersion, VersionView

__all__ = [
    "Change",
    "Choice",
    "Export",
    "FieldDifference",
    "FieldKind",
    "FormField",
    "HistoryLine",
    "OpenVersion",
    "Part",
    "PlacedFinding",
    "PlanDifference",
    "PlanReport",
    "Reason",
    "RowDifference",
    "RowForm",
    "RowView",
    "Saved",
    "Tab",
    "TableDifference",
    "TableView",
    "VersionView",
    "add_row",
    "answered_place",
    "approval_refused",
    "approve",
    "compare",
    "difference",
    "discard",
    "export_json",
    "give_back",
    "give_reasons",
    "history",
    "import_json",
    "in_force",
    "in_words",
    "is_issued",
    "may_alone",
    "move_row",
    "new_form",
    "not_to_import",
    "open_version",
    "package_fault",
    "part_name",
    "placed",
    "preview",
    "remove_row",
    "report",
    "require_issued",
    "row_findings",
    "row_form",
    "save_row",
    "start_from_plugin",
    "start_from_version",
    "submit",
    "table",
    "tabs",
    "version",
    "versions",
    "waiting",
    "words",
]
