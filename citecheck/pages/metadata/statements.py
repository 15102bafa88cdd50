"""Everything that a page states about itself, from every vocabulary, as one flat list: variable, text, source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citecheck.pages.html import pieces
from citecheck.pages.html.outline import Outline, beside_heading, text_of
from citecheck.pages.metadata import json_ld as linked_data
from citecheck.pages.metadata.json_ld import Work
from citecheck.vocabulary.meta_names import META, meaning_of

if TYPE_CHECKING:
    from bs4 import Tag

_AFTER_META = max(len(names) for names in META.values())
_PROPERTIES = {
    "headline": "title", "name": "title", "author": "author", "creator": "author", "publisher": "publisher",
    "datepublished": "issued", "datecreated": "issued", "inlanguage": "language",
}  # fmt: skip
_NAME_ATTRIBUTES = ("name", "property", "itemprop", "http-equiv")


@dataclass(frozen=True, slots=True)
class Statement:
    """A page states `text` of a CSL variable; `source` is the name it stood under, `rank` 0 the most trusted one."""

    variable: str
    text: str
    source: str
    rank: int


@dataclass(frozen=True, slots=True)
class Statements:
    """A page's statements by variable, the most trusted first; and the works its linked data describes.

    What is only shown to its readers is looked for when it is asked for: where metadata tell, nobody asks.
    """

    all: tuple[Statement, ...]
    by_variable: Mapping[str, Sequence[Statement]]
    works: tuple[Work, ...]
    outline: Outline

    def of(self, *variables: str) -> list[Statement]:
        """Return the statements of these variables, variable by variable, best first."""
        return [statement for variable in variables for statement in self.by_variable.get(variable, ())]

    def first(self, *variables: str) -> str | None:
        """Return the best text for the first of these variables that is stated."""
        return next((statement.text for statement in self.of(*variables)), None)

    def bylines(self) -> Iterator[str]:
        """Yield what stands where pages name their authors."""
        yield from _told(map(text_of, pieces.shown(self.outline.rest, "byline")))

    def datelines(self) -> Iterator[str]:
        """Yield what stands where pages show their date, surest first: lines of dates, what is beside the heading."""
        lines = pieces.shown(self.outline.rest, "dateline")
        yield from _told(line.get("datetime") or text_of(line) for line in lines)

    def beside_heading(self) -> str:
        """Return the text around the first heading, where other dates stand, too."""
        return beside_heading(self.outline.rest)


def gather(outline: Outline) -> Statements:
    """Collect the statements of a page."""
    works = tuple(linked_data.works(outline.rest.json_ld))
    found = [*_of_meta(outline), *_of_works(works), *_of_elements(outline), *_of_properties(outline)]
    told = sorted((statement for statement in found if statement.text.strip()), key=lambda statement: statement.rank)
    by_variable: dict[str, list[Statement]] = {}
    for statement in told:
        by_variable.setdefault(statement.variable, []).append(statement)
    return Statements(tuple(told), by_variable, works, outline)


def _told(texts: Iterable[str]) -> Iterator[str]:
    return (text for text in texts if text.strip())


def _of_meta(outline: Outline) -> Iterator[Statement]:
    for tag in outline.all("meta"):
        content = tag.get("content") or tag.get("value") or tag.get("datetime")
        if not content:
            continue
        for attribute in _NAME_ATTRIBUTES:
            name = (tag.get(attribute) or "").strip().lower()
            meaning = meaning_of(f"itemprop:{name}" if attribute == "itemprop" else name)
            if meaning:
                variable, rank = meaning
                yield Statement(variable, content, name, rank)
                break


def _of_works(works: tuple[Work, ...]) -> Iterator[Statement]:
    for work in works[:8]:
        site = work.rank == 9
        node, rank = work.node, 1 + work.rank * 4
        title = [*linked_data.texts(node.get("headline")), *linked_data.texts(node.get("name"))]
        for text in title[:2]:
            yield Statement("site" if site else "title", text, f"json-ld:{work.types[0]}", rank)
        for name in [] if site else linked_data.names(node.get("author") or node.get("creator"))[:100]:
            yield Statement("author", name, f"json-ld:{work.types[0]}", rank)
        for key in () if site else ("datePublished", "dateCreated", "uploadDate"):
            for text in linked_data.texts(node.get(key))[:1]:
                yield Statement("issued", text, f"json-ld:{key}", rank)
        for name in linked_data.names(node.get("publisher"))[:1]:
            yield Statement("publisher", name, "json-ld:publisher", rank)
        for text in linked_data.texts(node.get("inLanguage"))[:1]:
            yield Statement("language", text, "json-ld", rank)


def _of_elements(outline: Outline) -> Iterator[Statement]:
    for name in ("title", "h1", "h2"):
        for place, tag in enumerate(outline.all(name)):
            yield Statement("title", text_of(tag), name, _AFTER_META + place)
    for tag in outline.all("time"):
        stamp = tag.get("datetime") or text_of(tag)
        yield Statement("issued", stamp, "time", _AFTER_META)
    for link in outline.all("link"):
        if "canonical" in (link.get("rel") or "").lower() and link.get("href"):
            yield Statement("canonical", link.get("href") or "", "link", -1)
    if outline.language:
        yield Statement("language", outline.language, "html", -1)


def _of_properties(outline: Outline) -> Iterator[Statement]:
    """State what microdata and, where there is no first-level heading, the first headline show."""
    for tag in pieces.microdata(outline.rest):
        yield from _of_property(tag)
    for element in () if outline.all("h1") else pieces.shown(outline.rest, "headline")[:1]:
        yield Statement("title", text_of(element), "class", _AFTER_META + 1)


def _of_property(element: Tag) -> Iterator[Statement]:
    for name in str(element.get("itemprop") or "").lower().split():
        variable = _PROPERTIES.get(name)
        if variable == "title" and name == "name" and element.name not in {"h1", "h2"}:
            variable = "label"
        inner = element.find(itemprop="name") if variable in {"author", "publisher"} else None
        shown = inner if inner is not None else element
        text = str(shown.get("content") or "") or str(element.get("datetime") or "") or _text_of(shown)
        if variable:
            yield Statement(variable, text, f"microdata:{name}", _AFTER_META - 1)


def _text_of(tag: Tag) -> str:
    blocks = tag.find(["br", "p", "div", "li"]) is not None
    return " ".join(tag.get_text(" ").split()) if blocks else tag.get_text()
