"""Numbers with a check digit: ISBN (ISO 2108), ISSN (ISO 3297), ORCID and ISNI (ISO 27729)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.biblio.identifiers.checksums import isbn10_check, isbn13_check, issn_check, mod_11_2
from citecheck.biblio.identifiers.identifier import Identifier, tidied
from citecheck.expressions import expression

_ISBN = expression(r"(?<![\d\-.])(?:97[789][\- ]?(?:\d[\- ]?){9}\d|(?:\d[\- ]?){9}[\dXx])(?![\d\-]|\.\d)")
_SBN = expression(r"\bSBN[: ]{0,3}(\d(?:[\- ]?\d){7}[\- ]?[\dXx])(?!\d)")
_ISSN = expression(r"(?<![\d\-])(\d{4})([\-– ]?)(\d{3}[\dXx])(?![\d\-])")
_ORCID = expression(r"(?<![\d\-])(\d{4})[\- ]?(\d{4})[\- ]?(\d{4})[\- ]?(\d{3}[\dXx])(?![\d\-])")


def read_isbn(text: str) -> Identifier | None:
    """Read the first ISBN of a field as 13 digits; a 10-digit one and an SBN are converted.

    A wrong check digit gives `valid=False` and the digits as written. 977 (ISSN) and 979-0 (music) are not ISBNs.
    """
    plain = tidied(text)
    sbn = _SBN.search(plain)
    if sbn:
        return _isbn("0" + _digits(sbn[1]))
    every = [_isbn(_digits(match[0])) for match in _ISBN.finditer(plain)]
    return next((isbn for isbn in every if isbn.valid), every[0] if every else None)


def find_isbns(text: str) -> Iterator[tuple[Identifier, int, int]]:
    """Yield the ISBNs of running text with their spans: those after the word, and 13 digits that check."""
    for match in _ISBN.finditer(text):
        isbn = _isbn(_digits(match[0]))
        named = re.search(
            r"ISBN(?:-?1[03])?\W{0,4}(?:[\dXx\- ,;/]{0,40})$",
            text[max(0, match.start() - 60) : match.start()],
            re.IGNORECASE,
        )
        if named or (isbn.valid and len(_digits(match[0])) == 13):
            yield isbn, match.start(), match.end()


def read_issn(text: str) -> Identifier | None:
    """Read the first ISSN of a field as `NNNN-NNNX`."""
    match = _ISSN.search(tidied(text))
    if not match:
        return None
    digits = (match[1] + match[3]).upper()
    return Identifier("issn", f"{digits[:4]}-{digits[4:]}", issn_check(digits[:7]) == digits[7])


def find_issns(text: str) -> Iterator[tuple[Identifier, int, int]]:
    """Yield the ISSNs of running text with their spans; the word must stand before them."""
    for match in re.finditer(r"ISSN(?:-L)?\W{0,3}(\d{4}[\-– ]?\d{3}[\dXx])(?!\d)", text, re.IGNORECASE):
        issn = read_issn(match[1])
        if issn:
            yield issn, match.start(1), match.end(1)


def read_orcid(text: str) -> Identifier | None:
    """Read an ORCID, or an ISNI where the number lies outside ORCID's blocks (`kind` says which)."""
    match = _ORCID.search(tidied(text))
    if not match:
        return None
    digits = "".join(match.groups()).upper()
    valid = mod_11_2(digits[:15]) == digits[15]
    if not _is_orcid(digits) and "orcid" not in text.lower():
        return Identifier("isni", digits, valid)
    return Identifier("orcid", "-".join(match.groups()).upper(), valid)


def _is_orcid(digits: str) -> bool:
    """Whether the number lies in the blocks that ISNI set aside for ORCID."""
    return "0000000150000007"[:15] <= digits[:15] <= "0000000350000001"[:15] or digits.startswith("0009000")


def _isbn(digits: str) -> Identifier:
    if len(digits) == 10:
        holds = isbn10_check(digits[:9]) == digits[9]
        body = f"978{digits[:9]}"
        return Identifier("isbn", body + isbn13_check(body), True) if holds else Identifier("isbn", digits, False)
    if digits.startswith("9790"):
        return Identifier("ismn", digits, isbn13_check(digits[:12]) == digits[12])
    if digits.startswith("977"):
        return Identifier("ean", digits, False)
    return Identifier("isbn", digits, isbn13_check(digits[:12]) == digits[12])


def _digits(text: str) -> str:
    return re.sub(r"[^\dX]", "", text.upper())
