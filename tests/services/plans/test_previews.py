"""Every form of every plan can be previewed, and is marked as a preview on every page."""

from __future__ import annotations

from io import BytesIO

import pdfplumber
import pypdfium2
import pytest
from tests.services.plans.conftest import LOCALITIES, NOW

from tinnhiem_core.documents.marking import PREVIEW
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.services.plans import VersionView, history, preview
from tinnhiem_core.services.plans.previews import PRINTED, Bench
from tinnhiem_core.services.plans.specimen import NAMES, specimen_of
from tinnhiem_core.services.work import Platform, day_of
from tinnhiem_core.store import Scope

TODAY = day_of(NOW)


def words(pdf: bytes) -> list[str]:
    pages = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pages]


def test_every_kind_of_form_is_printed() -> None:
    assert PRINTED.keys() == set(FormKind)


@pytest.mark.parametrize("slug", ["dien_bien", "quang_ngai", "bac_giang"])
@pytest.mark.parametrize("kind", [one for one in FormKind if one is not FormKind.PLAN])
def test_form_is_filled_with_invented_people(slug: str, kind: FormKind) -> None:
    plan = LOCALITIES.plan(slug)
    form = next((one for one in plan.formats if one.form is kind), None)
    pages = words(PRINTED[kind](Bench(kind=kind, form=form, specimen=specimen_of(plan, TODAY))))
    assert set(NAMES[0].split()) <= set(" ".join(pages).split())
    assert all("DỮ LIỆU MẪU" in one for one in pages)


@pytest.mark.parametrize("kind", [FormKind.PLAN, FormKind.BALLOT, FormKind.ENTRY_LOG])
@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_preview_is_marked_and_recorded(
    platform: Platform, first: Scope, draft: VersionView, kind: FormKind
) -> None:
    found = preview(platform, first, "", draft.id, kind)
    assert found.name.endswith("-ban-1.pdf")
    assert found.digest == draft.digest
    with pdfplumber.open(BytesIO(found.data)) as pdf:
        for page in pdf.pages:
            across = "".join(one["text"] for one in page.chars if one["matrix"][1])
            assert "".join(across.split()) == "".join(PREVIEW.split())
    last = history(platform, first, draft.id)[-1]
    assert (last.action, last.details) == ("plan.previewed", {"form": kind.value})
