"""The faults of a user, as exceptions; faults of the world are values (`model.evidence.Failure`)."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class CitecheckError(Exception):
    """Say in one sentence what the user gave wrongly and the way out; the command ends with exit code 2."""


class InputError(CitecheckError):
    """An input that cannot be read: names the file, the line where there is one, and the way out."""


class LeftOut(InputError):  # noqa: N818 (it is no fault of the user's)
    """A file met in a folder that cannot be read: the user did not name it, so that it is only remarked upon."""

    def __init__(self, path: str, message: str) -> None:
        """Take the path of the file, and the sentence that says why it is left out."""
        super().__init__(message)
        self.path = path


class ConfigurationError(CitecheckError):
    """A setting that cannot be used: names where it stands and what it takes."""


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Return what a sentence about a slip of the pen ends with: ` Did you mean 'json'?`, or nothing if none is near.

    Case and what stands between letters and numbers do not count: `deadlink` is near `dead-link`.
    """
    names = {_bare(name): name for name in known}
    close = difflib.get_close_matches(_bare(wrong), names, n=1)
    return f" Did you mean {names[close[0]]!r}?" if close else ""


def _bare(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
