"""What rules alone can read in a reference: addresses, identifiers, dates with their meaning, page ranges.

An anchor stands for itself whatever surrounds it, so it becomes one token of the sequence and fixes its label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import find_dates, read_date
from citecheck.biblio.identifiers import doi
from citecheck.biblio.identifiers.doi import sici_code
from citecheck.expressions import expression
from citecheck.vocabulary import access_cues
from citecheck.vocabulary import field_cues as cues
from citecheck.vocabulary.rows import either, spellings


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span that rules recognised; `kind` is `url`, `doi`, `date`, `accessed`, `range` or another identifier."""

    start: int
    end: int
    kind: str
    value: str = ""
    date: PartialDate | None = None


_STOP = r"\s<>\"“”«»{}|^`，。；）】」』《》、（【「"
_DOMAINS = "com|org|net|edu|gov|info|int|eu|uk|de|fr|it|es|ru|mn|kr|jp|cn|ch|at|nl|be|pl|ca|au|br|io|tv"
_LINK = expression(
    r"\[(?P<text>[^\]\[]{0,500})\]"
    r"\((?P<url>(?:https?://|www\.)(?:[^\s()]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,500}){2,4}"
    r"|[^\s)]{1,1000}(?:\([^\s()]{0,200}\)[^\s)]{0,500})?))\)"
)
_AUTOLINK = expression(
    rf"<\s?(?P<url>(?:https?|ftp)://[^<>]{{1,1500}}(?:{sici_code}[^<>\s]{{1,60}})?|www\.[^<>\s]{{1,1500}})>",
    re.IGNORECASE,
)
_URL = expression(
    rf"(?:https?|ftp|htp|hxxps?|gopher)\s?:\s?//\s?[^{_STOP}]{{2,2000}}(?:{sici_code}[^{_STOP}]{{1,60}})?|(?<![\w@./])www\d?\.[^{_STOP}]{{3,2000}}",
    re.IGNORECASE,
)
_SPACED = expression(  # `http :// www . host . com / a`, as the line breaking of biblatex leaves an address in a PDF
    rf"https?\s://\s[\w-]{{1,63}}(?:\s\.\s[\w-]{{1,63}}){{1,6}}(?:\s?/\s?[^{_STOP}]{{1,300}}){{0,20}}", re.IGNORECASE
)
_HOST_WITH_PATH = expression(
    rf"(?<![\w@./-])(?:[a-z0-9-]{{1,63}}\.){{1,4}}(?:{_DOMAINS})/[^{_STOP}]{{0,1000}}", re.IGNORECASE
)
_DOI = expression(
    r"(?:(?:https?://)?(?:dx\.|www\.)?doi\.\s?(?:org|dx)/\s?(?:doi:)?"
    r"|\bdoi\s?[:：.]?\s?(?:\(?DOI\)?:?\s?)?(?:https?://(?:dx\.)?doi\.org/)?)?"
    rf"(?<![\d.])(?P<doi>10\.\d{{4,9}}(?:\.\d{{1,6}})?\s?/\s?[^{_STOP}]{{1,300}}?(?:{sici_code}[^{_STOP}]{{1,60}}?)?)"
    rf"(?=$|[{_STOP}]|\.url\b|[,.;]arxiv\b|[,;]doi\b)",
    re.IGNORECASE,
)
_NAMED = {  # what a text with such an identifier has, in lower case
    ("arxiv", ("arxiv", "corr")): expression(
        r"(?:\barxiv\s?[:.,]?\s?(?:abs/)?|\bcorr,?\sabs/)(?P<value>\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7})"
        r"(?:\s?\[[\w.-]{2,20}\])?",
        re.IGNORECASE,
    ),
    ("isbn", ("isbn",)): expression(
        r"\b(?:e-?)?ISBN(?:-?1[03])?\s?[:.]?\s?(?P<value>(?:97[89][\s‐–-]?)?\d[\d\s‐–-]{7,14}[\dXx])(?!\d)"
    ),
    ("issn", ("issn",)): expression(r"\b(?:e-?)?ISSN\s?[:.]?\s?(?P<value>\d{4}[‐–-]?\d{3}[\dXx])\b"),
    ("pmcid", ("pmc",)): expression(r"\bPMC(?:ID)?\s?[:.]?\s?(?P<value>(?:PMC)?\d{5,9})\b"),
    ("pmid", ("pmid", "pubmed")): expression(r"\b(?:PMID|PubMed)\s?[:.]?\s?(?P<value>\d{5,9})\b"),
}
_NUMBER = r"[A-Za-z]{0,2}\d{1,6}[A-Za-z]?"
_RANGE = expression(
    rf"(?<![\w-])(?<!\d\.)(?P<value>{_NUMBER}\s?(?:[-–—‐‑−~∼]|--)\s?{_NUMBER})(?![\w-])"
    r"|(?<![\w.])(?P<roman>[ivxlc]{1,7}\s?[-–—]\s?[ivxlc]{1,7})(?![\w])"
)
_MEDIUM = expression(
    rf"\[\s?(?:{either(spellings(cues.MEDIUM))}"
    r"|[a-z]{1,2}(?:/(?:ol|cd|mt|dk|nw))?|//ol|s\. ?l\.?|s\. ?n\.?)\s?\]",
    re.IGNORECASE,
)
_NO_DATE = expression(
    rf"[(\[]\s?(?:{either(spellings(cues.NO_DATE))})\.?\s?[)\]]|(?<!\w)(?-i:[nN]\.\s?d\.)",
    re.IGNORECASE,
)
_MARK = expression(  # what a list puts before an entry: its number, a bullet, Wikipedia's back-reference letters
    r"\s*(?:<sup>\s?\[?\d{1,4}\]?\s?</sup>"
    r"|\[\s?(?:\d{1,4}|[ivxlc]{1,8}|[A-Z][\w+.]{1,11}\d{2}[a-z]?)\s?\]\.?(?=\s)"
    r"|\(\d{1,3}\)(?=\s)"
    r"|(?:\d{1,3}[.)]\s)?[\^↑](?:\s[a-z](?=\s)){0,9}"
    r"|\d{1,3}(?:[.)]|-(?=\s))(?=\s[^\d])"
    r"|\d{1,3}(?=\s(?:[^\W\d_]\.\s?){1,3}[^\W\d_a-zа-я][^\W\d_])"
    r"|[-*•●▪–—](?=\s)){1,2}"
)

_TRAILING = ".,;:!?'’)]}>*_\\%"  # `%` alone is no escape: LaTeX comments out the end of a line

_ACCESSED_BEFORE = expression(
    rf"(?<![^\W\d_])(?:{either(spellings(access_cues.ACCESSED))})(?:\s(?:on|am|le|el|il|em|op|den|the|dne|de|в))?"
    r"[\s:：,，.(\[（]{0,4}$",
    re.IGNORECASE,
)
_ACCESSED_AFTER = expression(rf"^[\s.]{{0,2}}日?\s?(?:{'|'.join(spellings(access_cues.ACCESSED_AFTER))})")
_ARCHIVED_BEFORE = expression(
    rf"(?<![^\W\d_])(?:{either(spellings(access_cues.ARCHIVED))})[\s:：,，.(\[（]{{0,4}}$", re.IGNORECASE
)
_ARCHIVED_AFTER = expression(rf"^\s?(?:{'|'.join(spellings(access_cues.ARCHIVED_AFTER))})")
_AMERICAN = expression(r"(0?[1-9]|1[0-2])\.(\d{1,2})\.(\d\d)")  # Elsevier's Harvard style: (accessed 7.25.24)
_WINDOW = 48
_BRACKETED_YEARS = expression(  # `(1991–92)`, `(ca. 1960)`: to the model a range, and a word before a number
    r"(?<=[^\d\s]\s[(\[])(?P<first>(?:1[4-9]|20)\d\d)\s?[–—/-]\s?(?P<last>(?:1[4-9]|20)?\d\d)(?=[)\]])"
    r"|(?<=[(\[])(?:ca?\.|circa|um|около)\s?(?:1[0-9]|20)\d\d(?=[)\]])",
    re.IGNORECASE,
)
_OPENS_YEARS = expression(r"[(\[](?:(?:1[4-9]|20)\d\d\s?[–—/-]|[cCuUоО])")  # what nearly all texts are without


def find_anchors(text: str) -> list[Anchor]:
    """Find the anchors of a reference, in order and never overlapping."""
    mark = _MARK.match(text)
    found = [Anchor(*mark.span(), "mark", mark[0].strip())] if mark else []
    _add(found, _links(text))
    _add(found, _dois(text))
    _add(found, _urls(text))
    _add(found, _identifiers(text))
    _add(
        found,
        [Anchor(*match.span(), "medium", match[0].strip("[] ")) for match in _MEDIUM.finditer(text) if match.start()],
    )
    _add(found, [Anchor(*match.span(), "nodate", match[0]) for match in _NO_DATE.finditer(text)])
    _add(found, _dates(text))
    _add(found, _ranges(text))
    return sorted(found, key=lambda anchor: anchor.start)


def _add(found: list[Anchor], candidates: list[Anchor]) -> None:
    found += [candidate for candidate in candidates if not _overlaps(candidate, found)]


def _overlaps(anchor: Anchor, others: list[Anchor]) -> bool:
    return any(anchor.start < other.end and other.start < anchor.end for other in others)


def _links(text: str) -> list[Anchor]:
    if "://" not in text and "www." not in text.lower():
        return []
    links = [Anchor(*match.span(), "url", unescape(match["url"])) for match in _LINK.finditer(text)]
    links += [Anchor(*match.span(), "url", unescape(match["url"])) for match in _AUTOLINK.finditer(text)]
    return [_as_doi(anchor) for anchor in links]


def _as_doi(anchor: Anchor) -> Anchor:
    match = re.match(r"https?://(?:dx\.|www\.)?doi\.org/(10\.\d{4,9}/\S+)$", anchor.value, re.IGNORECASE)
    return Anchor(anchor.start, anchor.end, "doi", _canonical(match[1])) if match else anchor


def _canonical(written: str) -> str:
    found = doi.read(written)
    return found.value if found else written.lower()


def _dois(text: str) -> list[Anchor]:
    if "10." not in text:
        return []
    found = []
    for match in _DOI.finditer(text):
        written = match["doi"]
        value = _trimmed(unescape(written))
        inside_address = re.search(r"(?:https?://|www\.)\S{0,200}$", text[: match.start()], re.IGNORECASE)
        if not inside_address:
            end = match.start("doi") + len(_trimmed(written))
            found.append(Anchor(match.start(), end, "doi", _canonical(re.sub(r"\s", "", value))))
    return found


def _urls(text: str) -> list[Anchor]:
    found: list[Anchor] = []
    lowered = text.lower()
    for pattern, signs in ((_SPACED, ("//",)), (_URL, ("//", "www")), (_HOST_WITH_PATH, ("/",))):
        for match in pattern.finditer(text) if any(sign in lowered for sign in signs) else ():
            written = _trimmed(match[0])
            value = re.sub(r"\s", "", unescape(written))
            if pattern is not _HOST_WITH_PATH or "/" in value:
                _add(found, [Anchor(match.start(), match.start() + len(written), "url", value)])
    return found


def _trimmed(address: str) -> str:
    """Cut what belongs to the sentence: closing punctuation, and brackets that the address did not open."""
    while address and address[-1] in _TRAILING:
        if address[-1] in ")]" and address.count("(["[address[-1] == "]"]) >= address.count(address[-1]):
            break
        address = address[:-1]
    return address


def unescape(address: str) -> str:
    r"""Undo what mark-up does to an address: `\_` and `\\_` are an underscore, `&amp;` an ampersand."""
    return re.sub(r"\\{1,2}(?=[^\w\s])|\\{1,2}(?=_)", "", address).replace("&amp;", "&").strip()


def _identifiers(text: str) -> list[Anchor]:
    lowered = text.lower()
    return [
        Anchor(*match.span(), kind, re.sub(r"[\s‐–]", "", match["value"]))
        for (kind, signs), pattern in _NAMED.items()
        if any(sign in lowered for sign in signs)
        for match in pattern.finditer(text)
    ]


def _dates(text: str) -> list[Anchor]:
    found = []
    for start, end, date in find_dates(text, yearless=True):
        kind = _meaning(text, start, end)
        if date.year is not None or kind == "date":
            found.append(Anchor(start, end, kind, text[start:end], _american(text, start, end, kind) or date))
    return found + [anchor for anchor in _bracketed_years(text) if not _overlaps(anchor, found)]


def _bracketed_years(text: str) -> Iterator[Anchor]:
    for match in _BRACKETED_YEARS.finditer(text) if _OPENS_YEARS.search(text) else ():
        double = match["first"] is None or (int(match["first"]) + 1) % 100 == int(match["last"]) % 100
        if double and (date := read_date(match[0])):
            yield Anchor(*match.span(), "date", match[0], date)


def _american(text: str, start: int, end: int, kind: str) -> PartialDate | None:
    match = _AMERICAN.fullmatch(text, start, end)
    if kind != "accessed" or not match or "accessed" not in text[:start]:
        return None
    month, day, year = (int(part) for part in match.groups())
    return PartialDate(2000 + year, month, day)


def _meaning(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    if _ACCESSED_BEFORE.search(before) or _ACCESSED_AFTER.search(after):
        return "accessed"
    if _ARCHIVED_BEFORE.search(before) or _ARCHIVED_AFTER.search(after):
        return "archived"
    if (
        before.endswith("[")
        and after.startswith("]")
        and re.search(r"\d\s?[)）\]]?\s?\[$|[^\W\d_][)）]?\.?\s?\[$|[.)]\s{1,3}\[$", before)
    ):
        return "accessed"
    return "date"


def _ranges(text: str) -> list[Anchor]:
    return [Anchor(*match.span(), "range", match[0]) for match in _RANGE.finditer(text)]
