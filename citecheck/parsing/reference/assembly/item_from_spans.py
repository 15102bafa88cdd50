"""From labelled spans to an item: each field cleaned, normalised and given its CSL variable."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import find_dates
from citecheck.biblio.identifiers import doi_of_url
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.biblio.names.name_list import parse_names
from citecheck.expressions import expression
from citecheck.parsing.reference.assembly.field_text import widened, wording
from citecheck.parsing.reference.assembly.type_signs import GENRE_NOTE, NEWSPAPER
from citecheck.parsing.reference.tokens.spans import Span
from citecheck.parsing.reference.tokens.tokeniser import Token
from citecheck.vocabulary.access_cues import ARCHIVED_COPY, AVAILABLE
from citecheck.vocabulary.field_cues import TRANSLATED
from citecheck.vocabulary.publisher_words import COMPANIES
from citecheck.vocabulary.rows import spellings

_AVAILABLE = spellings(AVAILABLE)
_COPY = tuple(spellings(ARCHIVED_COPY))
_PLACE = expression(r"^[A-ZÀ-ÞА-ЯӨҮ][^\W\d_]{2,20}(?:\s[A-ZÀ-ÞА-ЯӨҮ][^\W\d_]{2,20})?$")
_TRANSLATED = expression("|".join(spellings(TRANSLATED)), re.IGNORECASE)
_HOUSE = expression("|".join(spellings(COMPANIES)), re.IGNORECASE)
_PAGE_CUE = expression(r"(?:(?<![^\W\d_])(?:pp?|pages?|S|с|С|стр)\.?|頁|页)\s?$")
_DASH = expression(r"(?:(?<!\s)\s++)?[‐‑‒–—−~∼-]+\s*")
_NOTE = expression(r"[\s.,]+(?:\(blog\)|\[blog\]|online[\s-]first|(?<=\.\s)online)$", re.IGNORECASE)
_NUMBERED = expression(
    r"\d|(?<![^\W\d_])[ivxlcdmIVXLCDM]{1,8}(?![^\W\d_])|^[A-Z]$|^[א-ת][\"״׳']?[א-ת]?$|[一二三四五六七八九十]|[IVXLC]"
)
_RANGE = expression(
    r"[A-Za-z]{0,2}\d+[A-Za-z]?\s*[-–—‐‑−~]+\s*[A-Za-z]{0,2}\d+[A-Za-z]?|\b[ivxlc]+\s?[-–—]\s?[ivxlc]+\b"
)
_DOI_IN_ADDRESS = expression(
    r"(?:/doi/(?:abs/|full/|pdf/|epdf/)?|[?&](?:id|doi)=|/stable/|/article/|doi\.org/)(10\.\d{4,9}/[^\s?#&]+)"
)


def assemble(
    text: str, tokens: Sequence[Token], spans: Sequence[Span], *, written: str | None = None
) -> tuple[Item, dict[str, float], dict[str, tuple[int, int]]]:
    """Return the item, the confidence of each field and where each stands; `text` is `written`, levelled."""
    return _Assembly(written or text, text, tokens, spans).result()


class _Assembly:
    """Collects the fields of one reference."""

    def __init__(self, written: str, text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> None:
        self.written, self.text, self.tokens, self.spans = written, text, tokens, spans
        self.values: dict[str, object] = {}
        self.confidence: dict[str, float] = {}
        self.places: dict[str, tuple[int, int]] = {}

    def result(self) -> tuple[Item, dict[str, float], dict[str, tuple[int, int]]]:
        for name, attribute in (
            ("title", "title"),
            ("container", "container_title"),
            ("publisher", "publisher"),
            ("place", "publisher_place"),
            ("collection", "collection_title"),
            ("genre", "genre"),
            ("edition", "edition"),
            ("number", "number"),
        ):
            self._wording(name, attribute)
        self._genre_in_title()
        self._notes_in_container()
        self._place_in_container()
        self._newspaper()
        self._names("author", "author")
        self._newspaper_as_author()
        self._names("editor", "translator" if self._translated() else "editor")
        self._numbers()
        self._pages()
        self._dates()
        self._identifiers()
        return Item(**self.values), self.confidence, self.places  # type: ignore[arg-type]

    def _all(self, name: str) -> list[Span]:
        return [span for span in self.spans if span.name == name]

    def _set(self, attribute: str, value: object, span: Span) -> None:
        if value and attribute not in self.values:
            self.values[attribute] = value
            self.confidence[attribute] = round(span.confidence, 3)
            self.places[attribute] = (span.start, span.end)

    def _wording(self, name: str, attribute: str) -> None:
        spans = self._all(name)
        if spans:
            longest = max(spans, key=lambda candidate: (candidate.end - candidate.start) * candidate.confidence)
            span = longest if name == "title" else spans[0]
            self._set(attribute, wording(self.written, span.start, span.end), span)

    def _genre_in_title(self) -> None:
        """Take `(Press Release)` and its like from the end of a title: they say what the work is, not its name."""
        title = str(self.values.get("title") or "")
        note = GENRE_NOTE.search(title)
        if note and note.start() > 3:
            self.values["title"] = title[: note.start()].rstrip()
            self.values["genre"] = note["genre"]
            self.confidence["genre"] = 0.95

    def _notes_in_container(self) -> None:
        """Take `(blog)` and `Online first` from the end of a container: they are no part of its name."""
        name = str(self.values.get("container_title") or "")
        note = _NOTE.search(name)
        if note and note.start() > 1:
            self.values["container_title"] = name[: note.start()]

    def _place_in_container(self) -> None:
        """Part `Gulf Times, Qatar`: a newspaper's name and the place it appears in."""
        name, comma, place = str(self.values.get("container_title") or "").rpartition(", ")
        if comma and "publisher_place" not in self.values and _PLACE.match(place) and NEWSPAPER.search(name):
            self.values["container_title"], self.values["publisher_place"] = name, place
            self.confidence["publisher_place"] = 0.7

    def _newspaper(self) -> None:
        """Take a newspaper or agency that was read as a publisher for what contains an article."""
        name = str(self.values.get("publisher") or "")
        house = _HOUSE.search(name) or {"container_title", "publisher_place", "volume"} & set(self.values)
        if name and not house and NEWSPAPER.search(name):
            self.values["container_title"] = self.values.pop("publisher")
            self.confidence["container_title"] = self.confidence.pop("publisher")
            self.places["container_title"] = self.places.pop("publisher")

    def _newspaper_as_author(self) -> None:
        """Take a newspaper in the author's place for what contains the article: `The Times of India (2020) ‘…’`."""
        authors = self.values.get("author")
        if not isinstance(authors, tuple) or len(authors) != 1 or {"container_title", "publisher"} & set(self.values):
            return
        name = self.text[slice(*self.places["author"])].strip(" .,")
        if len(name.split()) > 1 and NEWSPAPER.search(name) and not re.search(r",|\b[A-Z]\.", name):
            self.values["container_title"] = name
            self.confidence["container_title"] = 0.7
            self.places["container_title"] = self.places["author"]

    def _names(self, name: str, attribute: str) -> None:
        spans = self._all(name)
        if not spans:
            return
        span = spans[0]
        start, end = widened(self.text, span.start, span.end)
        if self.text[end : end + 1] == ".":
            end += 1
        names = parse_names(self.text[start:end])
        house = {str(self.values.get("container_title")), str(self.values.get("publisher"))}
        if len(names) > 1 and self.text[span.start : span.end] in house:
            names = (Name(literal=self.text[span.start : span.end]),)
        self._set(attribute, names, span)

    def _translated(self) -> bool:
        """Whether the words around the second list of names say that these people translated the work."""
        return any(
            _TRANSLATED.search(self.text[max(0, span.start - 16) : span.end + 12]) for span in self._all("editor")[:1]
        )

    def _numbers(self) -> None:
        for name in ("volume", "issue"):
            for span in self._all(name)[:1]:
                value = re.sub(
                    r"^제\s?|\s?[권호卷期巻号號]$", "", self.text[span.start : span.end].strip(" .,;:()[]（）№")
                )
                if _NUMBERED.search(value):
                    self._set(name, _DASH.sub("-", value), span)

    def _pages(self) -> None:
        spans = [span for span in self._all("pages") if _NUMBERED.search(self.text[span.start : span.end])]
        if not spans:
            return
        ranges = [span for span in spans if re.search(r"\d\s?[-–—‐‑]", self.text[span.start : span.end])]
        announced = [span for span in ranges if _PAGE_CUE.search(self.text[: span.start])]
        span = (announced or ranges or spans)[0]
        letter = re.search(r"(?<!\w)[A-Za-oqrt-z]$", self.text[: span.start])  # C04035, e12: numbers of articles
        written = (letter[0] if letter else "") + self.text[span.start : span.end]
        first = _first_pages(written)
        self._set("page", _DASH.sub("-", first).strip(" .,;:()"), span)
        if len(written) > len(first) + 2:
            self._set("locator", _DASH.sub("-", written).strip(" .,;:()"), span)

    def _dates(self) -> None:
        best: PartialDate | None = None
        for span in self._all("date"):
            date = self._date(span)
            if date is None:
                continue
            if best is None:
                best = date
                self._set("issued", date, span)
            else:
                best = _merged(best, date)
        if best is not None:
            self.values["issued"] = best
        for token in self.tokens:
            if token.anchor and token.anchor.kind in ("accessed", "archived") and token.anchor.kind not in self.values:
                self.values[token.anchor.kind] = token.anchor.date
                self.confidence[token.anchor.kind] = 0.98
                self.places[token.anchor.kind] = (token.start, token.end)

    def _date(self, span: Span) -> PartialDate | None:
        written = self.written[span.start : span.end]
        found = find_dates(written, bare_years=True, yearless=True, context=self.written)
        if not found:
            ocr = (
                re.sub(r"[iIl|](?=[0-9oO]{3})", "1", self.text[span.start : span.end])
                .replace("o", "0")
                .replace("O", "0")
            )
            found = find_dates(ocr, bare_years=True)
        return found[0][2] if found else None

    def _identifiers(self) -> None:
        for token in self._addresses_first():
            anchor = token.anchor
            if anchor is None or anchor.kind in ("date", "accessed", "archived", "range", "nodate", "mark"):
                continue
            if anchor.kind == "url" and not any(
                span.name == "url" and span.start <= token.start < span.end for span in self.spans
            ):
                continue
            attribute = anchor.kind
            if attribute == "medium" and re.fullmatch(r"[A-Z]{1,2}(?:/[A-Z]{2})?", anchor.value):
                continue  # a document code of GB/T 7714, which the type says
            if attribute not in self.values:
                self.values[attribute] = anchor.value
                self.confidence[attribute] = 0.99
                self.places[attribute] = (token.start, token.end)
        self._doi_in_address()
        for span in self._all("url"):
            if "url" not in self.values and re.search(
                r"[a-z0-9-]+\.[a-z]{2,}", self.text[span.start : span.end], re.IGNORECASE
            ):
                self._set("url", self.text[span.start : span.end].strip(" <>.,;").lower(), span)

    def _addresses_first(self) -> list[Token]:
        """Order the tokens: an address that words announce comes first, that of a copy in an archive last."""

        def later(token: Token) -> int:
            if not token.anchor or token.anchor.kind != "url":
                return 1
            return 2 if _is_of_copy(self.text, token) else 0 if _announced(self.text, token) else 1

        return sorted(self.tokens, key=later)

    def _doi_in_address(self) -> None:
        address = self.values.get("url")
        match = _DOI_IN_ADDRESS.search(str(address)) if address else None
        if match and "doi" not in self.values:
            self.values["doi"] = doi_of_url(str(address)) or match[1].lower()
            self.confidence["doi"] = 0.9
            self.places["doi"] = self.places["url"]


def _is_of_copy(text: str, token: Token) -> bool:
    """Whether the words before an address say that it leads to an archived copy: *Archived at*."""
    before = text[max(0, token.start - 40) : token.start].rstrip(" :<[(").casefold()
    return any(before.endswith(phrase) for phrase in _COPY)


def _announced(text: str, token: Token) -> bool:
    before = text[max(0, token.start - 24) : token.start].rstrip(" :<[(").casefold()
    return text[token.start] == "<" or any(before.endswith(phrase) for phrase in _AVAILABLE)


def _first_pages(written: str) -> str:
    """Return the first range, else the first number: the pages of the work come before the pages cited."""
    match = _RANGE.search(written) or re.search(r"(?<!\w)[A-Za-z]{0,2}\d+[a-z]?(?!\w)", written)
    return match[0] if match else written


def _merged(first: PartialDate, second: PartialDate) -> PartialDate:
    """Let `2011` and `24 August` (or a fuller date of the same year) become one date."""
    if first.month is None and second.month is not None and second.year in (None, first.year):
        return replace(first, month=second.month, day=second.day)
    if first.year is None and second.year is not None:
        return replace(first, year=second.year)
    return first
