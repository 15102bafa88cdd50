"""The formats that citecheck knows, one row each: `formats` carries them out, `intake` walks folders by them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its name on the command line, the endings of its files (lower case), and the module that knows it.

    `writes` names the module that writes it, where one does. `doubtful` endings belong to many kinds of file (`.json`,
    `.xml`): in a folder, such a file counts only where its first 64 KB match `signature`. A `heavy` format is for a
    process with limits to read: its reader can be made to crash, to hang or to grow. What is no `text` may hold any
    bytes. `comments` are the kinds of comment that it has, as `comments` names them. A `project` is a file of one of
    the names `files`, which holds no references itself: it says what all its pages draw on.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    writes: str = ""
    doubtful: tuple[str, ...] = ()
    signature: bytes = b""
    heavy: bool = False
    text: bool = True
    comments: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def project(self) -> bool:
        """Whether it tells of the pages of a project, and holds no references itself."""
        return bool(self.files)


SQLITE = b"SQLite format 3\0"
"""How a database begins."""

_CSL_TYPE = (
    rb"""(?m)["']?type["']?\s*:\s*["']?(?:article|book|chapter|paper-conference|report|thesis|webpage|dataset|post|"""
    rb"""entry|legislation|legal_case|manuscript|motion_picture|patent|review|software|standard|speech|interview)\b"""
)

FORMATS = (
    Format(
        "markdown",
        (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"),
        "prose.markdown.read",
        comments=("html", "mdx"),
    ),
    Format("text", (".txt", ".text"), "prose.text"),
    Format("lines", (), "prose.lines"),
    Format("html", (".html", ".htm", ".xhtml", ".mhtml", ".mht"), "prose.html.read", comments=("html",)),
    Format("rst", (".rst", ".rest"), "prose.rst", comments=("rst",)),
    Format("latex", (".tex", ".ltx", ".bbl", ".latex", ".aux"), "prose.latex.read", comments=("percent",)),
    Format(
        "bibtex",
        (".bib", ".bibtex"),
        "records.bibtex.read",
        writes="records.bibtex.writing",
        comments=("percent", "entry"),
    ),
    Format("biblatex", (".biblatex",), "records.biblatex", writes="records.biblatex", comments=("percent", "entry")),
    Format(
        "csl-json",
        (".csljson",),
        "records.csl.json",
        writes="records.csl.json",
        doubtful=(".json",),
        signature=_CSL_TYPE,
    ),
    Format(
        "csl-yaml",
        (".cslyaml",),
        "records.csl.yaml",
        writes="records.csl.yaml_writing",
        doubtful=(".yaml", ".yml"),
        signature=_CSL_TYPE,
        comments=("hash",),
    ),
    Format("ris", (".ris",), "records.ris.read", writes="records.ris.writing"),
    Format("endnote-xml", (), "records.endnote_xml", doubtful=(".xml",), signature=rb"<records>", comments=("html",)),
    Format("enw", (".enw",), "records.enw"),
    Format("nbib", (".nbib",), "records.nbib"),
    Format(
        "zotero",
        (),
        "records.zotero.read",
        doubtful=("zotero.sqlite",),
        signature=rb"\A" + SQLITE,
        text=False,
    ),
    Format("docx", (".docx", ".docm"), "prose.docx.read", text=False),
    Format(
        "rtf",
        (".rtf",),
        "prose.office.rtf",
        doubtful=(".doc",),
        signature=rb"\A\s{0,20}\{\\rtf",
        heavy=True,
        text=False,
    ),
    Format("odt", (".odt", ".fodt"), "prose.odt", text=False),
    Format("pdf", (".pdf",), "prose.pdf.read", heavy=True, text=False),
    Format("ipynb", (".ipynb",), "prose.ipynb", comments=("html",)),
    Format("org", (".org",), "prose.org", comments=("org",)),
    Format("asciidoc", (".adoc", ".asciidoc", ".asc"), "prose.asciidoc", comments=("slashes",)),
    Format("wikitext", (".wiki", ".wikitext", ".mediawiki"), "prose.wikitext.read", comments=("html",)),
    Format(
        "jats",
        (".nxml", ".jats"),
        "prose.jats.read",
        doubtful=(".xml",),
        signature=rb"<article[\s>]",
        comments=("html",),
    ),
    Format(
        "tei",
        (".tei",),
        "prose.tei.read",
        doubtful=(".xml",),
        signature=rb"<(?:TEI|teiCorpus|listBibl)[\s>]",
        comments=("html",),
    ),
    Format("cff", (".cff",), "records.cff", comments=("hash",)),
    Format("epub", (".epub",), "prose.epub", text=False),
    Format("quarto", (), "projects.quarto", files=("_quarto.yml", "_quarto.yaml")),
    Format("bookdown", (), "projects.bookdown", files=("_bookdown.yml",)),
    Format("mkdocs", (), "projects.mkdocs", files=("mkdocs.yml", "mkdocs.yaml")),
    Format("sphinx", (), "projects.sphinx", files=("conf.py",)),
)

PROJECT_FILES = tuple(name for row in FORMATS for name in row.files)
"""The names of the files that tell of a project."""

EXPORTS = {row.name: row.writes for row in FORMATS if row.writes} | {
    "yaml": "records.csl.yaml_writing",
    "csv": "records.table",
}
"""The names of the formats that references can be written in, with the modules that write them."""
