"""OpenAlex: works by their DOIs (many at once), or by the words of a title (https://docs.openalex.org).

It gathers from others: it may hold half the authors or the year of a copy, and never accuses alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.identifiers import normal_doi, read_pmcid, read_pmid
from citecheck.biblio.identifiers.arxiv import of_url as arxiv_of
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.record import By, Notice, Question, Record, Registry, Standing
from citecheck.sources.registries.notices import in_title, unmarked
from citecheck.sources.registries.reading import (
    address,
    bare_words,
    dates,
    inner,
    json_of,
    mapping,
    natural,
    objects,
    people,
    plain,
)
from citecheck.sources.registries.service import SHANNON, Coverage, Replies, Sender, Service, mailto, replies

_WORKS = "https://api.openalex.org/works"
_FIELDS = "id,doi,title,authorships,publication_year,publication_date,is_retracted,type,ids,biblio,locations"
_CANDIDATES = 6
_KEEPER = expression(r"\([^()]*\b(?:Universi\w+|Instituti?o?n?|College|Librar\w+|Cent(?:er|re))\b[^()]*\)$")
_TYPES = {"article": "article-journal", "book-chapter": "chapter", "dissertation": "thesis", "book": "book",
          "preprint": "article", "dataset": "dataset", "report": "report", "standard": "standard"}  # fmt: skip


def ask(questions: Sequence[Question]) -> str:
    """Ask for works by DOI, or for those whose title has the words."""
    first = questions[0]
    if first.by is By.WORDS and first.words:
        wanted = f"title.search:{bare_words(first.words.title)}"
    else:
        wanted = "doi:" + "|".join(question.value for question in questions)
    many = str(max(_CANDIDATES, len(questions)))
    return address(_WORKS, {"filter": wanted, "per-page": many, "select": _FIELDS})


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read the works of a list, those with a DOI asked for under their question."""
    results = mapping(json_of(body)).get("results")
    if status >= 300 or not isinstance(results, list):
        raise ValueError("no list of works")
    records = [record(work) for work in objects(results)]
    return replies(questions, records)


def record(work: Mapping[str, Any]) -> Record:
    """Read one work; its list of authors may be cut."""
    ids, biblio = inner(work, "ids"), inner(work, "biblio")
    title = plain(work.get("title"))
    year = work.get("publication_year")
    found = dates(PartialDate(year) if isinstance(year, int) else None)
    containers = tuple(_containers(work))
    pmid, pmcid = read_pmid(plain(ids.get("pmid"))), read_pmcid(plain(ids.get("pmcid")))
    first, last = plain(biblio.get("first_page")), plain(biblio.get("last_page"))
    return Record(
        registry=Registry.OPENALEX,
        item=Item(
            type=_TYPES.get(str(work.get("type"))),
            title=unmarked(title) or None,
            author=people(_author(one) for one in objects(work.get("authorships"))) or None,
            issued=found[0] if found else None,
            container_title=containers[0] if containers else None,
            volume=plain(biblio.get("volume")) or None,
            issue=plain(biblio.get("issue")) or None,
            page=f"{first}-{last}" if first and last and last != first else first or None,
            doi=normal_doi(plain(work.get("doi"))),
            pmid=pmid.value if pmid else None,
            pmcid=pmcid.value if pmcid else None,
            arxiv=next(_arxiv(work), None),
            genre="preprint" if _is_deposited(work) else None,
        ),
        titles=(unmarked(title),) if title else (),
        containers=containers,
        dates=found,
        complete=False,
        notices=tuple(_notices(work, title)),
    )


def _author(one: Mapping[str, Any]) -> Any:
    return natural(one.get("raw_author_name") or inner(one, "author").get("display_name"))


def _containers(work: Mapping[str, Any]) -> Iterator[str]:
    for location in objects(work.get("locations")):
        if name := plain(inner(location, "source").get("display_name")):
            yield name


def _is_deposited(work: Mapping[str, Any]) -> bool:
    """Whether a work lies on a server of preprints, or in an archive alone, whose name ends with that of its keeper."""
    source = inner(next(iter(objects(work.get("locations"))), {}), "source")
    kept = source.get("type") == "repository" or bool(_KEEPER.search(plain(source.get("display_name"))))
    return work.get("type") == "preprint" or (kept and work.get("type") == "article" and not work.get("doi"))


def _arxiv(work: Mapping[str, Any]) -> Iterator[str]:
    for location in objects(work.get("locations")):
        found = arxiv_of(plain(location.get("landing_page_url")))
        if found and found.valid:
            yield found.value


def _notices(work: Mapping[str, Any], title: str) -> Iterator[Notice]:
    if work.get("is_retracted") is True:
        yield Notice(Standing.RETRACTED, Registry.OPENALEX)
    yield from in_title((title,), Registry.OPENALEX)


def _signed(sender: Sender) -> dict[str, str]:
    key = sender.keys.get(Registry.OPENALEX)
    return mailto(sender) | ({"api_key": key} if key else {})


SERVICE = Service(
    registry=Registry.OPENALEX,
    most={By.DOI: 25, By.WORDS: 1},
    spacing=0.05,
    reserve=50,
    ask=ask,
    read=read,
    sign=_signed,
    control=SHANNON,
    covers=Coverage(
        servers=frozenset({"arxiv"}),
        journals=True,
        meetings=True,
        languages=frozenset({"en"}),
        since=1990,
        proven=1980,
        source="OpenAlex, documentation: works with a DOI, and proceedings of repositories and DBLP",
    ),
)
