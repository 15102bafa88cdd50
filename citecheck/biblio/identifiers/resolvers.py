"""Identifiers that are no DOI and lead to a page all the same: handles (RFC 3651) and URNs of national libraries
(RFC 8458), each by its own resolver; bibcodes of ADS beside them, which are only read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from citecheck.biblio.identifiers import doi
from citecheck.biblio.identifiers.checksums import urn_check
from citecheck.biblio.identifiers.identifier import Identifier
from citecheck.biblio.identifiers.patterns import read_by_table
from citecheck.expressions import expression

_NATIONS = {  # the resolvers of their national libraries
    "at": "https://nbn-resolving.org/{}",
    "ch": "https://nbn-resolving.org/{}",
    "de": "https://nbn-resolving.org/{}",
    "fi": "https://urn.fi/{}",
    "nl": "https://persistent-identifier.nl/{}",
    "no": "https://urn.nb.no/{}",
    "se": "https://urn.kb.se/resolve?urn={}",
}
_PAGES = {  # the registries' own documentation
    "arxiv": "https://arxiv.org/abs/{}",
    "hdl": "https://hdl.handle.net/{}",
    "isbn": "https://openlibrary.org/isbn/{}",
    "pmcid": "https://pmc.ncbi.nlm.nih.gov/articles/{}/",
    "pmid": "https://pubmed.ncbi.nlm.nih.gov/{}/",
}
_FIELDS = {"hdl": "hdl:", "handle": "hdl:", "urn": "", "bibcode": "bibcode ", "adsbibcode": "bibcode "}
_STATED = expression(
    r"(?<![\w/])(?:(?P<handle>(?:hdl:|info:hdl/)\d{1,12}(?:\.\d{1,12}){0,4}/[^\s{}<>|\"]{1,200})"
    r"|(?P<urn>urn:nbn:[a-z]{2}[:\-][^\s{}<>|\"]{1,200})"
    r"|bibcode\W{1,3}(?P<bibcode>[12]\d{3}[\w.&]{6,30}))",
    re.IGNORECASE,
)
_NAMES = ("hdl", "nbn", "bcode")
"""What stands, however it is written, in all that these go by."""

_URI = expression(r"(?:hdl:|info:hdl/|urn:nbn:)", re.IGNORECASE)
_BIBCODE = 19  # characters
_SENTENCE_END = ".,;:'’”\"!?)]*"


def find(text: str) -> Iterator[tuple[Identifier, int, int]]:
    """Yield the handles, URNs and bibcodes that a text names as such, with their spans."""
    folded = text.lower()
    if not any(name in folded for name in _NAMES):
        return
    for match in _STATED.finditer(text):
        name = match.lastgroup or ""
        whole = name == "bibcode" and len(match[name]) == _BIBCODE  # which may end in a full stop of its own
        written = match[name] if whole else match[name].rstrip(_SENTENCE_END)
        found = read_by_table(written)
        if found is None and name == "bibcode":
            found = Identifier("bibcode", written, valid=False)
        if found:
            yield found, match.start(name), match.start(name) + len(written)


def stated(extra: Iterable[tuple[str, object]], text: str) -> tuple[Identifier, ...]:
    """Return the handles, URNs and bibcodes that stand in fields of their own or in the text of a reference."""
    fields = (f"{_FIELDS[key.lower()]}{value}" for key, value in extra if key.lower() in _FIELDS)
    return tuple(dict.fromkeys(found for place in (*fields, text) for found, _, _ in find(place)))


def fits_its_check_digit(identifier: Identifier) -> bool | None:
    """Whether the last digit of a URN of the German national library fits the others; `None` of anything else."""
    value = identifier.value
    if not value.startswith("urn:nbn:de") or not value[-1].isdecimal():
        return None
    digit = urn_check(value[:-1])
    return digit == value[-1] if digit else None


def page(identifier: Identifier) -> str | None:
    """Return where an identifier leads; `None` where it has no resolver that answers anybody."""
    if identifier.kind == "doi":
        return doi.address(identifier.value)
    form = _NATIONS.get(identifier.value[8:10]) if identifier.kind == "urn:nbn" else _PAGES.get(identifier.kind)
    return form.format(quote(identifier.value, safe="/:;()._-")) if form else None


def of_uri(text: str) -> str | None:
    """Return the resolver's address for an identifier in place of an address: a DOI, a handle, a URN."""
    written = text.strip()
    if not _URI.match(written):
        return doi.of_uri(written)
    found = read_by_table(written)
    return page(found) if found else None
