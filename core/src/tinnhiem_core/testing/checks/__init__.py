"""Every check of the kit: a small function from a package to what is wrong with it.

One module for each kind. The names of the checks are those of the tests that
``pytest --pyargs tinnhiem_core.testing`` runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.testing.checks import cases, dates, files, keys, quoting, values
from tinnhiem_core.testing.package import Package

Check = Callable[[Package], Iterable[Finding]]

CHECKS: Final[tuple[Check, ...]] = (
    files.one_name,
    files.files_are_there,
    files.hooks_are_short,
    files.no_long_file,
    files.imports_the_contract_alone,
    values.identity_is_filled_in,
    values.plain_text_alone,
    values.json_round_trip,
    values.blocks_of_forms_exist,
    quoting.every_quotation_stands_in_the_source,
    quoting.every_sentence_is_used_or_explained,
    quoting.every_explanation_is_needed,
    dates.every_date_stands_in_the_source,
    dates.every_deadline_has_its_words,
    keys.every_citation_has_a_place,
    keys.every_reference_resolves,
    keys.every_venue_has_a_panel,
    cases.worked_cases_hold,
    cases.no_unexpected_error,
    values.the_plan_prints,
)
"""In the order in which an author mends."""
