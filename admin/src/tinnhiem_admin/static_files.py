"""Our own style sheets, scripts, pictures and fonts: a browser keeps each until it changes.

Their addresses carry a digest of all of them, so a new version of the program has new addresses.
Fonts are named in the style sheets, without it: they are asked for again after a week.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Final

from flask import Flask, Response, current_app, request, session

YEAR: Final = 31_536_000
WEEK: Final = 604_800
VERSION: Final = "static_version"


def is_file(response: Response) -> bool:
    """Return whether this is a file of ours: the only thing that may be kept for a while."""
    there = request.endpoint is not None and request.endpoint.endswith("static")
    return there and response.status_code < 400  # noqa: PLR2004 - an error of whatever kind


def let_keep(response: Response) -> None:
    """Say how long a browser may keep a file."""
    if request.args.get("v") == current_app.config[VERSION]:
        response.headers["Cache-Control"] = f"public, max-age={YEAR}, immutable"
    elif request.path.endswith(".woff2"):
        response.headers["Cache-Control"] = f"public, max-age={WEEK}"
    # Flask-Login looks at the cookie of every request; the file is the same for everybody
    session.accessed = False


def init_static(app: Flask) -> None:
    """Give every address of a file the digest of the files of this version."""
    version = _digest(Path(str(app.static_folder)))
    app.config[VERSION] = version

    @app.url_defaults
    def add_version(endpoint: str, values: dict[str, object]) -> None:
        if endpoint == "static":
            values.setdefault("v", version)


def _digest(folder: Path) -> str:
    said = sha256()
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        said.update(f"{path.relative_to(folder)}\n".encode() + path.read_bytes())
    return said.hexdigest()[:12]
