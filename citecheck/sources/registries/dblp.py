"""DBLP: works of computing by words (https://dblp.org/faq/How+to+use+the+dblp+search+API.html).

It answers 200 with a bot wall at times, which is no answer of its form.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from citecheck.biblio.identifiers import normal_doi
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.record import By, Question, Record, Registry, Reply
from citecheck.sources.registries.reading import (
    address,
    bare_words,
    dates,
    inner,
    json_of,
    listed,
    mapping,
    natural,
    objects,
    people,
    plain,
    texts,
    year_in,
)
from citecheck.sources.registries.service import SHANNON, Coverage, Replies, Service

_SEARCH = "https://dblp.org/search/publ/api"
_CANDIDATES = 6
_NAMESAKE = expression(r" \d{4}$")
_ABSTRACT = "abs/"


def ask(questions: Sequence[Question]) -> str:
    """Ask for works whose record has every word of a title."""
    words = questions[0].words
    return address(_SEARCH, {"q": bare_words(words.title if words else ""), "format": "json", "h": str(_CANDIDATES)})


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read a list of hits."""
    hits = mapping(mapping(mapping(json_of(body)).get("result")).get("hits"))
    if status >= 300 or "@total" not in hits:
        raise ValueError("no list of hits")
    return {questions[0]: Reply(records=tuple(record(mapping(one.get("info"))) for one in objects(hits.get("hit"))))}


def record(info: Mapping[str, Any]) -> Record:
    """Read one hit; CoRR is arXiv."""
    title = plain(info.get("title")).removesuffix(".")
    venues = texts(info.get("venue"))
    volume = plain(info.get("volume"))
    corr = "CoRR" in venues
    found = dates(year_in(info.get("year")))
    names = listed(inner(info, "authors").get("author"))
    journal = "Journal" in plain(info.get("type"))
    return Record(
        registry=Registry.DBLP,
        item=Item(
            type="article" if corr else "article-journal" if journal else "paper-conference",
            title=title or None,
            author=people(natural(_NAMESAKE.sub("", _name(one))) for one in names) or None,
            issued=found[0] if found else None,
            container_title="arXiv" if corr else venues[0] if venues else None,
            volume=None if corr else volume or None,
            issue=plain(info.get("number")) or None,
            page=plain(info.get("pages")) or None,
            doi=normal_doi(plain(info.get("doi"))),
            arxiv=volume.removeprefix(_ABSTRACT) if corr and volume.startswith(_ABSTRACT) else None,
            url=plain(info.get("url")) or None,
            genre="preprint" if corr else None,
        ),
        titles=(title,) if title else (),
        containers=(*(("arXiv",) if corr else ()), *venues),
        dates=found,
    )


def _name(one: object) -> str:
    return plain(one.get("text")) if isinstance(one, Mapping) else plain(one)


SERVICE = Service(
    registry=Registry.DBLP,
    most={By.WORDS: 1},
    spacing=1.0,
    at_once=1,
    ask=ask,
    read=read,
    control=SHANNON,
    covers=Coverage(
        meetings=True,
        languages=frozenset({"en"}),
        since=2000,
        source="DBLP, coverage: conferences and journals of computing",
    ),
)
