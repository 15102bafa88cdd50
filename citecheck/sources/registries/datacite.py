"""DataCite: works by their DOIs (many at once), or by words (https://support.datacite.org/docs/api)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.identifiers import read_arxiv
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.model.record import By, Question, Record, Registry
from citecheck.sources.registries.reading import (
    address,
    bare_words,
    dates,
    inner,
    json_of,
    mapping,
    objects,
    people,
    person,
    plain,
)
from citecheck.sources.registries.service import Replies, Service, mailto, replies

_DOIS = "https://api.datacite.org/dois"
_CANDIDATES = 5
_VERSIONS = frozenset({"IsVersionOf", "HasVersion", "IsNewVersionOf", "IsPreviousVersionOf", "IsIdenticalTo",
                       "IsPublishedIn", "IsVariantFormOf", "IsOriginalFormOf"})  # fmt: skip


def ask(questions: Sequence[Question]) -> str:
    """Ask for works by DOI, or for the likeliest by words."""
    first = questions[0]
    if first.by is By.WORDS and first.words:
        wanted = f"titles.title:({bare_words(first.words.title)})"
        return address(_DOIS, {"query": wanted, "page[size]": str(_CANDIDATES)})
    ids = ",".join(question.value for question in questions)
    return address(_DOIS, {"ids": ids, "page[size]": str(max(_CANDIDATES, len(questions)))})


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read the works of a list, those with a DOI asked for under their question."""
    data = mapping(json_of(body)).get("data")
    if status >= 300 or not isinstance(data, list):
        raise ValueError("no list of works")
    records = [record(mapping(one.get("attributes"))) for one in objects(data)]
    return replies(questions, records)


def record(work: Mapping[str, Any]) -> Record:
    """Read one work; its main title is the one that is called nothing else."""
    doi = plain(work.get("doi")).lower()
    titles = tuple(_titles(work))
    publisher = inner(work, "publisher").get("name") or work.get("publisher")
    title_of_container = plain(inner(work, "container").get("title"))
    arxiv = read_arxiv(doi) if "arxiv" in doi else None
    found = dates(*_dates(work))
    return Record(
        registry=Registry.DATACITE,
        item=Item(
            type=plain(inner(work, "types").get("citeproc")) or None,
            title=titles[0] if titles else None,
            author=people(_creator(one) for one in objects(work.get("creators"))) or None,
            issued=found[0] if found else None,
            container_title=title_of_container or ("arXiv" if arxiv else None),
            publisher=plain(publisher) or None,
            doi=doi,
            arxiv=arxiv.value if arxiv else None,
            version=plain(work.get("version")) or None,
            genre="preprint" if arxiv else None,
        ),
        titles=titles,
        containers=tuple(filter(None, (title_of_container, plain(publisher)))),
        dates=found,
        versions=tuple(_versions(work)),
    )


def _titles(work: Mapping[str, Any]) -> Iterator[str]:
    stated = objects(work.get("titles"))
    mains = [plain(one.get("title")) for one in stated if not one.get("titleType")]
    subtitles = [plain(one.get("title")) for one in stated if one.get("titleType") == "Subtitle"]
    if mains and subtitles:
        yield f"{mains[0].rstrip(' :')}: {subtitles[0]}"
    yield from filter(None, mains)
    yield from filter(
        None, (plain(one.get("title")) for one in stated if one.get("titleType") not in (None, "", "Subtitle"))
    )


def _creator(one: Mapping[str, Any]) -> Name | None:
    if one.get("familyName"):
        return person(one.get("familyName"), one.get("givenName"))
    family, comma, given = plain(one.get("name")).partition(", ")
    personal = comma and one.get("nameType") != "Organizational"
    return person(family, given) if personal else person("", literal=one.get("name"))


def _dates(work: Mapping[str, Any]) -> Iterator[PartialDate | None]:
    year = work.get("publicationYear")
    yield PartialDate(year) if isinstance(year, int) else None
    for one in objects(work.get("dates")):
        if one.get("dateType") in {"Issued", "Submitted", "Available", "Created"}:
            yield PartialDate.from_iso(plain(one.get("date"))[:10])


def _versions(work: Mapping[str, Any]) -> Iterator[str]:
    for one in objects(work.get("relatedIdentifiers")):
        if one.get("relationType") in _VERSIONS and one.get("relatedIdentifierType") == "DOI":
            yield plain(one.get("relatedIdentifier")).lower()


SERVICE = Service(
    registry=Registry.DATACITE,
    most={By.DOI: 25, By.WORDS: 1},
    spacing=0.31,
    anonymous=0.62,
    ask=ask,
    read=read,
    sign=mailto,
)
