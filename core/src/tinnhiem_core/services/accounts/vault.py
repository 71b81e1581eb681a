"""Keys that derive from the one secret of the settings: sealed secrets, keyed hashes."""

from __future__ import annotations

import hmac
import secrets
from base64 import urlsafe_b64encode
from functools import lru_cache
from hashlib import sha256
from typing import Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tinnhiem_core.services.work import Platform

LEAST: Final = 32
"""Characters of the secret at least; shorter ones can be guessed from a stolen database."""


class SecretError(ValueError):
    """The setting that every key derives from is missing or too short."""


class OtherKeyError(Exception):
    """What is sealed was sealed by an installation with another secret."""


@lru_cache(maxsize=16)
def _key(secret: str, purpose: str) -> bytes:
    if len(secret) < LEAST:
        raise SecretError(f"the secret of the platform needs at least {LEAST} characters")
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=f"tinnhiem {purpose}".encode())
    return derived.derive(secret.encode())


def seal(platform: Platform, plain: str) -> str:
    """Return a secret as it may lie in the database."""
    key = urlsafe_b64encode(_key(platform.secret, "seal"))
    return Fernet(key).encrypt(plain.encode()).decode()


def unseal(platform: Platform, sealed: str) -> str:
    """Return what ``seal`` was given; ``OtherKeyError`` where the secret was another."""
    key = urlsafe_b64encode(_key(platform.secret, "seal"))
    try:
        return Fernet(key).decrypt(sealed.encode()).decode()
    except InvalidToken as error:
        raise OtherKeyError from error


def keyed(platform: Platform, *parts: str) -> str:
    """Return a hash that only this installation can make: 64 hexadecimal digits."""
    words = "\0".join(parts).encode()
    return hmac.new(_key(platform.secret, "hash"), words, sha256).hexdigest()


def new_token() -> str:
    """Return a secret nobody guesses: 256 bits for a cookie, a link or a slip."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """Return under which hash the database keeps a token; 256 bits need no salt."""
    return sha256(token.encode()).hexdigest()
