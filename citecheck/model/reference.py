"""A reference (an entry of a list, a note) and a citation (a marker in the text that points to one)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from citecheck.biblio.item import Item, name_variables
from citecheck.model.location import Location

CERTAIN_ENOUGH = 0.35
"""The confidence from which a field of a reference that was understood is what the document says."""

SURE_BY_ITSELF = 0.7
"""The same for a field of a reference that was understood in part: the reading as a whole does not bear it out."""

ASSURED = {"author": 0.95, "issued": 0.7, "page": 0.7}
"""The confidence from which a field of such a reference is right 95 times in 100; no other field ever is."""

PERHAPS = 0.3
"""The confidence in what may be a field, and may be no more than words of the text: it confirms, and never accuses."""

Understood = Literal["full", "partial", "none"]

_NAMES = ("title", "original_title", "title_short", "url", "archive_url", "doi", "isbn", "arxiv", "pmid", "pmcid")
_FORMS = ("doi", "page")
_FACTS = (*name_variables, "issued", "container_title", "collection_title", "event_title", "publisher")


class Kind(StrEnum):
    """What a reference is in its document; the names are those of the JSON report."""

    ENTRY = "entry"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    INLINE = "inline"
    DIGEST = "digest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One source that a document names.

    `id` is unique in a run and readable (`yonhap-news-2021`); `label` is the number or key that the text cites it by.
    `item` holds what the reference says; a variable that could not be read is `None`, never a guess.
    `confidence` maps Item attributes to 0…1. `same_as` is the id of another reference to the same work;
    `antecedent` is the id of the note that an *Ibid.* took its fields from.
    `fields` maps Item attributes to where each stands, as far as the reader knows; `written` maps the identifiers and
    the pages that stand in the document otherwise than in `item` to how they are written there, mark-up resolved.
    """

    id: str
    kind: Kind
    item: Item
    raw: str
    location: Location
    label: str | None = None
    same_as: str | None = None
    antecedent: str | None = None
    truncated: bool = False
    understood: Understood = "full"
    confidence: Mapping[str, float] = field(default_factory=dict)
    fields: Mapping[str, Location] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)

    def shows(self, attribute: str) -> bool:
        """Whether this attribute was read well enough to find the work by it, and to tell it from another."""
        enough = SURE_BY_ITSELF if self.understood == "partial" else CERTAIN_ENOUGH
        return getattr(self.item, attribute) is not None and self.confidence.get(attribute, 1.0) >= enough

    def states(self, attribute: str) -> bool:
        """Whether the document states this attribute, so that a source that says otherwise may be held against it.

        What is doubtful never is: neither a field that was hardly read, nor one of a reading that is not borne out.
        """
        sure = self.confidence.get(attribute)
        doubtful = self.understood == "partial" and sure is not None and sure < ASSURED.get(attribute, math.inf)
        return self.shows(attribute) and not doubtful

    @property
    def points_on(self) -> bool:
        """Whether it names no source itself: it points to entries by keys (*See [@smith2004]*), or explains."""
        return self.understood == "full" and self.item == Item()


def written_otherwise(item: Item, text: str, spans: Mapping[str, tuple[int, int]]) -> dict[str, str]:
    """Return how the text writes the identifiers and pages that the item holds in another form."""
    stated = {name: text[slice(*spans[name])].strip() for name in _FORMS if name in spans}
    return {name: written for name, written in stated.items() if written != getattr(item, name)}


def how_far_understood(item: Item, *, whole: bool | None = None) -> Understood:
    """Measure how far a reference was understood: the one measure, for what text says and for what a file states.

    `none`: nothing in it tells of a work; a note or a page number does not. `full`: all of it was read. Where a file
    states the fields, its reader knows whether the `whole` entry was read; where text was read, the item shows it: it
    names a work, and states a fact beside the name. What the sequence model read must besides be read surely.
    """
    names = [name for name in _NAMES if getattr(item, name)]
    facts = any(getattr(item, name) for name in _FACTS)
    if not names and not facts:
        return "none"
    if whole is None:
        whole = bool(names) and (facts or (bool(item.title) and len(names) > 1))
    return "full" if whole else "partial"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A marker in running text: `<sup>3</sup>`, `[3–7]` (one citation a number), `[@key]`, `(Smith 2019a)`.

    `label` is the normalised number or key that it points to; `raw` is the marker as it stands.
    """

    label: str
    raw: str
    location: Location
    style: Literal["number", "key", "author-date"] = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A citation by author and year that no entry of its document's list answers.

    `fault` says what stands in the way: the `year` or its `letter`, the spelling of the `name`, that several entries
    are meant (`ambiguous`), or that the list has no such `work` at all. `nearest` are the entries that may be meant.
    """

    citation: Citation
    fault: Literal["year", "letter", "name", "ambiguous", "work"]
    nearest: tuple[str, ...] = ()
