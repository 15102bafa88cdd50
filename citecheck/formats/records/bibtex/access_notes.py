"""What people put into `note` and `howpublished`: the address, and the day they looked at it."""

from __future__ import annotations

import re

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import find_dates
from citecheck.expressions import expression
from citecheck.formats.records.bibtex.latex import verbatim
from citecheck.vocabulary.access_cues import ACCESSED
from citecheck.vocabulary.rows import either, spellings

_URL_COMMAND = expression(r"\\(?:url|href|path|nolinkurl)\s{0,3}\{([^{}]{1,3000})\}")
_URL = expression(r"(?:https?|ftp)://[^\s{}<>\"]{3,3000}")
_BREAK = expression(r"\\(?:allowbreak|nobreak|hspace\{0pt\}|penalty-?\d{1,6})(?![A-Za-z])\s?|\\-")
_ACCESS = either(spellings(ACCESSED))
_PHRASE = expression(
    rf"(?:\b(?:last|zuletzt|date|on|le|el|il|am|op)\s)?(?:{_ACCESS})\w{{0,6}}[\s:,(\[]{{0,4}}(?:on|am|le|el|il|em|op|den)?\s?",
    re.IGNORECASE,
)


def addresses_in(text: str) -> tuple[str, ...]:
    r"""Return the addresses of a LaTeX text, those of `\url{…}` and `\href{…}` first."""
    text = _BREAK.sub("", text)
    commands = [verbatim(match[1]) for match in _URL_COMMAND.finditer(text)]
    bare = [verbatim(match[0]).rstrip(".,;:)") for match in _URL.finditer(_URL_COMMAND.sub(" ", text))]
    return tuple(dict.fromkeys(address for address in (*commands, *bare) if address))


def accessed_in(text: str) -> tuple[PartialDate, str] | None:
    """Return the access date that a plain text states and the whole phrase; `None` where it states none."""
    for phrase in _PHRASE.finditer(text[:2000]):
        after = text[phrase.end() : phrase.end() + 60]
        for start, end, date in find_dates(after)[:1]:
            if start <= 3:
                return date, text[phrase.start() : phrase.end() + end]
    return None
