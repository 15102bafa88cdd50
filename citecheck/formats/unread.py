"""The formats of documents and libraries that citecheck knows by name and does not read, and the way out of each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.formats.files.decoding import looks_binary

_HEAD = 4096
_XML = rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!(?:DOCTYPE[^>]{0,500}|--.{0,1000}?--)>\s*){0,5}"


@dataclass(frozen=True, slots=True)
class Unread:
    """A format that is not read: what to call it, what to do, the endings of its files, and how they begin.

    An ending alone tells a file that holds no text; `text` formats are text, and their ending is enough.
    """

    name: str
    way_out: str
    suffixes: tuple[str, ...] = ()
    signature: bytes = b""
    text: bool = False


_AS_DOCX = "save it as .docx"
_AS_RIS = "export it as RIS or BibTeX"
_AS_PDF = "export it as .pdf or .docx"
_UNPACK = "unpack it, and name the folder"
UNREAD = (
    Unread("a document of Word 97–2003", _AS_DOCX, (".doc", ".dot")),
    Unread("a document of Apple Pages", "export it as .docx", (".pages",)),
    Unread("a document of WordPerfect", _AS_DOCX, (".wpd", ".wp"), rb"\A\xffWPC"),
    Unread("a document of Microsoft Works", _AS_DOCX, (".wps",)),
    Unread("a document of Hangul", _AS_DOCX, (".hwp", ".hwpx")),
    Unread("a Typst document", "name its library (.bib, .yml), or compile it and check the .pdf", (".typ",), text=True),
    Unread("a LyX document", "export it as LaTeX", (".lyx",), rb"\A#LyX \d", text=True),
    Unread("PostScript", "convert it to .pdf", (".ps",), rb"\A%!PS", text=True),
    Unread("a DjVu document", "convert it to .pdf", (".djvu", ".djv")),
    Unread("a Kindle book", "convert it to .epub", (".mobi", ".azw", ".azw3")),
    Unread("an FB2 book", "convert it to .epub", (".fb2",), _XML + rb"<FictionBook[\s>]", text=True),
    Unread("a presentation", _AS_PDF, (".ppt", ".pptx", ".odp", ".key")),
    Unread("a workbook", "save its sheet of references as text", (".xls", ".xlsx", ".ods", ".numbers")),
    Unread("a Web of Science export", _AS_RIS, (".isi", ".ciw"), rb"\A(?:\xef\xbb\xbf)?FN [^\r\n]{3,80}\r?\nVR 1",
           text=True),
    Unread("MODS", _AS_RIS, (".mods",), _XML + rb"<(?:\w+:)?mods(?:Collection)?[\s>]", text=True),
    Unread("MARC 21", _AS_RIS, (".mrc", ".marc"), rb"\A\d{5}[acdnp][a-z ]{2}[a-z ]{1,2}\d*a?22\d{5}", text=True),
    Unread("MARCXML", _AS_RIS, (".marcxml",), _XML + rb"<(?:\w+:)?(?:collection|record)\s[^>]{0,300}MARC21", text=True),
    Unread("PubMed XML", "export it in PubMed's format (.nbib)", (), _XML + rb"<PubmedArticle(?:Set)?[\s>]", text=True),
    Unread("Zotero RDF", _AS_RIS, (), _XML + rb"<rdf:RDF[^>]{0,2000}zotero\.org", text=True),
    Unread("an EndNote library", "export it as EndNote XML or RIS", (".enl", ".enlx")),
    Unread("a Mendeley library", _AS_RIS, (".ldb",)),
    Unread("a packed archive", "name it by itself to have it read", (".zip",)),
    Unread("a packed archive", _UNPACK, (".7z", ".rar", ".tar", ".tgz", ".gz", ".bz2", ".xz")),
)  # fmt: skip
SUFFIXES = tuple(suffix for row in UNREAD for suffix in row.suffixes)


def unread(path: str, content: bytes) -> Unread | None:
    """Return the format of a file that is not read; `None` where it may be read."""
    head, name = content[:_HEAD], path.lower()
    for row in UNREAD:
        if row.signature and re.search(row.signature, head, re.DOTALL):
            return row
        if row.suffixes and name.endswith(row.suffixes) and (row.text or looks_binary(content)):
            return row
    return None


def sentence(path: str, kind: Unread) -> str:
    """Say that a file is not read, and the way out."""
    return f"{path} is {kind.name}, which citecheck does not read; {kind.way_out}."
