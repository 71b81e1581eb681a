"""`make bench`: every script one after the other, one table; `--write` puts it into the README."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.bench.table import Row, measure, table

HERE: Final = Path(__file__).parent
README: Final = HERE.parents[1] / "README.md"
BEGIN: Final = "<!-- bench: written by python -m tests.bench --write -->"
END: Final = "<!-- /bench -->"


def rows() -> Iterator[Row]:
    """Yield the rows of every script as they are measured."""
    for path in sorted(HERE.glob("bench_*.py")):
        module = f"tests.bench.{path.stem}"
        sys.stderr.write(f"{path.stem} …\n")
        yield from measure(module, import_module(module).BENCHES)


def written(readme: str, measured: str) -> str:
    """Return the README with the table between its two marks."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        message = f"README.md lacks {BEGIN} … {END}"
        raise ValueError(message)
    return f"{before}{BEGIN}\n{measured}\n{END}{after}"


def main() -> int:
    """Print the table; return 1 where a budget is missed."""
    measured = tuple(rows())
    sys.stdout.write(table(measured) + "\n")
    if "--write" in sys.argv[1:]:
        readme = README.read_text(encoding="utf-8")
        README.write_text(written(readme, table(measured)), encoding="utf-8")
    return int(not all(row.met for row in measured))


if __name__ == "__main__":
    sys.exit(main())
