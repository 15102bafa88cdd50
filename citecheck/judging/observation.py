"""What each visit shows about a reference: the claim held beside the answer, before any rule speaks.

Status first, then the kind of page, then the title. A title that fits outweighs a wall, a shell and an odd status;
a title counts as another only where a real one was read.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, replace

from citecheck.biblio.item import Item
from citecheck.biblio.titles import TitleMatch
from citecheck.biblio.urls import host, split
from citecheck.biblio.urls.fragments import names_the_work
from citecheck.biblio.urls.mementos import memento
from citecheck.expressions import expression
from citecheck.judging.outcomes import OF_FAILURE, OF_PAGE, OUTCOMES, Outcome, of_status
from citecheck.judging.title_evidence import (
    compare,
    compare_titles,
    is_edited,
    is_headed_by,
    is_misspelt,
    is_written_in,
    may_be_translated,
    may_contradict,
    names_only_the_site,
    names_the_trade,
)
from citecheck.model.address_rules import AddressRules
from citecheck.model.evidence import (
    AUTHORITIES,
    MAY_BE_OUR_NETWORK,
    AddressKind,
    Evidence,
    Failure,
    FailureKind,
    Response,
    Visit,
)
from citecheck.model.page import Page, PageKind
from citecheck.model.reference import Reference
from citecheck.model.verdict import Verdict
from citecheck.vocabulary.home_page_paths import FILES
from citecheck.vocabulary.rows import either, spellings

_HOME = expression(
    rf"/?(?:[a-z]{{2}}(?:[-_][a-z]{{2}})?/?)?(?:(?:{either(spellings(FILES))})(?:\.[a-z]{{2,5}})?/?)?", re.IGNORECASE
)
_HOLDERS = {"chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference"}
_NEVER_THE_WORK = {PageKind.ERROR, PageKind.PARKED, PageKind.HIJACKED}  # whatever title they bear
_VARIABLES = {
    AddressKind.DOI: "DOI",
    AddressKind.HANDLE: "DOI",
    AddressKind.AGENCY: "DOI",
    AddressKind.ARXIV: "arxiv",
    AddressKind.PUBMED: "PMID",
    AddressKind.PMC: "PMCID",
    AddressKind.ARCHIVE: "archive-url",
}


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
        return _VARIABLES.get(self.visit.address, "URL")

    @property
    def page(self) -> Page | None:
        """The page that answered."""
        return self.visit.page

    @property
    def response(self) -> Response | None:
        """The answer, `None` where there was none."""
        return self.visit.exchange.outcome if isinstance(self.visit.exchange.outcome, Response) else None


def look_at(reference: Reference, evidence: Evidence, network: str) -> tuple[Look, ...]:
    """Judge every visit by itself, in the order they were made; `network` is `up`, `down` or `unknown`.

    A resolver's *no* stands only where a second authority says the same.
    """
    said = {visit.registration for visit in evidence.visits if visit.address in AUTHORITIES}
    looks = (_look(reference.item, visit, network, confirmed=visit.registration in said) for visit in evidence.visits)
    return tuple(_doubting(look) if _is_misread(reference, look) else look for look in looks)


def _is_misread(reference: Reference, look: Look) -> bool:
    """Whether the reference may be misread, rather than its source be another work."""
    if look.outcome.word not in ("another-work", "doubtful"):
        return False
    shown = look.match.best if look.match else None
    borne_out = look.outcome.word == "doubtful" and reference.shows("title")  # by its author and day
    unsure = bool(reference.item.title) and not borne_out and not may_contradict(reference, shown)
    return unsure or (shown is not None and is_written_in(reference, shown))


def accepted(looks: tuple[Look, ...], rules: AddressRules) -> tuple[Look, ...]:
    """Take a status that a project accepts of a host for an answer of the source, unless it shows the work."""
    return tuple(replace(look, outcome=OUTCOMES["accepted"]) if _is_accepted(look, rules) else look for look in looks)


def _is_accepted(look: Look, rules: AddressRules) -> bool:
    if look.response is None or look.verdict in (Verdict.VERIFIED, Verdict.SKIPPED):
        return False
    met = (rules.of_host(host(url)) for url in (look.asked, look.response.url))
    return any(rule is not None and look.response.status in rule.accept for rule in met)


def _doubting(look: Look) -> Look:
    """Let a title that the document may not state confirm a page, but never accuse it."""
    return replace(look, outcome=OUTCOMES["nothing-to-compare"], match=None)


def _look(item: Item, visit: Visit, network: str, *, confirmed: bool) -> Look:
    match visit.exchange.outcome:
        case Failure() as failure:
            return Look(visit, _of_failure(failure, visit, network))
        case Response() as response if visit.address in AUTHORITIES:
            return Look(visit, _of_authority(visit, response))
        case Response() as response:
            match = compare_titles(item, visit.page)
            outcome = _of_response(item, visit, response, match)
            denied = visit.registration is not None and outcome.verdict is Verdict.BROKEN
            return Look(visit, OUTCOMES["unconfirmed"] if denied and not confirmed else outcome, match)


def _of_authority(visit: Visit, response: Response) -> Outcome:
    """Judge an answer about an identifier: a *no* that is not in the authority's own form says nothing."""
    if visit.registration is not None:
        return OUTCOMES["registered" if visit.registration.exists else "not-registered"]
    by_status = _by_status(response)
    return by_status if by_status and by_status.verdict is not Verdict.BROKEN else OUTCOMES["protocol"]


def _by_status(response: Response) -> Outcome | None:
    return OUTCOMES["rate-limited"] if response.limited else of_status(response.status)


def _of_failure(failure: Failure, visit: Visit, network: str) -> Outcome:
    """A host is called non-existent only while the network is known to be up, as it was for what the cache holds."""
    remembered = visit.exchange.cached
    if network in {"down", "captive"} and failure.kind in MAY_BE_OUR_NETWORK and not remembered:
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
    kind = _kind(item, page)
    by_status = _by_status(response)
    if by_status is not None:
        if same is True and response.status != 410 and is_headed_by(item, page):
            return OUTCOMES["ok-despite-status"]
        walled = kind in (PageKind.CHALLENGE, PageKind.REGION) and page is not None and _shows_a_wall(page)
        return OF_PAGE[kind] if walled and not response.limited else by_status
    if _is_home_instead(visit, response, kind) and not is_headed_by(item, page):
        return OUTCOMES["home-page"]
    if same is True and kind not in _NEVER_THE_WORK:
        return OUTCOMES["ok"]
    if kind in (PageKind.WORK, PageKind.HOME):
        return _of_work(item, visit, response, match)
    passing = page is not None and page.passing
    return OUTCOMES["server-error"] if passing else OF_PAGE[kind]


def _kind(item: Item, page: Page | None) -> PageKind:
    """Return the kind of a page; full of a trade that the reference itself names, it is the work of that trade."""
    if page is None:
        return PageKind.EMPTY
    return PageKind.WORK if page.trade and names_the_trade(item, page.trade) else page.kind


def _is_home_instead(visit: Visit, response: Response, kind: PageKind) -> bool:
    """Whether a deep address was answered with a home page."""
    asked = _kept_of(visit, visit.exchange.request.url)
    redirected = kind is PageKind.WORK and bool(response.redirects) and is_home(_kept_of(visit, response.url))
    return not is_home(asked) and not names_the_work(asked) and (kind is PageKind.HOME or redirected)


def _kept_of(visit: Visit, url: str) -> str:
    """Return the address of which an archive keeps a copy; any other address is its own."""
    copy = memento(url) if visit.address is AddressKind.ARCHIVE else None
    return copy.original if copy else url


def _shows_a_wall(page: Page) -> bool:
    """Whether the answer itself bears the marks of a wall, rather than only a status that walls have, too."""
    return not page.because.startswith("status ") or "refused by" in page.because


def _of_work(item: Item, visit: Visit, response: Response, match: TitleMatch | None) -> Outcome:
    """Judge a page that is a work, whose title does not plainly fit."""
    page, asked = visit.page, visit.exchange.request.url
    if page is None or match is None or not page.legible or names_the_work(asked):
        return OUTCOMES["nothing-to-compare"]
    if is_home(asked):
        return OUTCOMES["site"]
    if item.type in _HOLDERS and item.container_title and compare(item.container_title, page).same:
        return OUTCOMES["container"]
    if match.same is None or names_only_the_site(item, page, response.url):
        return OUTCOMES["nothing-to-compare"]
    if may_be_translated(item, page, match.best or page.candidates[0].text):
        return OUTCOMES["nothing-to-compare"]
    doubtful = is_edited(item, page, match) or is_misspelt(item, page, match)
    return OUTCOMES["doubtful" if doubtful else "another-work"]


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
