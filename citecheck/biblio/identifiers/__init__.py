"""Identifiers of works, people and series: find them in text, bring them into canonical form, check their digits.

`identify` reads a string that is one identifier of whatever kind; `find` finds the identifiers of running text;
the modules read one kind each. Nothing here asks a registry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.biblio.identifiers import arxiv, doi, numbers, resolvers
from citecheck.biblio.identifiers.identifier import Identifier, tidied
from citecheck.biblio.identifiers.patterns import read_by_table
from citecheck.expressions import expression

__all__ = [
    "RESOLVABLE", "Identifier", "arxiv_of_url", "doi_of_url", "find", "identify", "is_doi", "normal_doi",
    "read_arxiv", "read_doi", "read_isbn", "read_issn", "read_orcid", "read_pmcid", "read_pmid",
]  # fmt: skip

read_doi = doi.read
read_arxiv = arxiv.read
read_isbn = numbers.read_isbn
read_issn = numbers.read_issn
read_orcid = numbers.read_orcid

_LONGEST = 4000  # characters; a longer string is no identifier
_ISBN_ADDRESS = expression(
    r"https?://[\w.\-]+/(?:.*[/?&])?(?:isbn[/=:]|dp/|gp/product/|ASIN/)(97[89]\d{10}|\d{9}[\dXx])(?:[/?&#].*)?",
    re.IGNORECASE,
)
_ISSN_ADDRESS = expression(r"https?://portal\.issn\.org/resource/ISSN/(\d{4}-\d{3}[\dXx]).*", re.IGNORECASE)
_ORCID_ADDRESS = expression(r"(?:https?://)?(?:[\w.]+\.)?orcid\.org/([\d\-]{15,18}[\dXx])/?", re.IGNORECASE)
_RFC = expression(r"RFC[ \-]?(\d{1,5})", re.IGNORECASE)
_LCCN = expression(r"(?:LCCN:? ?([a-z]{0,3})|([a-z]{1,3})|(?=\d\d-\d))(\d{2}|\d{4})-(\d{1,6})")


def identify(text: str) -> Identifier | None:
    """Read a string that is meant as one identifier; `None` where it is none that is known here."""
    plain = tidied(text[:_LONGEST])
    if not plain:
        return None
    readers = (_read_numbered_address, read_by_table, _read_arxiv_strictly, _read_stated_doi, _read_lccn, _read_number)
    return next((found for found in (reader(plain) for reader in readers) if found), None)


def find(text: str) -> Iterator[tuple[Identifier, int, int]]:
    """Yield the DOIs, arXiv ids, ISBNs, ISSNs, PMIDs, PMCIDs, ORCIDs, handles, URNs and bibcodes of running text.

    Each with its span, in order.
    """
    found = [
        *doi.find(text),
        *arxiv.find(text),
        *numbers.find_isbns(text),
        *numbers.find_issns(text),
        *_find_marked(text),
        *resolvers.find(text),
    ]
    taken = 0
    for identifier, start, end in sorted(found, key=lambda one: (one[1], -one[2])):
        if start >= taken:
            yield identifier, start, end
            taken = end


def normal_doi(text: str) -> str | None:
    """Return the canonical form of a string meant as a DOI (bare, ASCII lower case); `None` where it is none."""
    found = doi.read(text)
    return found.value if found and found.valid is not False else None


def is_doi(text: str) -> bool:
    """Whether a string is a well-formed DOI or short DOI."""
    return normal_doi(text) is not None


def doi_of_url(url: str) -> str | None:
    """Return the DOI that an address holds or implies; `identifiers.doi.of_url` says which of the two."""
    found = doi.of_url(url)
    return found.value if found and found.valid is not False else None


def arxiv_of_url(url: str) -> str | None:
    """Return the arXiv identifier (without version) of an address; `None` where it has none."""
    found = arxiv.of_url(url)
    return found.value if found and found.valid else None


def read_pmid(text: str) -> Identifier | None:
    """Read a PubMed identifier: bare digits, with its prefix, or in an address."""
    plain = tidied(text)
    found = (read_by_table(plain) or read_by_table(f"pmid:{plain}")) if plain else None
    return found if found and found.kind == "pmid" else None


def read_pmcid(text: str) -> Identifier | None:
    """Read a PubMed Central identifier: `PMC3531190`, bare digits, or in an address."""
    plain = tidied(text)
    found = (read_by_table(plain) or read_by_table(f"pmcid:{plain}")) if plain else None
    return found if found and found.kind == "pmcid" else None


RESOLVABLE = (("doi", read_doi), ("arxiv", read_arxiv), ("pmcid", read_pmcid), ("pmid", read_pmid))
"""The variables of an Item whose identifiers lead to a page of the work, the likeliest first, with their readers."""


def _find_marked(text: str) -> Iterator[tuple[Identifier, int, int]]:
    for match in re.finditer(r"\bPMC\d{3,8}\b|\bPMID:? ?\d{1,8}\b|\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b", text):
        found = read_by_table(match[0]) or read_orcid(match[0])
        if found and found.kind in ("pmid", "pmcid", "orcid"):
            yield found, match.start(), match.end()


def _read_numbered_address(plain: str) -> Identifier | None:
    isbn, issn, orcid = (pattern.fullmatch(plain) for pattern in (_ISBN_ADDRESS, _ISSN_ADDRESS, _ORCID_ADDRESS))
    if orcid:
        return read_orcid(f"orcid {orcid[1]}")
    if issn:
        return read_issn(issn[1])
    return read_isbn(isbn[1]) if isbn else None


def _read_arxiv_strictly(plain: str) -> Identifier | None:
    """Read an arXiv identifier where the string says so, has its form alone, or is an address of arXiv."""
    bare = re.fullmatch(r"(?:abs/)?\d{4}\.\d{4,5}(?:v\d+)?|[a-z\-]+(?:\.[A-Z]{2})?/\d{6,7}(?:v\d+)?", plain)
    return arxiv.read(plain) if bare or "arxiv" in plain.lower() or "://" in plain or "corr" in plain.lower() else None


def _read_stated_doi(plain: str) -> Identifier | None:
    rfc = _RFC.fullmatch(plain)
    return Identifier("doi", f"10.17487/rfc{rfc[1]:0>4}", True) if rfc else doi.read(plain)


def _read_number(plain: str) -> Identifier | None:
    if "://" in plain:
        return None
    if "issn" in plain.lower():
        return read_issn(plain)
    if "isbn" in plain.lower():
        return read_isbn(plain)
    return read_orcid(plain) or read_isbn(plain) or read_issn(plain)


def _read_lccn(plain: str) -> Identifier | None:
    match = _LCCN.fullmatch(plain)
    if not match:
        return None
    return Identifier("lccn", f"{match[1] or match[2] or ''}{match[3]}{match[4]:0>6}")
