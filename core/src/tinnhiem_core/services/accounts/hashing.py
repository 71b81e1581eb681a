"""Passwords at rest: Argon2id (RFC 9106) with the cost that OWASP's cheat sheet names."""

from __future__ import annotations

import os
import unicodedata
from functools import cache
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MEMORY: Final = 19_456  # KiB
ROUNDS: Final = 2


def normal(password: str) -> bytes:
    """Return the password in one form on every keyboard: NFKC (SP 800-63B), never cut off."""
    return unicodedata.normalize("NFKC", password).encode()


def hashed(password: str) -> str:
    """Return the hash of a password with its salt and cost, about 100 characters."""
    kind = Argon2id(salt=os.urandom(16), length=32, iterations=ROUNDS, lanes=1, memory_cost=MEMORY)
    return kind.derive_phc_encoded(normal(password))


def matches(password: str, stored: str) -> bool:
    """Return whether ``stored`` is the hash of ``password``.

    An empty ``stored`` (an unknown user) takes as long as a real one and never matches.
    """
    try:
        Argon2id.verify_phc_encoded(normal(password), stored or _nobody())
    except InvalidKey:
        return False
    return bool(stored)


def is_stale(stored: str) -> bool:
    """Return whether a hash was made at another cost and should be made anew."""
    return not stored.startswith(f"$argon2id$v=19$m={MEMORY},t={ROUNDS},p=1$")


@cache
def _nobody() -> str:
    return hashed(os.urandom(16).hex())
