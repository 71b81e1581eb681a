"""Loading one locality: every way in which a package can fail ends in a finding, never higher."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import EntryPoint
from typing import Final, TypeAlias

import pluggy
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins import hookspecs
from tinnhiem_core.plugins.assembly import REQUIRED, assemble, fits, inconsistencies, wanted
from tinnhiem_core.plugins.contract import API_VERSION, DEFAULT_RANGE, PROJECT
from tinnhiem_core.plugins.limits import FORBIDDEN
from tinnhiem_core.plugins.shape import misfits
from tinnhiem_core.texts import Wording

LOG = logging.getLogger("tinnhiem.plugins")
SHOWN: Final = 200
"""Characters of a package's own words that a finding holds: it is read by every administrator."""
LOGGED: Final = 2_000
"""Characters of them in the server's log."""
VERSION: Final = 60
"""Characters of a version number: it is stored with the plan that begins from it."""
TOLD: Final = 50
"""Problems of a plan that a finding lists."""


Limits: TypeAlias = Callable[[Plan], Iterable[Wording]]
"""Everything for which a plan can't be used by what stands above the plugins."""


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
        try:
            name, version = (entry.dist.name, entry.dist.version) if entry.dist else ("", "")
        except Exception:  # noqa: BLE001 - whatever stands in its metadata, or doesn't
            name, version = "", ""
        return cls(
            slug=_line(entry.name, SHOWN),
            distribution=_line(str(name or entry.value), SHOWN),
            version=_line(str(version or ""), VERSION),
            load=entry.load,
        )

    def fault(self, code: str, **figures: object) -> Fault:
        """Return the fault ``code`` of this source."""
        given = {"slug": self.slug, "distribution": self.distribution} | figures
        told = tuple((name, _short(value)) for name, value in given.items())
        return Fault(Finding(code=code, where=self.slug, figures=told))

    @contextmanager
    def guarded(self, code: str, **figures: object) -> Iterator[None]:
        """Turn whatever goes wrong in the package into its fault; log what the fault cuts."""
        try:
            yield
        except (Fault, KeyboardInterrupt):  # the operator stops the program
            raise
        except BaseException as error:
            told = describe(error)
            LOG.warning("%s, %s, %s: %s", code, self.slug, self.distribution, told)
            raise self.fault(code, error=told, **figures) from error


def new_manager() -> pluggy.PluginManager:
    """Return a pluggy manager that knows the hooks and no plugin."""
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    return manager


def describe(error: BaseException) -> str:
    """Return kind and message of an error in one line, whatever the error's own code does."""
    kind = _line(_name_of(type(error)), SHOWN)
    try:
        message = _line(str(error), LOGGED)
    except BaseException:  # noqa: BLE001 - a package's own, that can't even say what it is
        return kind
    return f"{kind}: {message}" if message else kind


_name_of: Final = vars(type)["__name__"].__get__
"""The name of a class, whatever its metaclass answers."""


def _line(text: str, most: int) -> str:
    """Return text in one line, cut, without characters that hide or reverse other text."""
    cut = text[: most + 1]
    line = FORBIDDEN.sub("�", " ".join(cut.split()))
    return f"{line[:most]}…" if len(cut) > most else line


def _short(value: object) -> object:
    """Return what a finding may hold of a package's own words."""
    if isinstance(value, tuple):
        more = (f"… (+{len(value) - TOLD})",) if len(value) > TOLD else ()
        return (*(_short(one) for one in value[:TOLD]), *more)
    if isinstance(value, Wording):
        return Wording(_line(value.vi, SHOWN), _line(value.en, SHOWN))
    return _line(value, SHOWN) if isinstance(value, str) else value


def anything(_plan: Plan) -> Iterable[Wording]:
    """Ask nothing more of a plan."""
    return ()


def hold(source: Source, plan: Plan, beyond: Limits) -> None:
    """Raise ``Fault`` where a plan goes beyond the limits."""
    with source.guarded("L.614"):
        if problems := tuple(beyond(plan)):
            raise source.fault("L.613", problems=problems)


def load(source: Source) -> tuple[pluggy.PluginManager, Plan]:
    """Return a manager holding this plugin alone, and its plan; raise ``Fault`` otherwise."""
    with source.guarded("L.601"):
        plugin = source.load()
        _check_version(source, plugin)
        manager = new_manager()
        _register(source, manager, plugin)
        return manager, _plan(source, manager)


def _plan(source: Source, manager: pluggy.PluginManager) -> Plan:
    answers = {hook: ask(source, manager, hook, {}) for hook in REQUIRED}
    for hook, answer in answers.items():
        if not fits(hook, answer):
            found = type(answer).__name__
            raise source.fault("L.609", hook=hook, found=found, wanted=wanted(hook))
    plan = assemble(answers)
    _check_plan(source, plan)
    return plan


def _check_version(source: Source, plugin: object) -> None:
    asked = getattr(plugin, "plugin_api", DEFAULT_RANGE)
    try:
        fit = SpecifierSet(str(asked)).contains(API_VERSION, prereleases=True)
    except InvalidSpecifier:
        fit = False
    if not fit:
        raise source.fault("L.605", wanted=str(asked), version=API_VERSION)


def _register(source: Source, manager: pluggy.PluginManager, plugin: object) -> None:
    with source.guarded("L.602"):
        manager.register(plugin, name=source.slug)
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
    with source.guarded("L.608", hook=hook):
        answers = getattr(manager.hook, hook)(**arguments)
    return answers[0] if answers else None


def _check_plan(source: Source, plan: Plan) -> None:
    if wrong := tuple(misfits(plan, Plan)):
        raise source.fault("L.613", problems=wrong)
    if plan.locality.slug != source.slug:
        raise source.fault("L.610", own=plan.locality.slug)
    if problems := inconsistencies(plan):
        raise source.fault("L.611", problems=problems)
