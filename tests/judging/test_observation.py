"""What a visit shows, whatever the rules make of it afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.judging.case import Case
from citecheck.judging.checks import check
from citecheck.judging.observation import Look, is_home, is_loopback
from citecheck.judging.outcomes import OF_PAGE, of_status
from citecheck.model.evidence import Evidence, Failure, FailureKind, Response
from citecheck.model.page import PageKind
from citecheck.model.report import Check
from tests.rules.told import AT, Table, circumstances, evidence, reference

TITLE = "A New Bridge over the Selenge"
DEEP = "https://example.org/2019/bridge"
OTHER = {"titles": ["Weather for Tuesday"]}
OF_THE_DAY = {
    "type": "webpage", "title": TITLE, "URL": DEEP, "author": [{"family": "Oyun", "given": "Bat"}],
    "issued": {"date-parts": [[2019, 5, 4]]},
}  # fmt: skip
SAID_THAT_DAY = {"author": [{"family": "Oyun", "given": "Bat"}], "issued": {"date-parts": [[2019, 5, 4]]}}
AT_HOME = [[302, "https://example.org/en/"]]


def case(*answers: Table, csl: Table | None = None, **told: Any) -> Case:
    told = {"csl": {"type": "webpage", "title": TITLE, "URL": DEEP} | dict(csl or {}), "answers": answers, **told}
    return Case.of(reference(told), evidence(told), circumstances(told))


def look(answer: Table, csl: Table | None = None, **told: Any) -> Look:
    return case(answer, csl=csl, **told).looks[0]


ANSWERS = [
    ("the title cited", {"titles": [TITLE]}, "ok"),
    ("the title cited, taken for a home page", {"kind": "home", "titles": [TITLE]}, "ok"),
    ("the title cited before a wall", {"kind": "login", "titles": [TITLE]}, "ok"),
    ("the title cited on an error page", {"kind": "error", "titles": [TITLE]}, "soft-404"),
    ("the title cited on a parked domain", {"kind": "parked", "titles": [TITLE]}, "parked"),
    ("the title cited at a new owner's", {"kind": "hijacked", "titles": [TITLE], "trade": "gambling"}, "hijacked"),
    ("another title", OTHER, "another-work"),
    ("another title that nobody could read", {**OTHER, "legible": False}, "nothing-to-compare"),
    ("no title", {}, "nothing-to-compare"),
    ("the site's name alone", {"titles": ["Example News"], "site": "Example News"}, "nothing-to-compare"),
    ("the site's name in other signs", {"titles": ["EXAMPLE — news"], "site": "Example News"}, "nothing-to-compare"),
    ("the host's name alone", {"titles": ["Example.org"]}, "nothing-to-compare"),
    ("the host's first part alone", {"titles": ["Example"]}, "nothing-to-compare"),
    ("the publisher's name alone", {"titles": ["Delta"], "says": {"publisher": "Delta"}}, "nothing-to-compare"),
    ("the journal's name alone", {"titles": ["Ice"], "says": {"container-title": "Ice"}}, "nothing-to-compare"),
    ("signs of a wrong charset alone", {"titles": ["\ufffdeather for Tuesday"]}, "nothing-to-compare"),
    ("another title in a heading of a section alone", {**OTHER, "source": "h2"}, "nothing-to-compare"),
    ("a home page of another title", {"kind": "home", **OTHER}, "home-page"),
    ("a home page that lists the title", {"kind": "home", "titles": [TITLE], "source": "h2"}, "home-page"),
    ("a redirect to the home page", {"redirects": AT_HOME, **OTHER}, "home-page"),
    ("a redirect to a home page that bears the title", {"redirects": AT_HOME, "titles": [TITLE]}, "ok"),
    ("a redirect to a wall at the home page", {"redirects": AT_HOME, "kind": "login", **OTHER}, "login"),
    ("a redirect elsewhere", {"redirects": [[302, "https://example.org/x"]], **OTHER}, "another-work"),
    ("an error that passes", {"kind": "error", "passing": True, "titles": ["Maintenance"]}, "server-error"),
    ("404", {"status": 404, **OTHER}, "not-found"),
    ("404 with the work", {"status": 404, "titles": [TITLE]}, "ok-despite-status"),
    ("404 with the title in a list", {"status": 404, "titles": [TITLE], "source": "h2"}, "not-found"),
    ("404 with an og:title", {"status": 404, "titles": [TITLE], "source": "og:title"}, "ok-despite-status"),
    ("404 with the X title", {"status": 404, "titles": [TITLE], "source": "twitter:title"}, "ok-despite-status"),
    ("404 with a citation title", {"status": 404, "titles": [TITLE], "source": "citation_title"}, "ok-despite-status"),
    ("404 with the Dublin Core title", {"status": 404, "titles": [TITLE], "source": "DC.title"}, "ok-despite-status"),
    ("410 with the work", {"status": 410, "titles": [TITLE]}, "gone"),
    ("404 before a bot wall", {"status": 404, "kind": "challenge", "because": "Cloudflare"}, "challenge"),
    ("403 that every wall has", {"status": 403, "kind": "challenge", "because": "status 403"}, "forbidden"),
    ("403 of a vendor", {"status": 403, "kind": "challenge", "because": "status 403, refused by A"}, "challenge"),
    ("403 of a region", {"status": 403, "kind": "region", "because": "not available in your country"}, "region"),
    ("403 with a page to log in", {"status": 403, "kind": "login", "because": "a password"}, "forbidden"),
    ("204", {"status": 204}, "empty"),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "answer", "outcome"), ANSWERS, ids=[fact for fact, *_ in ANSWERS])
def test_an_answer_shows_what_it_shows(fact: str, answer: Table, outcome: str) -> None:
    assert outcome == look(answer).outcome.word


@pytest.mark.parametrize("kind", OF_PAGE)
def test_a_page_that_is_no_work_shows_its_kind(kind: PageKind) -> None:
    assert OF_PAGE[kind].word == look({"kind": kind, "titles": ["Anything"]}).outcome.word


CITATIONS = [
    ("of a site's home page", {"URL": "https://example.org/"}, OTHER, "site"),
    ("of a site's home page in a language", {"URL": "https://example.org/en-GB/index.html"}, OTHER, "site"),
    ("of a site's home page, taken for one", {"URL": "https://example.org/"}, {"kind": "home", **OTHER}, "site"),
    ("of a query at the root", {"URL": "https://example.org/?id=4"}, OTHER, "another-work"),
    (
        "of a chapter with its book's address",
        {"type": "chapter", "container-title": "Rivers of the North"},
        {"titles": ["Rivers of the North"]},
        "container",
    ),
    (
        "of a chapter with another book's address",
        {"type": "chapter", "container-title": "Rivers of the North"},
        OTHER,
        "another-work",
    ),
    (
        "of an article with its journal's address",
        {"type": "article-journal", "container-title": "Rivers of the North"},
        {"titles": ["Rivers of the North"]},
        "nothing-to-compare",
    ),
    ("with a publisher for a title shown", {"publisher": "Delta"}, {"titles": ["Delta"]}, "nothing-to-compare"),
    ("without a title", {"title": ""}, OTHER, "nothing-to-compare"),
    ("by the author and of the day shown", OF_THE_DAY, {**OTHER, "says": SAID_THAT_DAY}, "doubtful"),
    (
        "by another author of that day",
        OF_THE_DAY,
        {**OTHER, "says": SAID_THAT_DAY | {"author": [{"family": "Kim", "given": "Min"}]}},
        "another-work",
    ),
    (
        "by the author, of the next day",
        OF_THE_DAY,
        {**OTHER, "says": SAID_THAT_DAY | {"issued": {"date-parts": [[2019, 5, 5]]}}},
        "another-work",
    ),
    (
        "by the author, of that month",
        OF_THE_DAY | {"issued": {"date-parts": [[2019, 5]]}},
        {**OTHER, "says": SAID_THAT_DAY | {"issued": {"date-parts": [[2019, 5]]}}},
        "another-work",
    ),
    (
        "by the author and of the day, with another number",
        OF_THE_DAY | {"title": "The 4th bridge over the Selenge"},
        {"titles": ["The 5th bridge over the Selenge"], "says": SAID_THAT_DAY},
        "another-work",
    ),
    (
        "with one word of hardly another letter, on the site named",
        {"title": "The harbours of Selengge and the northern rivers", "container-title": "River News"},
        {"titles": ["The harbours of Selengen and the northern rivers"], "site": "River News"},
        "ok",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "csl", "answer", "outcome"), CITATIONS, ids=[fact for fact, *_ in CITATIONS])
def test_a_citation_is_held_beside_its_answer(fact: str, csl: Table, answer: Table, outcome: str) -> None:
    assert outcome == look(answer, csl).outcome.word


FAILURES = [
    ("host-not-found", "up", False, "host-not-found"),
    ("host-not-found", "unknown", False, "dns-failure"),
    ("host-not-found", "down", False, "network-down"),
    ("host-not-found", "down", True, "host-not-found"),
    ("host-not-found", "unknown", True, "host-not-found"),
    ("dns-failure", "down", False, "network-down"),
    ("dns-failure", "unknown", False, "dns-failure"),
    ("dns-failure", "down", True, "dns-failure"),
    ("no-route", "down", False, "network-down"),
    ("connect-timeout", "down", False, "network-down"),
    ("connect-timeout", "down", True, "connect-timeout"),
    ("connection-refused", "down", False, "connection-refused"),
    ("read-timeout", "down", False, "read-timeout"),
    ("tls", "down", False, "tls"),
    ("forbidden-address", "up", False, "forbidden-address"),
]


@pytest.mark.parametrize(("failure", "network", "cached", "outcome"), FAILURES)
def test_what_the_cache_remembers_was_seen_while_the_network_was_up(
    failure: str, network: str, cached: bool, outcome: str
) -> None:
    assert outcome == look({"failure": failure, "cached": cached}, network=network).outcome.word


PRIVATE = [
    ("http://localhost/x", "local-address"),
    ("http://LOCALHOST./x", "local-address"),
    ("http://app.localhost/x", "local-address"),
    ("http://127.0.0.1/x", "local-address"),
    ("http://[::1]:8000/x", "local-address"),
    ("http://169.254.169.254/x", "local-address"),
    ("http://0.0.0.0/x", "local-address"),
    ("http://10.0.0.1/x", "forbidden-address"),
    ("http://localhost.example.org/x", "forbidden-address"),
]


@pytest.mark.parametrize(("url", "outcome"), PRIVATE)
def test_a_private_address_is_not_the_readers_own_machine(url: str, outcome: str) -> None:
    assert outcome == look({"failure": "forbidden-address"}, {"URL": url}).outcome.word
    assert (outcome == "local-address") == is_loopback(url)


def test_a_redirect_into_a_private_network_is_the_servers_fault() -> None:
    answer = {"failure": "forbidden-address", "redirects": [[302, "http://127.0.0.1/"]]}

    assert "bad-redirect" == look(answer).outcome.word


@pytest.mark.parametrize(
    ("url", "home"),
    [
        ("https://example.org", True),
        ("https://example.org/", True),
        ("https://example.org/en", True),
        ("https://example.org/en_us/", True),
        ("https://example.org/index.php", True),
        ("https://example.org/en/home", True),
        ("https://example.org/DEFAULT.aspx", True),
        ("https://example.org/main/", True),
        ("https://example.org/eng/", False),
        ("https://example.org/index.php?id=4", False),
        ("https://example.org/homework", False),
        ("https://example.org/news", False),
    ],
)
def test_a_home_page_has_no_path_of_its_own(url: str, home: bool) -> None:
    assert home is is_home(url)


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (199, "odd-status"), (200, None), (203, None), (204, "empty"), (205, "empty"), (206, None), (299, None),
        (300, "odd-status"), (304, "odd-status"), (400, "odd-status"), (404, "not-found"), (410, "gone"),
        (451, "legal"), (499, "odd-status"), (500, "server-error"), (599, "server-error"), (600, "odd-status"),
        (999, "forbidden"),
    ],
)  # fmt: skip
def test_a_status_alone_decides_but_for_success(status: int, word: str | None) -> None:
    outcome = of_status(status)

    assert word == (outcome.word if outcome else None)


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("cited", "URL"),
        ("repair", "URL"),
        ("doi", "DOI"),
        ("arxiv", "arxiv"),
        ("pubmed", "PMID"),
        ("archive", "archive-url"),
    ],
)
def test_a_visit_belongs_to_the_variable_that_led_to_it(address: str, field: str) -> None:
    assert field == look({"address": address, "titles": [TITLE]}).field


def test_a_visit_to_a_page_is_written_down() -> None:
    shown = look({"redirects": [[301, "https://example.org/b"]], "titles": [TITLE], "because": "an article"})
    exchange = replace(shown.visit.exchange, seconds=1.5, attempts=2)

    written = check(replace(shown, visit=replace(shown.visit, exchange=exchange)))

    assert written == Check(
        kind="webpage",
        url=DEEP,
        final_url="https://example.org/b",
        redirects=("https://example.org/b",),
        status=200,
        outcome="ok",
        detail="an article",
        content_type=None,
        title=TITLE,
        title_score=1.0,
        attempts=2,
        cached=False,
        seconds=1.5,
        checked=AT,
    )


def test_a_visit_without_an_answer_is_written_down() -> None:
    shown = look({"failure": "tls", "cached": True})
    failure = Failure(FailureKind.TLS, DEEP, "a certificate of another host")
    visit = replace(shown.visit, exchange=replace(shown.visit.exchange, outcome=failure))

    written = check(replace(shown, visit=visit))

    assert ("tls", "a certificate of another host", True) == (written.outcome, written.detail, written.cached)
    assert (None, None, None) == (written.status, written.title, written.title_score)


def test_the_type_of_the_content_is_the_pages_or_the_answers() -> None:
    shown = look({"titles": [TITLE]})
    assert shown.page is not None
    response = Response(url=DEEP, status=200, headers=(("content-type", "text/html"),))
    visit = replace(shown.visit, exchange=replace(shown.visit.exchange, outcome=response))
    read = replace(visit, page=replace(shown.page, content_type="application/pdf"))

    assert "text/html" == check(replace(shown, visit=visit)).content_type
    assert "application/pdf" == check(replace(shown, visit=read)).content_type
    assert ("text/html", "") == _unread(check(replace(shown, visit=replace(visit, page=None))))


def _unread(written: Check) -> tuple[str | None, str]:
    return written.content_type, written.detail


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://doi.org/10.1000/182", "doi"),
        ("http://dx.doi.org/10.1000/182", "doi"),
        ("https://www.doi.org/10.1000/182", "doi"),
        ("https://example.org/10.1000/182", "webpage"),
    ],
)
def test_a_resolvers_address_is_a_doi_wherever_it_stands(url: str, kind: str) -> None:
    assert kind == check(look({"titles": [TITLE]}, {"URL": url})).kind
    assert "archive" == check(look({"titles": [TITLE], "address": "archive"}, {"URL": url})).kind


def test_the_nearest_title_is_written_down_or_else_the_first() -> None:
    near = look({"titles": ["Example News", TITLE]})
    none = look({"titles": ["Example News", "More"]}, {"title": ""})

    assert (TITLE, "Example News") == (check(near).title, check(none).title)


def test_the_title_in_another_language_counts_too() -> None:
    shown = look({"titles": ["Шинэ гүүр Сэлэнгэ мөрөн дээр"]}, {"original-title": "Шинэ гүүр Сэлэнгэ мөрөн дээр"})

    assert "ok" == shown.outcome.word


def test_every_visit_is_looked_at_in_the_order_made() -> None:
    seen = case({"titles": [TITLE]}, {"status": 404, "address": "doi"}, {"address": "repair", **OTHER})

    assert ["ok", "not-found", "another-work"] == [one.outcome.word for one in seen.looks]
    assert ["ok", "not-found"] == [one.outcome.word for one in seen.stated]
    assert () == case().looks == Case.of(reference({}), Evidence(), circumstances({})).looks


def test_a_repaired_address_counts_where_it_shows_the_work() -> None:
    dead, works = {"status": 404}, {"titles": [TITLE], "address": "repair"}

    assert case(dead, works).repaired == case(dead, works).looks[1]
    assert case(dead, {**OTHER, "address": "repair"}).repaired is None
    assert case(dead, {"titles": [TITLE], "address": "doi"}).repaired is None


def test_a_site_is_repaired_only_by_its_own_other_name() -> None:
    cited = {"URL": "https://example.org/"}
    dead = {"failure": "host-not-found"}

    def repaired(asked: str) -> bool:
        return case(dead, {**OTHER, "address": "repair", "asked": asked}, csl=cited).repaired is not None

    assert repaired("https://www.example.org/")
    assert not repaired("https://example.com/")


def test_what_an_ibid_took_over_is_not_written_there() -> None:
    assert case().written_here
    assert not case(antecedent="r0").written_here
