"""Files that a command is given: opened once, refused in plain words."""

from __future__ import annotations

from pathlib import Path

from tinnhiem_core.cli.session import Refusal, Session, finding_lines
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.files import read_bytes
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.services.findings import finding_data


def file_bytes(path: Path, limit: int, session: Session) -> bytes:
    """Return the bytes of a file of at most ``limit`` bytes, or refuse with what to do."""
    try:
        return read_bytes(path, limit)
    except IntakeError as error:
        raise refused(error.findings, session) from error


def refused(findings: tuple[Finding, ...], session: Session) -> Refusal:
    """Return the refusal that says all of ``findings``."""
    data = {"errors": [finding_data(one, session.lang) for one in findings]}
    return Refusal(*finding_lines(findings, session.lang), data=data)
