"""What is kept of evidence that was judged."""

from __future__ import annotations

import datetime

from citecheck.biblio.item import Item
from citecheck.engines.trace import trace
from citecheck.model.evidence import Answer, Evidence, Exchange, Request, Response, Visit
from citecheck.model.page import Page, PageKind
from citecheck.model.record import By, Question, Record, Registry, Reply

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
PAGE = Page(kind=PageKind.WORK, item=Item(title="A New Bridge"))
REPLY = Reply(records=(Record(registry=Registry.CROSSREF, item=Item(title="A New Bridge")),))


def exchange(url: str) -> Exchange:
    headers = (("content-type", "text/html"),)
    answer = Response(url=f"{url}/on", status=503, headers=headers, address="192.0.2.7")
    return Exchange(request=Request(url, ("A New Bridge",)), outcome=answer, at=AT)


def test_pages_and_records_are_let_go_of() -> None:
    visit = Visit(exchange("https://a.example/"), PAGE)
    answer = Answer(Question(Registry.CROSSREF, By.DOI, "10.1000/1"), exchange("https://api.example/"), REPLY)

    kept = trace(Evidence((visit,), (answer,)))

    assert [None] == [one.page for one in kept.visits]
    assert [None] == [one.reply for one in kept.answers]


def test_whom_was_asked_and_who_answered_is_kept() -> None:
    answer = Answer(Question(Registry.CROSSREF, By.DOI, "10.1000/1"), exchange("https://api.example/"), REPLY)

    kept = trace(Evidence((Visit(exchange("https://a.example/"), PAGE),), (answer,)))

    [visit], [told] = kept.visits, kept.answers
    assert ("https://a.example/", "https://api.example/") == (visit.exchange.request.url, told.exchange.request.url)
    assert Response(url="https://a.example//on", status=503, address="192.0.2.7") == visit.exchange.outcome


def test_what_an_archive_was_asked_to_keep_is_told_at_the_end() -> None:
    answer = Answer(Question(Registry.ARCHIVE, By.SAVE, " https://a.example/"), exchange("https://web.example/"), REPLY)

    assert (answer,) == trace(Evidence((), (answer,))).answers
