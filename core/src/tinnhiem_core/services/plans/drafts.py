"""Drafts: begun from the plugin, a version or a file; changed row by row, each save counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tinnhiem_core.intake.book import known_kind
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.schemas import canonical, digest
from tinnhiem_core.schemas.reading import load_plan
from tinnhiem_core.schemas.strict_json import decoded
from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.plans.editing import (
    Edited,
    contradictions,
    row_added,
    row_moved,
    row_removed,
    row_saved,
)
from tinnhiem_core.services.plans.findings import PlacedFinding, row_findings
from tinnhiem_core.services.plans.limits import beyond_limits
from tinnhiem_core.services.plans.naming import row_named
from tinnhiem_core.services.plans.reading import own_plan, stored, subject
from tinnhiem_core.services.plans.typing_in import Typed
from tinnhiem_core.services.plans.values import Record, VersionView, views
from tinnhiem_core.services.refusals import ConflictError, InvalidError
from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import VIETNAM, Platform, Work, work
from tinnhiem_core.store.plans import OPEN, events_of, in_state, next_number
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import PlanVersion, Tenant
from tinnhiem_core.texts import wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A draft after a change. ``findings`` are those of the row; none after a removal.

    ``changed`` is False where what was sent is what stood there: then nothing was written.
    """

    version: VersionView
    table: str
    row: str
    changed: bool
    findings: tuple[PlacedFinding, ...]


def start_from_plugin(platform: Platform, scope: Scope, actor: str) -> VersionView:
    """Begin a draft from the plan of the tenant's own locality."""
    with work(platform, scope, actor) as act:
        _lock(act)
        plan = own_plan(platform, act.session)
        slug = plan.locality.slug
        installed = {one.slug: one.version for one in platform.localities.installed if one.plan}
        row = _new(act, plan, locality=slug, plugin_version=installed[slug])
        act.record("plan.started", subject(row.number), locality=slug, plan_digest=row.digest)
        return views(act.session, [row])[0]


def start_from_version(platform: Platform, scope: Scope, actor: str, key: int) -> VersionView:
    """Begin a draft from another version; the reasons given there are proposed again."""
    with work(platform, scope, actor) as act:
        _lock(act)
        base = stored(act.session, key)
        record = Record(reasons=Record.read(base.note).reasons)
        row = _new(
            act,
            plan_of(base.content),
            locality=base.locality,
            plugin_version=base.plugin_version,
            base_id=base.id,
            note=record.written,
        )
        act.record("plan.started", subject(row.number), base=base.number, plan_digest=row.digest)
        return views(act.session, [row])[0]


def import_json(platform: Platform, scope: Scope, actor: str, text: str | bytes) -> VersionView:
    """Begin a draft from a file; ``SchemaError`` holds every error with its path.

    ``InvalidError``: nothing sent, what no form would have taken, keys used twice, names that
    lead nowhere, another locality's plan.
    """
    if not text.strip():
        raise InvalidError(find("L.1047"))
    if isinstance(text, bytes) and (kind := known_kind(text)):
        raise InvalidError(find("L.1052", kind=kind))
    written = decoded(text) if isinstance(text, bytes) else text
    if not written.removeprefix("\ufeff").lstrip().startswith("{"):
        raise InvalidError(find("L.1055"))
    plan = load_plan(written)
    if found := not_to_import(plan):
        raise InvalidError(*found)
    with work(platform, scope, actor) as act:
        tenant = _lock(act)
        slug = plan.locality.slug
        if tenant.locality and slug != tenant.locality:
            own = platform.localities.plans.get(tenant.locality)
            wanted = own.locality.name if own else tenant.name
            name, own_slug = plan.locality.name, tenant.locality
            raise InvalidError(find("L.1039", found=name, wanted=wanted, slug=slug, own=own_slug))
        row = _new(act, plan, locality=slug)
        act.record("plan.imported", subject(row.number), plan_digest=row.digest)
        return views(act.session, [row])[0]


def not_to_import(plan: Plan) -> tuple[Finding, ...]:
    """Return everything for which a plan that was read can't become a draft."""
    return (*beyond_limits(plan), *contradictions(plan))


def save_row(  # noqa: PLR0913, PLR0917 - whose draft, as it stood, which row, what was typed
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    table: str,
    row: str,
    values: Typed,
) -> Saved:
    """Save one row of a draft; ``InvalidError`` holds every error by its field."""
    return _change(
        platform,
        scope,
        actor,
        key,
        revision,
        "plan.row_saved",
        lambda plan: row_saved(plan, table, row, values),
    )


def add_row(
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    table: str,
    values: Typed,
) -> Saved:
    """Add a row at the end of a table of a draft."""
    return _change(
        platform,
        scope,
        actor,
        key,
        revision,
        "plan.row_added",
        lambda plan: row_added(plan, table, values),
    )


def remove_row(
    platform: Platform, scope: Scope, actor: str, key: int, revision: int, table: str, row: str
) -> Saved:
    """Remove a row of a draft; refused with the names of the rows that name it."""
    return _change(
        platform,
        scope,
        actor,
        key,
        revision,
        "plan.row_removed",
        lambda plan: row_removed(plan, table, row),
    )


def move_row(  # noqa: PLR0913, PLR0917 - whose draft, as it stood, which row, how far
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    table: str,
    row: str,
    by: int,
) -> Saved:
    """Move a row of a draft ``by`` places down (up where negative)."""
    return _change(
        platform,
        scope,
        actor,
        key,
        revision,
        "plan.row_moved",
        lambda plan: row_moved(plan, table, row, by),
    )


def _change(
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    action: str,
    edit: Callable[[Plan], Edited],
) -> Saved:
    with work(platform, scope, actor) as act:
        require_open(act)
        draft = to_change(act, key, revision)
        old = plan_of(draft.content)
        edited = edit(old)
        changed = edited.plan != old
        if changed:
            draft.content, draft.digest = canonical(edited.plan), digest(edited.plan)
            plan_of(draft.content)  # what can't be read again (too long, too many) is refused now
            draft.revision += 1
            act.record(
                action,
                subject(draft.number),
                table=edited.table,
                row=edited.row,
                **row_named(edited.table, edited.row, edited.plan, old),
                plan_digest=draft.digest,
            )
        found = (
            ()
            if action == "plan.row_removed"
            else row_findings(edited.plan, edited.table, edited.row)
        )
        return Saved(
            version=views(act.session, [draft])[0],
            table=edited.table,
            row=edited.row,
            changed=changed,
            findings=found,
        )


def to_change(act: Work, key: int, revision: int) -> PlanVersion:
    """Return the draft to change; refuse one that is none, or was changed meanwhile."""
    row = as_seen(act, key, revision)
    if row.state is not PlanState.DRAFT:
        state = wording(f"plan_state.{row.state}")
        raise InvalidError(find("L.1022", number=row.number, state=state))
    return row


def as_seen(act: Work, key: int, revision: int) -> PlanVersion:
    """Return a version, locked, in the revision that was seen; else tell who saved it when."""
    row = stored(act.session, key, writing=True)
    if row.revision == revision:
        return row
    events = events_of(act.session, subject(row.number))
    last = next((one for one in reversed(events) if one.action not in SEEN_ONLY), None)
    raise ConflictError(
        find(
            "L.1021",
            number=row.number,
            who=(last.actor if last else "") or wording("plan_versions.nobody"),
            when=f"{(last.at if last else act.now).astimezone(VIETNAM):%H:%M:%S %d/%m/%Y}",
            found=row.revision,
            given=revision,
        )
    )


SEEN_ONLY = frozenset({"plan.exported", "plan.previewed"})
"""Acts that change nothing."""


def _lock(act: Work) -> Tenant:
    """Refuse a second open version; the row of the tenant keeps two from beginning at once."""
    tenant = require_open(act, alone=True)
    open_row = in_state(act.session, *OPEN)
    if open_row is not None:
        state = wording(f"plan_state.{open_row.state}")
        raise InvalidError(find("L.1023", number=open_row.number, state=state))
    return tenant


def _new(act: Work, plan: Plan, **more: object) -> PlanVersion:
    content = canonical(plan)
    plan_of(content)  # what can't be read again is refused now: no page would open it
    row = PlanVersion(
        number=next_number(act.session),
        state=PlanState.DRAFT,
        content=content,
        digest=digest(plan),
        created_by=act.scope.account,
        created_at=act.now,
        **more,
    )
    act.session.add(row)
    act.session.flush()
    return row
