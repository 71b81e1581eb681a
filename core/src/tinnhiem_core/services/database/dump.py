"""Everything in one file: the backup, and the way from one engine to the other."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.files import write_stream
from tinnhiem_core.store.dump.packing import packed, sealed_for, sealed_with
from tinnhiem_core.store.dump.writing import Counting, Summary, lines
from tinnhiem_core.store.opening import opened, unusable, whole
from tinnhiem_core.store.raw import dangling
from tinnhiem_core.store.revisions import HEAD, revision_of
from tinnhiem_core.store.state import strangers

_FRAMEWORKS = ("ab_", "alembic_version_")
"""Tables of Flask-AppBuilder and the revision of its history."""
FILLERS: Final = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and signs that show nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """Who may read a dump: whoever has the passphrase, or the keys of the recipients.

    None and no recipients: whoever has the file. Raises ``RefusedError`` for both at once (age
    lets a passphrase stand alone), and for a blank passphrase.
    """

    passphrase: str | None = None
    recipients: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what would seal nothing, or not as it was asked."""
        need_words(self.passphrase)
        if self.passphrase is not None and self.recipients:
            raise RefusedError(find("L.1336", other="--recipient"))

    @property
    def closed(self) -> bool:
        """Return whether the dump is encrypted at all."""
        return self.passphrase is not None or bool(self.recipients)


def _shows(character: str) -> bool:
    """Return whether a character is a letter, figure or sign: no blank, mark or filler."""
    return unicodedata.category(character)[0] in "LNPS" and character not in FILLERS


def need_words(passphrase: str | None) -> None:
    """Refuse a passphrase that is there but shows nothing: ``RefusedError``."""
    if passphrase is not None and not any(_shows(one) for one in passphrase):
        raise RefusedError(find("L.1335", where="--passphrase-file"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What was dumped or restored, and what is to be known about it."""

    summary: Summary
    findings: tuple[Finding, ...]


def dump(owner: str, path: Path, seal: Seal | None = None) -> Copied:
    """Write everything of the database at ``owner`` to ``path``, readable by its owner alone.

    One snapshot: others go on writing meanwhile. Raises ``RefusedError``; what was at ``path`` is
    never replaced: it may be the only dump there is.
    """
    if os.path.lexists(path):
        raise RefusedError(find("L.1334", where=str(path), path=str(path)))
    counting = Counting()
    with opened(owner) as database, whole(database) as connection:
        if (revision := revision_of(connection)) != HEAD:
            raise unusable("L.1303", revision=revision, head=HEAD)
        if tables := dangling(connection):  # no restore would take it
            raise unusable("L.1338", tables=tables)
        left_out = strangers(connection)
        chunks = packed(counting(lines(connection, revision)))
        write_stream(path, lambda file: _write(file, chunks, seal or Seal()), mode=0o600)
    summary = counting.summary()
    return Copied(summary=summary, findings=(*broken(summary), *_left_out(left_out)))


def _write(file: BinaryIO, chunks: Iterable[bytes], seal: Seal) -> None:
    if seal.recipients:
        sealed_for(chunks, seal.recipients, file)
    elif seal.passphrase is not None:
        sealed_with(chunks, seal.passphrase, file)
    else:
        file.writelines(chunks)


def broken(summary: Summary) -> tuple[Finding, ...]:
    """Return a warning for each audit log that does not hold together."""
    return tuple(
        find("C.1330", tenant=chain.tenant, number=chain.broken)
        for chain in summary.audit
        if chain.broken is not None
    )


def _left_out(tables: tuple[str, ...]) -> tuple[Finding, ...]:
    bundles = tuple(one for one in tables if one.startswith(_FRAMEWORKS))
    others = tuple(one for one in tables if not one.startswith(_FRAMEWORKS))
    return (
        *((find("N.1332", tables=bundles),) if bundles else ()),
        *((find("C.1331", tables=others),) if others else ()),
    )
