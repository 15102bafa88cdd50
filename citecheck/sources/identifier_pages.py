"""The pages that a reference's identifiers lead to, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio import identifiers
from citecheck.biblio.identifiers import RESOLVABLE, resolvers
from citecheck.biblio.urls import normalise
from citecheck.model.evidence import AddressKind, Evidence, Request
from citecheck.model.reference import Reference
from citecheck.sources.stated_address import followable

_KINDS = {
    "doi": AddressKind.DOI,
    "arxiv": AddressKind.ARXIV,
    "pmcid": AddressKind.PMC,
    "pmid": AddressKind.PUBMED,
}


def requests(reference: Reference, evidence: Evidence) -> Iterator[Request]:
    """Ask a DOI always, since a wrong one shows nowhere else; ask the others only where no address is stated.

    Of handles and URNs the first is asked, where nothing else leads to the work.
    """
    if evidence.visits:
        return
    stated = followable(reference.item.url)
    for attribute, read in RESOLVABLE:
        value = getattr(reference.item, attribute)
        if not value or (stated and attribute != "doi"):
            continue
        identifier = read(value)
        if identifier is None or identifier.valid is False:
            continue
        page = resolvers.page(identifier)
        if page and not (stated and same_doi(stated, identifier.value)):
            yield Request(normalise(page), reference.item.titles, address=_KINDS[attribute])
            return
    pages = filter(None, map(resolvers.page, resolvers.stated(reference.item.extra, reference.raw)))
    other = None if stated else next(pages, None)
    if other:
        yield Request(normalise(other), reference.item.titles, address=AddressKind.IDENTIFIER)


def same_doi(url: str, doi: str) -> bool:
    """Whether an address is the resolver's own for a DOI, so that one visit answers for both."""
    found = identifiers.doi.of_url(url)
    return found is not None and found.value == doi and not found.inferred
