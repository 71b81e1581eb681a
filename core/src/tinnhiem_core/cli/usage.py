"""Errors of use, in the language of the run."""

from __future__ import annotations

import click

from tinnhiem_core.texts import Lang, say


def in_words(problem: click.ClickException, lang: Lang) -> str:
    """Return what is wrong with the command line and where its help is."""
    lines = [f"{say('cli.error', lang)}: {_sentence(problem, lang)}"]
    context = getattr(problem, "ctx", None)
    if context is not None:
        lines.append(say("cli.see_help", lang, command=context.command_path))
    return "".join(f"{line}\n" for line in lines)


def _sentence(problem: click.ClickException, lang: Lang) -> str:
    match problem:
        case click.exceptions.NoSuchCommand():
            return _no_command(problem, lang)
        case click.exceptions.NoSuchOption():
            return say("cli.no_such_option", lang, name=problem.option_name)
        case click.exceptions.MissingParameter():
            return say("cli.missing", lang, name=_name(problem))
        case click.exceptions.BadParameter():
            return say("cli.bad_use", lang, detail=f"{_name(problem)}: {problem.message}")
        case _:
            return say("cli.bad_use", lang, detail=problem.format_message())


def _no_command(problem: click.exceptions.NoSuchCommand, lang: Lang) -> str:
    group = problem.ctx.command if problem.ctx is not None else None
    known = group.list_commands(problem.ctx) if isinstance(group, click.Group) else []  # type: ignore[arg-type]
    return say("cli.no_such_command", lang, name=problem.command_name, known=tuple(known))


def _name(problem: click.exceptions.BadParameter) -> str:
    return (problem.param and problem.param.make_metavar(problem.ctx)) or str(problem.param_hint)  # type: ignore[arg-type]
