"""See to the parts of the system that pip can't bring: venv and the text layout of WeasyPrint.

With `--tests` also to the browser in which the tests open the pages; running needs none.
Needs nothing but the interpreter, since it runs before there is a virtual environment.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
LIBRARIES = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz.so.0": "libharfbuzz0b",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}
"""Shared library -> Debian package. Without the subsetter the same paper gets other bytes."""
BROWSER = "chromium-headless-shell"
"""Command and Debian package: the browser without its windows, which is faster."""


def loads(library: str) -> bool:
    """Whether the dynamic linker finds the library, as WeasyPrint will look for it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(*, tests: bool) -> list[str]:
    """Return the Debian packages that this machine lacks to run, or also to test."""
    packages = [package for library, package in LIBRARIES.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    if tests and shutil.which(BROWSER) is None:
        packages.append(BROWSER)
    return packages


def install(packages: list[str]) -> None:
    """Install with apt; raises CalledProcessError where apt refuses."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=quiet)
    subprocess.run(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
        check=True,
        env=quiet,
        stdout=subprocess.DEVNULL,
    )


def main() -> int:
    """Install what is missing, or say in one line what to run."""
    if sys.version_info < OLDEST:
        print(f"Python {sys.version.split()[0]} is too old: run make PYTHON=python3.11 (or newer)")
        return 1
    packages = missing_packages(tests="--tests" in sys.argv[1:])
    if not packages:
        return 0
    if shutil.which("apt-get") is None:
        print(f"Install what Debian calls: {' '.join(packages)}; then run make again")
        return 1
    if os.geteuid() != 0:
        print(f"Run: sudo apt-get install {' '.join(packages)}; then run make again")
        return 1
    install(packages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
