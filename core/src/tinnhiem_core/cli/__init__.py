"""The command ``tinnhiem``. What a command needs is imported when it runs: start-up is short."""

from __future__ import annotations

import io
import sys

__all__ = ["main", "version_line"]


def main() -> None:
    """Run the command line and exit with its code (0 done, 1 findings, 2 input, 3 internal)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # None where the caller closed it
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        sys.stdout.write(version_line())
        return
    from tinnhiem_core.cli.app import run

    sys.exit(run(arguments))


def version_line() -> str:
    """Return the name of the command and the version that is installed."""
    from importlib.metadata import version

    return f"tinnhiem {version('tinnhiem-core')}\n"
