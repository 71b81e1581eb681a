"""Who is polled, who is exempt and by which clause, what needs a human decision?

"Cán bộ đã có thông báo nghỉ công tác chờ nghỉ hưu hoặc được bổ nhiệm, bầu cử trong năm lấy phiếu
thì không thực hiện lấy phiếu tín nhiệm" (decision 23).
"""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law import Citation, Decision, RuleSet, Topic, cites, decide
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.duties import ExemptionClause
from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.people import Appointment, Post, Service
from tinnhiem_core.rules.exclusions import excluded

__all__ = ["excluded", "exemption"]


@cites(regulation(Topic.EXEMPTION))
def exemption(
    holder: OfficeHolder, day: date, clause: ExemptionClause | None, rules: RuleSet
) -> Decision[bool | None]:
    """Return True (exempt), False (polled) or None (a person must decide) for a meeting day.

    The clause is the plan's where it has one, else that of ``rules``. Of a person with several
    posts in the row, all are looked at: where some are exempt and some are not, None.
    """
    ground = rules.cite(Topic.EXEMPTION) if clause is None else clause.citation
    notice = holder.person.retirement_notice
    if notice is not None and notice <= day:
        return decide(
            True, "exemption.retirement", ground, name=holder.person.name, notice=notice, day=day
        )
    posts = holder.posts or (holder.post,)
    missing = None if clause is None else clause.unresolved
    answers = {post: _of_post(holder.person.name, post, day, ground, missing) for post in posts}
    doubtful = [answer for answer in answers.values() if answer.value is None]
    if doubtful or len({answer.value for answer in answers.values()}) == 1:
        return (doubtful or list(answers.values()))[0]
    return decide(
        None,
        "exemption.mixed",
        ground,
        name=holder.person.name,
        exempt=tuple(post.title for post, answer in answers.items() if answer.value),
        polled=tuple(post.title for post, answer in answers.items() if not answer.value),
        year=str(day.year),
    )


def _of_post(
    name: str, post: Post, day: date, ground: Citation, missing: Citation | None
) -> Decision[bool | None]:
    begun = post.appointed or post.since
    if begun is not None and begun.year == day.year:
        return _in_the_year(name, post, begun, ground, missing)
    if post.service is not Service.ON_DUTY:
        return decide(None, f"exemption.{post.service}", ground, name=name, title=post.title)
    if begun is None:
        return decide(False, "exemption.undated", ground, name=name, title=post.title)
    return decide(False, "exemption.polled", ground, name=name, title=post.title, appointed=begun)


def _in_the_year(
    name: str, post: Post, begun: date, ground: Citation, missing: Citation | None
) -> Decision[bool | None]:
    """Decide on a post taken up in the year; ``missing`` is an exception nobody can read."""
    figures = {"name": name, "title": post.title, "appointed": begun}
    year = str(begun.year)
    if missing is not None:
        return decide(
            None,
            "exemption.unresolved",
            ground,
            missing,
            exception=missing.document.name,
            year=year,
            **figures,
        )
    if post.appointment is not Appointment.FIRST:
        return decide(None, f"exemption.{post.appointment}", ground, year=year, **figures)
    if post.since is not None and post.since.year < begun.year:
        return decide(None, "exemption.contradiction", ground, since=post.since, **figures)
    return decide(True, "exemption.appointed", ground, year=year, **figures)
