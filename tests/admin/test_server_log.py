"""What a database refuses reaches the server's log without what people typed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError
from tests.admin.conftest import Site

from tinnhiem_core.store import Database
from tinnhiem_core.store.opening import whole
from tinnhiem_core.store.tables import Account

NAME, PASSWORD = "ten.rieng", "$argon2id$bi-mat"
TYPED = {"username": NAME, "name": NAME, "password": PASSWORD, "created_at": datetime.now(UTC)}


def _twice(database: Database) -> None:
    with whole(database, writing=True) as connection:
        for _ in range(2):
            connection.execute(insert(Account).values(**TYPED))


def _no_number(database: Database) -> None:
    with whole(database, writing=True) as connection:
        connection.execute(insert(Account).values(**TYPED | {"id": NAME}))


def _no_such_table(database: Database) -> None:
    with whole(database) as connection:
        connection.exec_driver_sql("select 1 from khong_co")


@pytest.mark.parametrize(
    ("wrong", "code", "told"),
    [
        (_twice, 422, ("uq_account_username", "UNIQUE constraint failed: account.username")),
        (_no_number, 422, ("InvalidTextRepresentation", "IntegrityError")),
        (_no_such_table, 500, ("khong_co",)),
    ],
)
def test_no_name_and_no_password_in_the_log(
    site: Site,
    caplog: pytest.LogCaptureFixture,
    wrong: Callable[[Database], None],
    code: int,
    told: tuple[str, ...],
) -> None:
    owner = Database(site.place.owner)
    with pytest.raises(DBAPIError) as caught:
        wrong(owner)
    owner.close()
    with site.app.test_request_context("/api/v1/people/"), caplog.at_level(logging.DEBUG):
        answer = site.app.make_response(site.app.handle_user_exception(caught.value))
    assert answer.status_code == code
    assert any(one in caplog.text for one in told)
    assert "tinnhiem" in caplog.text
    for secret in (NAME, PASSWORD):
        assert secret not in caplog.text
        assert secret not in answer.get_data(as_text=True)
    assert PASSWORD not in str(caught.value)  # wherever else it is logged
