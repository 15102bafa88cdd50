"""The sources in a ZIP archive (Overleaf's, any other's) as documents: read in memory, unpacked nowhere else."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from citecheck.errors import InputError, LeftOut
from citecheck.expressions import expression
from citecheck.formats.files.safe_zip import Archive
from citecheck.formats.unread import SUFFIXES, sentence, unread
from citecheck.intake.folder_walk import is_of_machines
from citecheck.model.document import Document

SUFFIX = ".zip"
_BEGINS = b"PK\x03\x04"
_WITHIN = expression(rf"(?P<archive>.+?\{SUFFIX})[/\\]", re.IGNORECASE)

Wanted = Callable[[str, bytes], bool]


def is_packed(document: Document) -> bool:
    """Whether a file is an archive of sources, rather than a document that is packed (DOCX, EPUB)."""
    return document.path.lower().endswith(SUFFIX) and document.content.startswith(_BEGINS)


def archive_of(path: str) -> str | None:
    """Return the archive that holds a document; `None` where it is a file of its own."""
    within = (path[: match.end("archive")] for match in _WITHIN.finditer(path))
    return next((archive for archive in within if Path(archive).is_file()), None)


def unpacked(archive: Document, wanted: Wanted, excludes: Callable[[str], bool]) -> Iterator[Document | InputError]:
    """Yield each member of an archive that is `wanted` by its name and content, called `project.zip/chapter1.tex`.

    What is hidden or made by machines is passed over as in a folder; what cannot be read is said.
    """
    nothing = True
    try:
        held = Archive(archive.content, archive.path, "ZIP")
        for name in sorted(name for name in held.names if not name.endswith("/")):
            path = f"{archive.path}/{name}"
            met: Document | LeftOut | None = _leading_out(archive.path, name)
            if met is None and not (is_of_machines(name) or excludes(path) or excludes(name)):
                met = _member(held, path, name, wanted)
            if isinstance(met, Document):
                nothing = False
                yield replace(met, format=archive.format)
            elif met is not None:
                yield met
    except InputError as fault:
        yield fault
        return
    if nothing:
        yield InputError(f"{archive.path} holds no file of a format that citecheck reads.")


def _member(held: Archive, path: str, name: str, wanted: Wanted) -> Document | LeftOut | None:
    if name.lower().endswith(SUFFIX):
        return LeftOut(path, f"{path} is an archive within an archive, and was left; unpack it, and name it by itself.")
    if not (wanted(name, b"") or name.lower().endswith(SUFFIXES)):
        return None
    content = held.read(name)
    if content is None:
        return LeftOut(path, f"{path} is damaged, or packed in a way that citecheck does not read.")
    kind = unread(path, content) if name.lower().endswith(SUFFIXES) else None
    if kind:
        return LeftOut(path, sentence(path, kind))
    if not content.strip():
        return LeftOut(path, f"{path} is empty.")
    return Document(path, content, named=False) if wanted(name, content) else None


def _leading_out(archive: str, name: str) -> LeftOut | None:
    """Say that a member is named as if it stood outside the archive (`../x`, `/x`, `C:x`)."""
    whole = posixpath.normpath(name)
    if not whole.startswith(("..", "/")) and "\\" not in whole and ":" not in whole.partition("/")[0]:
        return None
    path = f"{archive}/{name}"
    return LeftOut(path, f"{archive} holds a file named {name}, which leads out of it; it was left.")
