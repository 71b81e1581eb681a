"""Trang chính: what needs doing now, by role."""

from __future__ import annotations

from flask.typing import ResponseReturnValue

from tinnhiem_admin.pages import Page, page
from tinnhiem_admin.signed_in import me, own_scope, platform
from tinnhiem_admin.views.home_closed import kept
from tinnhiem_admin.views.home_words import shown_milestone, shown_todo
from tinnhiem_admin.views.people_desk import kept_to
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.matrix import Action, actions
from tinnhiem_core.services.home import Asked, Todo, platform_home, tenant_home


class Home(Page):
    """The first page after sign-in."""

    route_base = ""
    default_view = "index"

    @page("/", Action.VIEW_HOME)
    def index(self) -> ResponseReturnValue:
        """Show what the account has to do."""
        if AccountRole.PLATFORM_ADMIN in me().roles:
            return self._of_platform()
        return self._of_tenant()

    def _of_platform(self) -> ResponseReturnValue:
        home = platform_home(platform(), own_scope())
        return self.render("tinnhiem/home_platform.html", home=home, todos=_shown(home.todos))

    def _of_tenant(self) -> ResponseReturnValue:
        who = me()
        asked = Asked(
            account=who.account,
            actions=actions(who.roles),
            units=who.units,
            seen_units=who.seen_units,
            until=who.tenant.until if who.tenant else None,
        )
        home = tenant_home(platform(), own_scope(), asked)
        today = platform().today
        return self.render(
            "tinnhiem/home.html",
            home=home,
            todos=_shown(home.todos),
            dates=[shown_milestone(one, today) for one in home.milestones],
            kept=list(kept()) if home.closed else [],
            within=kept_to(),
        )


def _shown(todos: tuple[Todo, ...]) -> list[dict[str, str]]:
    return [shown_todo(one) for one in todos]
