"""Mutation testing of rules/: what share of small wrong changes do the tests notice?

mutmut wants src/ at its root, so it works on a copy. It passes over decorated functions, and every
rule is decorated with its clauses: in the copy, `@cites(…)` above a rule becomes a call below it.
`tests/rules/survivors.toml` gives, for each mutant that may live, the reason why nobody could
notice it: by function and changed line, since the numbers of mutmut shift with every edit.
"""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
COPY: Final = ROOT / "build" / "mutants"
REASONS: Final = ROOT / "tests" / "rules" / "survivors.toml"
RULES: Final = "tinnhiem_core.rules"
LEAST_KILLED: Final = 95
KILLED: Final = frozenset({"killed", "timeout"})
"""What ends a mutant: a test that fails, or a loop without end."""
SETTINGS: Final = """
[tool.mutmut]
source_paths = ["src"]
only_mutate = ["src/tinnhiem_core/rules/*"]
pytest_add_cli_args_test_selection = ["tests/rules"]
pytest_add_cli_args = ["-p", "mutants_plugin", "--hypothesis-profile=mutants"]

[tool.pytest.ini_options]
addopts = ["--import-mode=importlib"]
"""


def copy() -> None:
    """Lay out source and tests as mutmut wants them."""
    shutil.rmtree(COPY, ignore_errors=True)
    shutil.copytree(ROOT / "core" / "src", COPY / "src", ignore=shutil.ignore_patterns("fonts"))
    shutil.copytree(ROOT / "tests", COPY / "tests")
    (COPY / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    for path in (COPY / "src" / "tinnhiem_core" / "rules").rglob("*.py"):
        path.write_text(undecorated(path.read_text(encoding="utf-8")), encoding="utf-8")


def undecorated(source: str) -> str:
    """Return a module whose functions are decorated by calls at its end; lines stay in place."""
    lines = source.splitlines(keepends=True)
    calls: list[str] = []
    for node in ast.parse(source).body:
        if not isinstance(node, ast.FunctionDef):
            continue
        for mark in node.decorator_list:
            calls.append(f"{ast.unparse(mark)}({node.name})\n")
            for number in range(mark.lineno - 1, mark.end_lineno or mark.lineno):
                lines[number] = "\n"
    return "".join((*lines, *calls))


def mutmut(*words: str) -> str:
    """Run one command of mutmut in the copy and return what it printed."""
    command = [str(Path(sys.executable).with_name("mutmut")), *words]
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    run = subprocess.run(
        command, cwd=COPY, env=env, check=False, stdout=subprocess.PIPE, text=True
    )
    if run.returncode:
        print(run.stdout[-4000:])
        sys.exit(run.returncode)
    return run.stdout


def survivors() -> list[str]:
    """Return the names of the mutants that no test killed, stopped or could not be tried."""
    lines = (line.strip().partition(": ") for line in mutmut("results").splitlines())
    return [name for name, _, end in lines if end not in KILLED]


def changed(name: str) -> tuple[str, str]:
    """Return the function of a mutant, as module.name, and what its changed lines became."""
    function = name.removeprefix(f"{RULES}.").rpartition("__mutmut_")[0].replace(".x_", ".")
    lines = mutmut("show", name).splitlines()
    new = [line[1:].strip() for line in lines if line.startswith("+") and line[:3] != "+++"]
    return function, " ".join(new)


def main() -> int:
    """Return 0 where enough mutants were killed and each survivor, and none else, is explained."""
    copy()
    mutmut("run", "--max-children", str(os.cpu_count() or 1))
    mutmut("export-cicd-stats")
    counts = json.loads((COPY / "mutants" / "mutmut-cicd-stats.json").read_text(encoding="utf-8"))
    alive = [changed(name) for name in survivors()]
    reasons = tomllib.loads(REASONS.read_text(encoding="utf-8")) if REASONS.exists() else {}
    known = {(function, line) for function, lines in reasons.items() for line in lines}
    for function, line in alive:
        print(f"{function}: {line}\n    {reasons.get(function, {}).get(line, 'NO REASON GIVEN')}")
    for function, line in sorted(known.difference(alive)):
        print(f"{function}: {line}\n    NO SUCH SURVIVOR: take it out of {REASONS.name}")
    killed = counts["total"] - len(alive)
    print(f"{killed} of {counts['total']} mutants killed; at least {LEAST_KILLED} % are asked for")
    enough = killed * 100 >= LEAST_KILLED * counts["total"]
    return 0 if enough and set(alive) == known else 1


if __name__ == "__main__":
    sys.exit(main())
