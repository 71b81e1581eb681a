"""The command ``tinnhiem``. What a command needs is imported when it runs: start-up is short."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line and exit with its code (0 done, 1 findings, 2 input, 3 internal)."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        from importlib.metadata import version

        sys.stdout.write(f"tinnhiem {version('tinnhiem-core')}\n")
        return
    from tinnhiem_core.cli.app import run

    sys.exit(run(arguments))
