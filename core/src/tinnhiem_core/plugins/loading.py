"""Loading one locality: every way in which a package can fail ends in a finding, never higher."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint

import pluggy
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins import hookspecs
from tinnhiem_core.plugins.assembly import REQUIRED, assemble, fits, inconsistencies, wanted
from tinnhiem_core.plugins.contract import API_VERSION, DEFAULT_RANGE, PROJECT


class Fault(Exception):  # noqa: N818 - a package's fault, carried to its quarantine
    """A package can't serve; carries its finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a locality comes from: an entry point, or in tests any loader."""

    slug: str
    distribution: str
    version: str
    load: Callable[[], object]

    @classmethod
    def of(cls, entry: EntryPoint) -> Source:
        """Return the source that an entry point names."""
        dist = entry.dist
        name, version = (dist.name, dist.version) if dist else (entry.value, "")
        return cls(slug=entry.name, distribution=name, version=version, load=entry.load)

    def fault(self, code: str, **figures: object) -> Fault:
        """Return the fault ``code`` of this source."""
        known = (("slug", self.slug), ("distribution", self.distribution))
        return Fault(Finding(code=code, where=self.slug, figures=(*known, *figures.items())))


def new_manager() -> pluggy.PluginManager:
    """Return a pluggy manager that knows the hooks and no plugin."""
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    return manager


def describe(error: BaseException) -> str:
    """Return kind and message of an error in one line."""
    message = " ".join(str(error).split())
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def load(source: Source) -> tuple[pluggy.PluginManager, Plan]:
    """Return a manager holding this plugin alone, and its plan; raise ``Fault`` otherwise."""
    plugin = _imported(source)
    _check_version(source, plugin)
    manager = new_manager()
    _register(source, manager, plugin)
    answers = {hook: ask(source, manager, hook, {}) for hook in REQUIRED}
    for hook, answer in answers.items():
        if not fits(hook, answer):
            found = type(answer).__name__
            raise source.fault("L.609", hook=hook, found=found, wanted=wanted(hook))
    plan = assemble(answers)
    _check_plan(source, plan)
    return manager, plan


def _imported(source: Source) -> object:
    try:
        return source.load()
    except (Exception, SystemExit) as error:
        raise source.fault("L.601", error=describe(error)) from error


def _check_version(source: Source, plugin: object) -> None:
    asked = getattr(plugin, "plugin_api", DEFAULT_RANGE)
    try:
        fit = SpecifierSet(str(asked)).contains(API_VERSION, prereleases=True)
    except InvalidSpecifier:
        fit = False
    if not fit:
        raise source.fault("L.605", wanted=str(asked), version=API_VERSION)


def _register(source: Source, manager: pluggy.PluginManager, plugin: object) -> None:
    try:
        manager.register(plugin, name=source.slug)
    except Exception as error:
        raise source.fault("L.602", error=describe(error)) from error
    known = {name for name in vars(hookspecs) if name.startswith(f"{PROJECT}_")}
    offered = {caller.name for caller in manager.get_hookcallers(plugin) or ()}
    if offered - known:
        names, right = tuple(sorted(offered - known)), tuple(sorted(known))
        raise source.fault("L.603", names=names, known=right)
    if not offered:
        raise source.fault("L.606")
    if lacking := tuple(hook for hook in REQUIRED if hook not in offered):
        raise source.fault("L.607", names=lacking)


def ask(
    source: Source, manager: pluggy.PluginManager, hook: str, arguments: Mapping[str, object]
) -> object:
    """Return the one answer of this plugin's hook; None where it has no such hook."""
    try:
        answers = getattr(manager.hook, hook)(**arguments)
    except (Exception, SystemExit) as error:
        raise source.fault("L.608", hook=hook, error=describe(error)) from error
    return answers[0] if answers else None


def _check_plan(source: Source, plan: Plan) -> None:
    if plan.locality.slug != source.slug:
        raise source.fault("L.610", own=plan.locality.slug)
    if problems := inconsistencies(plan):
        raise source.fault("L.611", problems=problems)
