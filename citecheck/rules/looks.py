"""What each visit shows about a reference: the claim held beside the answer, before any rule speaks.

Status first, then the kind of page, then the title. A title that fits outweighs a wall, a shell and an odd status;
a title counts as another only where a real one was read.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from citecheck.biblio.agreement import same_container, same_people
from citecheck.biblio.item import Item
from citecheck.biblio.titles import TitleMatch, same_title
from citecheck.biblio.urls import host, split
from citecheck.model.evidence import Evidence, Failure, FailureKind, Response, Visit
from citecheck.model.page import Page, PageKind
from citecheck.model.verdict import Verdict
from citecheck.rules.likeness import plain
from citecheck.rules.outcomes import OF_FAILURE, OF_PAGE, OUTCOMES, Outcome, of_status

_HOME = re.compile(
    r"/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|default|home|main)(?:\.[a-z]{2,5})?/?)?", re.IGNORECASE
)
_OF_THE_WHOLE = ("title", "og:", "twitter:", "citation", "dc")
_SECTIONS = {"h2", "h3"}
_HARDLY_A_LETTER = 0.85  # “imports” and “exports” reach 0.71, “increase” and “decrease” 0.75
_HOLDERS = {"chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference"}
_NETWORK_MAY_BE_DOWN = {
    FailureKind.HOST_NOT_FOUND, FailureKind.DNS_FAILURE, FailureKind.NO_ROUTE, FailureKind.CONNECT_TIMEOUT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """A visit with what it showed; `match` compares the titles, `None` where there was nothing to compare."""

    visit: Visit
    outcome: Outcome
    match: TitleMatch | None = None

    @property
    def verdict(self) -> Verdict:
        """The verdict that this visit earns alone."""
        return self.outcome.verdict

    @property
    def asked(self) -> str:
        """The address that was asked."""
        return self.visit.exchange.request.url

    @property
    def field(self) -> str:
        """The CSL variable that led to the visit."""
        return {"doi": "DOI", "arxiv": "arxiv", "pubmed": "PMID", "archive": "archive-url"}.get(
            self.visit.address, "URL"
        )

    @property
    def page(self) -> Page | None:
        """The page that answered."""
        return self.visit.page

    @property
    def response(self) -> Response | None:
        """The answer, `None` where there was none."""
        return self.visit.exchange.outcome if isinstance(self.visit.exchange.outcome, Response) else None


def look_at(item: Item, evidence: Evidence, network: str) -> tuple[Look, ...]:
    """Judge every visit by itself, in the order they were made; `network` is `up`, `down` or `unknown`."""
    return tuple(_look(item, visit, network) for visit in evidence.visits)


def _look(item: Item, visit: Visit, network: str) -> Look:
    match visit.exchange.outcome:
        case Failure() as failure:
            return Look(visit, _of_failure(failure, visit, network))
        case Response() as response:
            match = _titles(item, visit.page)
            return Look(visit, _of_response(item, visit, response, match), match)


def _of_failure(failure: Failure, visit: Visit, network: str) -> Outcome:
    """A host is called non-existent only while the network is known to be up, as it was for what the cache holds."""
    remembered = visit.exchange.cached
    if network == "down" and failure.kind in _NETWORK_MAY_BE_DOWN and not remembered:
        return OUTCOMES["network-down"]
    if failure.kind is FailureKind.HOST_NOT_FOUND and network != "up" and not remembered:
        return OUTCOMES["dns-failure"]
    if failure.kind is FailureKind.FORBIDDEN_ADDRESS:
        if failure.redirects:
            return OUTCOMES["bad-redirect"]
        return OUTCOMES["local-address" if is_loopback(visit.exchange.request.url) else "forbidden-address"]
    return OF_FAILURE[failure.kind]


def _of_response(item: Item, visit: Visit, response: Response, match: TitleMatch | None) -> Outcome:
    page, same = visit.page, match.same if match else None
    kind = page.kind if page else PageKind.EMPTY
    by_status = of_status(response.status)
    if by_status is not None:
        if same is True and response.status != 410 and _is_headed_by(item, page):
            return OUTCOMES["ok-despite-status"]
        walled = kind in (PageKind.CHALLENGE, PageKind.REGION) and page is not None and _shows_a_wall(page)
        return OF_PAGE[kind] if walled else by_status
    if _is_home_instead(visit, response, kind) and not _is_headed_by(item, page):
        return OUTCOMES["home-page"]
    if same is True and kind not in (PageKind.ERROR, PageKind.PARKED):
        return OUTCOMES["ok"]
    if kind not in (PageKind.WORK, PageKind.HOME):
        return OF_PAGE[kind]
    return _of_work(item, visit, response, match)


def _is_home_instead(visit: Visit, response: Response, kind: PageKind) -> bool:
    """Whether a deep address was answered with a home page."""
    asked = visit.exchange.request.url
    redirected = kind is PageKind.WORK and bool(response.redirects) and is_home(response.url)
    return not is_home(asked) and (kind is PageKind.HOME or redirected)


def _is_headed_by(item: Item, page: Page | None) -> bool:
    """Whether the page as a whole bears the cited title: home and error pages list the headlines of others, too."""
    if page is None:
        return False
    heads = tuple(one for one in page.candidates if one.source.lower().startswith(_OF_THE_WHOLE))
    match = _titles(item, replace(page, candidates=heads))
    return match is not None and match.same is True


def _shows_a_wall(page: Page) -> bool:
    """Whether the answer itself bears the marks of a wall, rather than only a status that walls have, too."""
    return not page.because.startswith("status ") or "refused by" in page.because


def _of_work(item: Item, visit: Visit, response: Response, match: TitleMatch | None) -> Outcome:
    """Judge a page that is a work, whose title does not plainly fit."""
    page = visit.page
    if page is None or match is None or not page.legible:
        return OUTCOMES["nothing-to-compare"]
    if is_home(visit.exchange.request.url):
        return OUTCOMES["site"]
    if item.type in _HOLDERS and item.container_title and _compare(item.container_title, page).same:
        return OUTCOMES["container"]
    if match.same is None or _names_only_the_site(item, page, response.url):
        return OUTCOMES["nothing-to-compare"]
    doubtful = _is_edited(item, page, match) or _is_misspelt(item, page, match)
    return OUTCOMES["doubtful" if doubtful else "another-work"]


def _titles(item: Item, page: Page | None) -> TitleMatch | None:
    """Compare every title that the reference states with all that the page states; the best answer counts."""
    stated = [title for title in (item.title, item.original_title, item.title_short) if title and title.strip()]
    if not stated or page is None or not page.candidates:
        return None
    matches = [_compare(title, page) for title in stated]
    return max(matches, key=lambda match: ({True: 2, None: 1, False: 0}[match.same], match.score))


def _compare(title: str, page: Page) -> TitleMatch:
    return same_title(title, [candidate.text for candidate in page.candidates], site=page.site)


def _names_only_the_site(item: Item, page: Page, url: str) -> bool:
    """Whether the page states no title that can be read: only the site's, its publisher's or its host's name."""
    names = (page.site, page.item.publisher, page.item.container_title, item.container_title, item.publisher)
    of_host = (host(url) or "").removeprefix("www.")
    known = {plain(name).replace(" ", "") for name in (*names, of_host, of_host.partition(".")[0]) if name}
    real = [one.text for one in page.candidates if one.source not in _SECTIONS and "\ufffd" not in one.text]
    return all(plain(text).replace(" ", "") in known for text in real)


def _is_edited(item: Item, page: Page, match: TitleMatch) -> bool:
    """Whether author and day both speak for a page under other words, as after a headline was edited."""
    if any(one.kind != "word" for one in match.differences if one.is_another_work):
        return False
    ours, theirs = item.issued, page.item.issued
    same_day = bool(
        ours and theirs and ours.day and (ours.year, ours.month, ours.day) == (theirs.year, theirs.month, theirs.day)
    )
    people = same_people(item, page.item)
    return same_day and people.agrees is True and not people.weak


def _is_misspelt(item: Item, page: Page, match: TitleMatch) -> bool:
    """Whether one word differs, by hardly more than a letter, on the site that the reference names."""
    differing = [one for one in match.differences if one.is_another_work]
    if len(differing) != 1 or differing[0].kind != "word":
        return False
    ours, theirs = (unicodedata.normalize("NFD", text.casefold()) for text in (differing[0].cited, differing[0].found))
    near = min(len(ours), len(theirs)) >= 6 and Indel.normalized_similarity(ours, theirs) >= _HARDLY_A_LETTER
    there = Item(container_title=page.site, publisher=page.item.publisher, author=page.item.author)
    return near and (same_container(item, there).agrees is True or same_people(item, there).agrees is True)


def is_home(url: str) -> bool:
    """Whether an address is that of a site as a whole: no path beyond a language or an index page, and no query."""
    address = split(url)
    return not address.query and _HOME.fullmatch(address.path) is not None


def is_loopback(url: str) -> bool:
    """Whether an address leads to the reader's own machine or link, whoever the reader is (RFC 6890)."""
    name = (host(url) or "").strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_link_local or address.is_unspecified
