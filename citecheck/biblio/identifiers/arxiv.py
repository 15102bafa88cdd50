"""arXiv identifiers: the scheme of 2007 (`1706.03762`) and the one before (`hep-th/9901001`).

Source: https://info.arxiv.org/help/arxiv_identifier.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from citecheck.biblio.identifiers.identifier import Identifier, tidied
from citecheck.expressions import expression

_ARCHIVES = (
    "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|"
    "funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|"
    "q-alg|q-bio|quant-ph|solv-int|supr-con"
)
_NEW = expression(r"(?<![\d.])(\d{4})\.(\d{4,6})(?:v(\d{1,3}))?(?![\d/]|\.\d)", re.IGNORECASE)
_OLD = expression(rf"(?<![\w\-])({_ARCHIVES})(?:\.[A-Z]{{2}})?/(\d{{6,7}})(?:v(\d{{1,3}}))?(?!\d)", re.IGNORECASE)
_HOST = expression(
    r"(?:.*\.)?(?:arxiv\.org|ar5iv\.org|alphaxiv\.org|arxiv-vanity\.com)|xxx\.lanl\.gov|huggingface\.co|hf\.co",
    re.IGNORECASE,
)
_CUE = expression(r"arxiv|\babs/|\beprint\b|\bcorr\b", re.IGNORECASE)
_DOI = expression(r"10\.48550/arxiv\.", re.IGNORECASE)


def read(text: str) -> Identifier | None:
    """Read what is meant as one arXiv identifier, bare, with its prefix, as a DOI or in an address."""
    plain = _DOI.sub("arXiv:", tidied(text))
    if "://" in plain and not plain.lower().startswith("https://doi.org/"):
        return of_url(plain)
    found = next(_found(plain), None)
    return found[0] if found else None


def find(text: str) -> Iterator[tuple[Identifier, int, int]]:
    """Yield the arXiv identifiers of running text with their spans; a bare number needs `arXiv` close before it."""
    for identifier, start, end in _found(text):
        cued = _CUE.search(text, max(0, start - 30), start) or "/" in identifier.value
        if identifier.valid and cued:
            yield identifier, start, end


def of_url(url: str) -> Identifier | None:
    """Return the arXiv identifier of an address of arXiv, its mirrors and readers, or of its DOI."""
    try:
        parts = urlsplit(tidied(url) if "://" in url else f"//{tidied(url)}")
        host, path = parts.hostname or "", unquote(parts.path)
    except ValueError:
        return None
    if _DOI.search(path):
        return next((identifier for identifier, _, _ in _found(_DOI.sub("arXiv:", path))), None)
    if not _HOST.fullmatch(host) or not re.match(
        r"/(?:abs|pdf|html|papers|ps|format|e-print|src|vanity/papers)/", path
    ):
        return None
    number = re.sub(r"\.pdf$", "", path.split("/", 2)[2].rstrip("/"))
    return next((identifier for identifier, _, _ in _found(number)), None)


def _found(text: str) -> Iterator[tuple[Identifier, int, int]]:
    for match in _OLD.finditer(text):
        archive, number, version = match[1].lower(), match[2], match[3]
        yield Identifier("arxiv", f"{archive}/{number}", _old_holds(number), version), match.start(), match.end()
    for match in _NEW.finditer(text):
        month, number, version = match.groups()
        yield Identifier("arxiv", f"{month}.{number}", _new_holds(month, number), version), match.start(), match.end()


def _new_holds(month: str, number: str) -> bool:
    """Whether month and digits fit the era: four digits from April 2007, five from January 2015."""
    return 1 <= int(month[2:]) <= 12 and int(month) >= 704 and len(number) == (5 if int(month) >= 1501 else 4)


def _old_holds(number: str) -> bool:
    """Whether the number is YYMMNNN between August 1991 and March 2007."""
    year, month = int(number[:2]), int(number[2:4])
    full = (1900 if year > 90 else 2000) + year
    return len(number) == 7 and 1 <= month <= 12 and (1991, 7) <= (full, month) <= (2007, 3)
