"""The formats that citecheck knows, one row each: `formats` carries them out, `documents` walks folders by them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its name on the command line, the endings of its files (lower case), and the module that knows it.

    `doubtful` endings belong to many kinds of file (`.json`, `.xml`): in a folder, such a file counts only where its
    first 64 KB match `signature`.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    writes: bool = False
    doubtful: tuple[str, ...] = ()
    signature: bytes = b""


_CSL_TYPE = (
    rb"""(?m)["']?type["']?\s*:\s*["']?(?:article|book|chapter|paper-conference|report|thesis|webpage|dataset|post|"""
    rb"""entry|legislation|legal_case|manuscript|motion_picture|patent|review|software|standard|speech|interview)\b"""
)

FORMATS = (
    Format("markdown", (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"), "markdown"),
    Format("text", (".txt", ".text"), "text"),
    Format("lines", (), "lines"),
    Format("html", (".html", ".htm", ".xhtml", ".mhtml", ".mht"), "html"),
    Format("rst", (".rst", ".rest"), "rst"),
    Format("latex", (".tex", ".ltx", ".bbl", ".latex"), "latex"),
    Format("bibtex", (".bib", ".bibtex"), "bibtex", writes=True),
    Format("biblatex", (".biblatex",), "biblatex", writes=True),
    Format("csl-json", (".csljson",), "csl.json", writes=True, doubtful=(".json",), signature=_CSL_TYPE),
    Format("csl-yaml", (".cslyaml",), "csl.yaml", doubtful=(".yaml", ".yml"), signature=_CSL_TYPE),
    Format("ris", (".ris",), "ris", writes=True),
    Format("endnote-xml", (), "endnote_xml", doubtful=(".xml",), signature=rb"<records>"),
    Format("enw", (".enw",), "enw"),
    Format("nbib", (".nbib",), "nbib"),
    Format("docx", (".docx", ".docm"), "docx"),
    Format("odt", (".odt", ".fodt"), "odt"),
    Format("pdf", (".pdf",), "pdf"),
    Format("ipynb", (".ipynb",), "ipynb"),
    Format("org", (".org",), "org"),
    Format("asciidoc", (".adoc", ".asciidoc", ".asc"), "asciidoc"),
    Format("wikitext", (".wiki", ".wikitext", ".mediawiki"), "wikitext"),
    Format("jats", (".nxml", ".jats"), "jats", doubtful=(".xml",), signature=rb"<article[\s>]"),
    Format("tei", (".tei",), "tei", doubtful=(".xml",), signature=rb"<(?:TEI|teiCorpus|listBibl)[\s>]"),
    Format("cff", (".cff",), "cff"),
    Format("epub", (".epub",), "epub"),
)
