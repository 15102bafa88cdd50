r"""LaTeX: `.tex` with `\bibitem`, footnotes and citations; `.bbl` of BibTeX and of biblatex; `.aux`."""

from __future__ import annotations

import re

from citecheck.formats.decoding import decode
from citecheck.formats.latex.biblatex_bbl import bbl_references
from citecheck.formats.latex.flow import LatexFlow
from citecheck.formats.places import Source
from citecheck.formats.structured import merge
from citecheck.model.document import Document, Reading
from citecheck.model.prose import Prose
from citecheck.model.reference import Citation
from citecheck.parsing import read_prose

_COMMENT = re.compile(r"(?<!\\)%[^\n]*")
_BIBLIOGRAPHY = re.compile(
    r"\\(?:bibliography|nobibliography|bibdata|addbibresource|addglobalbib|addsectionbib)\*?\s{0,9}"
    r"(?:\[[^\[\]]{0,300}\]\s{0,9})?\{([^{}]{1,3000})\}"
)
_AUX = re.compile(r"\\(?:citation|abx@aux@cite(?:\{\d{1,6}\})?)\{([^{}]{1,3000})\}")
_ENTRY = re.compile(r"^\s*\\entry\{", re.MULTILINE)


def read(document: Document) -> Reading:
    """Read a LaTeX file: its bibliography, footnotes and citations."""
    source = Source(document.path, decode(document.content))
    if _ENTRY.search(source.text):
        return Reading(document.path, "latex", tuple(bbl_references(source)))
    return merge(read_prose(prose(document)), (), _auxiliary(source))


def prose(document: Document) -> Prose:
    """Turn a source into blocks; nothing is executed and no other file is opened."""
    source = Source(document.path, decode(document.content))
    return Prose(document.path, "latex", LatexFlow(source).blocks())


def companions(document: Document) -> tuple[str, ...]:
    r"""Return the `.bib` files that a source names: `\bibliography{a,b}`, `\addbibresource{c.bib}`."""
    text = _COMMENT.sub("", decode(document.content))
    named = (part.strip() for match in _BIBLIOGRAPHY.finditer(text) for part in match.group(1).split(","))
    files = (name if name.endswith(".bib") else f"{name}.bib" for name in named if name and "://" not in name)
    return tuple(dict.fromkeys(file for file in files if "\\" not in file and "#" not in file))


def _auxiliary(source: Source) -> list[Citation]:
    """Read the citations that an `.aux` file records."""
    found = []
    for match in _AUX.finditer(source.text):
        found += [
            Citation(label=key.strip(), raw=match.group(), location=source.place(match.start()), style="key")
            for key in match.group(1).split(",")
            if key.strip() not in {"", "*"}
        ]
    return found
