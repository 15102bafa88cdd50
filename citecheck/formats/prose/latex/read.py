r"""LaTeX: `.tex` with `\bibitem`, footnotes and citations; `.bbl` of BibTeX and of biblatex; `.aux`."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.prose.latex.amsrefs import amsrefs_references
from citecheck.formats.prose.latex.biblatex_bbl import bbl_references
from citecheck.formats.prose.latex.flow import LatexFlow
from citecheck.formats.prose.latex.parts import master_of, parts_of
from citecheck.formats.prose.shared.structured import merge
from citecheck.model.document import Companion, Document, Reading
from citecheck.model.prose import Prose
from citecheck.model.reference import Citation, Reference
from citecheck.parsing.document.read_document import read_prose
from citecheck.parsing.document.references import in_order

_NO_SOURCE = expression(
    r"(?<!\\)%[^\n]*|\\verb\*?(?P<sign>[^\sA-Za-z*])[^\n]{0,500}?(?P=sign)"
    r"|\\begin\{(?P<shown>(?:[vV]erbatim|lstlisting|minted|comment)\*?)\}[\s\S]{0,50000}?\\end\{(?P=shown)\}"
)
_BIBLIOGRAPHY = expression(
    r"\\(?:bibliography|nobibliography|bibdata|addbibresource|addglobalbib|addsectionbib)\*?\s{0,9}"
    r"(?:\[[^\[\]]{0,300}\]\s{0,9})?\{([^{}]{1,3000})\}"
)
_CITED_ASIDE = expression(r"\\(?:nocite|citation|abx@aux@cite(?:\{\d{1,6}\})?)\{([^{}]{1,3000})\}")
_ENTRY = expression(r"^\s*\\entry\{", re.MULTILINE)
_CARRIED = expression(
    r"\\begin\{filecontents\*?\}(?:\[[^\[\]]{0,100}\])?\{(?P<name>[^{}]{1,200}\.bib)\}(?P<body>.*?)\\end\{filecontents",
    re.DOTALL,
)
_NOT_A_BREAK = expression(r"[^\n]")
_MADE_UP = expression(r"[\\#]|://|-blx$")  # a macro, a parameter, an address, what biblatex writes for itself


def read(document: Document) -> Reading:
    """Read a LaTeX file: its bibliography, footnotes and citations."""
    source = Source(document.path, decode(document.content))
    if _ENTRY.search(source.text):
        return Reading(document.path, "latex", tuple(in_order(bbl_references(source))))
    plain = _plain(source.text)
    aside, carried = _cited_aside(source, plain), (*_carried_along(source), *amsrefs_references(source))
    flow = LatexFlow(source)
    written = read_prose(Prose(document.path, "latex", flow.blocks()))
    reading = merge(written, carried, [one for one in aside if one.label != "*"])
    parts, told = parts_of(source, plain, flow.parts)
    whole = told and all(one.label != "*" for one in aside)
    return replace(
        reading, numbered=reading.numbered or bool(carried), whole=whole, parts=parts, master=master_of(source)
    )


def prose(document: Document) -> Prose:
    """Turn a source into blocks; nothing is executed and no other file is opened."""
    source = Source(document.path, decode(document.content))
    return Prose(document.path, "latex", LatexFlow(source).blocks())


def companions(document: Document) -> tuple[Companion, ...]:
    r"""Return the `.bib` files that a source names: `\bibliography{a,b}`, `\addbibresource{c.bib}`.

    Where only the `.bbl` that BibTeX made of them is at hand, as in sources sent to a publisher, it serves as well.
    """
    source = Source(document.path, decode(document.content))
    instead = (PurePath(document.path).with_suffix(".bbl").name,)
    carried = {match["name"] for match in _CARRIED.finditer(source.text)}
    found: dict[str, Companion] = {}
    for match in _BIBLIOGRAPHY.finditer(_plain(source.text)):
        for name in (part.strip() for part in match.group(1).split(",")):
            file = name if name.endswith(".bib") else f"{name}.bib"
            if name and file not in carried and not _MADE_UP.search(name):
                found.setdefault(file, Companion(file, source.place(match.start()), instead))
    return tuple(found.values())


def _plain(text: str) -> str:
    """Blank out comments, and what is shown as it is written; every offset stays."""
    return _NO_SOURCE.sub(lambda match: _NOT_A_BREAK.sub(" ", match.group()), text)


def _carried_along(source: Source) -> tuple[Reference, ...]:
    """Read the entries of a `.bib` that the source carries in itself (`filecontents`)."""
    carried = list(_CARRIED.finditer(source.text))
    if not carried:
        return ()
    from citecheck.formats.records.bibtex import read as bibtex

    shown, at = [], 0
    for match in carried:
        shown += [_NOT_A_BREAK.sub(" ", source.text[at : match.start("body")]), match["body"]]
        at = match.end("body")
    return bibtex.read(Document(source.path, "".join(shown).encode())).references


def _cited_aside(source: Source, plain: str) -> list[Citation]:
    r"""Read the citations that show nothing in the text: `\nocite`, and what an `.aux` file records."""
    found = []
    for match in _CITED_ASIDE.finditer(plain):
        found += [
            Citation(label=key.strip(), raw=match.group(), location=source.place(match.start()), style="key")
            for key in match.group(1).split(",")
            if key.strip()
        ]
    return found
