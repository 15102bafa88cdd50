"""CC2, identifiers: whether they stand in the field that is theirs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.identifiers import doi
from citecheck.biblio.urls import host, split
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Amendment, Severity, Violation
from citecheck.model.reference import Kind

_RESOLVERS = {"doi.org", "dx.doi.org", "www.doi.org"}


@rule("CC207", Severity.NOTE, since="0.2")
def identifier_in_wrong_field(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The field for a DOI holds an address, or the field for an address holds a DOI.

    **Why it hurts.** Styles put `https://doi.org/` before a DOI, so that it is printed twice; what looks for the DOI
    in the other field does not find it.

    Bad:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020},
          doi = {https://doi.org/10.1000/182}}

    Bad, too:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020},
          url = {10.1000/182}}

    Good:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020},
          doi = {10.1000/182}}
    """
    if not _has_fields(case):
        return
    written = case.reference.written.get("doi", "")
    if case.item.doi and _is_dressed(written):
        bare = _bare(written, case.item.doi)
        message = f"The field for the DOI holds “{written}”, and the DOI is {bare}."
        yield Violation(message, "DOI", bare, amendments=(Amendment("doi", written, bare),))
    if case.item.url and not case.item.doi and (found := _in_place_of_an_address(case.item.url)):
        message = f"The field for an address holds the DOI {found}, and the field for a DOI is missing."
        yield Violation(message, "URL", found, amendments=(Amendment("url", case.item.url, found, becomes="doi"),))


@rule("CC318", Severity.NOTE, since="0.2")
def outdated_resolver(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The DOI is written with an address of its resolver that is no longer its own: `dx.doi.org`,
    or `http:`.

    **Why it hurts.** The old name only redirects; the DOI Foundation asks for `https://doi.org/` since 2011, and
    programs that compare addresses take the two for different works.

    Bad:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. http://dx.doi.org/10.1525/as.2006.46.2.275

    Good:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. https://doi.org/10.1525/as.2006.46.2.275
    """
    url, written = case.item.url or "", case.reference.written.get("doi", "")
    in_text = () if written == url or _has_fields(case) else (("doi", "DOI", written),)
    for attribute, variable, stated in (("url", "URL", url), *in_text):
        meant = _at_the_resolver(stated)
        if meant:
            message = f"{stated} is an old address of the DOI's resolver."
            yield Violation(message, variable, meant, amendments=(Amendment(attribute, stated, meant),))


def _has_fields(case: Case) -> bool:
    """Whether the document states each field by its name."""
    return case.reference.kind is Kind.ENTRY and bool(case.reference.fields) and not case.reference.confidence


def _is_dressed(written: str) -> bool:
    return host(written) in _RESOLVERS or written[:4].lower() == "doi:"


def _bare(written: str, value: str) -> str:
    """Return the DOI as its author wrote it where that is the same one."""
    tail = written[written.find("10.") :] if "10." in written else ""
    return tail if tail.lower() == value.lower() else value


def _in_place_of_an_address(url: str) -> str | None:
    """Return the DOI that stands alone in place of an address, or behind its resolver's; `None` of any other."""
    parts = split(url)
    found = doi.read(url)
    if found is None or not found.valid or found.inferred or parts.query or parts.fragment:
        return None
    bare = _bare(url, found.value)
    return bare if url == bare or host(url) in _RESOLVERS or doi.of_uri(url) else None


def _at_the_resolver(stated: str) -> str | None:
    """Return the address at the resolver of today for one of yesterday."""
    parts = split(stated)
    name, scheme = (parts.host or "").lower(), (parts.scheme or "").lower()
    outdated = name in _RESOLVERS and (scheme == "http" or (scheme == "https" and name != "doi.org"))
    if not outdated or parts.userinfo or parts.port:
        return None
    meant = f"https://doi.org{stated[stated.index('/', len(scheme) + 3) :]}" if "/" in stated[len(scheme) + 3 :] else ""
    return meant if meant and meant != stated and doi.read(meant) else None
