"""Open Library: books by ISBN (many at once), or by title and author (https://openlibrary.org/developers/api)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.model.record import By, Question, Record, Registry, Reply
from citecheck.sources.registries.reading import (
    address,
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
from citecheck.sources.registries.service import Replies, Service

_BOOKS = "https://openlibrary.org/api/books"
_SEARCH = "https://openlibrary.org/search.json"
_FIELDS = "key,title,subtitle,author_name,first_publish_year,publish_year,publisher,isbn"
_CANDIDATES = 5


def ask(questions: Sequence[Question]) -> str:
    """Ask for books by ISBN, or for the likeliest by title and author."""
    first = questions[0]
    if first.by is By.WORDS and first.words:
        title = first.words.title.partition(":")[0]
        wanted = {"title": title, "author": first.words.family, "limit": str(_CANDIDATES), "fields": _FIELDS}
        return address(_SEARCH, {key: value for key, value in wanted.items() if value})
    keys = ",".join(f"ISBN:{question.value}" for question in questions)
    return address(_BOOKS, {"bibkeys": keys, "jscmd": "data", "format": "json"})


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read books by their keys, or a list of what was found."""
    answer = mapping(json_of(body))
    if status >= 300 or "error" in answer:
        raise ValueError("no books")
    if questions[0].by is By.WORDS:
        if not isinstance(answer.get("docs"), list):
            raise ValueError("no list of books")
        return {questions[0]: Reply(records=tuple(_found(one) for one in objects(answer["docs"])))}
    replies = {}
    for question in questions:
        book = inner(answer, f"ISBN:{question.value}")
        replies[question] = Reply(records=(_edition(book, question.value),) if book.get("title") else ())
    return replies


def _edition(book: Mapping[str, Any], isbn: str) -> Record:
    found = dates(year_in(book.get("publish_date")))
    publishers = texts([one.get("name") for one in objects(book.get("publishers"))])
    author = people(natural(one.get("name")) for one in objects(book.get("authors")))
    return _record(book, author=author, found=found, publishers=publishers, isbn=isbn)


def _found(book: Mapping[str, Any]) -> Record:
    years = (book.get("first_publish_year"), *listed(book.get("publish_year")))
    found = dates(*(PartialDate(year) for year in years if isinstance(year, int)))
    isbns = texts(book.get("isbn"))
    author = people(natural(name) for name in listed(book.get("author_name")))
    publishers = texts(book.get("publisher"))
    return _record(book, author=author, found=found, publishers=publishers, isbn=isbns[0] if isbns else None)


def _record(
    book: Mapping[str, Any],
    *,
    author: tuple[Any, ...],
    found: tuple[PartialDate, ...],
    publishers: tuple[str, ...],
    isbn: str | None,
) -> Record:
    title, subtitle = plain(book.get("title")), plain(book.get("subtitle"))
    titles = tuple(dict.fromkeys(filter(None, (f"{title}: {subtitle}" if subtitle else title, title))))
    return Record(
        registry=Registry.OPENLIBRARY,
        item=Item(
            type="book",
            title=titles[0] if titles else None,
            author=author or None,
            issued=found[0] if found else None,
            publisher=publishers[0] if publishers else None,
            isbn=isbn,
        ),
        titles=titles,
        containers=publishers,
        dates=found,
        complete=False,
    )


SERVICE = Service(
    registry=Registry.OPENLIBRARY,
    most={By.ISBN: 25, By.WORDS: 1},
    spacing=0.34,
    anonymous=1.0,
    ask=ask,
    read=read,
)
