"""Crossref: works by their DOIs (many at once), by an ISBN, by words, or some of a journal.

https://api.crossref.org/swagger-ui/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.model.record import By, Notice, Question, Record, Registry, Standing, Words
from citecheck.sources.registries.notices import in_title, unmarked
from citecheck.sources.registries.reading import (
    address,
    dates,
    day,
    inner,
    json_of,
    mapping,
    objects,
    people,
    person,
    plain,
)
from citecheck.sources.registries.reading import texts as texts_of
from citecheck.sources.registries.service import SHANNON, Coverage, Replies, Service, mailto, replies

_WORKS = "https://api.crossref.org/works"
_FIELDS = (
    "DOI,title,subtitle,original-title,short-title,author,editor,issued,published-print,published-online,posted,"
    "container-title,short-container-title,volume,issue,page,article-number,type,ISSN,ISBN,relation,update-to,"
    "updated-by,publisher"
)
_CANDIDATES = 8
_SAMPLE = 20  # articles of journals that are called alike
_TYPES = {
    "journal-article": "article-journal", "proceedings-article": "paper-conference", "book-chapter": "chapter",
    "book-section": "chapter", "book-part": "chapter", "reference-entry": "entry", "monograph": "book", "book": "book",
    "edited-book": "book", "reference-book": "book", "posted-content": "article", "dissertation": "thesis",
    "report": "report", "dataset": "dataset", "standard": "standard", "peer-review": "review",
}  # fmt: skip
_PARTS = frozenset({"component", "peer-review", "grant", "journal", "journal-issue", "journal-volume"})
_STANDINGS = {  # types of updates, as the documentation of Crossmark lists them
    "retraction": Standing.RETRACTED, "partial_retraction": Standing.RETRACTED, "removal": Standing.RETRACTED,
    "withdrawal": Standing.WITHDRAWN, "expression_of_concern": Standing.CONCERN, "correction": Standing.CORRECTED,
    "erratum": Standing.CORRECTED, "err": Standing.CORRECTED, "corrigendum": Standing.CORRECTED,
    "reinstatement": Standing.REINSTATED,
}  # fmt: skip
_VERSIONS = ("is-preprint-of", "has-preprint", "is-version-of", "has-version", "is-same-as", "is-identical-to")


def ask(questions: Sequence[Question]) -> str:
    """Ask for works by DOI or ISBN, for the likeliest by words, or for some of a journal about a year."""
    first = questions[0]
    if first.by is By.JOURNAL and first.words:
        return address(_WORKS, _of_a_journal(first.words))
    if first.by is By.WORDS and first.words:
        words = first.words
        said = " ".join(filter(None, (words.title, words.family, str(words.year or ""), words.container)))
        return address(_WORKS, {"query.bibliographic": said, "rows": str(_CANDIDATES), "select": _FIELDS})
    kind = "isbn" if first.by is By.ISBN else "doi"
    wanted = ",".join(f"{kind}:{question.value}" for question in questions)
    return address(_WORKS, {"filter": wanted, "rows": str(max(_CANDIDATES, len(questions))), "select": _FIELDS})


def _of_a_journal(words: Words) -> dict[str, str]:
    year = words.year or 0
    about = f"from-pub-date:{year - 1},until-pub-date:{year + 1},type:journal-article"
    return {"query.container-title": words.container, "filter": about, "rows": str(_SAMPLE), "select": _FIELDS}


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read the works of a list, those with a DOI asked for under their question."""
    message = mapping(mapping(json_of(body)).get("message"))
    if status >= 300 or not isinstance(message.get("items"), list):
        raise ValueError("no list of works")
    records = [record(work) for work in objects(message["items"]) if work.get("type") not in _PARTS and work.get("DOI")]
    return replies(questions, records)


def record(work: Mapping[str, Any]) -> Record:
    """Read one work."""
    titles = _titles(work)
    containers = texts_of(work.get("container-title"))
    posted = work.get("type") == "posted-content"
    found = dates(*(_day(work, key) for key in ("issued", "published-print", "published-online", "posted")))
    return Record(
        registry=Registry.CROSSREF,
        item=Item(
            type=_TYPES.get(str(work.get("type"))),
            title=titles[0] if titles else None,
            author=_people(work.get("author")),
            editor=_people(work.get("editor")),
            issued=found[0] if found else None,
            container_title=containers[-1] if containers else None,
            volume=plain(work.get("volume")) or None,
            issue=plain(work.get("issue")) or None,
            page=plain(work.get("page")) or None,
            number=plain(work.get("article-number")) or None,
            publisher=plain(work.get("publisher")) or None,
            issn=", ".join(texts_of(work.get("ISSN"))) or None,
            isbn=", ".join(texts_of(work.get("ISBN"))) or None,
            doi=plain(work.get("DOI")).lower(),
            genre="preprint" if posted else None,
        ),
        titles=titles,
        containers=(*containers, *texts_of(work.get("short-container-title"))),
        dates=found,
        notices=tuple(_notices(work)),
        versions=tuple(_versions(work)),
        announces=bool(objects(work.get("update-to"))) and not _is_updated(work),
    )


def _titles(work: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the titles: each with its subtitle, alone, and in the language it was written in."""
    stated = tuple(unmarked(title) for title in texts_of(work.get("title")))
    subtitles = texts_of(work.get("subtitle"))
    joined = tuple(f"{title.rstrip(' :')}: {subtitle}" for title in stated[:1] for subtitle in subtitles[:1])
    others = (*texts_of(work.get("original-title")), *texts_of(work.get("short-title")))
    return tuple(dict.fromkeys((*joined, *stated, *others)))


def _people(value: object) -> tuple[Name, ...] | None:
    stated = people(
        person(one.get("family"), one.get("given"), one.get("name"), one.get("suffix")) for one in objects(value)
    )
    return stated or None


def _day(work: Mapping[str, Any], key: str) -> Any:
    return day(inner(work, key).get("date-parts"))


def _notices(work: Mapping[str, Any]) -> Iterator[Notice]:
    """Yield what was said of the work, each notice once however many sources tell of it."""
    seen = set()
    for update in objects(work.get("updated-by")):
        standing = _STANDINGS.get(str(update.get("type")).replace("-", "_"))
        notice = plain(update.get("DOI")).lower()
        if standing and (standing, notice) not in seen:
            seen.add((standing, notice))
            yield Notice(standing, Registry.CROSSREF, notice, _day(update, "updated"))
    yield from in_title(texts_of(work.get("title")), Registry.CROSSREF)


def _is_updated(work: Mapping[str, Any]) -> bool:
    return any(str(update.get("type")) in _STANDINGS for update in objects(work.get("updated-by")))


def _versions(work: Mapping[str, Any]) -> Iterator[str]:
    relations = inner(work, "relation")
    for name in _VERSIONS:
        for one in objects(relations.get(name)):
            if one.get("id-type") == "doi":
                yield plain(one.get("id")).lower()


SERVICE = Service(
    registry=Registry.CROSSREF,
    most={By.DOI: 25, By.ISBN: 1, By.JOURNAL: 1, By.WORDS: 1},
    spacing=1 / 3,
    anonymous=1.0,
    ask=ask,
    read=read,
    sign=mailto,
    control=SHANNON,
    covers=Coverage(
        journals=True,
        languages=frozenset({"en"}),
        since=1990,
        proven=1980,
        source="Crossref, Annual report: journals of its members and their archives; proceedings and books in part",
    ),
)
