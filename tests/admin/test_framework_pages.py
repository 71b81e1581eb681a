"""The framework's own list, show, add and edit pages in our clothes, over two tables of this test."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from flask import Flask, Response, redirect
from flask.testing import FlaskClient
from flask_appbuilder import AppBuilder, Model, ModelView, action
from flask_appbuilder.models.sqla.interface import SQLAInterface
from flask_wtf import CSRFProtect
from sqlalchemy import ForeignKey, MetaData, create_engine
from sqlalchemy.orm import Mapped, mapped_column, relationship, scoped_session, sessionmaker
from sqlalchemy.pool import StaticPool
from tests.admin.pages import faults

from tinnhiem_admin.tongues import tongue

PACKAGE: Final = Path(__file__).parents[2] / "admin/src/tinnhiem_admin"
ENGLISH: Final = (
    ">Save<",
    ">Back<",
    ">Search<",
    "Record Count",
    ">__None<",
    "Add Filter",
    "Delete",
)


COLUMNS: Final = ["name", "since", "full_time", "office"]

# what the framework itself still calls
pytestmark = [
    pytest.mark.filterwarnings("ignore:Yielding raw tuples:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The Query.get:sqlalchemy.exc.LegacyAPIWarning"),
]


class Ours(Model):  # type: ignore[misc]
    """Tables of this file alone: what else compares the framework's doesn't see them."""

    __abstract__ = True
    metadata = MetaData()


class Office(Ours):
    __tablename__ = "look_office"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column()

    def __str__(self) -> str:
        return self.name


class Official(Ours):
    __tablename__ = "look_official"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column()
    since: Mapped[date | None] = mapped_column()
    full_time: Mapped[bool | None] = mapped_column()
    office_id: Mapped[int | None] = mapped_column(ForeignKey("look_office.id"))
    office: Mapped[Office | None] = relationship()


class Officials(ModelView):  # type: ignore[misc]
    datamodel = SQLAInterface(Official)
    list_title, add_title, edit_title, show_title = "Cán bộ", "Thêm", "Sửa", "Xem"
    list_columns = COLUMNS
    add_columns = COLUMNS
    edit_columns = COLUMNS
    show_columns = COLUMNS
    page_size = 10

    @action("lock", "Khóa", "Khóa các dòng đã đánh dấu?", "fa-lock")  # type: ignore[untyped-decorator]
    def lock(self, _items: Sequence[Official] | Official) -> Response:
        return redirect("/")  # type: ignore[return-value]


class Offices(ModelView):  # type: ignore[misc]
    datamodel = SQLAInterface(Office)
    show_title = "Cơ quan"
    list_columns = COLUMNS[:1]
    show_columns = COLUMNS[:1]
    related_views = (Officials,)


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    engine = create_engine(
        "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}
    )
    session = scoped_session(sessionmaker(engine))
    app = Flask("tinnhiem_admin")
    app.config |= configuration()
    CSRFProtect(app)
    app.add_template_filter(tongue)
    with app.app_context():
        Ours.metadata.create_all(engine)
        builder = AppBuilder(app, session, base_template="tinnhiem/base.html")
        builder.add_view(Officials, "Officials")
        builder.add_view(Offices, "Offices")
        office = Office(name="Sở Tư pháp")
        session.add_all([Official(name=f"Lò Văn {n}", office=office) for n in range(23)])
        session.add(Official(name="<b>Tẩn</b>", since=date(2021, 2, 28), full_time=True))
        session.commit()
        yield app.test_client()
        session.remove()
    engine.dispose()


def configuration() -> dict[str, Any]:
    return {
        "SECRET_KEY": "look",
        "BABEL_DEFAULT_LOCALE": "vi",
        "LANGUAGES": {"vi": {"flag": "vn", "name": "Tiếng Việt"}},
        "AUTH_ROLE_PUBLIC": "Admin",
        "RATELIMIT_ENABLED": False,
        "WTF_CSRF_ENABLED": False,
    }


def page(client: FlaskClient, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.text


@pytest.mark.parametrize(
    "address",
    [
        "/officials/list/",
        "/officials/list/?_oc_Officials=name&_od_Officials=asc&page_Officials=1",
        "/officials/list/?_flt_0_name=nobody",
        "/officials/show/24",
        "/officials/add",
        "/officials/edit/24",
        "/offices/show/1",
        "/offices/edit/1",
    ],
)
def test_a_page_of_the_framework_holds_what_every_page_must(
    client: FlaskClient, address: str
) -> None:
    text = page(client, address)
    assert faults(text) == []
    assert [word for word in ENGLISH if word in text.partition("<main")[2]] == []
    assert "bootstrap" not in text.lower()
    assert "jquery" not in text.lower()


def test_values_are_written_as_people_read_them(client: FlaskClient) -> None:
    shown = page(client, "/officials/show/24")
    assert "28/02/2021" in shown
    assert "<dd>Có</dd>" in shown
    assert "Chưa có" in shown
    assert "&lt;b&gt;Tẩn&lt;/b&gt;" in shown
    assert "<b>Tẩn" not in shown


def test_a_refused_form_lists_its_errors_and_keeps_what_was_typed(client: FlaskClient) -> None:
    text = client.post("/officials/add", data={"name": "", "since": "2021-02-03"}).text
    assert faults(text) == []
    assert "Có 1 lỗi, chưa lưu" in text
    assert '<a href="#name">' in text
    assert 'aria-describedby="name-error"' in text
    assert 'value="2021-02-03"' in text


def test_rows_are_deleted_and_acted_upon_by_post_with_a_question(client: FlaskClient) -> None:
    text = page(client, "/officials/list/")
    assert 'popovertarget="delete-Officials-1"' in text
    assert 'action="/officials/delete/1"' in text
    assert "Xóa Lò Văn 0?" in text
    assert 'form="bulk-Officials"' in text
    assert text.count('name="csrf_token"') == 11  # each row's question, and the ticked rows'


def test_a_search_opens_with_what_was_searched(client: FlaskClient) -> None:
    text = page(client, "/officials/list/?_flt_2_name=Tẩn")
    assert 'id="search" open' in text
    assert 'value="Tẩn"' in text
    assert "Lò Văn 1" not in text
