"""A probe: FAB as it comes, over our tables, with nothing but ``base_filters`` to keep tenants apart.

What leaks here without our guard is what FAB itself doesn't hold (its own documentation offers
``base_filters`` for this); what is safe here with the guard is safe in any view built on FAB.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from flask import Flask, redirect
from flask.testing import FlaskClient
from flask_appbuilder import AppBuilder, ModelRestApi, ModelView, action
from flask_appbuilder.models.sqla.filters import FilterEqual
from flask_appbuilder.models.sqla.interface import SQLAInterface
from flask_appbuilder.security.sqla.manager import SecurityManager
from sqlalchemy import Engine, event
from sqlalchemy.orm import Mapped, foreign, relationship, remote, scoped_session
from tests.admin.world import OUR_ROW, OURS, THEIR_ROW, THEIRS, open_whole
from werkzeug.wrappers import Response

from tinnhiem_core.model.people import Appointment, Role, Service
from tinnhiem_core.store import Database, Scope, guard
from tinnhiem_core.store.tables import Person, Post, Tenant, Unit


class ProbeUnit(Unit):
    """A unit that knows its posts, as tables of FAB applications do."""

    posts: Mapped[list[ProbePost]] = relationship(
        primaryjoin=lambda: remote(foreign(Post.unit_id)) == Unit.id, viewonly=True
    )

    def __repr__(self) -> str:
        return self.name


class ProbePerson(Person):
    """A person as a pick-list shows it."""

    def __repr__(self) -> str:
        return self.name


class ProbeTenant(Tenant):
    """A tenant as a pick-list shows it."""

    def __repr__(self) -> str:
        return self.name


class ProbePost(Post):
    """A post that knows unit, person and tenant."""

    unit: Mapped[ProbeUnit] = relationship(primaryjoin=lambda: foreign(Post.unit_id) == Unit.id)
    person: Mapped[ProbePerson] = relationship(
        primaryjoin=lambda: foreign(Post.person_id) == Person.id
    )
    tenant: Mapped[ProbeTenant] = relationship(
        primaryjoin=lambda: foreign(Post.tenant_id) == Tenant.id
    )

    def __repr__(self) -> str:
        return self.title


PLAIN = ["title", "role", "appointment", "service", "full_time"]
RELATED = ["unit", "person", "tenant"]


OF_OURS = [["tenant_id", FilterEqual, OURS]]
NAME, NAME_AND_POSTS = ["name"], ["name", "posts"]
TITLE, TITLE_AND_UNIT, TITLE_AND_RELATED = ["title"], ["title", "unit.name"], ["title", *RELATED]
EVERYTHING = [*PLAIN, *RELATED]


class StockUnits(ModelView):  # type: ignore[misc]
    datamodel = SQLAInterface(ProbeUnit)
    base_filters = OF_OURS
    show_columns = NAME_AND_POSTS
    list_columns = search_columns = add_columns = edit_columns = NAME


class StockPosts(ModelView):  # type: ignore[misc]
    datamodel = SQLAInterface(ProbePost)
    base_filters = OF_OURS
    list_columns = TITLE_AND_UNIT
    show_columns = TITLE
    search_columns = add_columns = edit_columns = TITLE_AND_RELATED

    def pre_add(self, item: ProbePost) -> None:
        """Fill what FAB has no form field for: it takes an enumeration by name, ours are values."""
        item.role, item.appointment, item.service = Role.HEAD, Appointment.FIRST, Service.ON_DUTY

    @action("touch", "Touch", "Really?")  # type: ignore[untyped-decorator]
    def touch(self, items: Any) -> Response:
        for one in items if isinstance(items, list) else [items]:
            if one is not None:  # FAB hands on what it didn't find
                one.title = "touched"
        self.datamodel.session.commit()
        return redirect("/")


class StockPostsApi(ModelRestApi):  # type: ignore[misc]
    resource_name = "posts"
    datamodel = SQLAInterface(ProbePost)
    base_filters = OF_OURS
    list_columns = show_columns = TITLE_AND_UNIT
    add_columns = edit_columns = EVERYTHING


class Permissive(SecurityManager):  # type: ignore[misc]
    """Lets everybody everywhere: the tenant guard is what is probed."""

    def has_access(self, permission_name: str, view_name: str) -> bool:
        del permission_name, view_name
        return True

    def is_item_public(self, permission_name: str, view_name: str) -> bool:
        del permission_name, view_name
        return True

    def register_views(self) -> None:
        self.auth_view = None


def probe_app(database: Database, scope: Callable[[], Scope], *views: type) -> Flask:
    """Return an application of nothing but FAB with these views, over a session of the scope."""
    app = Flask(__name__)
    app.config |= {
        "SECRET_KEY": "p" * 48,
        "FAB_CREATE_DB": False,
        "FAB_UPDATE_PERMS": False,
        "FAB_ADD_SECURITY_VIEWS": False,
        "FAB_ADD_SECURITY_API": False,
        "FAB_ADD_OPENAPI_VIEWS": False,
        "WTF_CSRF_ENABLED": False,
        "BABEL_DEFAULT_LOCALE": "en",
    }
    session = scoped_session(lambda: database.session(scope()))  # type: ignore[arg-type, var-annotated]
    with app.app_context():
        builder = AppBuilder(security_manager_class=Permissive)
        builder.init_app(app, session)
        for one in views:
            builder.add_view_no_menu(one)
    app.teardown_appcontext(lambda _error: session.remove())
    return app


@contextmanager
def unguarded(*, writing: bool = True) -> Iterator[None]:
    """Switch the guard of the ORM off: what is read isn't narrowed, what is written unchecked.

    ``writing`` False leaves the second on: services let it set the tenant of a new row.
    """
    off = (("do_orm_execute", guard.narrow), ("before_flush", guard.guard_flush))[: 1 + writing]
    for moment, one in off:
        event.remove(guard.ScopedSession, moment, one)
    try:
        yield
    finally:
        for moment, one in off:
            event.listen(guard.ScopedSession, moment, one)


FORM = {
    "title": "smuggled",
    "role": "head",
    "appointment": "first",
    "service": "on_duty",
    "full_time": "true",
    "unit": str(THEIR_ROW),
    "person": str(THEIR_ROW),
    "tenant": str(THEIRS),
}
BODY = FORM | {"full_time": True, "unit": THEIR_ROW, "person": THEIR_ROW, "tenant": THEIRS}


def _gets(*urls: str) -> Callable[[FlaskClient], str]:
    def send(client: FlaskClient) -> str:
        sent = [client.get(one) for one in urls]
        assert all(one.status_code < 500 for one in sent), [one.status for one in sent]
        return "".join(one.text for one in sent)

    return send


ROW = f"/stockposts/{{}}/{THEIR_ROW}"
PROBES: dict[str, Callable[[FlaskClient], str]] = {
    "list, show, edit, REST get": _gets(
        "/stockposts/list/?psize_StockPosts=100",
        ROW.format("show"),
        ROW.format("edit"),
        "/api/v1/posts/",
        f"/api/v1/posts/{THEIR_ROW}",
    ),
    "POST action_post": lambda client: (
        client.post(
            "/stockposts/action_post", data={"action": "touch", "rowid": str(THEIR_ROW)}
        ).text
    ),
    "GET action": _gets(f"/stockposts/action/touch/{THEIR_ROW}"),
    "pick-lists of the add form and the search": _gets("/stockposts/add", "/stockposts/list/"),
    "REST _info": _gets("/api/v1/posts/_info"),
    "show with a back-reference": _gets(f"/stockunits/show/{OUR_ROW}"),
    "list with a dotted column": _gets("/stockposts/list/", "/api/v1/posts/"),
    "MVC add into their tenant": lambda client: client.post("/stockposts/add", data=FORM).text,
    "REST POST into their tenant": lambda client: client.post("/api/v1/posts/", json=BODY).text,
    "REST POST with their unit": lambda client: (
        client.post("/api/v1/posts/", json=BODY | {"person": OUR_ROW, "tenant": OURS}).text
    ),
    "REST PUT to their unit": lambda client: (
        client.put(f"/api/v1/posts/{OUR_ROW}", json={"unit": THEIR_ROW}).text
    ),
    "MVC edit to their unit": lambda client: (
        client.post(
            f"/stockposts/edit/{OUR_ROW}",
            data=FORM | {"person": str(OUR_ROW), "tenant": str(OURS)},
        ).text
    ),
}

HELD_BY_THE_DATABASE = {
    "REST POST with their unit",
    "REST PUT to their unit",
    "MVC edit to their unit",
}
"""What composite foreign keys refuse even where nothing else is on guard."""

HELD_BY_BASE_FILTERS = {"list, show, edit, REST get"}


@dataclass(slots=True)
class Crossed:
    """What is stored where it must not be: rows of ours that name theirs, or theirs of ours."""

    engine: Engine

    def rows(self) -> list[tuple[object, ...]]:
        """Return the posts of ours in their unit."""
        table = Post.__table__
        with self.engine.begin() as connection:
            open_whole(connection)
            mixed = (table.c.tenant_id == OURS) & (
                (table.c.unit_id == THEIR_ROW) | (table.c.person_id == THEIR_ROW)
            )
            return [tuple(one) for one in connection.execute(table.select().where(mixed))]
