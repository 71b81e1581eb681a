"""What a run of the command is: its code, and what it said."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
COMMAND: Final = str(Path(sys.executable).with_name("tinnhiem"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How a run ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def codes(self) -> list[str]:
        """Return the codes of the errors in the JSON answer."""
        return [one["code"] for one in self.data["errors"]]


Tinnhiem = Callable[..., Answer]
