"""To run when the pin of Flask-AppBuilder moves: it names every part of FAB that we stand on.

FAB's source is compared as it was read: where a digest differs, compare FAB's change with ours
(the table says where ours is), then write the new digest here.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from hashlib import sha256
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import flask_appbuilder
import pytest

from tinnhiem_admin import fab, security

PIN = "5.3.0"
ROOT = Path(flask_appbuilder.__file__).parent
TEMPLATES = Path(fab.__file__).parents[1] / "templates" / "appbuilder"
"""Each template here stands in the place of FAB's of the same name."""

SOURCES: dict[str, str] = {
    "api:BaseApi._register_urls": "5d5dd80c83f228dc",
    "api:BaseApi.add_api_spec": "e245d2213357fb34",
    "api:BaseApi.add_apispec_components": "b327002f883f6aa7",
    "api:BaseApi.create_blueprint": "89575db36b39fffa",
    "api:BaseApi.operation_helper": "afd7ed8ab797b1ca",
    "api:BaseApi.response": "aa053c70792f40dc",
    "api:ModelRestApi.__init__": "ae6442fa8b875f30",
    "api:ModelRestApi._handle_filters_args": "1158f46e3f9771ad",
    "api:ModelRestApi._handle_order_args": "cf1618bfe75b959e",
    "api:ModelRestApi._handle_page_args": "9ffa3f7ec1a042df",
    "api:ModelRestApi._init_model_schemas": "fe44bb78c1efd467",
    "api:ModelRestApi._init_properties": "68617c46d7df8761",
    "api:ModelRestApi._sanitize_page_args": "164f837b116aae70",
    "api:ModelRestApi.add_apispec_components": "bb8f73279e8b7ed5",
    "api:ModelRestApi.get": "d07a56fe5d5ad4ca",
    "api:ModelRestApi.get_list": "4f06297eb931bc63",
    "api:ModelRestApi.info": "3caf0096dc78befb",
    "babel.manager:BabelManager": "0ba5d423a499c3b7",
    "babel.views:LocaleView": "085ca43a70087d03",
    "base:AppBuilder._add_admin_views": "96902d2fffbe940e",
    "base:AppBuilder._add_permission": "6c26ddbd2e060943",
    "base:AppBuilder.add_permissions": "c60a1346547d3368",
    "base:AppBuilder.add_view_no_menu": "68365232d4ceaaa8",
    "base:AppBuilder.init_app": "35b5bb3d0c67f4a2",
    "base:AppBuilder.security_cleanup": "d02e421919a6a96f",
    "baseviews:BaseCRUDView._get_list_widget": "b8bd9f3ee791aece",
    "baseviews:BaseCRUDView._list": "272a87f649f928b5",
    "baseviews:BaseCRUDView._show": "37e80716773b3ea0",
    "baseviews:BaseModelView._get_search_widget": "3076c9009e694835",
    "baseviews:BaseModelView._init_properties": "10a97bc8994ec692",
    "models.base:BaseInterface.get_filters": "5ac46332e30a05c4",
    "models.base:BaseInterface.get_keys": "32a4519aef4fba5c",
    "models.filters:BaseFilter.__init__": "865e562a52dad229",
    "models.filters:BaseFilter.apply": "477f7ba5255779d1",
    "models.filters:BaseFilterConverter.convert": "9bd33795c0317600",
    "models.filters:Filters.add_filter": "0df64714a8d49437",
    "models.filters:Filters.add_filter_index": "bed152217e0a8ea2",
    "models.filters:Filters.apply_all": "447406aba584a47c",
    "models.filters:Filters.clear_filters": "1d9f3918e13c1e9e",
    "models.filters:Filters.copy": "91ade3125e4a43ac",
    "models.filters:Filters.get_joined_filters": "2a30e9e0c0c0164b",
    "models.sqla.interface:SQLAInterface.add": "7214ba3cc5517d57",
    "models.sqla.interface:SQLAInterface.apply_all": "ab10fda4205c6dd7",
    "models.sqla.interface:SQLAInterface.delete": "6eba61914fa76290",
    "models.sqla.interface:SQLAInterface.delete_all": "30d00c25b85de97e",
    "models.sqla.interface:SQLAInterface.edit": "10a28bf70ba495af",
    "models.sqla.interface:SQLAInterface.filter_converter_class": "0ae361fda860d996",
    "models.sqla.interface:SQLAInterface.get": "22ae3ffef6d52c71",
    "models.sqla.interface:SQLAInterface.get_inner_filters": "1f6ead03f5f314e6",
    "models.sqla.interface:SQLAInterface.query": "47d8b1bfa8b7d542",
    "models.sqla.interface:SQLAInterface.session": "53fd5117534e82b4",
    "security.manager:BaseSecurityManager.__init__": "b52855267d59ca48",
    "security.manager:BaseSecurityManager.add_permissions_view": "269ab75bdd5ad9f1",
    "security.manager:BaseSecurityManager.before_request": "716fd0646eff201c",
    "security.manager:BaseSecurityManager.create_login_manager": "9b7f2f3938bb0600",
    "security.manager:BaseSecurityManager.has_access": "47d07058e3490d53",
    "security.manager:BaseSecurityManager.security_cleanup": "b4b83e5c602831a2",
    "security.sqla.manager:SecurityManager.__init__": "1fe794e4a5adbad2",
    "security.sqla.manager:SecurityManager.add_permission_role": "9b1970004fc520df",
    "security.sqla.manager:SecurityManager.add_permission_view_menu": "b88d8277ccb76c1b",
    "security.sqla.manager:SecurityManager.add_role": "09cb22726965ca38",
    "security.sqla.manager:SecurityManager.create_db": "919dd3f162637f4e",
    "security.sqla.manager:SecurityManager.del_permission_role": "00c0af03c67239b4",
    "security.sqla.manager:SecurityManager.register_views": "f53752629ef19a48",
    "urltools:get_filter_args": "5f22b3103c205d71",
    "urltools:get_page_args": "a273dd655e03df03",
    "views:UtilView": "dc98073410808428",
}

FILES: dict[str, str] = {
    "flash.html": "a268376b17b04c6d",
    "general/lib.html": "d91fc4025d4fc213",
    "general/model/add.html": "321397131fa0a95f",
    "general/model/edit.html": "a10db10430c6aa9f",
    "general/model/edit_cascade.html": "1c54c973392ce137",
    "general/model/left_master_detail.html": "8ba39b675958d50a",
    "general/model/list.html": "7c11106ff27fb6d2",
    "general/model/multiple_views.html": "bb84741ab1de54f4",
    "general/model/show.html": "67a574db1dc124a2",
    "general/model/show_cascade.html": "a2490ca808996aa3",
    "general/widgets/base_list.html": "16fec5c8fa0b3da9",
    "general/widgets/form.html": "640a41d53d00a184",
    "general/widgets/form_horizontal.html": "71c38afbc6940663",
    "general/widgets/form_inline.html": "e3e499b8be77fe89",
    "general/widgets/form_vertical.html": "bca68af634bb73f6",
    "general/widgets/group_form_list.html": "79c7a1d6be1bafd5",
    "general/widgets/list.html": "2a0fad48fe42239c",
    "general/widgets/list_block.html": "837c4ea61979d404",
    "general/widgets/list_carousel.html": "3c7a48b6e0bf115a",
    "general/widgets/list_item.html": "8382c7b4fdc0cb5f",
    "general/widgets/list_link.html": "527963b80934700b",
    "general/widgets/list_master.html": "f755b7a22baf726a",
    "general/widgets/list_thumbnail.html": "fe81bc3e3b0d1815",
    "general/widgets/roles/list.html": "fbf2cb3dbc25ccb6",
    "general/widgets/roles/show.html": "3d84311595cea9f6",
    "general/widgets/search.html": "36c988fa2af397d9",
    "general/widgets/show.html": "babd5b80d4e383c4",
    "general/widgets/show_block.html": "67294e52c85943da",
    "general/widgets/show_vertical.html": "a4ea9a166bcd9dd5",
    "index.html": "3492808dca8bf42e",
}


def source(name: str) -> str:
    """Return FAB's source of "module:Class.method"."""
    module, _, path = name.partition(":")
    found: object = import_module(f"flask_appbuilder.{module}" if module else "flask_appbuilder")
    for part in path.split("."):
        found = inspect.getattr_static(found, part)
    return inspect.getsource(unwrapped(found))


def unwrapped(found: object) -> Callable[..., object]:
    while True:
        inner = getattr(found, "__wrapped__", None) or getattr(found, "fget", None)
        inner = inner or (found.__func__ if isinstance(found, staticmethod) else None)
        if inner is None:
            return found  # type: ignore[return-value]
        found = inner


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


def overridden() -> set[str]:
    """Return every attribute of FAB that a class of ours defines anew, found by looking."""
    ours = [security, *(import_module(f"tinnhiem_admin.{one}") for one in MODULES)]
    return {
        _stock(kind, name)
        for module in ours
        for kind in vars(module).values()
        if inspect.isclass(kind) and kind.__module__ == module.__name__
        for name, made in vars(kind).items()
        if (callable(made) or isinstance(made, property | staticmethod)) and _stock(kind, name)
    }


MODULES = (
    "fab.filters", "fab.interface", "fab.per_request", "fab.reach", "fab.rest", "fab.views",
    "api.audit", "api.description", "api.people", "api.plans", "api.tenants",
    "pages",
)  # fmt: skip


def _stock(kind: type, name: str) -> str:
    """Return where FAB defines what ``kind`` defines anew; empty where it doesn't."""
    for base in kind.__mro__[1:]:
        if name in vars(base) and base.__module__.startswith("flask_appbuilder."):
            return (
                f"{base.__module__.removeprefix('flask_appbuilder.')}:{base.__qualname__}.{name}"
            )
    return ""


def test_the_pin_is_exact() -> None:
    assert version("Flask-AppBuilder") == PIN
    project = (TEMPLATES.parents[3] / "pyproject.toml").read_text(encoding="utf-8")
    assert f'"Flask-AppBuilder=={PIN}"' in project


def test_every_overridden_part_is_in_the_table() -> None:
    assert overridden() - SOURCES.keys() == set()


@pytest.mark.parametrize("name", SOURCES)
def test_the_framework_still_has_what_we_stand_on(name: str) -> None:
    assert digest(source(name)) == SOURCES[name], f"{name} changed: compare it with ours"


def test_every_template_in_the_place_of_one_is_in_the_table() -> None:
    ours = {str(one.relative_to(TEMPLATES)) for one in TEMPLATES.rglob("*.html")}
    stock = {one for one in ours if (ROOT / "templates" / "appbuilder" / one).exists()}
    assert stock == FILES.keys()


@pytest.mark.parametrize("name", FILES)
def test_a_template_that_we_replace_is_the_one_that_we_read(name: str) -> None:
    text = (ROOT / "templates" / "appbuilder" / name).read_text(encoding="utf-8")
    assert digest(text) == FILES[name], f"{name} changed: compare it with ours"
