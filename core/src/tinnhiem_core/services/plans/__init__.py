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
    remove_row,
    save_row,
    start_from_plugin,
    start_from_version,
)
from tinnhiem_core.services.plans.findings import (
    PlacedFinding,
    PlanReport,
    Reason,
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
from tinnhiem_core.services.plans.four_eyes import may_alone
from tinnhiem_core.services.plans.life import approve, discard, give_back, give_reason, submit
from tinnhiem_core.services.plans.previewing import preview
from tinnhiem_core.services.plans.reading import (
    compare,
    export_json,
    history,
    in_force,
    open_version,
    version,
    versions,
    waiting,
)
from tinnhiem_core.services.plans.shapes import FieldKind
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
    "approve",
    "compare",
    "difference",
    "discard",
    "export_json",
    "give_back",
    "give_reason",
    "history",
    "import_json",
    "in_force",
    "may_alone",
    "move_row",
    "new_form",
    "open_version",
    "preview",
    "remove_row",
    "report",
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
