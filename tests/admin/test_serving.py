"""Where the server listens, and what it refuses to start on."""

from __future__ import annotations

import socket
from dataclasses import replace
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import DBAPIError
from tests.admin.conftest import SECRET, settings_for
from tests.databases import ENGINES, bare

from tinnhiem_admin import migrations
from tinnhiem_admin.app import build_app, create_app, make_platform
from tinnhiem_admin.release import release
from tinnhiem_admin.revision import HEAD
from tinnhiem_admin.serving import check_bind, check_free
from tinnhiem_admin.settings import Settings, SettingsError
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.matrix import MATRIX
from tinnhiem_core.store.migrations import upgrade as upgrade_core

ALL = str(IPv4Address(0))
SETTINGS = Settings(database_url="sqlite://", secret_key=SECRET, demo=True)
HELD = """
select r.name, p.name from ab_permission_view_role h
join ab_role r on r.id = h.role_id join ab_permission_view v on v.id = h.permission_view_id
join ab_permission p on p.id = v.permission_id join ab_view_menu m on m.id = v.view_menu_id
where m.name = 'Tinnhiem'
"""


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "[::1]", "localhost"])
def test_the_demonstration_listens_on_this_machine(host: str) -> None:
    check_bind(SETTINGS, f"{host}:8000")


@pytest.mark.parametrize("host", [ALL, "[::]", "10.0.0.5", "tinnhiem.example", "127.0.0.1.x"])
def test_the_demonstration_listens_nowhere_else(host: str) -> None:
    with pytest.raises(SettingsError, match=r"127\.0\.0\.1:8000"):
        check_bind(SETTINGS, f"{host}:8000")


def test_production_listens_where_it_is_told() -> None:
    check_bind(replace(SETTINGS, demo=False), f"{ALL}:8000")


@pytest.mark.parametrize("bind", ["8000", ":8000", "127.0.0.1:", "unix:/run/tinnhiem.sock"])
def test_an_address_that_is_none_is_refused(bind: str) -> None:
    with pytest.raises(SettingsError, match="HOST:PORT"):
        check_bind(SETTINGS, bind)


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=r"make run PORT=9000"):
            check_free(f"127.0.0.1:{port}")
    check_free(f"127.0.0.1:{port}")


@pytest.mark.parametrize("engine", ENGINES)
def test_no_worker_starts_before_the_release(engine: str, tmp_path: Path) -> None:
    for place in bare(engine, tmp_path):
        settings = settings_for(place)
        with pytest.raises(RefusedError, match=r"L\.1305|Cơ sở dữ liệu"):
            create_app(settings)
        upgrade_core(place.owner)
        with pytest.raises(RefusedError, match="tinnhiem-admin release"):
            create_app(settings)
        release(settings)
        app = create_app(settings)
        assert app.view_functions
        app.extensions["tinnhiem"].database.close()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_release_twice_leaves_what_the_matrix_says(engine: str, tmp_path: Path) -> None:
    for place in bare(engine, tmp_path):
        release(settings_for(place))
        first = held(place.owner)
        release(settings_for(place))
        assert held(place.owner) == first
        assert {one for one in first if one[0] in set(AccountRole)} == {
            (role.value, f"can_{action.value}") for role, held in MATRIX.items() for action in held
        }


@pytest.mark.parametrize("engine", ENGINES)
def test_a_role_loses_what_the_matrix_does_not_give(engine: str, tmp_path: Path) -> None:
    for place in bare(engine, tmp_path):
        settings = settings_for(place)
        release(settings)
        owner = make_platform(replace(settings, database_url=place.owner))
        app = build_app(settings, owner)
        with app.app_context():
            manager = app.extensions["appbuilder"].sm
            permission = manager.find_permission_view_menu("can_manage_tenants", "Tinnhiem")
            manager.add_permission_role(manager.find_role("observer"), permission)
        owner.database.close()
        assert ("observer", "can_manage_tenants") in held(place.owner)
        release(settings)
        assert ("observer", "can_manage_tenants") not in held(place.owner)


def held(url: str) -> set[tuple[str, str]]:
    """Return which role holds which of our permissions."""
    engine = create_engine(url)
    with engine.connect() as connection:
        found = {(one[0], one[1]) for one in connection.execute(text(HELD))}
    engine.dispose()
    return found


def test_the_newest_revision_is_the_one_that_a_worker_asks_for() -> None:
    assert migrations.script().get_heads() == [HEAD]


@pytest.mark.parametrize("engine", ENGINES)
def test_the_history_makes_what_the_framework_expects(engine: str, tmp_path: Path) -> None:
    for place in bare(engine, tmp_path):
        release(settings_for(place))
        assert migrations.differences(place.owner) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_downgrade_takes_the_framework_away_and_leaves_ours(engine: str, tmp_path: Path) -> None:
    for place in bare(engine, tmp_path):
        release(settings_for(place))
        migrations.downgrade(place.owner, "tinnhiem_app")
        there = tables(place.owner)
        assert not [one for one in there if one.startswith("ab_")]
        assert "tenant" in there
        release(settings_for(place))
        assert "ab_role" in tables(place.owner)


def tables(url: str) -> list[str]:
    engine = create_engine(url)
    found = inspect(engine).get_table_names()
    engine.dispose()
    return found


def test_workers_only_read_the_permissions_on_postgresql(tmp_path: Path) -> None:
    for place in bare("postgresql", tmp_path):
        release(settings_for(place))
        engine = create_engine(place.url)
        with engine.connect() as connection:
            assert connection.execute(text("select count(*) from ab_role")).scalar_one() > 0
        for statement in (
            "insert into ab_role (id, name) values (999, 'x')",
            "update ab_role set name = 'x'",
            "delete from ab_permission_view_role",
            "update alembic_version_admin set version_num = 'x'",
        ):
            with (
                engine.connect() as connection,
                pytest.raises(DBAPIError, match="permission denied"),
            ):
                connection.execute(text(statement))
        engine.dispose()
