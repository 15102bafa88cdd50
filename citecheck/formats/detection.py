"""What format a file's first bytes show, where its name does not say."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.safe_zip import member_names
from citecheck.formats.table import SQLITE

_HEAD = 65_536

_BARE = r"(?:[^\S\n]*(?:#[^\n]*|---[^\n]*|%YAML[^\n]*)?\n){0,500}+"  # of YAML: comments, and what begins a document
_KEYS = "id|type|title|author|editor|issued|doi|url|citation-key|container-title|publisher"

# What stands in the first 64 KB of a text file, in order of trust. A pattern is searched from the start of a line.
_TEXTS = (
    ("rtf", r"\s*\{\\rtf"),
    ("nbib", r"\s*PMID- *\d"),
    ("ris", r"\s*TY {2}- "),
    ("enw", r"\s*%0 \w"),
    ("cff", r"(?:.*\n){0,20}cff-version:"),
    ("ipynb", r"\s*\{[\s\S]{0,400}\"(?:cells|nbformat)\"\s*:"),
    ("csl-json", r"\s*[\[{][\s\S]{0,4000}\"(?:type|title|author|issued|URL|DOI|id)\"\s*:"),
    ("endnote-xml", r"\s*+(?:<\?xml[^>]{0,200}\?>)?[\s\S]{0,400}<xml>\s*<records>"),
    ("jats", r"\s*+(?:<\?xml[^>]{0,200}\?>)?[\s\S]{0,2000}<(?:pmc-)?article[\s>][\s\S]{0,4000}<(?:front|back)[\s>]"),
    ("tei", r"\s*+(?:<\?xml[^>]{0,200}\?>)?[\s\S]{0,2000}<(?:tei:)?(?:TEI|teiCorpus|listBibl)[\s>]"),
    ("html", r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b"),
    ("latex", r"(?:.*\n){0,200}[^\S\n]*\\(?:documentclass|begin\{(?:document|thebibliography)\}|bibitem|usepackage)"),
    ("bibtex", r"(?:.*\n){0,60}\s*@\w{3,20}\s*[{(]\s*[^\s,{}=]{0,200}\s*,"),
    ("csl-yaml", r"(?:---\s*\n)?(?:references|bibliography):\s*\n\s*- "),
    ("csl-yaml", rf"{_BARE}(?:(?:references|bibliography):{_BARE}\s*- +[\"']?(?:{_KEYS})|- +[\"']?id)[\"']?:\s"),
)  # fmt: skip
_PATTERNS = tuple((name, expression(pattern, re.IGNORECASE)) for name, pattern in _TEXTS)

# A member of a ZIP file that tells what the file is.
_MEMBERS = (("docx", "word/document.xml"), ("odt", "content.xml"), ("epub", "META-INF/container.xml"))
_MARKDOWN_SIGNS = expression(
    r"^#{1,6} \S|^\[\^[\w-]{1,40}\]:|\]\(https?://|<sup>|^```|\*\*\S[^*\n]{0,200}\*\*|<https?://[^>\s]{1,500}>",
    re.MULTILINE,
)


def sniff(content: bytes) -> str | None:
    """Return the name of the format that the content shows, or `None` where it is plain text or unknown."""
    if content.startswith(SQLITE):
        return "zotero"
    if content.startswith(b"PK\x03\x04"):
        return _archive(content)
    if b"%PDF-" in content[:1024]:
        return "pdf"
    text = decode(content[:_HEAD])
    return next((name for name, pattern in _PATTERNS if pattern.match(text)), None) or _markdown(text)


def _archive(content: bytes) -> str | None:
    members = member_names(content)
    if "META-INF/container.xml" in members:
        return "epub"
    return next((name for name, member in _MEMBERS if member in members), None)


def _markdown(text: str) -> str | None:
    """Plain text and Markdown share an ending: two kinds of its signs, or four of one, are needed."""
    signs = [match.group()[:3] for match in _MARKDOWN_SIGNS.finditer(text)]
    kinds = {sign[0] if sign[0] in "#[`*" else sign for sign in signs}
    return "markdown" if len(kinds) > 1 or len(signs) > 3 else None
