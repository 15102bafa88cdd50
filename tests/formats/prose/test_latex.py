r"""LaTeX: `\bibitem`, citations, notes and addresses; the `.bbl` of biblatex; `.aux`; the `.bib` files named."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.latex.read import companions, prose, read
from citecheck.model.document import Document
from citecheck.model.prose import Block


def tex(source: str) -> Document:
    return Document("paper.tex", source.encode())


def blocks(source: str) -> tuple[Block, ...]:
    return prose(tex(source)).blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            r"M{\"u}ller, Erd\H{o}s, \'Etude, na\"\i ve, \c{c}a, \v Cech, \ss{}, \O re",
            "Müller, Erdős, Étude, naïve, ça, Čech, ß, Øre",
        ),
        (r"``quoted'' pp.~12--34 --- 50\% \& so on % a comment", "“quoted” pp.\u00a012–34 — 50% & so on"),
        (r"\textbf{bold} \unknown{kept} {\sc Caps}", "bold kept Caps"),
        ("$x^2$ and H$_2$O", "x² and H₂O"),
    ],
)
def test_commands_become_text(source: str, text: str) -> None:
    (block,) = blocks(source)

    assert text == block.text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"a \'{} b\'", "a b"),
        (r"C \penalty 100 D \linebreak E", "C D\nE"),
        (r"\verb|x| \verb{y} \lstinline[a]|b| \mintinline{py}{c} kept", "… … … … kept"),
        (r"\verb|never ends", "…|never ends"),
        ("costs $5", "costs 5"),
        (r"} stray \emph{slanted} \emph none {\it switched} \textcolor{red}{word}", "stray slanted none switched word"),
        (r"\begin{comment}gone\end{comment}kept", "kept"),
        (r"\url none \cite none \href{https://a.org} none", "none none none"),
    ],
)
def test_commands_without_their_arguments_lose_no_text(source: str, text: str) -> None:
    (block,) = blocks(source)

    assert text == block.text


def test_environments_and_headings_part_blocks() -> None:
    found = blocks(
        r"One\par two \begin{minipage}{3cm}three\end{minipage} \section{Four \cite{k}} \section none"
        r" \begin{itemize}\item five"
        "\n\n"
        r"six \end{itemize}"
    )

    assert ["One", "two", "three", "Four [k]", "none", "five\nsix"] == [block.text for block in found]


def test_a_note_that_is_never_closed_ends_with_the_source_and_one_in_a_note_is_its_text() -> None:
    found = blocks(r"A\footnotetext[7]{Apart} b\footnote{Open \footnote{inner}" "\n\nstill")

    assert [("paragraph", "A b1", None), ("note", "Apart", "7"), ("note", "Open inner\nstill", "1")] == [
        (block.kind, block.text, block.label) for block in found
    ]


def test_a_doi_command_is_an_address_and_an_address_without_scheme_is_text() -> None:
    (block,) = blocks(r"\doi{10.1000/a\_b} \doi{https://doi.org/10.1000/c} \url{a.org/x}")

    assert "doi:10.1000/a_b https://doi.org/10.1000/c a.org/x" == block.text
    assert ["https://doi.org/10.1000/a_b", "https://doi.org/10.1000/c"] == [link.url for link in block.links]


def test_several_keys_of_one_command_stand_in_one_bracket() -> None:
    (block,) = blocks(r"\autocites[see][3]{a,b}[12]{c}")

    assert ("[a, b, c]", ["a", "b", "c"]) == (block.text, [mark.label for mark in block.marks])


def test_an_item_without_key_has_no_label() -> None:
    found = blocks(r"\begin{thebibliography}{9}\bibitem[Snow(2001)]{ice} Snow. \bibitem {never closed")

    assert [("item", "ice"), ("item", None)] == [(block.kind, block.label) for block in found[1:]]


def test_a_preamble_is_no_text() -> None:
    found = blocks(r"\documentclass{article}\newcommand{\x}{https://no.org}\begin{document}Text\end{document}")

    assert ["Text"] == [block.text for block in found]


@pytest.mark.parametrize(
    "command",
    [r"\cite{a,b}", r"\citep[see][p.~3]{a, b}", r"\parencite[12]{a,b}", r"\Textcite{a,b}", r"\autocites{a}[3]{b}"],
)
def test_every_citing_command_marks_its_keys(command: str) -> None:
    (block,) = blocks(f"As said {command}.")

    assert [("a", "key"), ("b", "key")] == [(mark.label, mark.style) for mark in block.marks]


def test_bibitems_are_entries_with_their_keys_and_places() -> None:
    reading = read(
        tex(
            "Text \\cite{s20}.\n\\begin{thebibliography}{9}\n"
            "\\bibitem[Smith(2020)]{s20} Smith, J. (2020). \\emph{The lives of cats}.\n  \\newblock Oxford: OUP.\n"
            "\\bibitem{j19} K.~Jones, ``The lives of dogs'', Journal of Dogs \\textbf{3} (2019) 12--34.\n"
            "\\end{thebibliography}"
        )
    )

    assert [("s20", "The lives of cats", 3), ("j19", "The lives of dogs", 5)] == [
        (found.label, found.item.title, found.location.line) for found in reading.references
    ]
    assert ["s20"] == [citation.label for citation in reading.citations]


def test_a_footnote_is_a_note_after_its_paragraph() -> None:
    found = blocks(r"Fact.\footnote{Smith, \emph{Cats}; see \url{https://a.org/x_y%20z}.} More.")

    assert [("paragraph", "Fact.1 More."), ("note", "Smith, Cats; see https://a.org/x_y%20z.")] == [
        (block.kind, block.text) for block in found
    ]
    assert ["https://a.org/x_y%20z"] == [link.url for link in found[1].links]


def test_href_ties_its_text_to_its_address() -> None:
    (block,) = blocks(r"See \href{https://a.org/b\_c\#d}{the \emph{page}}.")

    assert [("the page", "https://a.org/b_c#d")] == [(block.text[x.start : x.end], x.url) for x in block.links]


def test_verbatim_is_no_text() -> None:
    found = blocks("a\n\\begin{verbatim}\nhttps://no.org \\cite{x}\n\\end{verbatim}\nb")

    assert "no.org" not in "".join(block.text for block in found)


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        (r"\citetPage{123}{monier}", ["monier"]),  # a command of the author's own: pages, then the key
        (r"\volcite{2}[5]{gibbon}", ["gibbon"]),
        (r"\citefield{knuth}{title}", ["knuth"]),
        (r"\citeaffixed{knuth}{see}", ["knuth"]),
        (r"\cite{knuth} {\em and others}", ["knuth"]),
        (r"\icite[\plat*{179}[c][5]{180}[a][1]]{laches}", ["laches"]),
        (r"\cite[see][p.~3 [of 4]]{knuth}", ["knuth"]),
        (r"\cite{\tworef}", []),
        (r"\cite{<key>} and \cite{#1}", []),
        (r"\citationneeded{who says so}", []),
    ],
)
def test_the_key_is_where_the_command_has_it(source: str, keys: list[str]) -> None:
    (block,) = blocks(f"So {source}.")

    assert keys == [mark.label for mark in block.marks]


def test_what_is_quoted_verbatim_cites_nothing() -> None:
    found = blocks("Type \\verb|\\cite{x}| or \\verb*+\\cite{y}+ or \\lstinline{cite}, as \\cite{z} does.")

    assert ["z"] == [mark.label for block in found for mark in block.marks]


def test_the_files_of_the_bibliography_are_named() -> None:
    source = "\\bibliography{refs, more.bib} % \\bibliography{not}\n\\addbibresource[location=local]{x/y.bib}"

    assert ("refs.bib", "more.bib", "x/y.bib") == tuple(one.name for one in companions(tex(source)))


def test_an_aux_file_says_what_is_cited_and_which_bibliography_is_used() -> None:
    aux = tex("\\relax\n\\citation{a,b}\n\\abx@aux@cite{0}{c}\n\\bibdata{refs}\n")

    assert ["a", "b", "c"] == [citation.label for citation in read(aux).citations]
    assert ["refs.bib"] == [one.name for one in companions(aux)]


def test_the_bbl_of_biblatex_states_its_fields() -> None:
    source = r"""
\refsection{0}
  \datalist[entry]{nty/global//global/global}
    \entry{doe01}{article}{}
      \name{author}{2}{}{%
        {{hash=a}{family={Doe}, familyi={D\bibinitperiod}, given={Jos{\'e}}, giveni={J\bibinitperiod}}}%
        {{hash=b}{family={{Ministry of Cats}}}}%
      }
      \strng{namehash}{x}
      \field{journaltitle}{Journal of Cats}
      \field{title}{The {Cat} {\&} I}
      \field{volume}{3}
      \field{urlday}{3}
      \field{urlmonth}{5}
      \field{urlyear}{2021}
      \field{year}{2001}
      \field{pages}{12\bibrangedash 34}
      \verb{doi}
      \verb 10.1000/a_b%20c
      \endverb
    \endentry
    \entry{doe01}{article}{}
    \endentry
"""
    (reference,) = read(Document("paper.bbl", source.encode())).references

    item = reference.item
    assert ("doe01", 4, "article-journal") == (reference.label, reference.location.line, item.type)
    assert ("The Cat & I", "Journal of Cats", "10.1000/a_b%20c") == (item.title, item.container_title, item.doi)
    assert ["José Doe", "Ministry of Cats"] == [str(name) for name in item.author or ()]
    assert ("2001", "2021-05-03") == (str(item.issued), str(item.accessed))


def test_a_bbl_of_biblatex_before_its_version_3_3_has_the_parts_of_names_by_place() -> None:
    source = r"""
\entry{bat1997}{book}{}
  \name{author}{2}{}{%
    {{}%
     {Dijk}{D.}%
     {T.~A.}{T.~A.}%
     {van}{v.}%
     {Jr.}{J.}}%
    {{}%
     {Bat}{B.}%
     {}{}%
     {}{}%
     {}{}}%
  }
  \list{publisher}{2}{%
    {{Kortop} Press}%
    {Seuil}%
  }
  \field{title}{Ice}
\endentry
"""
    (reference,) = read(Document("paper.bbl", source.encode())).references

    assert ["T. A. van Dijk Jr.", "Bat"] == [str(name).replace("\u00a0", " ") for name in reference.item.author or ()]
    assert reference.item.publisher == "Kortop Press and Seuil"


def test_a_damaged_bbl_states_what_it_can() -> None:
    source = r"""
    \entry{ice}{online}{}
      \name{author}{1}{}{{{hash=a}{given={Ana}}}{{hash=b}{family={Frost}, given={Bo}, prefix={van}, suffix=}}}
      \field{title}{Ice}
      \field{subtitle}{A life}
      \field{year}{about 2001}
      \field{eprinttype}{arxiv}
      \field{eprint}{2001.00001}
      \field{lost}
      \verb 10.1000/x
"""
    (reference,) = read(Document("paper.bbl", source.encode())).references

    item = reference.item
    assert ("Ice: A life", "about 2001", "2001.00001", None) == (item.title, str(item.issued), item.arxiv, item.doi)
    assert ["Bo van Frost"] == [str(name) for name in item.author or ()]


def test_what_plainnat_writes_leaves_no_trace_of_its_commands() -> None:
    source = (
        "\\begin{thebibliography}{1}\n\\providecommand{\\natexlab}[1]{#1}\n\\bibitem[Watson(1953)]{w}\n"
        "Watson.\n\\newblock \\emph{Nature}, 171\\penalty0 (4356):\\penalty0 737--738, 1953.\n\\end{thebibliography}\n"
    )

    shown = [block for block in blocks(source) if block.kind != "heading"]

    assert ["Watson. Nature, 171(4356):737–738, 1953."] == [" ".join(block.text.split()) for block in shown]


def test_what_a_style_defines_before_the_first_item_is_no_reference() -> None:
    source = (
        "\\begin{thebibliography}{1}\n\\ifx \\showX \\undefined \\def \\showX #1{Roe, J. 2001. Words.} \\fi\n"
        "\\csname url@samestyle\\endcsname\n\\bibitem{roe}%\n\\bibfield{author}{\\bibinfo{person}{Jan Roe}.} "
        "\\bibinfo {year} {2001}. \\showarticletitle{Reeds of the north}.\n\\end{thebibliography}\n"
    )

    texts = [block.text for block in prose(Document("a.bbl", source.encode())).blocks]

    assert ["References", "Jan Roe. 2001. Reeds of the north."] == texts


def test_the_index_of_a_vector_is_no_marker() -> None:
    (block,) = blocks(r"Take $\mu_{\mathbf{s}}[15]$ of them, in $[0,1]$.")

    assert "[15]" not in block.text
    assert "[0,1]" in block.text
