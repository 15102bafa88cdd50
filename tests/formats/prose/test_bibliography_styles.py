r"""What the styles of BibTeX write into a `.bbl`: their macros leave no trace, and what they state is kept."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.latex.read import prose, read
from citecheck.model.document import Document
from citecheck.model.reference import Reference


def bbl(entry: str) -> Document:
    return Document("paper.bbl", f"\\begin{{thebibliography}}{{9}}\n{entry}\n\\end{{thebibliography}}\n".encode())


def only(entry: str) -> Reference:
    (reference,) = read(bbl(entry)).references
    return reference


APACITE = r"""
\bibitem [\protect \citeauthoryear {%
Bat%
}{%
Bat%
}{%
{\protect \APACyear {1998}}%
}]{%
bat1998}
\APACinsertmetastar {%
bat1998}%
\begin{APACrefauthors}%
Bat, D.%
\BCBT {}\ \BBA {} Hwang, S\BPBI H.%
\end{APACrefauthors}%
\unskip\
\newblock
\APACrefYearMonthDay{1998}{{\APACmonth{11}}}{}.
\newblock
{\BBOQ}\APACrefatitle {Ice on the {Selenge}} {Ice on the {Selenge}}.{\BBCQ}
\newblock
\APACjournalVolNumPages{Annals of Rivers}{50}{2}{179--211}.
\PrintBackRefs{\CurrentBib}
"""

HARVARD = r"""
\harvarditem{Bat \harvardand\ Hwang}{1998}{bat1998}
Bat, D. \harvardand\ Hwang, S.  \harvardyearleft 1998\harvardyearright , {\em Ice}, Kortop, Ulaanbaatar.
"""

BABELBIB = r"""
\bibitem {bat1998}
\btxnamefont {\btxlastnamefont {Bat}, D.}\btxauthorcolon\ \btxtitlefont
  {\btxifchangecase {Ice and water}{Ice and Water}}.
\newblock \Btxinlong {}\ \btxjournalfont {Rivers}, \btxpageslong {}\ 1--9.
"""

GOST = r"""
\bibitem{bat1998}
\selectlanguageifdefined{english}
\BibEmph{Bat,~D.} Ice~/ D.~Bat.
"""

ELSARTICLE = r"""
\bibitem[{Bat(1998)}]{bat1998}
\bibinfo{author}{Bat\xfnm[ D.]}, \bibinfo{year}{1998}. \bibinfo{title}{Ice}.
"""

MCITE = r"""
\bibitem[Bat(1998)]{bat1998}
D.~Bat, \emph{Ice}, 1998\relax
\mciteBstWouldAddEndPuncttrue
\mciteSetBstMidEndSepPunct{\mcitedefaultmidpunct}
{\mcitedefaultendpunct}{\mcitedefaultseppunct}\relax
\EndOfBibitem
"""

NMBIB = r"\bibitem{bat1998} \nmbibLink{bat1998}{authors}{D. Bat}. \emph{Ice}."

LETTERS = r"""
\alphabibitem{B}

\bibitem{bat1998} D. Bat. \emph{Ice}.

\alphabibitem{C}
"""

STYLES = [
    (APACITE, "Bat, D., & Hwang, S. H. (1998-11). “Ice on the Selenge.” Annals of Rivers, 50(2), 179–211."),
    (HARVARD, "Bat, D. & Hwang, S. (1998), Ice, Kortop, Ulaanbaatar."),
    (BABELBIB, "Bat, D.: Ice and Water. In Rivers, pages 1–9."),
    (GOST, "Bat,\u00a0D. Ice\u00a0/ D.\u00a0Bat."),
    (ELSARTICLE, "Bat D., 1998. Ice."),
    (MCITE, "D.\u00a0Bat, Ice, 1998"),
    (NMBIB, "D. Bat. Ice."),
    (LETTERS, "D. Bat. Ice."),
]


@pytest.mark.parametrize(("entry", "text"), STYLES)
def test_the_macros_of_a_style_leave_no_trace_and_its_entry_is_one(entry: str, text: str) -> None:
    items = [block for block in prose(bbl(entry)).blocks if block.kind == "item"]

    assert [("bat1998", text)] == [(block.label, block.text) for block in items]


REVTEX = r"""
\bibitem [{\citenamefont {Bat}(1931)}]{bat1931}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {D.}~\bibnamefont {Bat}} and\
  \bibinfo {author} {\bibfnamefont {S.}~\bibnamefont {Hwang}},\ }\href@noop {} {\bibinfo {journal} {Water}}
  \textbf {\bibinfo {volume} {9}},\ \bibinfo {pages} {12} (\bibinfo {year} {1931}),
  \bibinfo {title} {Ice, Water, Steam, 1848}\BibitemShut {NoStop}%
"""


def test_fields_that_the_mark_up_names_are_taken_as_they_are_named() -> None:
    item = only(REVTEX).item

    assert ("Ice, Water, Steam, 1848", "Water", "9") == (item.title, item.container_title, item.volume)
    assert ["Bat", "Hwang"] == [name.family for name in item.author or ()]
    assert item.issued is not None
    assert item.issued.year == 1931


def test_the_journal_that_the_mark_up_names_is_no_title() -> None:
    entry = (
        r"\bibitem{x}\bibinfo{author}{I. Bat}, \emph{\bibinfo{journal}{Organizational Behavior and River Processes}}"
        r" \textbf{\bibinfo{volume}{50}}, \bibinfo{pages}{179} (\bibinfo{year}{1991})"
    )

    named = "Organizational Behavior and River Processes"
    assert (None, named) == (only(entry).item.title, only(entry).item.container_title)


AMSREFS = r"""
\begin{biblist}

\bib{bat1998}{article}{
      author={Bat, D{\'e}li},
      author={Hwang, S.},
       title={Ice = water},
        date={1998-11},
     journal={Annals of Rivers},
       pages={179\ndash 211},
        book={ title={Rivers}, editor={Kim, J.} },
}

\bib{kim}{book}{ author={Kim, J.}, title={No end
"""


def test_the_entries_of_amsrefs_are_read_where_they_stand() -> None:
    (reference,) = read(Document("a.tex", AMSREFS.encode())).references
    item = reference.item

    assert ("bat1998", 4) == (reference.label, reference.location.line)
    assert ["Bat", "Hwang"] == [name.family for name in item.author or ()]
    assert ("Ice = water", "Annals of Rivers", "179-211") == (item.title, item.container_title, item.page)


BY_ITALICS = [
    (r"D. Bat. \emph{Ice: A Language and Environment for Rivers}. Rivers Foundation for Ice, Vienna, Austria, 2021.",
     "Ice: A Language and Environment for Rivers"),
    (r"Bat, D. (1997). \emph{Fundamental Rivers}, volume~1 of \emph{The Art of Water}. Kortop, Seoul, third edition.",
     "Fundamental Rivers"),
    (r"D.~Bat, \emph{Fundamental Rivers}, vol.~1 of The Art of \emph{Water}, Kortop, Seoul, third~ed., 1997.",
     "Fundamental Rivers"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "title"), BY_ITALICS)
def test_a_title_ends_with_its_italics(entry: str, title: str) -> None:
    assert title == only(rf"\bibitem{{x}} {entry}").item.title


def test_a_series_in_italics_behind_a_volume_is_no_title() -> None:
    item = only(rf"\bibitem{{x}} {BY_ITALICS[1][0]}").item

    assert ("1", "The Art of Water") == (item.volume, item.collection_title)


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        ("\\cite{a,b,%\n  c%\n}", ["a", "b", "c"]),
        (r"\verb|\nocite{key1,key2}| \nocite{a}", ["a"]),
        ("\\begin{verbatim}\n\\nocite{key1}\n\\end{verbatim}\n\\nocite{a}", ["a"]),
    ],
)
def test_comments_and_what_is_shown_verbatim_cite_nothing(source: str, keys: list[str]) -> None:
    assert keys == [citation.label for citation in read(Document("a.tex", source.encode())).citations]


def test_a_note_marked_ahead_of_its_text_has_its_marker() -> None:
    source = (
        r"Caption\footnotemark{} and more\footnotemark. \footnotetext{Bat, Ice.}\footnotetext{Hwang, Water.}"
        r" End\footnote{Kim.}"
    )

    found = prose(Document("a.tex", source.encode())).blocks

    assert [("1", "Bat, Ice."), ("2", "Hwang, Water."), ("3", "Kim.")] == [
        (block.label, block.text) for block in found if block.kind == "note"
    ]
    assert ["1", "2", "3"] == [mark.label for block in found if block.kind == "paragraph" for mark in block.marks]


def test_the_width_of_an_environment_of_ones_own_is_no_text() -> None:
    found = prose(Document("a.tex", rb"\begin{ourlist}{00}\item Ice\end{ourlist}")).blocks

    assert ["Ice"] == [block.text for block in found]


def test_macros_within_macros_come_to_an_end() -> None:
    deep = r"\APACrefYear{" * 5_000 + "x" + "}" * 5_000

    assert prose(bbl(rf"\bibitem{{x}} {deep} y")).blocks
