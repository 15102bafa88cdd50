"""The files of entries that documents in light mark-up name for their keys: one pattern a language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.model.document import Companion, Document, Reading

_HEAD = 50_000  # characters
_LIBRARIES = (".bib", ".bibtex", ".biblatex", ".json", ".yaml", ".yml", ".ris")

# pandoc's manual, "Specifying bibliographic data"; Quarto and R Markdown follow it. The value may be a list.
FRONT_MATTER = expression(
    r"\A\ufeff?---[ \t]*\n(?:(?!(?:---|\.\.\.)[ \t]*\n)[^\n]*\n){0,500}?"
    r"bibliography:(?P<names>[^\n]*(?:\n[ \t]*-[^\n]+){0,50})"
)
# Org manual, "Citations"; sphinxcontrib-bibtex, "bibliography", also in MyST; asciidoctor-bibtex, "Usage".
KEYWORD = expression(r"(?mi)^#\+bibliography:(?P<names>[^\n]*)")
DIRECTIVE = expression(r"(?m)^\.\.[ ]{1,3}bibliography::(?P<names>[^\n]*)")
FENCED_DIRECTIVE = expression(r"(?m)^[ \t]*(?:`{3,}|~{3,}|:{3,})\{bibliography\}(?P<names>[^\n]*)")
ATTRIBUTE = expression(r"(?m)^:bibtex-file:(?P<names>[^\n]*)")
_KEY_PREFIX = expression(r"(?m)^[ \t]*:keyprefix:[ \t]*(?P<prefix>\S{1,60})[ \t]*$")
_NAME = expression(r"\"([^\"\n]{1,500})\"|'([^'\n]{1,500})'|([^\s,\[\]\"']{1,500})")


def named_libraries(document: Document, pattern: re.Pattern[str]) -> tuple[Companion, ...]:
    """Return the files that a document names where the pattern says; what has no ending of a library is none."""
    source = Source(document.path, decode(document.content))
    text = source.text if pattern is not FRONT_MATTER else source.text[:_HEAD]
    found = {name: at for match in pattern.finditer(text) for name, at in _names(match)}
    return tuple(Companion(name, source.place(at)) for name, at in found.items())


def key_prefixes(text: str) -> tuple[str, ...]:
    """Return the prefixes that a page gives to the keys of its bibliographies, on whatever page they are cited."""
    return tuple({match["prefix"]: None for match in _KEY_PREFIX.finditer(text)})


def without_key_prefixes(reading: Reading, text: str) -> Reading:
    """Return a reading whose keys are those of the libraries: `faq-smith` is `smith` where `:keyprefix: faq-` is set.

    The option lets one page list an entry that another lists too (sphinxcontrib-bibtex, "Key Prefixing").
    """
    prefixes = key_prefixes(text)
    if not prefixes:
        return reading
    citations = tuple(
        replace(one, label=one.label.removeprefix(next(filter(one.label.startswith, prefixes), "")))
        if one.style == "key"
        else one
        for one in reading.citations
    )
    return replace(reading, citations=citations)


def _names(match: re.Match[str]) -> Iterator[tuple[str, int]]:
    for quoted in _NAME.finditer(match["names"]):
        name = next(filter(None, quoted.groups()))
        if name.lower().endswith(_LIBRARIES) and "://" not in name:
            yield name, match.start("names") + quoted.start()
