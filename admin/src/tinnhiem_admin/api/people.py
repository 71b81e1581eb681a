"""Units, persons and posts; a key of staff sees those of its own units."""

from __future__ import annotations

from tinnhiem_admin.fab.interface import TenantInterface
from tinnhiem_admin.fab.reach import Within
from tinnhiem_admin.fab.rest import TenantRestApi
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.store.tables import Person, Post, Unit


class UnitsApi(TenantRestApi):
    """Read units."""

    resource_name = "units"
    action = Action.VIEW_PEOPLE
    datamodel = TenantInterface(Unit)
    base_filters = (("id", Within, None),)
    columns = (
        "id",
        "key",
        "name",
        "kind",
        "level",
        "parent_id",
        "has_subordinates",
        "since",
        "until",
        "revision",
    )


class PeopleApi(TenantRestApi):
    """Read persons."""

    resource_name = "people"
    action = Action.VIEW_PEOPLE
    datamodel = TenantInterface(Person)
    base_filters = (("id", Within, None),)
    columns = ("id", "key", "name", "born", "retirement_notice", "revision")


class PostsApi(TenantRestApi):
    """Read posts, held and former."""

    resource_name = "posts"
    action = Action.VIEW_PEOPLE
    datamodel = TenantInterface(Post)
    base_filters = (("id", Within, None),)
    columns = (
        "id",
        "person_id",
        "unit_id",
        "role",
        "title",
        "since",
        "until",
        "appointed",
        "appointment",
        "full_time",
        "service",
        "revision",
    )
