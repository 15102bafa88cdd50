"""Open ZIP archives from strangers (DOCX, ODT, EPUB): sizes are counted before and while they are unpacked."""

from __future__ import annotations

import posixpath
from io import BytesIO
from lzma import LZMAError
from typing import Literal
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812 (a class, misnamed by zlib)

from citecheck.errors import InputError

_LARGEST_MEMBER = 200_000_000
_LARGEST_ARCHIVE = 500_000_000
_MOST_MEMBERS = 20_000

Kind = Literal["DOCX", "ODT", "EPUB"]


class Archive:
    """The members of a ZIP archive by name; nothing is ever written to the disk."""

    def __init__(self, content: bytes, path: str, kind: Kind) -> None:
        """Open an archive; raises `InputError` where it is none."""
        self.path = path
        self._kind = kind
        self._unpacked = 0
        try:
            self._zip = ZipFile(BytesIO(content))
            self.names = tuple(self._zip.namelist()[:_MOST_MEMBERS])
        except (BadZipFile, ValueError, OSError, NotImplementedError, EOFError, IndexError, OverflowError) as error:
            raise InputError(
                f"{path} is no whole {kind} file; save it again from the program it comes from."
            ) from error

    def read(self, member: str) -> bytes | None:
        """Return a member unpacked; `None` where it is missing or damaged.

        Raises `InputError` where it, or all that was unpacked so far, is larger than any honest document.
        """
        name = posixpath.normpath(member.lstrip("/"))
        if name not in self.names:
            return None
        try:
            with self._zip.open(name) as stream:
                content = stream.read(_LARGEST_MEMBER + 1)
        except RuntimeError as error:
            raise InputError(f"{self.path} is encrypted; save it without a password and check that copy.") from error
        except (BadZipFile, ZlibError, LZMAError, ValueError, OSError, NotImplementedError, EOFError, KeyError):
            return None
        self._unpacked += len(content)
        if len(content) > _LARGEST_MEMBER or self._unpacked > _LARGEST_ARCHIVE:
            raise InputError(f"{self.path} unpacks to far more than a document holds, so it was not read.")
        return content

    def need(self, member: str) -> bytes:
        """Return a member without which there is no document; raises `InputError` where it cannot be had."""
        content = self.read(member)
        if content is None:
            raise InputError(
                f"{self.path} has no readable {member}; save it again as {self._kind} from the program it comes from."
            )
        return content
