"""CC3, links: addresses at the resolver of DOIs as they were written once."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.identifiers import doi
from citecheck.biblio.urls import split
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Amendment, Severity, Violation
from citecheck.rules.cc2_fields import doi_in_place_of_address, has_fields


@rule("CC318", Severity.NOTE, since="0.2")
def outdated_resolver(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The DOI is written with an address of its resolver that is no longer its own: `dx.doi.org`,
    or `http:`.

    **Why it hurts.** The old name only redirects; the DOI Handbook asks for `https://doi.org/`, and programs that
    compare addresses take the two for different works.

    Bad:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. http://dx.doi.org/10.1525/as.2006.46.2.275

    Good:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. https://doi.org/10.1525/as.2006.46.2.275
    """
    url, written = case.item.url or "", case.reference.written.get("doi", "")
    if doi_in_place_of_address(case):
        return  # told as such
    in_text = () if written == url or has_fields(case) else (("doi", "DOI", written),)
    for attribute, variable, stated in (("url", "URL", url), *in_text):
        meant = _at_the_resolver(stated)
        if meant:
            message = f"{stated} is an old address of the DOI's resolver."
            yield Violation(message, variable, meant, amendments=(Amendment(attribute, stated, meant),))


def _at_the_resolver(stated: str) -> str | None:
    """Return the address at the resolver of today for one of yesterday."""
    parts = split(stated)
    name, scheme = (parts.host or "").lower(), (parts.scheme or "").lower()
    outdated = name in doi.RESOLVERS and (scheme == "http" or (scheme == "https" and name != "doi.org"))
    if not outdated or parts.userinfo or parts.port:
        return None
    meant = f"https://doi.org{stated[stated.index('/', len(scheme) + 3) :]}" if "/" in stated[len(scheme) + 3 :] else ""
    return meant if meant and meant != stated and doi.read(meant) else None
