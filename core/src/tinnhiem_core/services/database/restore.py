"""A dump back into an empty database: whole and verified, or not at all."""

from __future__ import annotations

from pathlib import Path

from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.database.dump import Copied, broken, need_words
from tinnhiem_core.services.files import unreadable
from tinnhiem_core.store.dump import reading
from tinnhiem_core.store.dump.packing import opened as unsealed
from tinnhiem_core.store.dump.packing import unpacked
from tinnhiem_core.store.opening import opened, unusable, whole
from tinnhiem_core.store.revisions import HEAD, revision_of


def restore(
    owner: str, path: Path, *, passphrase: str | None = None, identity: str | None = None
) -> Copied:
    """Fill the empty, upgraded database at ``owner`` from the dump at ``path``.

    ``identity`` is the text of a key file. In one transaction: the rows of every table are
    counted and hashed, then read once more from the database, with every audit log followed.
    Raises ``RefusedError``; the database is then as empty as before.
    """
    need_words(passphrase)
    if passphrase is not None and identity is not None:
        raise RefusedError(find("L.1336", other="--identity"))
    with opened(owner) as database, whole(database, writing=True) as connection:
        if (revision := revision_of(connection)) != HEAD:
            raise unusable("L.1303", revision=revision, head=HEAD)
        try:
            with path.open("rb") as file, unsealed(file, passphrase, identity) as plain:
                summary = reading.restore(connection, unpacked(plain), revision)
        except OSError as error:
            raise unreadable(path, error) from error
    return Copied(summary=summary, findings=broken(summary))
