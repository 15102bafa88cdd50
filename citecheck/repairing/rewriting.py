"""A mended file onto the disk, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

from citecheck.errors import InputError
from citecheck.repairing.mending import FileRepairs


def rewrite(file: FileRepairs) -> None:
    """Replace a file by its mended self in one step; a link stays one, and the mode of the file is kept.

    Raises `InputError` where the file was changed since it was read, or cannot be written; it is then as it was.
    """
    target = Path(file.path).resolve()
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".citecheck", dir=target.parent)
        try:
            with os.fdopen(descriptor, "wb") as written:
                written.write(file.mended)
                written.flush()
                os.fsync(written.fileno())
            _take_over(target, Path(name))
            _compare(file, target)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as fault:
        raise InputError(f"{file.path} cannot be written: {fault.strerror}.") from fault


def _compare(file: FileRepairs, target: Path) -> None:
    if target.read_bytes() != file.content:
        raise InputError(f"{file.path} was changed since it was read, and is left as it is; run this again.")


def _take_over(old: Path, new: Path) -> None:
    """Give a new file the mode of the old one, and its owner where that is allowed."""
    shutil.copymode(old, new)
    status = old.stat()
    if hasattr(os, "chown") and (status.st_uid, status.st_gid) != (new.stat().st_uid, new.stat().st_gid):
        with contextlib.suppress(OSError):
            os.chown(new, status.st_uid, status.st_gid)
