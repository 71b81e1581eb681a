"""``tinnhiem db``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking, shared_options
from tinnhiem_core.intake.files import read_bytes
from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.database.check import check
from tinnhiem_core.services.database.dump import Copied, Seal, dump
from tinnhiem_core.services.database.restore import restore
from tinnhiem_core.services.database.upgrade import upgrade
from tinnhiem_core.services.findings import findings_data

_KEY_FILE = 64 * 1024


class _Group(click.Group):
    """The commands on the database, with help in the language of the run."""

    example = "tinnhiem db upgrade --database sqlite:///tinnhiem.db"

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help`` with its words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = run.of(ctx).say("cli.option.help")
        return option

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the group is for, and what each command does."""
        session = run.of(ctx)
        formatter.write_usage(ctx.command_path, "[…] …", prefix=f"{session.say('cli.usage')}: ")
        formatter.write_paragraph()
        formatter.write_text(session.say("cli.db"))
        with formatter.section(session.say("cli.commands")):
            formatter.write_dl(
                [(name, session.say(f"cli.{one.name}")) for name, one in self.commands.items()]
            )
        with formatter.section(session.say("cli.options")):
            formatter.write_dl(_options(session))
        with formatter.section(session.say("cli.example")):
            formatter.write_text(self.example)
        formatter.write_paragraph()
        formatter.write_text(session.say("cli.exit"))


def _options(session: run.Session) -> list[tuple[str, str]]:
    return [
        ("--json", session.say("cli.option.json")),
        ("--lang [vi|en]", session.say("cli.option.lang")),
        ("--help", session.say("cli.option.help")),
    ]


def _application(database: str | None) -> str:
    if address := database or os.environ.get("DATABASE_URL"):
        return address
    raise RefusedError(find("L.1329"))


def _owner(database: str | None) -> str:
    """Return the address with the owner of the tables; in SQLite there is but one."""
    return database or os.environ.get("OWNER_DATABASE_URL") or _application(None)


def _secret(path: str | None) -> str | None:
    """Return the text of a file with a secret; None where no file was named."""
    if path is None:
        return None
    try:
        return read_bytes(Path(path), _KEY_FILE).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedError(find("L.1335", where=path)) from error


def _passphrase(path: str | None) -> str | None:
    """Return the first line of a file, which is never blank; None where no file was named."""
    text = _secret(path)
    if text is None:
        return None
    first = text.splitlines()[0] if text else ""
    if not first.strip():
        raise RefusedError(find("L.1335", where=str(path)))
    return first


@click.pass_context
def _upgrade(context: click.Context, database: str | None) -> int:
    session = run.of(context)
    done = upgrade(_owner(database), os.environ.get("DATABASE_URL", ""))
    code = "cli.db.upgrade.done" if done.before else "cli.db.upgrade.made"
    if done.before == done.after:
        code = "cli.db.upgrade.current"
    session.answer(
        {"before": done.before or None, "after": done.after},
        lambda: (session.say(code, before=done.before, after=done.after),),
    )
    return run.DONE


@click.pass_context
def _check(context: click.Context, database: str | None) -> int:
    session = run.of(context)
    found = check(_application(database))
    data = {"ready": not found, "findings": findings_data(found, session.lang)}
    session.answer(data, lambda: () if found else (session.say("cli.db.check.done"),))
    if not session.as_json:
        session.complain(found)
    return run.exit_code(found)


@click.pass_context
def _dump(
    context: click.Context,
    file: str,
    database: str | None,
    passphrase_file: str | None,
    recipient: tuple[str, ...],
) -> int:
    seal = Seal(passphrase=_passphrase(passphrase_file), recipients=recipient)
    done = dump(_owner(database), Path(file), seal)
    return _say(run.of(context), "cli.db.dump.done", file, done, seal)


@click.pass_context
def _restore(
    context: click.Context,
    file: str,
    database: str | None,
    passphrase_file: str | None,
    identity: str | None,
) -> int:
    done = restore(
        _owner(database),
        Path(file),
        passphrase=_passphrase(passphrase_file),
        identity=_secret(identity),
    )
    return _say(run.of(context), "cli.db.restore.done", file, done)


def _say(
    session: run.Session, code: str, file: str, done: Copied, seal: Seal | None = None
) -> int:
    sealed = {} if seal is None else {"encrypted": seal.closed, "recipients": seal.recipients}
    session.answer(
        {**_data(file, done, session), **sealed},
        lambda: (*_lines(code, file, done, session), *_sealed(seal, session)),
    )
    return run.DONE


def _sealed(seal: Seal | None, session: run.Session) -> Iterator[str]:
    """Say who can read the dump: that nothing was encrypted must never go unnoticed."""
    if seal is None:
        yield session.say("cli.db.restore.key")
    elif seal.recipients:
        yield session.say("cli.db.dump.for", keys=seal.recipients)
    else:
        yield session.say("cli.db.dump.sealed" if seal.closed else "cli.db.dump.clear")


def _data(file: str, done: Copied, session: run.Session) -> dict[str, object]:
    return {
        "file": file,
        "revision": done.summary.revision,
        "fingerprint": done.summary.fingerprint,
        "rows": done.summary.rows,
        "audit": [chain.data() for chain in done.summary.audit],
        "findings": findings_data(done.findings, session.lang),
    }


def _lines(code: str, file: str, done: Copied, session: run.Session) -> Iterator[str]:
    rows, audit = done.summary.rows, done.summary.audit
    figures = {"rows": sum(rows.values()), "tables": len(rows), "path": file}
    yield session.say(code, **figures)
    yield session.say("cli.db.chains", chains=len(audit), events=sum(one.events for one in audit))
    yield session.say("cli.db.fingerprint", fingerprint=done.summary.fingerprint)
    yield from run.finding_lines(done.findings, session.lang)


_DATABASE = click.Option(["--database"], metavar="URL")
_PASSPHRASE = click.Option(["--passphrase-file"], metavar="FILE")
_FILE = click.Argument(["file"])
_OPEN = "--database sqlite:///tinnhiem.db"

command = _Group(
    "db",
    params=shared_options(),
    commands={
        "upgrade": Speaking(
            "db.upgrade",
            example=f"tinnhiem db upgrade {_OPEN}",
            params=[_DATABASE],
            callback=_upgrade,
        ),
        "check": Speaking(
            "db.check", example=f"tinnhiem db check {_OPEN}", params=[_DATABASE], callback=_check
        ),
        "dump": Speaking(
            "db.dump",
            example=f"tinnhiem db dump sao_luu.dump {_OPEN}",
            params=[
                _FILE,
                _DATABASE,
                _PASSPHRASE,
                click.Option(["--recipient"], metavar="KEY", multiple=True),
            ],
            callback=_dump,
        ),
        "restore": Speaking(
            "db.restore",
            example=f"tinnhiem db restore sao_luu.dump {_OPEN}",
            params=[_FILE, _DATABASE, _PASSPHRASE, click.Option(["--identity"], metavar="FILE")],
            callback=_restore,
        ),
    },
)
