"""Addresses that are gone: the archive is asked for a copy, about nothing that lives, and an error page is no copy."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from citecheck.biblio.item import Item
from citecheck.model.circumstances import Circumstances
from citecheck.model.evidence import (
    AddressKind,
    Answer,
    Evidence,
    Exchange,
    Failure,
    FailureKind,
    Hop,
    Request,
    Response,
)
from citecheck.model.location import Location
from citecheck.model.record import By, Question, Registry
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Judgement
from citecheck.model.verdict import Verdict
from citecheck.rules import judge
from citecheck.sources import hear, learn, plan, preserve
from citecheck.sources.registries import SERVICES

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
TITLE = "A New Bridge over the Selenge"
GONE = "https://gone.example/bridge"
DAY = "20120501120000"
SERVICE = SERVICES[Registry.ARCHIVE]
FOUND_AT = "https://web.archive.org/web/{}/" + GONE
COPY = FOUND_AT.format(DAY)
NOT_FOUND = "Page not found"
CHOSEN = frozenset({Registry.ARCHIVE})

Kept = tuple[str, str]


def cite(url: str | None = GONE, raw: str = "", **item: Any) -> Reference:
    csl = {"type": "webpage", "title": TITLE, "URL": url, "accessed": {"date-parts": [[2012, 5, 1]]}} | item
    return Reference(id="r", kind=Kind.ENTRY, item=Item.from_csl(csl), raw=raw, location=Location("a.bib"))


@dataclass
class Archive:
    """What the archive's index and its quick answer hold (`None` = it fails), and the titles that its copies show."""

    index: tuple[Kept, ...] | bytes | None = ((DAY, "200"),)
    quick: str | None = DAY
    copies: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def hear(self, question: Question) -> Answer:
        url = SERVICE.ask((question,))
        self.asked.append(url)
        exchange = Exchange(request=Request(url), outcome=Response(url=url, status=200), at=AT)
        if question.by is By.AVAILABLE:
            return Answer(question, exchange, SERVICE.read((question,), 200, self._quick())[question])
        if self.index is None:
            return Answer(question, exchange)
        body = self.index if isinstance(self.index, bytes) else self._index(self.index)
        return Answer(question, exchange, SERVICE.read((question,), 200 if body[:1] == b"[" else 403, body)[question])

    def _quick(self) -> bytes:
        url = f"http://web.archive.org/web/{self.quick}/{GONE}"
        closest = {"status": "200", "available": True, "url": url, "timestamp": self.quick}
        return json.dumps({"archived_snapshots": {"closest": closest} if self.quick else {}}).encode()

    @staticmethod
    def _index(kept: tuple[Kept, ...]) -> bytes:
        head = ["timestamp", "original", "mimetype", "statuscode", "digest"]
        rows = [[stamp, GONE, "text/html", status, "A" * 32] for stamp, status in kept]
        return json.dumps([head, *rows] if rows else []).encode()

    def show(self, request: Request) -> Response:
        """Show a copy: by its title, or where it leads to."""
        said = self.copies.get(request.url, TITLE if request.url == COPY else "")
        if said.startswith("http"):
            hop = Hop(request.url, 302, said)
            return Response(url=said, status=200, headers=_HTML, body=_page(TITLE), redirects=(hop,))
        return Response(url=request.url, status=200 if said else 404, headers=_HTML, body=_page(said or NOT_FOUND))


_HTML = (("content-type", "text/html; charset=utf-8"),)


def _page(title: str) -> bytes:
    text = "<p>Word after word.</p>" * 200
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{text}</body></html>".encode()


def judged(reference: Reference, archive: Archive, cited: Response | Failure | None = None) -> Judgement:
    """Ask and visit as an engine does, with everything gone but what the archive shows."""
    evidence = Evidence()
    while True:
        if requests := plan(reference, evidence):
            request = requests[0]
            gone = Response(url=request.url, status=404, headers=_HTML, body=_page(NOT_FOUND))
            outcome = archive.show(request) if request.address is AddressKind.ARCHIVE else cited or gone
            evidence = learn(evidence, Exchange(request=request, outcome=outcome, at=AT))
        elif questions := preserve(reference, evidence, CHOSEN):
            for question in questions:
                evidence = hear(evidence, archive.hear(question))
        else:
            return judge(reference, evidence, Circumstances(today=AT.date(), network="up"))


def cures(judgement: Judgement) -> list[str | None]:
    return [one.violation.suggestion for one in judgement.findings if one.rule.code == "CC301"]


EARLY, LATE, OTHER = (FOUND_AT.format(stamp) for stamp in ("20120430000000", "20120501110000", "20130101000000"))


@pytest.mark.parametrize(
    "archive",
    [
        pytest.param(Archive(), id="both know"),
        pytest.param(Archive(quick=None), id="the quick answer says no, the index knows"),
        pytest.param(Archive(index=None), id="the index does not answer"),
        pytest.param(Archive(index=(("20120101000000", "404"), (DAY, "200"))), id="a copy of another status is none"),
        pytest.param(
            Archive(index=(("20120430000000", "200"), (DAY, "200")), copies={EARLY: NOT_FOUND}),
            id="an error page is none",
        ),
        pytest.param(
            Archive(index=(("20120430000000", "200"), (DAY, "200")), copies={EARLY: "Weather for Tuesday"}),
            id="another work is none",
        ),
        pytest.param(Archive(index=(("20050101000000", "200"), (DAY, "200"))), id="none is older than the work"),
        pytest.param(Archive(index=(("20120501110000", "200"),), copies={LATE: COPY}), id="kept an hour later"),
    ],
)
def test_the_copy_of_what_is_gone_is_suggested(archive: Archive) -> None:
    judgement = judged(cite(issued={"date-parts": [[2010]]}), archive)

    assert [COPY] == cures(judgement)
    assert Verdict.BROKEN == judgement.verdict
    assert "ok" in {check.outcome for check in judgement.checks if check.kind == "archive"}


@pytest.mark.parametrize(
    "archive",
    [
        pytest.param(Archive(index=()), id="the index denies what the quick answer says"),
        pytest.param(Archive(index=b"org.archive.util.io.RuntimeIOException: AdministrativeAccessControlException"),
                     id="its owner had it left out"),
        pytest.param(Archive(copies={COPY: NOT_FOUND}), id="the only copy is an error page"),
        pytest.param(Archive(copies={COPY: COPY.replace("/bridge", "/ferry")}), id="it leads to another copy"),
        pytest.param(Archive(copies={COPY: "https://archive.org/"}), id="it leads out of the archive"),
    ],
)  # fmt: skip
def test_what_is_no_copy_is_not_suggested(archive: Archive) -> None:
    assert [None] == cures(judged(cite(), archive))


def test_the_copy_nearest_to_the_day_of_access_is_asked_for() -> None:
    archive = Archive()
    judged(cite(), archive)

    quick, index = archive.asked
    assert f"https://archive.org/wayback/available?url={GONE}&timestamp=20120501" == quick
    assert index.startswith(f"https://web.archive.org/cdx/search/cdx?url={GONE}&output=json&")
    assert index.endswith("&filter=statuscode:200&closest=20120501&sort=closest&limit=5")


def test_without_a_day_the_latest_copies_are_asked_for() -> None:
    archive = Archive()
    judged(cite(accessed=None), archive)

    assert archive.asked[1].endswith("filter=statuscode:200&limit=-5&fastLatest=true")


@pytest.mark.parametrize(
    "cited",
    [
        Response(url=GONE, status=200, headers=_HTML, body=_page(TITLE)),
        Response(url=GONE, status=403, headers=_HTML, body=_page("Forbidden")),
        Response(url=GONE, status=503, headers=_HTML, body=_page("Unavailable")),
        Failure(FailureKind.READ_TIMEOUT, GONE),
    ],
)
def test_nobody_is_asked_about_what_lives_or_may_live(cited: Response | Failure) -> None:
    archive = Archive()
    judged(cite(), archive, cited)

    assert [] == archive.asked


def test_nobody_is_asked_where_the_archive_was_not_chosen() -> None:
    gone = Response(url=GONE, status=404, headers=_HTML, body=_page(NOT_FOUND))
    evidence = learn(Evidence(), Exchange(request=Request(GONE), outcome=gone, at=AT))

    assert () == preserve(cite(), evidence, frozenset({Registry.CROSSREF}))


@pytest.mark.parametrize(
    "reference",
    [
        cite(**{"archive-url": COPY}),
        cite(raw=f"{TITLE}. {GONE}. Archived from the original on 2012-05-01: {COPY}."),
        cite(raw=f"{TITLE}. {GONE} ({COPY})"),
    ],
)
def test_a_stated_copy_that_serves_leaves_a_note_and_nobody_is_asked(reference: Reference) -> None:
    archive = Archive()
    judgement = judged(reference, archive)

    assert Verdict.VERIFIED == judgement.verdict
    assert [("CC301", "note")] == [(one.rule.code, one.severity.value) for one in judgement.findings]
    assert [] == archive.asked


def test_a_stated_copy_that_is_none_is_told_and_another_one_suggested() -> None:
    archive = Archive(copies={OTHER: NOT_FOUND})
    judgement = judged(cite(**{"archive-url": OTHER}), archive)

    assert Verdict.BROKEN == judgement.verdict
    assert {("URL", COPY), ("archive-url", None)} == {
        (one.violation.field, one.violation.suggestion)
        for one in judgement.findings
        if one.rule.code in {"CC301", "CC303"}
    }


def test_a_copy_cited_without_its_original_is_visited() -> None:
    judgement = judged(cite(None, **{"archive-url": COPY}), Archive())

    assert Verdict.VERIFIED == judgement.verdict


def test_a_copy_cited_as_the_address_gives_way_to_another_of_the_same() -> None:
    archive = Archive()
    judgement = judged(cite(FOUND_AT.format("20110101000000")), archive)

    assert [COPY] == cures(judgement)
    assert "closest=20110101000000" in archive.asked[1]


def test_a_copy_of_a_home_page_serves_where_a_home_page_is_cited() -> None:
    home, copy = "https://gone.example/", f"https://web.archive.org/web/{DAY}/https://gone.example/"
    archive = Archive(copies={copy: TITLE})
    judgement = judged(cite(home, **{"archive-url": copy}), archive)

    assert Verdict.VERIFIED == judgement.verdict


def test_the_repair_waits_for_its_wish() -> None:
    [finding] = [one for one in judged(cite(), Archive()).findings if one.rule.code == "CC301"]

    assert "--archive" == finding.violation.wish
    assert [("archive_url", COPY), ("archived", "2012-05-01")] == [
        (one.attribute, one.meant) for one in finding.violation.amendments
    ]


HERE = Response(url=GONE, status=200, headers=_HTML, body=_page(TITLE))


def saving(archive: Archive, cited: Response | Failure = HERE, reference: Reference | None = None) -> list[str]:
    """Return what the archive is asked where the run is told to save."""
    reference = reference or cite()
    evidence = learn(Evidence(), Exchange(request=Request(GONE), outcome=cited, at=AT))
    while questions := preserve(reference, evidence, frozenset(), save=True):
        for question in questions:
            archive.asked.append(question.by.value) if question.by is By.SAVE else None
            kept = Response(url=SERVICE.ask((question,)), status=200)
            exchange = Exchange(request=Request(kept.url), outcome=kept, at=AT)
            reply = SERVICE.read((question,), 200, b"<title>Saved</title>") if question.by is By.SAVE else None
            evidence = hear(evidence, Answer(question, exchange, reply[question]) if reply else archive.hear(question))
    return archive.asked


def test_what_is_there_and_not_archived_is_saved_once() -> None:
    asked = saving(Archive(index=(), quick=None))

    assert "save" == asked[-1]
    assert 3 == len(asked)
    assert f"https://web.archive.org/save/{GONE}" == SERVICE.ask((Question(Registry.ARCHIVE, By.SAVE, f" {GONE}"),))


@pytest.mark.parametrize(
    ("archive", "cited"),
    [
        (Archive(), HERE),
        (Archive(quick=None), HERE),
        (Archive(index=None, quick=None), HERE),
        (Archive(index=b"AdministrativeAccessControlException", quick=None), HERE),
        (Archive(index=(), quick=None), Response(url=GONE, status=404, headers=_HTML, body=_page(NOT_FOUND))),
        (
            Archive(index=(), quick=None),
            Response(url=GONE, status=200, headers=_HTML, body=_page("Weather for Tuesday")),
        ),
        (Archive(index=(), quick=None), Failure(FailureKind.READ_TIMEOUT, GONE)),
    ],
    ids=["quick", "index", "unknown", "left out", "gone", "another work", "silent"],
)
def test_nothing_else_is_saved(archive: Archive, cited: Response | Failure) -> None:
    assert "save" not in saving(archive, cited)
