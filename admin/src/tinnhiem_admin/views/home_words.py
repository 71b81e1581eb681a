"""What the home page says of each thing to do, and which page does it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from flask import url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext

from tinnhiem_admin.navigation import address
from tinnhiem_admin.shell import day
from tinnhiem_admin.signed_in import lang
from tinnhiem_admin.views.deadline_words import dated, offset, state, status, tone
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.services.home import Milestone, Todo, TodoKind
from tinnhiem_core.texts import say

SHOWN_NAMES: Final = 4


@dataclass(frozen=True, slots=True)
class Look:
    """How one kind of thing to do is shown; ``%(…)s`` takes count, names and at of the thing."""

    tone: str
    sign: str
    endpoint: str
    title: str
    text: str
    action: str


LOOKS: Final[Mapping[TodoKind, Look]] = MappingProxyType(
    {
        TodoKind.QUARANTINED_PLUGIN: Look(
            "danger",
            "puzzle-piece",
            "Plugins.overview",
            _l("Plugins in quarantine: %(count)s"),
            _l("%(names)s. No plan starts from them until mended and the service restarted."),
            _l("See why"),
        ),
        TodoKind.BROKEN_CHAIN: Look(
            "danger",
            "shield-halved",
            "Audit.events",
            _l("The audit log was tampered with"),
            _l("Its chain is broken. Change nothing more and call the operator."),
            _l("See the breaks"),
        ),
        TodoKind.NO_PLAN: Look(
            "danger",
            "file-lines",
            "Plan.overview",
            _l("There is no plan yet"),
            _l("Start a draft from the plan of your plugin, check it, then submit it."),
            _l("Start the plan"),
        ),
        TodoKind.PLAN_TO_IMPORT: Look(
            "danger",
            "file-import",
            "Plan.take",
            _l("There is no plan yet"),
            _l("No package gives the unit a plan to start from: import one as a JSON file."),
            _l("Import a plan"),
        ),
        TodoKind.PLAN_ERRORS: Look(
            "danger",
            "exclamation",
            "Plan.findings",
            _l("Errors in the draft of the plan: %(count)s"),
            _l("A plan with an error can't be put in force."),
            _l("Mend the draft"),
        ),
        TodoKind.PLAN_TO_APPROVE: Look(
            "warn",
            "hourglass-half",
            "Plan.findings",
            _l("Version %(count)s of the plan waits for approval"),
            _l(
                "Submitted at %(at)s. Whoever submitted it approves it only where there is no"
                " other administrator."
            ),
            _l("Look and decide"),
        ),
        TodoKind.PLAN_RETURNED: Look(
            "warn",
            "rotate-left",
            "Plan.editor",
            _l("Version %(count)s of the plan was returned"),
            _l("%(who)s returned it. Reason: %(names)s"),
            _l("Open the draft"),
        ),
        TodoKind.NO_ADMINISTRATOR: Look(
            "warn",
            "user-plus",
            "Tenants.tree",
            _l("Tenants without an administrator: %(count)s"),
            _l("%(names)s. Invite the first one; nobody can work there before."),
            _l("Invite"),
        ),
        TodoKind.NO_PEOPLE: Look(
            "warn",
            "user-tie",
            "Imports.imports",
            _l("There are no people yet"),
            _l("Import the list of holders of posts from an Excel or CSV file."),
            _l("Import a list"),
        ),
        TodoKind.IMPORTS_WAITING: Look(
            "warn",
            "file-import",
            "Imports.imports",
            _l("Lists read but not imported: %(count)s"),
            _l("Nothing of them is in the system until you import them."),
            _l("Go on importing"),
        ),
        TodoKind.DEADLINE_NEAR: Look(
            "warn",
            "clock",
            "Plan.overview",
            _l("Due by %(at)s: %(names)s"),
            _l("The day stands in the plan in force."),
            _l("See the dates"),
        ),
        TodoKind.NO_SECOND_FACTOR: Look(
            "warn",
            "key",
            "Accounts.accounts",
            _l("Accounts without a second factor: %(count)s"),
            _l("%(names)s. A password alone is easily lost."),
            _l("See the accounts"),
        ),
        TodoKind.INVITATIONS_ENDING: Look(
            "warn",
            "envelope",
            "Accounts.accounts",
            _l("Invitations ended or about to end: %(count)s"),
            _l("%(names)s. Withdraw them or invite anew."),
            _l("See the invitations"),
        ),
        TodoKind.PLAN_WARNINGS: Look(
            "info",
            "list-check",
            "Plan.findings",
            _l("Warnings on the draft that need a reason: %(count)s"),
            _l("Each is mended or kept with a reason before the plan is submitted."),
            _l("Go through them"),
        ),
        TodoKind.PLAN_UNCHANGED: Look(
            "info",
            "pen",
            "Plan.editor",
            _l("Version %(count)s of the plan is still as the one in force"),
            _l("There is nothing to approve: change what has to change, or discard the draft."),
            _l("Open the draft"),
        ),
        TodoKind.PLAN_TO_SUBMIT: Look(
            "info",
            "pen",
            "Plan.findings",
            _l("Version %(count)s of the plan can be submitted"),
            _l("Nothing is open any more. A second administrator approves it."),
            _l("Open the draft"),
        ),
        TodoKind.PLAN_TO_SUBMIT_ALONE: Look(
            "info",
            "pen",
            "Plan.findings",
            _l("Version %(count)s of the plan can be submitted"),
            _l("Nothing is open any more. As the only administrator you may approve it, too."),
            _l("Open the draft"),
        ),
        TodoKind.PLAN_TO_APPROVE_ALONE: Look(
            "info",
            "hourglass-half",
            "Plan.findings",
            _l("Version %(count)s of the plan waits for approval"),
            _l("You submitted it at %(at)s. As the only administrator you may approve it, too."),
            _l("Look and decide"),
        ),
        TodoKind.PLAN_WAITING: Look(
            "info",
            "hourglass-half",
            "Plan.findings",
            _l("Version %(count)s of the plan waits for another administrator"),
            _l("You submitted it at %(at)s; someone else has to approve it."),
            _l("Open the version"),
        ),
    }
)


def shown_todo(todo: Todo) -> dict[str, str]:
    """Return a thing to do as the kit's list takes it."""
    look = LOOKS[todo.kind]
    who = todo.who or say("plan_versions.nobody", lang())
    figures = {"count": todo.count, "names": _names(todo), "at": day(todo.at), "who": who}
    return {
        "tone": look.tone,
        "sign": look.sign,
        "title": str(look.title) % figures,
        "text": str(look.text) % figures,
        "href": _address(look, todo),
        "action": str(look.action),
    }


def _address(look: Look, todo: Todo) -> str:
    if todo.version is None:
        return address(look.endpoint)
    return url_for(look.endpoint, version=todo.version)


def _names(todo: Todo) -> str:
    if todo.kind is TodoKind.DEADLINE_NEAR:
        return say(f"step.{todo.names[0]}", lang())
    left = len(todo.names) - SHOWN_NAMES
    more = [ngettext("%(num)d more", "%(num)d more", left)] if left > 0 else []
    return ", ".join([*todo.names[:SHOWN_NAMES], *more])


def shown_milestone(one: Milestone, today: date) -> dict[str, str]:
    """Return a deadline as the kit's line takes it: offset, day and how far off it is."""
    left = one.days_left(today)
    return {
        "offset": _offset(one),
        "date": _dated(one),
        "what": say(f"step.{one.step}", lang()),
        "state": "day" if one.step is Step.MEETING else state(left),
        "status": status(left),
        "tone": tone(left),
    }


def _offset(one: Milestone) -> str:
    if one.step is Step.MEETING:
        return str(_("Day of the vote"))
    return offset(one.days_before) if one.days_before else str(_("Stated day"))


def _dated(one: Milestone) -> str:
    if one.day is None:
        return str(_("Not named by the plan") if one.by else _("By the day of the vote"))
    shown = dated(one.day)
    return str(_("%(day)s at the latest", day=shown)) if one.by else shown
