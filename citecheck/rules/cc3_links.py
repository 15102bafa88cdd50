"""CC3, links: whether the address leads there."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.urls import split
from citecheck.biblio.urls.registered_domain import registered_domain
from citecheck.judging import amendments
from citecheck.judging.case import Case, why_impossible
from citecheck.judging.copies import shown_by
from citecheck.judging.observation import Look
from citecheck.judging.outcomes import OUTCOMES
from citecheck.judging.rule import rule
from citecheck.model.evidence import AddressKind, Failure
from citecheck.model.finding import Severity, Violation, Wish
from citecheck.model.verdict import Verdict

_TAIL = 16  # characters of a clause that a detail may repeat
_FOREIGN = {"nothing-to-compare": None, "site": Severity.WARNING}  # on another site; the severity, if not the rule's


@rule("CC301", Severity.ERROR, since="0.1")
def dead_link(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The server answers that the page cited is not there (404) or was removed (410), twice.

    **Why it hurts.** A reader who wants to see the source sees an error page, and cannot tell what stood there.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → 404

    Good, with the address at which the work stands now, its DOI, or an archived copy:

        Bat, D. (2021). A New Bridge. https://example.org/2021/bridge
        https://example.org/2021/bridge → “A New Bridge”

    Where the Wayback Machine (`archive`) is asked, its copy nearest to the day of access is named, and
    `citecheck fix --archive` writes it beside the address. A copy that is stated and serves leaves a note.
    """
    yield from lost(case, "not-found", "gone")


@rule("CC302", Severity.ERROR, since="0.1")
def host_not_found(case: Case) -> Iterator[Violation]:
    """**What is wrong.** No host of this name exists; the network was up, and other hosts answered.

    **Why it hurts.** The domain was given up or is misspelt: the address leads nowhere, and somebody else may take it.

    Bad:

        Bat, D. (2021). A New Bridge. https://exmaple.org/bridge
        https://exmaple.org/bridge → host-not-found
        https://www.exmaple.org/bridge → host-not-found

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge”
    """
    yield from lost(case, "host-not-found")


@rule("CC303", Severity.ERROR, since="0.1")
def soft_404(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The server answers with success, and what it shows is an error page or its home page.

    **Why it hurts.** The source is gone, though most link checkers call the address good.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/2021/bridge-4711
        https://example.org/2021/bridge-4711 → 200 “Page not found”

    Bad, too, since it leads to the home page:

        Bat, D. (2021). A New Bridge. https://example.org/2021/bridge-4711
        https://example.org/2021/bridge-4711 → 302 https://example.org/
        https://example.org/ → 200 “Example News”

    Good, with the address at which the work stands now, its DOI, or an archived copy:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → 200 “A New Bridge”
    """
    yield from lost(case, "soft-404", "home-page")


@rule("CC305", Severity.ERROR, since="0.1")
def default_page(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The server shows the page that came with its software, or a bare list of files.

    **Why it hurts.** The site was taken down or moved; nothing there is the work cited.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “Welcome to nginx!”

    Good, with the address at which the work stands now, its DOI, or an archived copy:

        Bat, D. (2021). A New Bridge. https://example.com/bridge
        https://example.com/bridge → “A New Bridge”
    """
    yield from lost(case, "default-page")


@rule("CC306", Severity.ERROR, since="0.1")
def impossible_address(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address can lead nowhere, whoever asks: its form is impossible, or it names a place on
    the writer's own machine.

    **Why it hurts.** No reader can follow it.

    Bad:

        Bat, D. (2021). A New Bridge. http://localhost:8080/bridge.pdf
        Bat, D. (2021). A New Bridge. https://example.org:99999/bridge
        http://localhost:8080/bridge.pdf → forbidden-address

    Bad, too:

        @misc{bat, author = {Bat, D.}, title = {A New Bridge}, year = {2021},
          url = {file:///C:/bridge.pdf}}

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
    """
    why = why_impossible(case.item)
    if case.repaired or case.placeholder:
        return
    if why is not None:
        yield Violation(f"The cited address, {case.item.url}, can lead nowhere: {why}.", "URL")
        return
    yield from lost(case, "invalid-url", "local-address")


@rule("CC307", Severity.ERROR, since="0.1")
def damaged_address(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address as written leads nowhere or elsewhere, and a plausible repair of it shows the
    work cited: an escape, a bracket, a full stop, or a hyphen left by a line break was taken for a part of it.
    Where only a site is cited, and it answers with or without `www.`, this is a warning.

    **Why it hurts.** A reader who follows the address as it is printed does not find the source.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/newbri-dge.html
        https://example.org/newbri-dge.html → 404
        https://example.org/newbridge.html → “A New Bridge”

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/newbridge.html
        https://example.org/newbridge.html → “A New Bridge”
    """
    if case.repaired and not case.led_on:
        written = next((look for look in case.stated if look.field == "URL"), None)
        how = written.outcome.clause if written else OUTCOMES["invalid-url"].clause
        shown = case.repaired.outcome.word == "ok"
        what = "the work" if shown else "the site"
        message = f"The address as written, {case.item.url}, fails ({how}); {case.repaired.asked} shows {what} cited."
        meant = amendments.as_written(case.item.url or "", amendments.lasting(case.repaired) or "")
        yield Violation(
            message,
            "URL",
            case.repaired.asked,
            severity=None if shown else Severity.WARNING,
            amendments=amendments.address(case.reference, meant),
        )


@rule("CC308", Severity.NOTE, since="0.1")
def blocked(case: Case) -> Iterator[Violation]:
    """**What is wrong.** Perhaps nothing: a log-in, a bot wall, a consent wall or a region stands before the source.

    **Why it is said.** A person could likely open the address, an automated reader could not: look at it yourself once.

    For example:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → 403
    """
    for look in case.stated:
        if look.verdict is Verdict.BLOCKED and not case.led_on:
            yield Violation(f"{look.asked} could not be looked at: {_answer(look)}.", look.field)


@rule("CC309", Severity.WARNING, since="0.1")
def unreachable(case: Case) -> Iterator[Violation]:
    """**What is wrong.** There was no usable answer, though it was asked for more than once: a time-out, a failing
    server, a broken certificate, redirects without end.

    **Why it is said.** It may pass: run the check again later. If it stays so, readers meet the same: with
    `--fail-after DAYS`, this is an error once every run of so many days has met no usable answer.

    For example:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → read-timeout
    """
    for look in case.stated:
        if look.verdict is Verdict.UNREACHABLE and not case.repaired:
            severity = Severity.ERROR if _lasts(look, case.circumstances.fail_after) else None
            yield Violation(_said(look, _since(look)), look.field, severity=severity)


@rule("CC310", Severity.NOTE, since="0.1")
def moved(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The work stands at another address now, and the server says that this is for good (301, 308),
    or the page says so itself and leads there.

    **Why it hurts.** Redirects are taken down sooner or later; the new address lasts longer.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/old/bridge
        https://example.org/old/bridge → 301 https://example.org/bridge
        https://example.org/bridge → “A New Bridge”

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge”
    """
    for look in _cited(case):
        if look.verdict is Verdict.VERIFIED and amendments.is_moved(look) and look.response:
            new = look.response.url
            message = f"The cited address, {look.asked}, redirects permanently to {new}."
            meant = new if amendments.lasting(look) == new else None
            yield Violation(message, "URL", new, amendments=amendments.address(case.reference, meant))
        elif case.led_on:
            new = case.led_on.asked
            yield Violation(f"The page at {look.asked} only leads on, to {new}, which shows the work.", "URL", new)


@rule("CC311", Severity.NOTE, since="0.1")
def insecure_address(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address is written with `http:`, and the site sends its visitors to `https:`.

    **Why it hurts.** The first step of the visit can be read and changed on the way.

    Bad:

        Bat, D. (2021). A New Bridge. http://example.org/bridge
        http://example.org/bridge → 301 https://example.org/bridge
        https://example.org/bridge → “A New Bridge”

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge”
    """
    for look in _cited(case):
        answered = look.response
        if answered and look.verdict in (Verdict.VERIFIED, Verdict.REACHABLE) and amendments.is_upgraded(look):
            message = f"The address is cited with http:, but the site answers at {answered.url}."
            meant = amendments.as_written(case.item.url or "", answered.url)
            yield Violation(message, "URL", answered.url, amendments=amendments.address(case.reference, meant))


@rule("CC312", Severity.WARNING, since="0.1")
def error_status(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The page shows the work cited, and the server says with its status that there is an error.

    **Why it hurts.** Browsers show the page today; archives and search engines drop it.

    For example:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → 404 “A New Bridge”
    """
    for look in case.stated:
        if look.outcome.word == "ok-despite-status" and look.response and look.response.status not in (401, 402, 403):
            message = f"{look.asked} shows the work cited, but the server answers with status {look.response.status}."
            yield Violation(message, look.field)


@rule("CC313", Severity.NOTE, since="0.1")
def home_page_cited(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address is the home page of a site, and the work cited does not show there.

    **Why it hurts.** A reader has to search the site for the work, and the home page changes every day.

    Bad:

        Foster-Carter, A. (2001). Pyongyang Watch. https://www.example.com/
        https://www.example.com/ → “The Asian Daily”

    Good:

        Foster-Carter, A. (2001). Pyongyang Watch. https://www.example.com/2001/06/16/pyongyang-watch
        https://www.example.com/2001/06/16/pyongyang-watch → “Pyongyang Watch”
    """
    for look in _cited(case):
        if look.outcome.word == "site" and look.match and case.reference.shows("title"):
            shown = look.match.best or (look.page.candidates[0].text if look.page and look.page.candidates else "")
            message = (
                f"The address is a site's home page, which shows “{shown}”; the title cited is “{case.item.title}”."
            )
            yield Violation(message, "URL")


@rule("CC314", Severity.NOTE, since="0.1")
def led_elsewhere(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address redirects to another site, and nothing there could be compared with the reference.
    Where a whole site is cited, and the other site does not bear its name, this is a warning.

    **Why it is said.** It may be the work at its new publisher's, or something else: look at it yourself once.

    For example, where the address ends at a scan without text:

        Bat, D. (2021). A New Bridge. http://journal.example.org/12
        http://journal.example.org/12 → 302 https://publisher.example.com/x.png
        https://publisher.example.com/x.png → 200 image/png
    """
    for look in _cited(case):
        answered = look.response
        if answered and look.outcome.word in _FOREIGN and _site(look.asked) != _site(answered.url):
            severity = _FOREIGN[look.outcome.word]
            message = f"The cited address, {look.asked}, leads to another site, at {answered.url}."
            yield Violation(message, "URL", severity=severity)


def lost(case: Case, *words: str) -> Iterator[Violation]:
    """Report the addresses whose visits ended so, with the address that does show the work where one does.

    Where none does, an archived copy is the cure; one that the reference states already leaves no more than a note.
    """
    if case.repaired:
        return
    cure = next((look.asked for look in case.stated if look.outcome.word == "ok"), None)
    for look in case.stated:
        if look.outcome.word not in words or is_unregistered(look):
            continue
        copy = case.copy if look.visit.address is AddressKind.CITED else None
        if copy is None:
            yield Violation(_said(look), look.field, cure)
        elif copy in case.stated:
            message = f"{_said(look)}; the archived copy that the reference states serves in its place"
            yield Violation(message, look.field, severity=Severity.NOTE)
        else:
            kept = shown_by(copy)
            day, place = (kept.day, kept.url) if kept else (None, copy.asked)
            message = f"{_said(look)}; the Wayback Machine has a copy of {day}"
            amended = amendments.archived(case.reference, place, day)
            yield Violation(message, look.field, cure or place, amendments=amended, wish=Wish.ARCHIVE)


def is_unregistered(look: Look) -> bool:
    """Whether there is no such DOI, as the resolver says (DOI Handbook §3.8), and a second authority with it."""
    return look.outcome.word == "not-found" and look.visit.registration is not None


def _said(look: Look, since: str = "") -> str:
    """Say as a sentence what was answered, since when, and at which address."""
    answer = _answer(look)
    return f"{answer[:1].upper()}{answer[1:]}{since}: {look.asked}"


def _lasts(look: Look, days: int | None) -> bool:
    """Whether an address has given no usable answer for as many days as it may."""
    silence = look.visit.exchange.silence
    return days is not None and silence is not None and silence.days >= days


def _since(look: Look) -> str:
    """Say since when there was no usable answer, where runs of more than one day met none."""
    silence = look.visit.exchange.silence
    if silence is None or not silence.days:
        return ""
    return f"; no usable answer since {silence.since:%Y-%m-%d}, in {silence.runs} runs"


def _answer(look: Look) -> str:
    """Say what was answered: the outcome's clause, with the status, the page's or the failure's own words."""
    outcome = look.visit.exchange.outcome
    if isinstance(outcome, Failure):
        led = f"it redirects to {outcome.url}: " if outcome.redirects and outcome.url != look.asked else ""
        clause = look.outcome.clause
        said_before = outcome.detail.endswith(clause[-_TAIL:])
        return f"{led}{clause}" + (f" ({outcome.detail})" if outcome.detail and not said_before else "")
    end = f" at {outcome.url}" if look.outcome.word == "home-page" else ""
    shown = (
        look.page.candidates[0].text if look.outcome.word == "soft-404" and look.page and look.page.candidates else ""
    )
    return f"{look.outcome.clause}{end} ({f'“{shown}”, ' if shown else ''}status {outcome.status})"


def _cited(case: Case) -> Iterator[Look]:
    return (look for look in case.stated if look.field == "URL")


def _site(url: str) -> str:
    return registered_domain((split(url).host or "").lower().removeprefix("www."))
