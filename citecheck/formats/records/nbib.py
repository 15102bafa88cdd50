"""PubMed's `.nbib`: tags of MEDLINE (https://www.nlm.nih.gov/bsd/mms/medlineelements.html)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.records.shared.edtf import read_edtf
from citecheck.formats.records.shared.record import Record, broken, one_line, quoted, reading
from citecheck.formats.records.shared.tagged import Grammar, TaggedRecord, name_of, split, values_of
from citecheck.model.document import Document, Reading
from citecheck.vocabulary.months import months

_GRAMMAR = Grammar(
    expression(r"(?P<name>[A-Z]{2,4}) {0,2}-(?:\s(?P<value>.*)|(?P<empty>))$"),
    frozenset({"PMID"}),
    None,
    blank_closes=True,
)
_TEXTS = {
    "title": ("TI", "BTI", "TT"), "original_title": ("TT",), "container_title": ("JT",),
    "container_title_short": ("TA",),
    "volume": ("VI",), "issue": ("IP",), "page": ("PG",), "publisher": ("PB",), "publisher_place": ("PL",),
    "edition": ("EN",), "abstract": ("AB",), "pmid": ("PMID",), "pmcid": ("PMC",), "collection_title": ("CTI",),
}  # fmt: skip
_LANGUAGES = {
    "eng": "en",
    "fre": "fr",
    "ger": "de",
    "spa": "es",
    "ita": "it",
    "rus": "ru",
    "jpn": "ja",
    "chi": "zh",
    "kor": "ko",
    "por": "pt",
}
_TYPES = (
    ("preprint", "article"),
    ("review", "article-journal"),
    ("book", "book"),
    ("news", "article-newspaper"),
    ("dataset", "dataset"),
)


def read(document: Document) -> Reading:
    """Read every citation; raises `InputError` where the file holds no MEDLINE tag."""
    source = Source(document.path, decode(document.content))
    tagged = list(split(source.text, _GRAMMAR))
    if not tagged and source.text.strip():
        raise InputError(f"{document.path} holds no PubMed citation; one begins with a line such as 'PMID- 12345678'.")
    remarks = [
        broken(
            source,
            record.start,
            record.end,
            f"The citation {quoted(record.first('TI') or '')} does not begin with its PMID.",
        )
        for record in tagged
        if record.tags[0].name != "PMID"
    ]
    return reading(source, "nbib", [_record(record) for record in tagged], remarks)


def _record(record: TaggedRecord) -> Record:
    values, places = values_of(record, _TEXTS)
    values["type"] = _type(record.all("PT"))
    values["title"] = _title(str(values.get("title", "")))
    values |= {"original_title": _title(str(values["original_title"]))} if "original_title" in values else {}
    if "BTI" in {tag.name for tag in record.tags} and record.first("TI"):
        values |= {"type": "chapter", "container_title": _title(record.first("BTI") or "")}
    if values.get("original_title") == values["title"]:
        values.pop("original_title", None)
    authors = _people(record, "FAU", "AU") + tuple(Name(literal=name) for name in record.all("CN"))
    editors = _people(record, "FED", "ED")
    values |= ({"author": authors} if authors else {}) | ({"editor": editors} if editors else {})
    issued = _date(record.first("DP", "DEP") or "")
    values |= {"issued": issued} if issued else {}
    for text in record.all("LID", "AID"):
        doi = re.fullmatch(r"(10\.\S+) \[doi\]", text)
        values |= {"doi": doi[1]} if doi and "doi" not in values else {}
    numbers = [text.split(" ")[0] for text in record.all("IS")]
    values |= {"issn": numbers[0]} if numbers else {}
    books = [digits for text in record.all("ISBN") if (digits := text.partition("(")[0].strip())]
    values |= {"isbn": books[0]} if books else {}
    language = record.first("LA")
    values |= {"language": _LANGUAGES.get(language, language)} if language else {}
    keywords = record.all("OT", "MH")
    values |= {"keyword": ", ".join(keywords)} if keywords else {}
    return Record(
        record.first("PMID"), Item.of(values), record.start, record.end, places, record.tags[0].name == "PMID"
    )


def _people(record: TaggedRecord, full: str, short: str) -> tuple[Name, ...]:
    """Return the full names; where they are missing, `Doe JA` is a family name with initials."""
    names = record.all(full)
    if names:
        return tuple(name_of(name) for name in names)
    found = []
    for text in record.all(short):
        family, _, initials = text.rpartition(" ")
        if "," in text:  # as ERIC writes it
            found.append(name_of(text))
            continue
        plain = bool(family) and initials.isupper() and len(initials) <= 4
        found.append(Name(family, " ".join(f"{letter}." for letter in initials)) if plain else Name(literal=text))
    return tuple(found)


def _title(text: str) -> str | None:
    """Return a title without its stop, and without the brackets around one that PubMed translated."""
    plain = text.strip().removesuffix(".")
    whole = re.fullmatch(r"\[([^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]", plain)
    return (whole[1] if whole else plain).rstrip(".") or None


def _type(kinds: Sequence[str]) -> str:
    stated = " ".join(kinds).lower()
    return next((csl for word, csl in _TYPES if word in stated), "article-journal")


def _date(text: str) -> object:
    """Read `2013 Aug 15`, `2013 Jul-Aug`, `2013 Spring` and `20130815`."""
    compact = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text)
    return read_edtf("-".join(compact.groups()) if compact else _iso(text))


def _iso(text: str) -> str:
    match = re.fullmatch(r"(\d{4}) ([A-Z][a-z]{2})(?: (\d{1,2}))?", text)
    month = months.get(match[2].lower()) if match else None
    if not match or not month:
        return one_line(text)
    return f"{match[1]}-{month:02d}" + (f"-{int(match[3]):02d}" if match[3] else "")
