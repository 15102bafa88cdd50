"""arXiv: works by identifier, many at once, or by the words of a title (https://info.arxiv.org/help/api/user-manual.html)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.identifiers import normal_doi, read_arxiv
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.record import By, Notice, Question, Record, Registry, Reply, Standing, Words
from citecheck.sources.registries.notices import in_title, unmarked
from citecheck.sources.registries.reading import address, bare_words, dates, natural, people, plain, xml_of
from citecheck.sources.registries.service import Coverage, Replies, Service, of_an_archive

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CANDIDATES = 5
_RESIDUAL = Words("Deep Residual Learning for Image Recognition", "He", 2015)
_QUERY = "https://export.arxiv.org/api/query"
_ATOM = "{http://www.w3.org/2005/Atom}"
_ARXIV = "{http://arxiv.org/schemas/atom}"
_WITHDRAWN = expression(r"\b(?:paper|article|submission|manuscript) (?:has been |is |was )?withdrawn\b", re.IGNORECASE)


def ask(questions: Sequence[Question]) -> str:
    """Ask for works by identifier, or for those whose title is the one looked for."""
    words = questions[0].words
    if words:
        return address(_QUERY, {"search_query": f'ti:"{bare_words(words.title)}"', "max_results": str(_CANDIDATES)})
    ids = ",".join(question.value for question in questions)
    return address(_QUERY, {"id_list": ids, "max_results": str(len(questions))})


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read a feed; an identifier that is not in it is unknown where another is."""
    root = xml_of(body)
    if status >= 300 or root.tag != f"{_ATOM}feed":
        raise ValueError("no feed")
    records = [record(entry) for entry in root.iter(f"{_ATOM}entry") if _text(entry, "title")]
    if questions[0].by is By.WORDS:
        return {questions[0]: Reply(records=tuple(records))}
    return of_an_archive(questions, {one.item.arxiv: one for one in records})


def record(entry: Element) -> Record:
    """Read one entry."""
    title = _text(entry, "title")
    identifier = read_arxiv(_text(entry, "id"))
    value = identifier.value if identifier else None
    published = _find(entry, f"{_ARXIV}doi")
    said = f"{_find(entry, f'{_ARXIV}comment')} {_text(entry, 'summary')}"
    found = dates(*(PartialDate.from_iso(_text(entry, part)[:10]) for part in ("published", "updated")))
    return Record(
        registry=Registry.ARXIV,
        item=Item(
            type="article",
            title=unmarked(title),
            author=people(natural(_text(one, "name")) for one in entry.iter(f"{_ATOM}author")) or None,
            issued=found[0] if found else None,
            container_title="arXiv",
            publisher="arXiv",
            arxiv=value,
            doi=f"10.48550/arxiv.{value}" if value else None,
            genre="preprint",
            extra=tuple(("keyword", ", ".join(terms)) for terms in [_categories(entry)] if terms),
        ),
        titles=(unmarked(title),),
        containers=tuple(filter(None, ("arXiv", _find(entry, f"{_ARXIV}journal_ref")))),
        dates=found,
        notices=tuple(_notices(title, said)),
        versions=tuple(filter(None, (normal_doi(published) if published else None,))),
    )


def _categories(entry: Element) -> list[str]:
    return [term for one in entry.iter(f"{_ATOM}category") if (term := one.get("term"))]


def _text(root: Element, name: str) -> str:
    return _find(root, f"{_ATOM}{name}")


def _find(root: Element, name: str) -> str:
    found = root.find(name)
    return plain("".join(found.itertext())) if found is not None else ""


def _notices(title: str, said: str) -> Iterator[Notice]:
    if _WITHDRAWN.search(said):
        yield Notice(Standing.WITHDRAWN, Registry.ARXIV)
    yield from in_title((title,), Registry.ARXIV)


SERVICE = Service(
    registry=Registry.ARXIV,
    most={By.ARXIV: 50, By.WORDS: 1},
    spacing=3.0,
    at_once=1,
    ask=ask,
    read=read,
    control=_RESIDUAL,
    covers=Coverage(servers=frozenset({"arxiv"}), since=1991, source="arXiv, About: every paper that was announced"),
)
