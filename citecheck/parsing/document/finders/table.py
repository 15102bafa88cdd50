"""The finders of references outside the lists, in the order in which they take their part of a document.

The surest comes first: what one finder took is no other's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from citecheck.parsing.document.draft import Draft
from citecheck.parsing.document.finders.footnotes import declared_notes, keyed_items, marked_notes, page_notes
from citecheck.parsing.document.finders.links import links
from citecheck.parsing.document.finders.news_digests import articles, source_lines
from citecheck.parsing.document.text.lines import Unit


class Finder(NamedTuple):
    """A finder and the reason why it is needed; one that is `last` looks through the text that all others left."""

    find: Callable[[Sequence[Unit]], Iterator[Draft]]
    reason: str
    last: bool = False

    @property
    def name(self) -> str:
        """Return what the finder is called."""
        return self.find.__name__


FINDERS = (
    Finder(source_lines, "A digest names its sources in lines that no heading announces, many on one line"),
    Finder(articles, "An article of a digest bears its site above its text, and its date below"),
    Finder(declared_notes, "The mark-up itself says that these are notes"),
    Finder(keyed_items, "The mark-up gives these items the keys that the text cites"),
    Finder(marked_notes, "A text without mark-up writes its notes as paragraphs with a mark, torn by pages or not"),
    Finder(page_notes, "Notes at the foot of a page begin with bare numbers, and text stands between them"),
    Finder(links, "A text may cite by an address alone, in the middle of a sentence", last=True),
)
