"""CC3, links: addresses that carry the true one within."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.urls.wrappers import unwrapped
from citecheck.judging.amendments import address, lasting
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Severity, Violation


@rule("CC317", Severity.WARNING, since="0.1")
def wrapped_address(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address is not the source's own: a search engine, a social network, a scanner of mail, a
    library's proxy or the viewer of one browser has put its own around it. The source is looked at where it stands.

    **Why it hurts.** Others may not pass the proxy, do not have the viewer, and meet a notice before the source.

    Bad:

        Bat, D. (2021). A New Bridge. https://www.google.com/url?q=https://example.org/bridge&sa=D
        https://example.org/bridge → “A New Bridge”

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge”
    """
    within = unwrapped(case.item.url or "")
    if within:
        shown = (lasting(look) for look in case.stated if look.field == "URL")
        meant = next((one for one in shown if one), None)
        message = f"The cited address only wraps the true one, {within}."
        yield Violation(message, "URL", within, amendments=address(case.reference, meant))
