"""Any form of a version as PDF, marked as a preview; the log keeps who looked."""

from __future__ import annotations

from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.plans.reading import stored, subject
from tinnhiem_core.services.plans.values import Export
from tinnhiem_core.services.work import Platform, day_of, work
from tinnhiem_core.store.scope import Scope


def preview(platform: Platform, scope: Scope, actor: str, key: int, form: FormKind) -> Export:
    """Return a form of a version as PDF across which "BẢN XEM TRƯỚC" stands.

    ``PaperError`` holds what in the plan can't be printed.
    """
    from tinnhiem_core.services.plans.previews import printed  # noqa: PLC0415 - start-up stays quick

    with work(platform, scope, actor) as act:
        row = stored(act.session, key)
        act.record("plan.previewed", subject(row.number), form=form.value)
        content, digest, number = row.content, row.digest, row.number
        today = day_of(act.now)
    name = f"xem-truoc-{form.value.replace('_', '-')}-ban-{number}.pdf"
    return Export(name=name, data=printed(plan_of(content), form, today), digest=digest)
