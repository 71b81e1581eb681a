"""The group of commands, each loaded when called, and the one place where a run ends."""

from __future__ import annotations

import itertools
import logging
import os
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module

import click

from tinnhiem_core.cli import version_line
from tinnhiem_core.cli.help import shared_options
from tinnhiem_core.cli.session import DONE, INTERNAL, Session, of, write
from tinnhiem_core.cli.usage import finding_of
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.texts import Lang, say

# A package that fails is named in the answer; its longer words belong into a server's log.
logging.getLogger("tinnhiem.plugins").addHandler(logging.NullHandler())

COMMANDS = (
    "localities",
    "show",
    "check",
    "timeline",
    "tally",
    "meeting",
    "roster-template",
    "new-locality",
    "db",
    "audit",
)


class Commands(click.Group):
    """The commands, imported one at a time."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return one command, importing its module."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"tinnhiem_core.cli.commands.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what tinnhiem is and what each command does."""
        session = of(ctx)
        prefix = f"{session.say('cli.usage')}: "
        formatter.write_usage(ctx.command_path, "[…] …", prefix=prefix)
        formatter.write_paragraph()
        formatter.write_text(session.say("cli.about"))
        with formatter.section(session.say("cli.commands")):
            formatter.write_dl([(name, session.say(f"cli.{name}")) for name in COMMANDS])
        with formatter.section(session.say("cli.options")):
            formatter.write_dl(
                [
                    ("--lang [vi|en]", session.say("cli.option.lang")),
                    ("--version", session.say("cli.option.version")),
                    ("--help", session.say("cli.option.help")),
                ]
            )
        formatter.write_paragraph()
        formatter.write_text(session.say("cli.exit"))


def _language(arguments: Sequence[str]) -> Lang:
    joined = [one.partition("=")[2] for one in arguments if one.startswith("--lang=")]
    pairs = itertools.pairwise(arguments)
    spoken = joined + [value for option, value in pairs if option == "--lang"]
    return Lang.EN if spoken[-1:] == ["en"] else Lang.VI


def run(arguments: Sequence[str]) -> int:
    """Run one command line; return its exit code. Nothing ends in a traceback."""
    session = Session(lang=_language(arguments), as_json="--json" in arguments)
    group = Commands("tinnhiem", params=[*shared_options(), _version()])
    try:
        return _guarded(lambda: _invoke(group, list(arguments) or ["--help"], session), session)
    except (BrokenPipeError, SystemExit):  # SystemExit: click met the broken pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the reader left; nothing more to say
        return DONE


def _version() -> click.Option:
    def told(context: click.Context, _: click.Parameter, asked: object) -> None:
        if asked:
            write(version_line())
            context.exit()

    return click.Option(
        ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=told
    )


def _invoke(group: Commands, arguments: list[str], session: Session) -> int:
    code = group.main(
        args=arguments,
        prog_name="tinnhiem",
        standalone_mode=False,
        obj=session,
        max_content_width=99,
    )
    return code if isinstance(code, int) else DONE


def _guarded(work: Callable[[], int], session: Session) -> int:
    try:
        return work()
    except RefusedError as refused:
        return session.refuse(refused.findings)
    except click.exceptions.NoArgsIsHelpError as asked:
        write(f"{asked.format_message()}\n")
        return DONE
    except click.ClickException as problem:
        return session.refuse([finding_of(problem)])
    except (KeyboardInterrupt, click.Abort):
        write(say("cli.interrupted", session.lang) + "\n", error=True)
        return INTERNAL
    except BrokenPipeError:
        raise
    except Exception as defect:  # noqa: BLE001 - the last guard: a clerk never sees a traceback
        if os.environ.get("TINNHIEM_DEBUG"):
            traceback.print_exc()
        kind = type(defect).__name__
        write(say("cli.internal", session.lang, kind=kind) + "\n", error=True)
        return INTERNAL
