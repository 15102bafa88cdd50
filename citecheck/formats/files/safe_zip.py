"""Open ZIP archives from strangers (DOCX, ODT, EPUB, ZIP): members and bytes are counted before they are unpacked."""

from __future__ import annotations

import posixpath
from io import BytesIO
from typing import Literal
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812 (a class, misnamed by zlib)

from citecheck.errors import InputError

_MOST_MEMBERS = 20_000
_LARGEST_MEMBER = 200_000_000
_LARGEST_ARCHIVE = 500_000_000
_SMALL = 16_000_000  # bytes that any archive may unpack to
_MOST_RATIO = 100  # of honest documents, tables packed best: some 60
_ENTRY = b"PK\x01\x02"  # begins each entry of the central directory (APPNOTE, §4.3.12)
_METHODS = (ZIP_STORED, ZIP_DEFLATED)  # all that the standards of these formats allow

_DAMAGE = (BadZipFile, ValueError, OSError, NotImplementedError, EOFError, IndexError, OverflowError)

Kind = Literal["DOCX", "ODT", "EPUB", "ZIP"]


class Archive:
    """The members of a ZIP archive by name; nothing is ever written to the disk."""

    def __init__(self, content: bytes, path: str, kind: Kind) -> None:
        """Open an archive; raises `InputError` where it is none, or holds more members than a document has."""
        self.path = path
        self._kind = kind
        self._left = min(_LARGEST_ARCHIVE, max(_SMALL, _MOST_RATIO * len(content)))
        if _has_too_many(content):
            raise InputError(f"{path} holds more than {_MOST_MEMBERS:,} files, far more than a document, and was left.")
        try:
            self._zip = ZipFile(BytesIO(content))
        except _DAMAGE as error:
            raise InputError(
                f"{path} is no whole {kind} file; save it again from the program it comes from."
            ) from error
        self._members = {member.filename: member for member in self._zip.infolist()}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, in their order."""
        return tuple(self._members)

    def read(self, member: str) -> bytes | None:
        """Return a member unpacked; `None` where it is missing or damaged.

        Raises `InputError` where it, or all that was unpacked so far, is larger than any honest document.
        """
        info = self._members.get(posixpath.normpath(member.lstrip("/")))
        if info is None or info.compress_type not in _METHODS:
            return None
        if info.file_size > min(_LARGEST_MEMBER, self._left):
            raise InputError(
                f"{self.path} unpacks to far more than a document of its size holds, and was left; "
                f"save it again as {self._kind} from the program it comes from."
            )
        self._left -= info.file_size
        return self._unpacked(info)

    def need(self, member: str) -> bytes:
        """Return a member without which there is no document; raises `InputError` where it cannot be had."""
        content = self.read(member)
        if content is None:
            raise InputError(
                f"{self.path} has no readable {member}; save it again as {self._kind} from the program it comes from."
            )
        return content

    def _unpacked(self, info: ZipInfo) -> bytes | None:
        """Return a member, which may not unpack to more than it says; `None` where it is damaged."""
        try:
            with self._zip.open(info) as stream:
                return stream.read(info.file_size + 1)
        except RuntimeError as error:
            raise InputError(f"{self.path} is encrypted; save it without a password and check that copy.") from error
        except (*_DAMAGE, ZlibError, KeyError):
            return None


def member_names(content: bytes) -> frozenset[str]:
    """Return the names of an archive's members; none where it is damaged, or holds more than a document has."""
    if _has_too_many(content):
        return frozenset()
    try:
        with ZipFile(BytesIO(content)) as archive:
            return frozenset(archive.namelist())
    except _DAMAGE:
        return frozenset()


def _has_too_many(content: bytes) -> bool:
    return content.count(_ENTRY) > _MOST_MEMBERS
