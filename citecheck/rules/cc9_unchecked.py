"""CC9, unchecked: what could not be looked at, and why."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.case import Case, can_be_followed, other_protocol
from citecheck.judging.rule import document_rule, rule
from citecheck.judging.survey import Survey
from citecheck.model.evidence import Failure
from citecheck.model.finding import Severity, Violation
from citecheck.model.location import Location

_OF_THE_WEB = {"webpage", "post", "post-weblog", "dataset", "software"}


@document_rule("CC901", Severity.WARNING, since="0.1")
def network_down(survey: Survey) -> Iterator[Violation]:
    """**What happened.** No host at all could be reached, so that the network on this side counts as down.

    **What it means.** No source was judged by it: the links are *skipped*, and what the documents alone show is
    reported. Run the check again when the network is back.

    For example:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → connect-timeout
        the network → down
    """
    if survey.circumstances.network not in {"down", "captive"} or survey.circumstances.offline:
        return
    followed = sum(can_be_followed(one.item) for reading in survey.readings for one in reading.references)
    if followed:
        what = "one reference with an address or identifier was" if followed == 1 else f"{followed} references were"
        message = f"The network is down: {what} not looked at."
        yield Violation(message, location=Location(survey.readings[0].path))


@rule("CC902", Severity.NOTE, since="0.1")
def nothing_to_follow(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The entry is of a kind that stands on the web, and has neither address nor identifier.

    **Why it is said.** It could not be looked at, and a reader cannot look at it either.

    Bad:

        @online{kortop, author = {{Kortop Media}}, title = {On the way to the south}, year = {2024}}

    Good:

        @online{kortop, author = {{Kortop Media}}, title = {On the way to the south}, year = {2024},
          url = {https://example.org/162}}
    """
    item = case.item
    if (
        item.type in _OF_THE_WEB
        and not (item.url or item.doi or item.accessed or item.archived)
        and not can_be_followed(item)
    ):
        yield Violation(f"The entry is of type {item.type}, but has neither an address nor an identifier.", "URL")


@rule("CC903", Severity.WARNING, since="0.1")
def private_address(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address leads into a private network, and was not visited.

    **Why it hurts.** Readers outside that network cannot follow it. Where the document is for readers inside, run the
    check there with `--allow-private-hosts`.

    Bad:

        Bat, D. (2021). A New Bridge. http://192.168.1.20/bridge.pdf
        http://192.168.1.20/bridge.pdf → forbidden-address

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge.pdf
    """
    for look in case.stated:
        if look.outcome.word == "forbidden-address":
            yield Violation(f"{look.asked} leads into a private network, and was not visited.", look.field)


@rule("CC904", Severity.NOTE, since="0.2")
def placeholder_address(case: Case) -> Iterator[Violation]:
    """**What happened.** The running text holds an address that nobody is meant to follow: a form to be filled in, a
    name reserved for examples, or a place on the writer's own machine or network. It was not visited.

    **What it means.** Nothing is wrong with it in an instruction. In a list of references such an address is an error.

    Bad:

        # First steps

        Open http://localhost:3000 in a browser.

    Good:

        # First steps

        Open https://docs.python.org/3/ in a browser.
    """
    if case.placeholder:
        yield Violation(f"{case.item.url} was not visited: {case.placeholder}.", "URL")


@rule("CC905", Severity.NOTE, since="0.2")
def not_of_the_web(case: Case) -> Iterator[Violation]:
    """**What happened.** The address begins with another protocol than those of the web, and was not visited.

    **What it means.** Perhaps nothing is wrong with it: look at it yourself once. Few readers have a program that
    follows it.

    Bad:

        Harbour Board. (2021). Tides of the year. gopher://harbour.example.org/tides

    Good:

        Harbour Board. (2021). Tides of the year. https://harbour.example.org/tides
    """
    protocol = other_protocol(case.item)
    if protocol and not case.placeholder:
        yield Violation(f"{case.item.url} was not visited: “{protocol}” is no protocol of the web.", "URL")


@rule("CC906", Severity.NOTE, since="0.2")
def unread_source(case: Case) -> Iterator[Violation]:
    """**What happened.** The address leads to a file whose reading costs more memory or time than any honest one
    takes, or breaks its reader down. Such files are read in a process of their own, and left there.

    **What it means.** The source answers; whether it is the work cited could not be seen. Look at it yourself once.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge.pdf
        https://example.org/bridge.pdf → unread

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge.pdf
    """
    for look in case.looks:
        if look.outcome.word == "unread" and look.page:
            yield Violation(f"What {look.asked} leads to {look.page.because}.", look.field)


@rule("CC910", Severity.NOTE, since="0.2")
def excluded_address(case: Case) -> Iterator[Violation]:
    """**What happened.** The address, or one that it leads to, is left out by request: by `--exclude-url`, by
    `.citecheckignore`, or by the table of its host in the configuration. It was not visited.

    **What it means.** Whether the source is there is not known; the reason is that of whoever left it out.

    For example, where the pattern `example.org/*` is left out:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → excluded
    """
    for look in case.stated:
        outcome = look.visit.exchange.outcome
        if look.outcome.word == "excluded" and isinstance(outcome, Failure):
            led = f" It redirects to {outcome.url}." if outcome.url != look.asked else ""
            why = outcome.detail or look.outcome.clause
            yield Violation(f"{look.asked} was left out: {why}.{led}", look.field)
