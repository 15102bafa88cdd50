"""Addresses with a password as the cache writes them: by a hash whose key stays with the user and out of the cache."""

from __future__ import annotations

import functools
import hashlib
import os
from pathlib import Path

from citecheck.biblio.urls import hide_passwords

_SIZE = 32  # bytes of the key


def without_password(address: str) -> str:
    """Return an address with `***` for its password, and behind it their keyed hash (BLAKE2, RFC 7693)."""
    shown = hide_passwords(address)
    if shown == address:
        return address
    return f"{shown} {hashlib.blake2b(address.encode(), key=_key(), digest_size=16).hexdigest()}"


@functools.cache
def _key() -> bytes:
    """Return this user's key; where none can be kept, a key of this run, so that nothing is found again."""
    import platformdirs

    file = Path(platformdirs.user_state_dir("citecheck", appauthor=False)) / "cache.key"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as made:
            made.write(os.urandom(_SIZE))
    except FileExistsError:
        pass
    except (OSError, RuntimeError):  # no place to write to; no home
        return os.urandom(_SIZE)
    try:
        kept = file.read_bytes()
    except OSError:
        kept = b""
    return kept if len(kept) == _SIZE else os.urandom(_SIZE)
