"""`make papers`: run the example meeting of every locality; say where its papers are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
OUT: Final = ROOT / "out"


def main() -> int:
    """Run each example as a user would; return the highest exit code."""
    worst = 0
    for example in sorted((ROOT / "examples").glob("*/hoi_nghi.toml")):
        name = example.parent.name
        print(f"\n=== {name} " + "=" * (70 - len(name)), flush=True)
        command = [str(Path(sys.executable).with_name("tinnhiem")), "meeting"]
        words = [str(example.relative_to(ROOT)), "--out", str((OUT / name).relative_to(ROOT))]
        worst = max(worst, subprocess.run([*command, *words], cwd=ROOT, check=False).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main())
