"""Lines as a file: compressed, and sealed for whoever may read it (age, by pyrage)."""

from __future__ import annotations

import gzip
import io
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, cast

import pyrage

from tinnhiem_core.store.dump.refusals import refusal

_AGE: Final = b"age-encryption.org/v1\n"
_CHUNK: Final = 64 * 1024


def packed(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines compressed; the same lines give the same bytes."""
    packer = zlib.compressobj(wbits=31)  # gzip, without a time and a name
    for one in lines:
        if some := packer.compress(one):
            yield some
    yield packer.flush()


class _Stream(io.RawIOBase):
    """Chunks as a file to read from."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._left = b""

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer as far as one chunk goes; 0 at the end."""
        while not self._left:
            try:
                self._left = next(self._chunks)
            except StopIteration:
                return 0
        some, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(some)] = some
        return len(some)


def sealed_for(chunks: Iterable[bytes], recipients: tuple[str, ...], file: BinaryIO) -> None:
    """Write chunks sealed for public keys (``age1…``), as they come."""
    keys = [_recipient(one) for one in recipients]
    pyrage.encrypt_io(io.BufferedReader(_Stream(chunks)), _buffered(file), keys)


def sealed_with(chunks: Iterable[bytes], passphrase: str, file: BinaryIO) -> None:
    """Write chunks sealed with a passphrase; the compressed dump is in memory meanwhile."""
    file.write(pyrage.passphrase.encrypt(b"".join(chunks), passphrase))


def _buffered(file: BinaryIO) -> io.BufferedIOBase:
    return cast("io.BufferedIOBase", file)  # as pyrage's types have it


def _recipient(key: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(key)
    except pyrage.RecipientError as error:
        raise refusal("L.1320", key=key) from error


def _identities(text: str) -> list[pyrage.x25519.Identity]:
    keys = [one.strip() for one in text.splitlines()]
    try:
        return [pyrage.x25519.Identity.from_str(one) for one in keys if one and one[0] != "#"]
    except pyrage.IdentityError as error:
        raise refusal("L.1321") from error


@contextmanager
def opened(file: BinaryIO, passphrase: str = "", identity: str = "") -> Iterator[BinaryIO]:
    """Give the compressed dump within a file, unsealed with a passphrase or a key file's text.

    What is unsealed stands meanwhile in a file without a name, gone with the process.
    """
    if not _is_sealed(file):
        yield file
        return
    with tempfile.TemporaryFile() as plain:
        _unseal(file, plain, passphrase, identity)
        plain.seek(0)
        yield plain


def _is_sealed(file: BinaryIO) -> bool:
    start = file.read(len(_AGE))
    file.seek(0)
    return start == _AGE


def _unseal(file: BinaryIO, plain: BinaryIO, passphrase: str, identity: str) -> None:
    try:
        if passphrase:
            plain.write(pyrage.passphrase.decrypt(file.read(), passphrase))
        elif identity:
            pyrage.decrypt_io(_buffered(file), _buffered(plain), _identities(identity))
        else:
            raise refusal("L.1322")
    except pyrage.DecryptError as error:
        raise refusal("L.1323") from error


def unpacked(file: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of a compressed dump."""
    try:
        with gzip.open(file) as stream:
            yield from stream
    except gzip.BadGzipFile as error:
        raise refusal("L.1310") from error
    except EOFError as error:
        raise refusal("L.1312") from error
    except zlib.error as error:
        raise refusal("L.1313") from error
