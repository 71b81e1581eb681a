"""Lines as a file: compressed, and sealed for whoever may read it (age, by pyrage)."""

from __future__ import annotations

import gzip
import io
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from errno import EIO
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
    """Chunks as a file to read from; ``failure`` is what went wrong while they were made."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._left = b""
        self.failure: Exception | None = None

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
            except Exception as error:
                self.failure = error
                raise
        some, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(some)] = some
        return len(some)


def sealed_for(chunks: Iterable[bytes], recipients: tuple[str, ...], file: BinaryIO) -> None:
    """Write chunks sealed for public keys (``age1…``), as they come."""
    keys = [_recipient(one) for one in recipients]
    stream = _Stream(chunks)
    try:
        pyrage.encrypt_io(io.BufferedReader(stream), _buffered(file), keys)
    except pyrage.EncryptError as error:  # it keeps but the words of what went wrong
        if stream.failure is not None:
            raise stream.failure from None
        raise OSError(EIO, str(error)) from error


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
        found = [pyrage.x25519.Identity.from_str(one) for one in keys if one and one[0] != "#"]
    except pyrage.IdentityError as error:
        raise refusal("L.1321") from error
    if not found:
        raise refusal("L.1321")
    return found


@contextmanager
def opened(
    file: BinaryIO, passphrase: str | None = None, identity: str | None = None
) -> Iterator[BinaryIO]:
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


def _unseal(file: BinaryIO, plain: BinaryIO, passphrase: str | None, identity: str | None) -> None:
    try:
        if passphrase is not None:
            plain.write(pyrage.passphrase.decrypt(file.read(), passphrase))
        elif identity is not None:
            pyrage.decrypt_io(_buffered(file), _buffered(plain), _identities(identity))
        else:
            raise refusal("L.1322")
    except pyrage.DecryptError as error:
        raise refusal("L.1323") from error
    except OSError as error:
        if error.errno is not None:  # the disk's; pyrage's own has no number
            raise
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
