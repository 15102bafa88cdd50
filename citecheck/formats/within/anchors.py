"""The names by which links may lead to a place in a file, as the programs that make pages of it give them.

Which program that will be is not known: a heading has the names that any of them gives it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from citecheck.expressions import expression

_MARKUP = expression(
    r"!\[[^\[\]]{0,300}\](?:\([^()]{0,1000}\)|\[[^\[\]]{0,200}\])?"  # an image
    r"|<[^<>]{1,500}>|\\(?=[^\w\s])|\[\^[^\[\]]{1,60}\]"
)
_CODE = expression(r"`{1,3}([^`]{1,300})`{1,3}")
_COVERED = {ord(sign): 0xE000 + ord(sign) for sign in "<>[]()!&\\^"}
_UNCOVERED = {cover: sign for sign, cover in _COVERED.items()}
_LINKED = expression(r"\[([^\[\]]{0,500})\](?:\([^()]{0,1000}\)|\[[^\[\]]{0,200}\])")
_SHORTCODE = expression(r":[\w+-]{1,60}:")
_EMPHASIS = expression(r"(?<!\w)_{1,3}|_{1,3}(?!\w)")
_NO_LETTER_FIRST = expression(r"^[\W\d_]+")


@dataclass(frozen=True, slots=True)
class Anchors:
    """The names of a file, and without their case; where it is not `complete`, it may take others from elsewhere."""

    names: frozenset[str]
    folded: frozenset[str]
    complete: bool

    def has(self, fragment: str) -> bool:
        """Whether a fragment leads to one of the names; case does not count, which GitHub does not mind either."""
        wanted = fragment.removeprefix("user-content-").casefold()
        tab = wanted.rpartition("--")[2]  # of Material for MkDocs: behind the name of its heading
        return not self.folded.isdisjoint({wanted, tab})

    @classmethod
    def of(cls, headings: Iterable[str], stated: Iterable[str], *, complete: bool) -> Anchors:
        """Gather the names of headings, and those that the text states."""
        made = Counter(name for heading in headings for name in names_of(heading))
        again = (f"{name}{joint}{n}" for name, count in made.items() for n in range(1, count + 1) for joint in "-_")
        names = frozenset({*made, *again, *stated})
        return cls(names, frozenset(map(str.casefold, names)), complete)


def names_of(heading: str) -> set[str]:
    """Return the names that programs give a heading."""
    shown = _CODE.sub(lambda code: code[1].translate(_COVERED), heading)  # what stands in code is no mark-up
    text = html.unescape(_LINKED.sub(r"\1", _MARKUP.sub("", shown))).translate(_UNCOVERED).strip()
    without = {text, _EMPHASIS.sub("", text), _SHORTCODE.sub("", text).strip()}
    return {name for one in without for made in _MAKERS if (name := made(one))}


def _github(text: str) -> str:
    """Name a heading as GitHub, Docusaurus, Hugo and MyST do."""
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


def _gitlab(text: str) -> str:
    return re.sub(r"-{2,}", "-", _github(text))


def _python_markdown(text: str) -> str:
    """Name a heading as Python-Markdown's `toc` does, and MkDocs with it."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _in_unicode(bare)


def _in_unicode(text: str) -> str:
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", text).strip().lower())


def _pandoc(text: str) -> str:
    """Name a heading as pandoc and Quarto do."""
    return _NO_LETTER_FIRST.sub("", re.sub(r"[^\w\s.-]", "", text.lower())).replace(" ", "-")


def _kramdown(text: str) -> str:
    """Name a heading as kramdown does, and Jekyll with it."""
    return re.sub(r"[^\w -]", "", _NO_LETTER_FIRST.sub("", text)).replace(" ", "-").lower()


def _vitepress(text: str) -> str:
    bare = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    return re.sub(
        r"^(\d)", r"_\1", re.sub(r"[\s~`!@#$%^&*()\-_+=\[\]{}|\\;:\"'“”‘’<>,.?/]+", "-", bare).strip("-")
    ).lower()


def _docutils(text: str) -> str:
    """Name a heading as docutils does, and Sphinx with it."""
    bare = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"^[-0-9]+|-+$", "", re.sub(r"[^a-z0-9]+", "-", bare))


def _asciidoctor(text: str) -> str:
    return "_" + re.sub(r"[ _.-]+", "_", re.sub(r"[^\w .-]", "", text.lower())).strip("_")


def _asciidoctor_on_github(text: str) -> str:
    return re.sub(r"[ .-]+", "-", re.sub(r"[^\w .-]", "", text.lower())).strip("-")


_MAKERS: tuple[Callable[[str], str], ...] = (
    _github, _gitlab, _python_markdown, _in_unicode, _pandoc, _kramdown, _vitepress, _docutils, _asciidoctor,
    _asciidoctor_on_github,
)  # fmt: skip
