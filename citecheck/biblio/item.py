"""The one language of claim and evidence: a bibliographic item in the variables of CSL 1.0.2."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.names.name import Name

type_names = {  # CSL 1.0.2, Appendix III "Types"
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
}  # fmt: skip

name_variables = ("author", "editor", "translator", "container_author", "collection_editor", "director", "composer",
                  "interviewer", "recipient", "contributor", "organizer")  # fmt: skip
date_variables = ("issued", "accessed", "archived", "original_date", "event_date", "submitted")
_UPPER = {"url": "URL", "doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "pmid": "PMID", "pmcid": "PMCID"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A work as somebody describes it: a reference, a page's own metadata or a registry's record.

    `None` = not stated; `()` = stated: none. Attributes are CSL variables in snake_case; `archived` (the date of an
    archived copy) and `archive_url` (its address) go beyond CSL, as Wikipedia's citation templates have them.
    `extra` keeps variables that have no attribute here, so that a round trip loses nothing.
    """

    type: str | None = None
    title: str | None = None
    title_short: str | None = None
    original_title: str | None = None
    container_title: str | None = None
    container_title_short: str | None = None
    collection_title: str | None = None
    collection_number: str | None = None
    volume_title: str | None = None
    event_title: str | None = None
    event_place: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    edition: str | None = None
    volume: str | None = None
    issue: str | None = None
    number: str | None = None
    number_of_pages: str | None = None
    number_of_volumes: str | None = None
    chapter_number: str | None = None
    page: str | None = None
    locator: str | None = None
    section: str | None = None
    authority: str | None = None
    jurisdiction: str | None = None
    genre: str | None = None
    medium: str | None = None
    version: str | None = None
    status: str | None = None
    language: str | None = None
    url: str | None = None
    doi: str | None = None
    isbn: str | None = None
    issn: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    arxiv: str | None = None
    archive: str | None = None
    archive_location: str | None = None
    archive_url: str | None = None
    abstract: str | None = None
    keyword: str | None = None
    note: str | None = None
    author: tuple[Name, ...] | None = None
    editor: tuple[Name, ...] | None = None
    translator: tuple[Name, ...] | None = None
    container_author: tuple[Name, ...] | None = None
    collection_editor: tuple[Name, ...] | None = None
    director: tuple[Name, ...] | None = None
    composer: tuple[Name, ...] | None = None
    interviewer: tuple[Name, ...] | None = None
    recipient: tuple[Name, ...] | None = None
    contributor: tuple[Name, ...] | None = None
    organizer: tuple[Name, ...] | None = None
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    archived: PartialDate | None = None
    original_date: PartialDate | None = None
    event_date: PartialDate | None = None
    submitted: PartialDate | None = None
    extra: tuple[tuple[str, object], ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles under which it names its work, the fullest first."""
        stated = (self.title, self.original_title, self.title_short)
        return tuple(dict.fromkeys(title for title in stated if title and title.strip()))

    @classmethod
    def of(cls, variables: Mapping[str, Any], extra: Iterable[tuple[str, object]] = ()) -> Item:
        """Make an item of variables that were read one by one; the keys are its attributes."""
        return cls(**variables, extra=tuple(extra))

    @classmethod
    def from_csl(cls, record: Mapping[str, object]) -> Item:
        """Read a CSL-JSON item; what has no attribute here goes to `extra`."""
        known: dict[str, object] = {}
        extra = []
        for key, value in record.items():
            attribute = _attributes.get(key)
            read = _read(attribute, value) if attribute else None
            if attribute and read is not None:
                known[attribute] = read
            elif key != "id" and value not in (None, "", [], {}):
                extra.append((key, value))
        return cls.of(known, extra)

    def to_csl(self) -> dict[str, object]:
        """Write a CSL-JSON item (no `id`): stated variables only, in the order of the class; `type` is always there."""
        record: dict[str, object] = {"type": self.type or "document"}
        for attribute, key in _keys.items():
            value = getattr(self, attribute)
            if value is not None and attribute != "type":
                record[key] = _written(value)
        return record | dict(self.extra)


_keys = {f.name: _UPPER.get(f.name, f.name.replace("_", "-")) for f in fields(Item) if f.name != "extra"}
_keys["archive_location"] = "archive_location"
_attributes = {key: attribute for attribute, key in _keys.items()}


def csl_variable(attribute: str) -> str:
    """Return the CSL-JSON key of an attribute: `container_title` → `container-title`, `url` → `URL`."""
    return _keys[attribute]


def _read(attribute: str, value: object) -> object:
    if attribute in name_variables:
        return _names(value)
    if attribute in date_variables:
        return PartialDate.from_csl(value) if isinstance(value, Mapping) else None
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value) or None
    return None


def _names(value: object) -> tuple[Name, ...] | None:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return None
    return tuple(Name.from_csl(name) for name in value if isinstance(name, Mapping))


def _written(value: object) -> object:
    if isinstance(value, tuple):
        return [name.to_csl() for name in value]
    return value.to_csl() if isinstance(value, PartialDate) else value
