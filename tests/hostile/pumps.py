"""Pumps: texts that grow by repeating what readers have found dear. A row each: its format, a size, how it is made."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from tests.hostile.hostile_archives import docx_of, packed

PAGE, CHECKED = "page", "checked"  # no formats: a page of the web; a bibliography that is checked, not only read
_WORDS = ("river", "bridge", "harbour", "stone", "winter", "garden", "copper", "meadow", "signal", "lantern")
_LIST = "References\n\n{}\n"
_MARKDOWN = "# Paper\n\n## References\n\n{}\n"
_RST = "References\n==========\n\n{}\n"
_TEX = "\\documentclass{{article}}\\begin{{document}}Text.\n\\begin{{thebibliography}}{{9}}\n\\bibitem{{a}} {}\n"
_WIKI = "== References ==\n* {}\n"
_ORG = "* References\n- {}\n"
_ASCIIDOC = "== References\n\n* {}\n"
_ENTRY = "Bat, D. (2021). A New Bridge. Harbour Press."
_ODT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>{}</office:text>'
    "</office:body></office:document-content>"
)
_DEEP = 100  # elements within each other: as deep as XML may be


@dataclass(frozen=True, slots=True)
class Pump:
    """How a text is made that repeats something `n` times, and from which `n` on its growth is looked at."""

    format: str
    n: int
    made: Callable[[int], bytes]


def title(number: int) -> str:
    return " ".join(_WORDS[int(digit)] for digit in str(number))


def _of(template: str, unit: str, n: int = 2000, form: str = "", end: str = "") -> Pump:
    """Repeat a unit within a template."""
    return Pump(form, n, lambda count: template.format(unit * count + end).encode())


def _each(made: Callable[[int], str], n: int = 500, form: str = "", template: str = "{}") -> Pump:
    """Write one unit for each number."""
    return Pump(form, n, lambda count: template.format("".join(map(made, range(count)))).encode())


def _nested(form: str, template: str, opening: str, closing: str, n: int = 4) -> Pump:
    """Write `n` nests of elements, each as deep as may be."""
    nest = opening * _DEEP + closing * _DEEP
    return Pump(form, n, lambda count: template.format(nest * count).encode())


def _docx(unit: bytes, n: int) -> Pump:
    return Pump("docx", n, lambda count: docx_of(unit * count))


def _book(number: int, key: str = "a", named: str = "A New Bridge", year: int = 2021) -> str:
    return f"@book{{{key}, title={{{named}}}, author={{Bat, D.}}, year={year}}}\n"


_LD = '<html><script type="application/ld+json">{}</script>'
_META = '<html><meta name="citation_title" content="'
_NEST = b"<w:p><w:r><w:t>a</w:t></w:r>" * 50 + b"</w:p>" * 50

PUMPS: dict[str, Pump] = {
    # Elements within elements, and elements that never end
    "html: headings within headings": _nested("html", "{}", "<h1>a ", "</h1>"),
    "html: headings that never end": _of("{}", "<h1>a </p>", 250, "html"),
    "html: divisions": _nested("html", "{}", "<div>a ", "</div>"),
    "html: raised text": _nested("html", "{}", "<sup>a ", "</sup>"),
    "html: lists": _nested("html", "{}", "<ul><li>a ", "</li></ul>"),
    "html: footers": _nested("html", "{}", "<footer>a ", "</footer>"),
    "html: links": _of("{}", "<a href=http://a.org/>a ", 500, "html"),
    "docx: paragraphs within paragraphs": _docx(_NEST, 3),
    "docx: fields that never end": _docx(b'<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r></w:p>', 200),
    "docx: notes": Pump("docx", 200, lambda n: docx_of(b"".join(
        b'<w:p><w:r><w:footnoteReference w:id="%d"/></w:r></w:p>' % at for at in range(n)))),
    "jats: references within references": _nested(
        "jats", "<article><back><ref-list>{}</ref-list></back></article>", "<ref>Bat ", "</ref>", 2),
    "jats: italics": _nested("jats", "<article><body><p>{}</p></body></article>", "<italic>a ", "</italic>"),
    "tei: structures within structures": _nested(
        "tei", "<TEI><text><back><listBibl>{}</listBibl></back></text></TEI>", "<biblStruct>a", "</biblStruct>", 2),
    "tei: divisions": _nested("tei", "<TEI><text><body>{}</body></text></TEI>", "<div>", "</div>"),
    "odt: spans": Pump("odt", 10, lambda n: packed({"mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": _ODT.format(f"<text:p>{'<text:span>a ' * 90}{'</text:span>' * 90}</text:p>" * n).encode()})),
    "rtf: fields that state works": _of("{{\\rtf1 {}", "{\\field{\\*\\fldinst CSL_CITATION a}}b", 100, "rtf"),
    "rtf: fields that never end": _of("{{\\rtf1 {}", "{\\field{\\*\\fldinst CSL_CITATION a", 100, "rtf"),
    "rtf: notes": _of("{{\\rtf1 {}", "a{\\footnote b}\\par ", 100, "rtf"),
    # Pages
    "page: headings that never end": _of("{}", "<h1>a ", 1000, PAGE),
    "page: names of metadata that never end": _of("{}", '<meta name="', 2000, PAGE),
    "page: metadata that never ends": _of("<html>{}", "<meta ", 4000, PAGE),
    "page: values of metadata that never end": _of("{}", _META, 1000, PAGE),
    "page: blanks behind an attribute": _of("<html><meta name={}", " ", 8000, PAGE),
    "page: scripts that never end": _of("<html>{}", "<script>", 2000, PAGE),
    "page: comments that never end": _of("<html>{}", "<!-- ", 2000, PAGE),
    "page: authors": _of("<html>{}", '<meta name="citation_author" content="Bat, D.">', 1000, PAGE),
    "page: linked data of blanks": _of(_LD, " ", 8000, PAGE, "x"),
    "page: linked data of lines": _of(_LD, "\n", 8000, PAGE, "x"),
    "page: linked data within linked data": _of(_LD, "[", 4000, PAGE),
    "page: blanks of Chinese": _of("<html><title>a{}", "\u3000", 4000, PAGE, "b"),
    "page: a title of slashes": _of("<html><title>{}", "a/", 4000, PAGE),
    # Running text
    "text: digits": _of(_LIST, "1", 2000, "text"),
    "text: lines of digits": _of(_LIST, "1 2 3 4 5 6 7 8 9\n", 250, "text"),
    "text: digits and dots": _of(_LIST, "1.", 2000, "text"),
    "text: blanks": _of(_LIST, "\u3000", 2000, "text", "(2021)"),
    "text: slashes": _of(_LIST, "a/", 2000, "text"),
    "text: names": _of(_LIST, "Bat, D., ", 1000, "text"),
    "text: capitals behind apostrophes": _of("{}", "'A", 2000, "text", f"\n\nReferences\n\n{_ENTRY}"),
    "text: quotation marks": _of(_LIST, "“", 2000, "text"),
    "text: addresses": _of(_LIST, "http://a.org/", 500, "text"),
    "text: brackets behind an address": _of("See http://a.org/{}.\n", ")", 2000, "text"),
    "text: headings": _of("{}", "References\n\n", 500, "text"),
    "text: markers": _of("{}", "See [1]. ", 1000, "text", f"\n\nReferences\n\n[1] {_ENTRY}"),
    "text: markers without a reference": _each(
        lambda at: f"See [{at}]. ", 500, "text", f"{{}}\n\nReferences\n\n[1] {_ENTRY}\n[2] {_ENTRY}"),
    "text: authors and years": _of("{}", "As (Bat, 2021) says. ", 500, "text", f"\n\nReferences\n\n{_ENTRY}"),
    "text: equal references": _of(_LIST, f"{_ENTRY}\n\n", 50, "text"),
    "lines: equal references": _of("{}", f"{_ENTRY}\n", 50, "lines"),
    # Light mark-up
    "markdown: digits": _of(_MARKDOWN, "1", 2000, "markdown"),
    "markdown: definitions of links": _each(lambda at: f"[a{at}]: http://a.org/{at}\n", 250, "markdown"),
    "markdown: definitions that are used": _each(
        lambda at: f"[x][a{at}]\n\n[a{at}]: http://a.org/{at}\n\n", 100, "markdown"),
    "markdown: links of one paragraph": _of("{}", "see [a b](http://a.org/x) ", 250, "markdown"),
    "markdown: emphasis": _of(_MARKDOWN, "*a **b ", 1000, "markdown"),
    "markdown: underscores": _of(_MARKDOWN, "_a", 1000, "markdown"),
    "markdown: brackets": _of(_MARKDOWN, "[", 2000, "markdown"),
    "markdown: quotations": _of(_MARKDOWN, ">", 2000, "markdown"),
    "markdown: notes": _each(lambda at: f"a[^{at}]\n\n[^{at}]: {_ENTRY}\n\n", 50, "markdown"),
    "markdown: markers": _of("{}", "[@bat] ", 1000, "markdown"),
    "markdown: fences that never end": _of("@{}", "~", 2000, "markdown"),
    "markdown: metadata": _of("---\n---\n@{}", "references: [\n", 500, "markdown"),
    "latex: blanks": _of(_TEX, "\u3000", 2000, "latex"),
    "latex: slashes": _of(_TEX, "a/", 2000, "latex"),
    "latex: groups": _of(_TEX, "{", 2000, "latex"),
    "latex: citations": _of("\\begin{{document}}{}", "\\cite{a} ", 500, "latex"),
    "wikitext: blanks": _of(_WIKI, "\u3000", 2000, "wikitext"),
    "wikitext: slashes": _of(_WIKI, "a/", 2000, "wikitext"),
    "wikitext: templates that never end": _of(_WIKI, "{{", 1000, "wikitext"),
    "wikitext: tables that never end": _of("{}", "{|\n", 1000, "wikitext"),
    "rst: blanks": _of(_RST, "\u3000", 2000, "rst"),
    "rst: slashes": _of(_RST, "a/", 12_000, "rst"),
    "rst: mark-up that never ends": _of(_RST, "`a ", 8000, "rst"),
    "rst: substitutions that never end": _of(_RST, "|a ", 8000, "rst"),
    "rst: substitutions within substitutions": _each(
        lambda at: f".. |s{at}| replace:: |s{at + 1}| |s{at + 1}|\n", 200, "rst", "{}\n\n" + _RST.format("|s0|")),
    "rst: a long substitution": Pump("rst", 500, lambda n: (
        f".. |s| replace:: {'x' * n}\n\n{_RST.format('|s| ' * n)}").encode()),
    "org: blanks": _of(_ORG, "\u3000", 2000, "org"),
    "org: listings that never end": _of("@{}", "#+begin_src\n", 500, "org"),
    "asciidoc: blanks": _of(_ASCIIDOC, "\u3000", 2000, "asciidoc"),
    "asciidoc: brackets": _of(_ASCIIDOC, "[[[", 1000, "asciidoc"),
    # Records
    "ris: one record": _of("TY  - JOUR\n{}ER  - \n", "AU  - Bat, D.\n", 1000, "ris"),
    "ris: one value": _of("TY  - JOUR\nTI  - a\n{}ER  - \n", "more words\n", 2000, "ris"),
    "ris: records that never end": _of("{}", "TY  - JOUR\nTI  - a\n", 250, "ris"),
    "bibtex: equal keys": _each(_book, 200, "bibtex"),
    "bibtex: equal titles": _each(lambda at: _book(at, f"a{at}"), 200, "bibtex"),
    "bibtex: titles that begin alike": _each(
        lambda at: _book(at, f"a{at}", f"The long history of the bridge {title(at)}", 1000 + at), 600, "bibtex"),
    "bibtex: fields of one entry": _of("@book{{a, {}}}", "title={B}, ", 500, "bibtex"),
    "bibtex: blanks": _of("@book{{a,{}title={{B}}}}", "\t", 2000, "bibtex"),
    "bibtex: braces": _of("@book{{a, title={{{}", "{", 2000, "bibtex"),
    "csl-json: equal ids": Pump("csl-json", 200, lambda n: json.dumps(
        [{"id": "a", "type": "book", "title": "A New Bridge"}] * n).encode()),
    # Rules over the whole document
    "checked: equal titles": _each(lambda at: _book(at, f"a{at}"), 100, CHECKED),
    "checked: one title and nothing else": _each(
        lambda at: f"@misc{{a{at}, title={{Editorial}}, volume={{{at}}}}}\n", 600, CHECKED),
}  # fmt: skip

QUICK = (
    "docx: paragraphs within paragraphs", "page: linked data of blanks", "text: digits",
    "text: brackets behind an address", "rst: substitutions within substitutions", "ris: one value",
    "csl-json: equal ids",
)  # fmt: skip
