"""Europe PMC: works by DOI or PMCID, or by words (https://europepmc.org/RestfulWebService)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.model.record import By, Notice, Question, Record, Registry, Reply, Standing
from citecheck.sources.registries.notices import in_title, unmarked
from citecheck.sources.registries.reading import (
    address,
    bare_words,
    dates,
    inner,
    json_of,
    mapping,
    objects,
    pages,
    people,
    person,
    plain,
    texts,
    year_in,
)
from citecheck.sources.registries.service import Replies, Sender, Service

_SEARCH = "https://www.ebi.ac.uk/europepmc/webservices/rest/search"
_CANDIDATES = 5
_FORMS = {By.DOI: 'DOI:"{}"', By.PMCID: "PMCID:{}", By.PMID: "EXT_ID:{} AND SRC:MED"}
_STANDINGS = {"retraction in": Standing.RETRACTED, "expression of concern in": Standing.CONCERN,
              "erratum in": Standing.CORRECTED, "corrected and republished in": Standing.REPLACED}  # fmt: skip


def ask(questions: Sequence[Question]) -> str:
    """Ask for one work by an identifier, or for the likeliest by the words of a title."""
    first = questions[0]
    if first.by is By.WORDS and first.words:
        query = f'TITLE:"{bare_words(first.words.title)}"'
    else:
        query = _FORMS[first.by].format(first.value)
    many = str(_CANDIDATES)
    return address(_SEARCH, {"query": query, "resultType": "core", "format": "json", "pageSize": many})


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read a list of results."""
    results = mapping(mapping(json_of(body)).get("resultList")).get("result")
    if status >= 300 or not isinstance(results, list):
        raise ValueError("no list of results")
    first = questions[0]
    records = [record(one) for one in objects(results)]
    if first.by is By.DOI:
        records = [one for one in records if one.item.doi == first.value]
    return {first: Reply(records=tuple(records))}


def record(one: Mapping[str, Any]) -> Record:
    """Read one result."""
    title = plain(one.get("title")).removesuffix(".")
    info = inner(one, "journalInfo")
    journal = inner(info, "journal")
    named, short = plain(journal.get("title")), plain(journal.get("isoabbreviation"))
    first, year = PartialDate.from_iso(plain(one.get("firstPublicationDate"))), year_in(one.get("pubYear"))
    return Record(
        registry=Registry.EUROPEPMC,
        item=Item(
            type="article" if one.get("source") == "PPR" else "article-journal",
            title=unmarked(title) or None,
            author=_authors(objects(inner(one, "authorList").get("author"))) or None,
            issued=year or first,
            container_title=named or None,
            container_title_short=short or None,
            volume=plain(info.get("volume")) or None,
            issue=plain(info.get("issue")) or None,
            page=pages(one.get("pageInfo")),
            doi=plain(one.get("doi")).lower() or None,
            pmid=plain(one.get("pmid")) or None,
            pmcid=plain(one.get("pmcid")) or None,
            genre="preprint" if one.get("source") == "PPR" else None,
        ),
        titles=(unmarked(title),) if title else (),
        containers=tuple(filter(None, (named, short))),
        dates=dates(year, first),
        notices=tuple(_notices(one, title)),
    )


def _authors(stated: Sequence[Mapping[str, Any]]) -> tuple[Name, ...]:
    return people(
        person(one.get("lastName"), one.get("firstName") or one.get("initials"), one.get("collectiveName"))
        for one in stated
    )


def _notices(one: Mapping[str, Any], title: str) -> Iterator[Notice]:
    called = {text.lower() for text in texts(inner(one, "pubTypeList").get("pubType"))}
    if "retracted publication" in called:
        yield Notice(Standing.RETRACTED, Registry.EUROPEPMC)
    if "preprint withdrawal" in called:
        yield Notice(Standing.WITHDRAWN, Registry.EUROPEPMC)
    for told in objects(inner(one, "commentCorrectionList").get("commentCorrection")):
        standing = _STANDINGS.get(plain(told.get("type")).lower())
        if standing and standing is not Standing.RETRACTED:
            yield Notice(standing, Registry.EUROPEPMC, plain(told.get("reference")) or None)
    yield from in_title((title,), Registry.EUROPEPMC)


def _signed(sender: Sender) -> dict[str, str]:
    return {"email": sender.email} if sender.email else {}


SERVICE = Service(
    registry=Registry.EUROPEPMC,
    most={By.DOI: 1, By.PMCID: 1, By.PMID: 1, By.WORDS: 1},
    spacing=0.11,
    ask=ask,
    read=read,
    sign=_signed,
)
