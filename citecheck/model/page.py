"""What a fetched page says of itself, and what kind of page it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from citecheck.biblio.item import Item


class PageKind(StrEnum):
    """What a page is; the names are those of `citecheck inspect`."""

    WORK = "work"
    ERROR = "error"
    PARKED = "parked"
    HIJACKED = "hijacked"
    MOVED = "moved"
    DEFAULT = "default"
    HOME = "home"
    LOGIN = "login"
    CONSENT = "consent"
    CHALLENGE = "challenge"
    REGION = "region"
    SHELL = "shell"
    EMPTY = "empty"
    UNREAD = "unread"
    """a file that could not be read within the limits of this side"""


@dataclass(frozen=True, slots=True)
class TitleCandidate:
    """A title that the page gives itself; `source` says where it stood (`citation_title`, `og:title`, `h1`, …).

    `also` are the further sources that state the same.
    """

    text: str
    source: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page read: `item` in CSL variables (title, author, issued, publisher, language, url), the title candidates
    best first, the site's name, the canonical address, and why the page is of its kind.

    All text is clean: no control characters, no bidirectional overrides, no markup. `legible` is false where there
    is nothing to compare with a cited title (an image, a scan without text, an unknown binary). `passing` is true of
    an error page that speaks of a fault that passes (maintenance, a database that is down). `trade` is what a hijacked
    page is full of; `onward` is the address that a page sends its reader on to which shows nothing else. `years` are
    all that it gives as years of publication. `absent` are the fragments that were looked for and are surely not there,
    each with the one that may be meant.
    """

    kind: PageKind
    item: Item
    candidates: tuple[TitleCandidate, ...] = ()
    site: str | None = None
    canonical: str | None = None
    charset: str | None = None
    content_type: str | None = None
    because: str = ""
    refresh: str | None = None
    onward: str | None = None
    legible: bool = True
    passing: bool = False
    trade: str | None = None
    years: tuple[int, ...] = ()
    absent: Mapping[str, str | None] = field(default_factory=dict)
