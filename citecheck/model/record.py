"""Questions to registries, their answers, and the records that these hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item


class Registry(StrEnum):
    """A service that is asked about works; the values are the kinds of check in the JSON report."""

    DOI = "doi"
    """the handle system at doi.org, and the agencies that it knows"""
    CROSSREF = "crossref"
    DATACITE = "datacite"
    OPENALEX = "openalex"
    ARXIV = "arxiv"
    PUBMED = "pubmed"
    EUROPEPMC = "europepmc"
    OPENLIBRARY = "openlibrary"
    DBLP = "dblp"
    WIKIDATA = "wikidata"
    ARCHIVE = "archive"
    """the Wayback Machine, asked for copies of what is gone"""

    @property
    def called(self) -> str:
        """The name that it goes by."""
        return _NAMES[self]


_NAMES = {
    Registry.DOI: "doi.org",
    Registry.CROSSREF: "Crossref",
    Registry.DATACITE: "DataCite",
    Registry.OPENALEX: "OpenAlex",
    Registry.ARXIV: "arXiv",
    Registry.PUBMED: "PubMed",
    Registry.EUROPEPMC: "Europe PMC",
    Registry.OPENLIBRARY: "Open Library",
    Registry.DBLP: "DBLP",
    Registry.WIKIDATA: "Wikidata",
    Registry.ARCHIVE: "the Wayback Machine",
}


class By(StrEnum):
    """By what a registry is asked."""

    AGENCY = "agency"
    """which agency registered a DOI"""
    HANDLE = "handle"
    """whether the handle system knows a DOI"""
    DOI = "doi"
    ARXIV = "arxiv"
    PMID = "pmid"
    PMCID = "pmcid"
    ISBN = "isbn"
    JOURNAL = "journal"
    """what of a journal a registry holds from about a year: whether it covers it"""
    WORDS = "words"
    AVAILABLE = "available"
    """an address and a time (`20120501 https://…`): whether there is a copy near it"""
    CAPTURES = "captures"
    """the same: which copies there are in the archive's index"""
    SAVE = "save"
    """an address that the archive is asked to keep from now on"""


@dataclass(frozen=True, slots=True)
class Words:
    """What a work is looked for by where nothing identifies it."""

    title: str
    family: str = ""
    year: int | None = None
    container: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question to a registry: by an identifier in its canonical form, or by words.

    `covered` says that the registry would hold such a work, so that its *no* counts: `None` = as soon as it is seen to
    hold others of the same journal; `stated` that the reference
    states the identifier, and `again` that the question was put before, since who denies is asked twice.
    """

    registry: Registry
    by: By
    value: str
    words: Words | None = None
    covered: bool | None = False
    stated: bool = False
    again: bool = False

    @property
    def key(self) -> str:
        """What tells two questions to one registry apart."""
        return f"{self.by} {self.value}{' again' if self.again else ''}"


class Standing(StrEnum):
    """What was said of a work after it was published."""

    RETRACTED = "retracted"
    WITHDRAWN = "withdrawn"
    CONCERN = "concern"
    CORRECTED = "corrected"
    SUPERSEDED = "superseded"
    REINSTATED = "reinstated"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that was said of a work: by which registry, in which notice (an identifier), and when."""

    standing: Standing
    by: Registry
    notice: str | None = None
    date: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A work as a registry holds it.

    `item` states it in CSL; `titles` are all that the registry has of it, the fullest first, `containers` all names of
    the journals, series and books that it stands in, `dates` every date of every form. `complete` says that the
    registry means its list of authors to be whole. `versions` are the identifiers of other forms of the work (a
    preprint, what was published of it); `announces` marks a notice about another work.
    """

    registry: Registry
    item: Item
    titles: tuple[str, ...] = ()
    containers: tuple[str, ...] = ()
    dates: tuple[PartialDate, ...] = ()
    complete: bool = True
    notices: tuple[Notice, ...] = ()
    versions: tuple[str, ...] = ()
    announces: bool = False

    @property
    def years(self) -> tuple[int, ...]:
        """The years of its dates, the earliest first."""
        return tuple(sorted({date.year for date in self.dates if date.year}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a well-formed answer says to one question: the records that fit it, or whether an identifier exists.

    `agency` is who registered a DOI; `exists` is `None` where the answer does not say.
    """

    records: tuple[Record, ...] = ()
    exists: bool | None = None
    agency: str | None = None
