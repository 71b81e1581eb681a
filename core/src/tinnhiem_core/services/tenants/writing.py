"""Create and change tenants; the first row of all is the platform's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tinnhiem_core.intake.names import fold, tidy
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.tenants.checking import (
    SLUG,
    namesakes,
    refuse,
    subject,
    to_change,
    tree_of,
    unnamed,
)
from tinnhiem_core.services.tenants.lasting import misbegun, misplaced
from tinnhiem_core.services.tenants.reading import tenant
from tinnhiem_core.services.tenants.values import TenantForm, TenantView
from tinnhiem_core.services.work import Platform, Work, day_of, work
from tinnhiem_core.store.audit import head
from tinnhiem_core.store.errors import TakenError
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Tenant
from tinnhiem_core.store.taken import flush_unique
from tinnhiem_core.store.tenants import hold_tree, platform_row, with_slug
from tinnhiem_core.texts import wording

PLATFORM: Final = "Đơn vị vận hành hệ thống"
SEARCHED: Final = 300
BEFORE: Final = re.compile(r"^[^a-z]+")
"""What of a name can't begin a code."""


def ensure_platform(platform: Platform, *, name: str = PLATFORM, actor: str = "") -> int:
    """Return the number of the platform's own row, made at the first start.

    Two steps, since an event needs the tenant whose chain it begins: a start that was cut off
    between them is completed by the next.
    """
    with work(platform, Scope(tenant=None, platform=True), actor) as first:
        row = platform_row(first.session) or _add(
            first, Tenant(slug="platform", name=name, search=fold(name), kind=TenantKind.PLATFORM)
        )
        key = row.id
    with work(platform, Scope(tenant=key, platform=True), actor) as second:
        if head(second.session)[0] == 0:
            second.record("tenant.created", subject(key), name=name)
    return key


def create_tenant(
    platform: Platform,
    scope: Scope,
    actor: str,
    form: TenantForm,
    *,
    noted: tuple[Finding, ...] = (),
) -> TenantView:
    """Create a tenant, from an installed locality or without one; all errors at once.

    ``noted``, here and below: what can't be read in the form, refused together with the rest.
    """
    whole, findings = _completed(platform, form)
    with work(platform, scope, actor) as act:
        hold_tree(act.session)
        found = (*findings, *_wrong(act, whole), *noted)
        refuse(found)
        row = _add(act, _new_row(whole))
        act.record(
            "tenant.created", subject(row.id), name=row.name, slug=row.slug, locality=row.locality
        )
        key = row.id
    return tenant(platform, scope, key)


def edit_tenant(
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    form: TenantForm,
    *,
    noted: tuple[Finding, ...] = (),
) -> TenantView:
    """Change name, kind, parent and first day; code and locality stay as they are."""
    with work(platform, scope, actor) as act:
        row = to_change(act, key, revision)
        name = tidy(form.name)
        refuse((*_wrong_change(act, row, replace(form, name=name)), *noted))
        row.name, row.search, row.kind = name, fold(name)[:SEARCHED], form.kind or row.kind
        row.parent_id, row.since, row.revision = form.parent, form.since, row.revision + 1
        act.record("tenant.edited", subject(key), name=name)
    return tenant(platform, scope, key)


def _add(act: Work, row: Tenant) -> Tenant:
    act.session.add(row)
    try:
        flush_unique(act.session, "tenant", "slug")
    except TakenError:  # by somebody else since it was looked for
        taken = find("L.1003", where="slug", slug=row.slug, name=wording("tenants.another"))
        raise InvalidError(taken) from None
    return row


def _new_row(form: TenantForm) -> Tenant:
    assert form.kind is not None  # noqa: S101 - for the type checker: checked before
    return Tenant(
        slug=form.slug,
        name=form.name,
        search=fold(form.name)[:SEARCHED],
        kind=form.kind,
        parent_id=form.parent,
        locality=form.locality,
        since=form.since,
    )


def _completed(platform: Platform, form: TenantForm) -> tuple[TenantForm, tuple[Finding, ...]]:
    """Return the form with what its locality says, and what is wrong about the locality."""
    tidied = replace(form, name=tidy(form.name), slug=form.slug.strip())
    if not form.locality:
        slug = tidied.slug or BEFORE.sub("", fold(tidied.name).replace(" ", "_"))[:60]
        return replace(tidied, slug=slug), ()
    plan = platform.localities.plans.get(form.locality)
    if plan is None:
        return tidied, (find("L.1013", where="locality", slug=form.locality),)
    place = plan.locality
    return replace(
        tidied,
        slug=tidied.slug or place.slug,
        name=tidied.name or place.name,
        kind=tidied.kind or TenantKind(place.level.value),
        since=tidied.since or place.validity.since,
    ), ()


def _wrong(act: Work, form: TenantForm) -> Iterator[Finding]:
    yield from unnamed(form.name, form.kind)
    if not form.slug:
        yield from (find("L.1016", where="slug"),) if form.name else ()
    elif not SLUG.fullmatch(form.slug):
        yield find("L.1004", where="slug", slug=form.slug)
    elif (other := with_slug(act.session, form.slug)) is not None:
        yield find("L.1003", where="slug", slug=form.slug, name=other.name)
    yield from _misplaced(act, None, form)


def _misplaced(act: Work, row: Tenant | None, form: TenantForm) -> Iterator[Finding]:
    tree, today = tree_of(act), day_of(act.now)
    yield from misplaced(tree, row, form.parent, form.kind, today)
    yield from namesakes(tree, row.id if row else None, form.name, form.parent, today)


def _wrong_change(act: Work, row: Tenant, form: TenantForm) -> Iterator[Finding]:
    if row.kind is TenantKind.PLATFORM:
        if form.parent is not None or form.kind is not None:
            yield find("L.1012")
        yield from unnamed(form.name, TenantKind.CENTRAL)
        return
    yield from unnamed(form.name, form.kind)
    yield from _misplaced(act, row, form)
    yield from misbegun(tree_of(act), row, form.since)
