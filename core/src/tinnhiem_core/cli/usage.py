"""Errors of use as findings: click's own sentences are English and never shown."""

from __future__ import annotations

import re
from typing import Final

import click

from tinnhiem_core.law.finding import Finding

_NO_COMMAND: Final = "Missing command."
_EXTRA: Final = re.compile(r"extra arguments? \((.*)\)")


def finding_of(problem: click.ClickException) -> Finding:
    """Return what is wrong with the command line and where its help is."""
    context = getattr(problem, "ctx", None)
    command = context.command_path if context is not None else "tinnhiem"
    code, figures = _said(problem)
    return Finding(code=code, figures=(("command", command), *figures.items()))


def _said(problem: click.ClickException) -> tuple[str, dict[str, object]]:
    match problem:
        case click.exceptions.NoSuchCommand(ctx=click.Context() as context):
            return "L.770", {"name": problem.command_name, "known": _commands(context)}
        case click.exceptions.NoSuchOption():
            return "L.771", {"name": problem.option_name}
        case click.exceptions.MissingParameter():
            return "L.772", {"name": _name(problem)}
        case click.exceptions.BadParameter(param=click.Parameter(type=click.Choice() as choice)):
            return "L.773", {"name": _name(problem), "known": tuple(map(str, choice.choices))}
        case click.exceptions.BadOptionUsage():
            code = "L.776" if "not take" in problem.message else "L.775"
            return code, {"name": problem.option_name}
        case _:
            return _other(problem)


def _commands(context: click.Context) -> tuple[str, ...]:
    group = context.command
    return tuple(group.list_commands(context)) if isinstance(group, click.Group) else ()


def _other(problem: click.ClickException) -> tuple[str, dict[str, object]]:
    sentence, context = problem.format_message(), getattr(problem, "ctx", None)
    if context is not None and sentence == _NO_COMMAND:
        return "L.784", {"known": _commands(context)}
    extra = _EXTRA.search(sentence)
    return ("L.774", {"extra": extra[1]}) if extra else ("L.777", {"detail": sentence})


def _name(problem: click.exceptions.BadParameter) -> str:
    """Return a parameter as its help page names it: ``FILE``, ``--out``."""
    if isinstance(problem.param, click.Option):
        return problem.param.opts[0]
    if problem.param is not None and problem.ctx is not None:
        return problem.param.make_metavar(problem.ctx)
    return str(problem.param_hint)
