"""Whatever the bytes, a reader gives a reading or says in one sentence what is wrong."""

# ruff: noqa: E501 (the documents to damage are dense)

from __future__ import annotations

import json
from importlib import import_module
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from fpdf import FPDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citecheck.errors import InputError
from citecheck.formats.files.safe_zip import Archive
from citecheck.model.document import Document
from citecheck.model.prose import Prose
from tests.formats.prose.document_builders import docx, epub, odt, paragraph, run, word_field

ARTICLE = b"""<article xml:lang="en"><body><p>a <xref ref-type="bibr" rid="r">1</xref><fn id="f"><p>b</p></fn></p></body>
<back><ref-list><ref id="r"><label>1</label><element-citation publication-type="journal"><person-group>
<name><surname>A</surname></name></person-group><article-title>T</article-title>
<year>2001</year></element-citation></ref></ref-list></back></article>"""
TEI = b"""<TEI><text><p>a<note n="1">b <ref target="#x">c</ref></note></p><listBibl><biblStruct xml:id="x">
<analytic><title>t</title></analytic><monogr><imprint><date when="2001"/></imprint></monogr></biblStruct></listBibl></text></TEI>"""
PAGE = b"""<html lang=en><p>a<sup><a href="#n" id=r>1</a></sup><ol><li id=n>b <a href="#r">^</a><li>c<table><td>d</table></ol>
<i>e<b>f</i><br>g</b><a href=https://a.org>h&eacute;</a><p><sup>1</sup> i"""
SOURCE = rb"""\section{A} b\footnote{c \emph{d}} \cite[e]{f,g} $h^2$ \href{https://a.org}{i} \url{https://b.org/%20} {\it j}
\begin{thebibliography}{9}\bibitem[k]{l} m, \newblock n \end{thebibliography} \"o \v{c} \c c % p"""
BBL = rb"""\entry{a}{article}{} \name{author}{1}{}{{{family={B}, given={C}}}} \field{title}{D} \verb{url}
\verb https://a.org
\endverb \endentry"""
ORG = (
    b"""* A\n:P:\n:END:\n- b [[https://a.org][c]] [fn:1] [cite:@d]\n[fn:1] e\n#+begin_src\nf\n#+end_src\n/g/ [fn::h]"""
)
ADOC = b"""= A\n\nb footnote:[c https://a.org[d]] <<e>> _f_\n\n[bibliography]\n* [[[e]]] g\n----\nh\n----\n|===\n|i\n|==="""
RST = b"""A\n=\n\nb [#]_ [C]_ `d <https://a.org>`_ :cite:`e`\n\n.. [#] f\n.. [C] g\n.. note:: h\n\n#. i\n\n+---+\n| j |\n+---+\n"""
WIKI = b"A<ref name=b>{{cite web|title=C|url=https://a.org|date=2020|last1=D}}</ref>{{sfn|D|2020}} [https://b.org e]\n* f\n"
NOTEBOOK = json.dumps({"cells": [{"cell_type": "markdown", "source": ["# A\n", "b[^1]\n\n[^1]: c"]}]}).encode()


def pdf() -> bytes:
    canvas = FPDF()
    canvas.set_font("Helvetica", size=10)
    for _ in range(2):
        canvas.add_page()
        canvas.text(20, 20, "Some text of a page")
        canvas.link(20, 10, 50, 10, link="https://a.org")
    return bytes(canvas.output())


FIELD = word_field('ADDIN CSL_CITATION {"citationItems":[{"itemData":{"title":"A","issued":3}}]}', "x")
RTF = rb"""{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}\pard a{\super\chftn{\footnote b {\i c}}}\par\trowd\cellx9\intbl d\cell\row
{\field{\*\fldinst HYPERLINK "https://a.org"}{\fldrslt e\u1046?}}{\field{\*\fldinst ADDIN CSL_CITATION \{"citationItems":[]\}}{\fldrslt f}}}"""
SEEDS = {
    "rtf": [RTF],
    "html": [PAGE],
    "jats": [ARTICLE],
    "tei": [TEI],
    "latex": [SOURCE, BBL],
    "org": [ORG],
    "asciidoc": [ADOC],
    "rst": [RST],
    "wikitext": [WIKI],
    "ipynb": [NOTEBOOK],
    "pdf": [pdf()],
    "docx": [docx(paragraph(run("a"), FIELD, '<w:r><w:footnoteReference w:id="1"/></w:r>'), notes={"1": paragraph(run("b"))}).content],
    "odt": [odt("<text:p>a<text:note><text:note-citation>1</text:note-citation><text:p>b</text:p></text:note></text:p>").content],
    "epub": [epub("<p>a</p>", "<p>b</p>").content],
}  # fmt: skip
BUDGET = settings(max_examples=25, suppress_health_check=list(HealthCheck), derandomize=True)
STATED = {"docx", "rtf", "odt", "wikitext", "jats", "tei", "latex"}  # their readers make references themselves
MODULES = {name: f"citecheck.formats.prose.{name}" for name in ("odt", "epub", "rst", "org", "asciidoc", "ipynb")}
MODULES["rtf"] = "citecheck.formats.prose.office.rtf"
ZIPPED = {"docx", "odt", "epub"}


def read(name: str, content: bytes) -> None:
    module = import_module(MODULES.get(name, f"citecheck.formats.prose.{name}.read"))
    try:
        found = module.prose(Document("paper", content))
        if name in STATED:
            module.read(Document("paper", content))
    except InputError as error:
        said = str(error)
        assert said.startswith("paper") and "\n" not in said  # noqa: PT018 (either outcome is right)
    else:
        assert isinstance(found, Prose)
        for block in found.blocks:
            assert 0 == block.places[0][0]
            assert all(0 <= link.start < link.end <= len(block.text) for link in block.links)
            assert all(0 <= mark.start < mark.end <= len(block.text) for mark in block.marks)


def altered(content: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    for share, length, new in edits:
        at = int(share * len(content))
        content = content[:at] + new + content[at + length :]
    return content


def repacked(content: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    """Alter the members of an archive, so that the damage reaches the parser behind the unpacking."""
    buffer = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, altered(old.read(member), edits))
    return buffer.getvalue()


EDITS = st.lists(
    st.tuples(
        st.floats(0, 1, allow_nan=False),
        st.integers(0, 40),
        st.one_of(st.binary(max_size=12), st.sampled_from([b"{", b"}", b"<", b"</", b"[[", b"{{", b"\\", b"&#0;", b"\n\n", b"$"])),
    ),
    min_size=1,
    max_size=6,
)  # fmt: skip


@pytest.mark.parametrize("name", sorted(SEEDS))
@BUDGET
@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(name: str, content: bytes) -> None:
    read(name, content)


@pytest.mark.parametrize("name", sorted(SEEDS))
@BUDGET
@given(edits=EDITS, data=st.data())
def test_damaged_documents_are_read_or_refused(
    name: str, edits: list[tuple[float, int, bytes]], data: st.DataObject
) -> None:
    seed = data.draw(st.sampled_from(SEEDS[name]))

    read(name, altered(seed, edits))
    if name in ZIPPED:
        read(name, repacked(seed, edits))


DEEP = 20_000  # a reader that takes the square of it would not end
NESTED = [
    ("html", b"<div>" * DEEP + b"x"),
    ("html", b"<ol><li>" * DEEP + b"x"),
    ("jats", b"<article>" + b"<sec>" * DEEP + b"x"),
    ("tei", b"<TEI><text>" + b"<note>" * DEEP + b"x"),
    ("latex", b"{" * DEEP + b"x" + b"}" * DEEP),
    ("latex", rb"\emph{" * DEEP + b"x"),
    ("latex", rb"\footnote{" * DEEP + b"x"),
    ("latex", b"\\cite[" * DEEP),
    ("org", b"[fn::" * DEEP + b"x"),
    ("org", b"[[" * DEEP + b"x"),
    ("org", b"/a" * DEEP),
    ("asciidoc", b"footnote:[" * DEEP + b"x"),
    ("asciidoc", b"_a" * DEEP),
    ("rst", b"".join(b" " * count + b"* a\n\n" for count in range(0, 400, 2))),
    ("rst", b"`" * DEEP),
    ("wikitext", b"{{cite web|title=" * DEEP + b"x"),
    ("wikitext", b"<ref>" * DEEP + b"x"),
    ("wikitext", b"[[" * DEEP + b"''" * DEEP),
    ("ipynb", b"[" * DEEP),
]


@pytest.mark.parametrize(("name", "content"), NESTED, ids=[f"{name}-{content[:12]!r}" for name, content in NESTED])
def test_endless_nesting_is_no_danger(name: str, content: bytes) -> None:
    read(name, content)


def test_an_archive_that_unpacks_to_far_too_much_is_refused() -> None:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 210_000_000)

    with pytest.raises(InputError, match="unpacks to far more"):
        Archive(buffer.getvalue(), "paper.docx", "DOCX").read("word/document.xml")
