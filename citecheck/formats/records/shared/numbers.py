"""Identifiers as people put them into the fields of records: a DOI as an address, an ISSN where an ISBN belongs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from citecheck.biblio.identifiers import normal_doi, read_isbn, read_issn
from citecheck.expressions import expression

_DOI_PREFIX = expression(r"^(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*|(?:dx\.)?doi\.org/)(?=10\.)", re.IGNORECASE)
_ADDRESS_START = expression(r"(?:^|(?<=[\s;,|]))(?:https?|ftp)://", re.IGNORECASE)
FURTHER = "url-"
_NAMED = expression(r"^(?:[ep]-?|online |print )?(?:ISSN|ISBN)(?:-(?:L|1[03]))?\W{0,3}(?=\d)", re.IGNORECASE)
_SERIAL = expression(r"[(\[]?\d{4}[\-– ]?\d{3}[\dXx]\b")
_REMARK = expression(r"\s*[(\[][^()\[\]]{0,60}[)\]]")  # `(pbk.)`, `[electronic]`
_PARTS = expression(r"[;,\r\n]+|(?<=[\dXx)\]])\s+(?=[(\[]?(?:97[89]|\d{4}-\d{3}[\dXx]\b))")


def bare_doi(text: str) -> str:
    """Return a DOI without the address or the word that stands before it; any other text as it is."""
    return _DOI_PREFIX.sub("", text.strip())


def addresses(text: str) -> list[str]:
    """Return the addresses of a field, which may hold several; one without its scheme gets none added."""
    starts = [match.start() for match in _ADDRESS_START.finditer(text)]
    pieces = [text[start:end] for start, end in pairwise([*starts, len(text)])] if len(starts) > 1 else [text]
    return [piece for one in pieces if (piece := one.strip().rstrip(";,| ").strip())]


def further(stated: Iterable[str], first: object, doi: object) -> list[tuple[str, str]]:
    """Name the addresses that a record states beside its first and its DOI: `url-2`, `url-3`, …."""
    own = normal_doi(str(doi)) if doi else ""
    others = [one for one in dict.fromkeys(stated) if one != first and normal_doi(one) != own]
    return [(f"{FURTHER}{place}", address) for place, address in enumerate(others, 2)]


def standard_numbers(texts: list[str]) -> tuple[dict[str, str], list[str]]:
    """Tell the ISBN and the ISSN among the numbers of a record, by Item attribute; and what is neither.

    A field may hold several. A number of neither form (of a report, a patent) is nothing to check. A number with the
    form and a wrong check digit is still meant as one. A second number of its kind, and one with a remark
    (`(pbk.)`), stay among the others as they are written.
    """
    found: dict[str, str] = {}
    others: list[str] = []
    for text in texts:
        for part in (_NAMED.sub("", piece.strip()) for piece in _PARTS.split(text)):
            kind = _kind(part)
            if kind and kind not in found:
                found[kind] = _REMARK.sub("", part).strip()
            if part and part != found.get(kind or ""):
                others.append(part)
    return found, others


def _kind(text: str) -> str | None:
    isbn, issn = read_isbn(text), read_issn(text) if _SERIAL.match(text) else None
    if isbn and (isbn.valid or not (issn and issn.valid)):
        return "isbn"
    return "issn" if issn and len(re.sub(r"[^\dXx]", "", text.partition("(")[0])) == 8 else None
