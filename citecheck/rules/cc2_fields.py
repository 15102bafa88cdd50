"""CC2, identifiers: whether they stand in the field that is theirs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.identifiers import doi
from citecheck.biblio.urls import host, split
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Amendment, Severity, Violation
from citecheck.model.reference import Kind

"""The names under which the resolver of DOIs answers."""


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
    if not has_fields(case):
        return
    written = case.reference.written.get("doi", "")
    if case.item.doi and _is_dressed(written):
        bare = _bare(written, case.item.doi)
        message = f"The field for the DOI holds “{written}”, and the DOI is {bare}."
        yield Violation(message, "DOI", bare, amendments=(Amendment("doi", written, bare),))
    if case.item.url and (found := doi_in_place_of_address(case)):
        message = f"The field for an address holds the DOI {found}, and the field for a DOI is missing."
        yield Violation(message, "URL", found, amendments=(Amendment("url", case.item.url, found, becomes="doi"),))


def has_fields(case: Case) -> bool:
    """Whether the document states each field by its name."""
    return case.reference.kind is Kind.ENTRY and bool(case.reference.fields) and not case.reference.confidence


def _is_dressed(written: str) -> bool:
    return host(written) in doi.RESOLVERS or written[:4].lower() == "doi:"


def _bare(written: str, value: str) -> str:
    """Return the DOI as its author wrote it where that is the same one."""
    tail = written[written.find("10.") :] if "10." in written else ""
    return tail if tail.lower() == value.lower() else value


def doi_in_place_of_address(case: Case) -> str | None:
    """Return the DOI that stands alone in the field for an address, or behind its resolver's, and in no other field."""
    url = case.item.url
    if not url or "10" not in url or case.item.doi or not has_fields(case):
        return None
    if not (url.startswith("10") or host(url) in doi.RESOLVERS or doi.of_uri(url)):
        return None
    parts = split(url)
    found = doi.read(url)
    if found is None or not found.valid or found.inferred or parts.query or parts.fragment:
        return None
    bare = _bare(url, found.value)
    return bare if url == bare or host(url) in doi.RESOLVERS or doi.of_uri(url) else None
