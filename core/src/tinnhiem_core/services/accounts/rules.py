"""What a password and a user name must be.

After NIST SP 800-63B: length and guessability, no rule of composition, no expiry. The revision of
2025 asks for 15 characters where the password stands alone and 8 beside a second factor; not
every role here has a second factor, so 12 together with a high guess count is what we ask of all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from threading import Lock
from typing import Final

from zxcvbn import zxcvbn

from tinnhiem_core.intake.names import fold
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.accounts.common_words import COMMON

LEAST: Final = 12
MOST: Final = 256
SCORE: Final = 3
"""Of 0 to 4: at least 10^8 guesses (zxcvbn)."""

_ESTIMATED: Final = 72
_USERNAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]{2,63}")
_BETWEEN: Final = re.compile(r"[\s._@-]+")
_ONE_AT_A_TIME: Final = Lock()
"""zxcvbn keeps the words of the person asked about in a global table."""


def username_of(typed: str) -> str:
    """Return a typed user name in its one form: NFKC, lower case, without blanks around."""
    return unicodedata.normalize("NFKC", typed).strip().lower()


def username_findings(username: str) -> tuple[Finding, ...]:
    """Return what speaks against a new user name, quoted as it was typed."""
    if not username.strip():
        return (find("L.1265", where="username"),)
    if _USERNAME.fullmatch(username_of(username)):
        return ()
    return (find("L.1220", where="username", username=username.strip()[:64]),)


def password_findings(password: str, about: Iterable[str]) -> tuple[Finding, ...]:
    """Return what speaks against a new password of a person, all of it.

    ``about`` is what others know of the person: user name, name, e-mail, agency.
    """
    length = len(unicodedata.normalize("NFKC", password))
    if not length:
        return (find("L.1265", where="password"),)
    if length < LEAST:
        return (find("L.1221", where="password", length=length, least=LEAST),)
    if length > MOST:
        return (find("L.1222", where="password", length=length, most=MOST),)
    if _score(password, _known(tuple(about))) < SCORE:
        return (find("L.1223", where="password"),)
    return ()


def _known(about: tuple[str, ...]) -> list[str]:
    words = [word for one in about for word in fold(one).split()]
    joined = [fold(one).replace(" ", "") for one in about]
    return [one for one in dict.fromkeys((*words, *joined, *COMMON)) if len(one) > 1]


def _score(password: str, known: list[str]) -> int:
    """Return the lowest score: as typed, without diacritics, and with the words joined too."""
    typed = unicodedata.normalize("NFKC", password)[:_ESTIMATED]
    marked = unicodedata.normalize("NFD", typed).replace("đ", "d").replace("Đ", "D")
    plain = "".join(one for one in marked if not unicodedata.combining(one))[:_ESTIMATED]
    ways = (typed, plain, _BETWEEN.sub("", plain))
    return min(_guessed(one, known) for one in dict.fromkeys(ways) if one)


def _guessed(password: str, known: list[str]) -> int:
    with _ONE_AT_A_TIME:
        return zxcvbn(password, user_inputs=known)["score"]
