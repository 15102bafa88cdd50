"""What the commands and environments of LaTeX do to running text. One row a command; extend the tables freely."""

from __future__ import annotations

# Commands that leave nothing in the text: how many arguments go with them (LaTeX2e; natbib; hyperref; biblatex).
SILENT = {
    "documentclass": 1, "usepackage": 1, "RequirePackage": 1, "label": 1, "ref": 0, "includegraphics": 1, "vspace": 1,
    "hspace": 1, "bibliographystyle": 1, "bibliography": 1, "addbibresource": 1, "newcommand": 2, "renewcommand": 2,
    "providecommand": 2, "newenvironment": 3, "DeclareMathOperator": 2, "setlength": 2, "setcounter": 2,
    "pagestyle": 1, "thispagestyle": 1, "definecolor": 3, "hypersetup": 1, "geometry": 1, "nocite": 1,
    "printbibliography": 0, "index": 1, "date": 1, "graphicspath": 1, "bibcite": 2, "citation": 1, "bibdata": 1,
    "bibstyle": 1, "theoremstyle": 1, "newtheorem": 2, "selectlanguage": 1, "color": 1, "phantomsection": 0,
    "addcontentsline": 3, "expandafter": 0, "def": 0, "let": 0, "providebibmacro": 2, "newcounter": 1, "fontsize": 2,
    "linewidth": 0, "rule": 2, "arraybackslash": 0,
    "hline": 0, "centering": 0, "noindent": 0, "maketitle": 0,
    "tableofcontents": 0, "appendix": 0, "clearpage": 0, "newpage": 0, "cmidrule": 1, "multicolumn": 2,
    "raggedright": 0,
    "setlist": 1, "captionsetup": 1, "lstset": 1, "tikzset": 1, "newacronym": 3, "bibliographyunit": 0, "urlstyle": 1,
    "natexlab": 1, "noopsort": 1, "hyphenation": 1, "pdfbookmark": 2, "hypertarget": 1, "citeproctext": 0,
    "cslindent": 0,
    "providelength": 1, "BibitemShut": 1, "bib": 3, "href@noop": 1,
}  # fmt: skip

# Commands of citation whose first argument holds the keys, in lower case; others (`\volcite{2}{key}`, an author's own)
# end with them (natbib 8.31; biblatex 3.20, §3.9; apacite; REVTeX 4.2; harvard; amsrefs).
KEY_FIRST = {
    "cite", "citet", "citep", "citealt", "citealp", "citeauthor", "citeyear", "citeyearpar", "citefullauthor",
    "citenum", "parencite", "footcite", "footcitetext", "textcite", "smartcite", "autocite", "supercite",
    "fullcite", "footfullcite", "citetitle", "citedate", "citeurl", "citefield", "citelist", "footcitefull",
    "citea", "citenp", "citeanp", "shortcite", "shortcitea", "shortcitenp", "fullcitea", "fullcitenp", "maskcite",
    "onlinecite", "citeasnoun", "possessivecite", "citeaffixed", "citeyearnp", "ycite", "ocite", "citen",
    "citeonline", "citeapud",
}  # fmt: skip

# Commands that go on in another file: how many arguments say where, a folder before the name where there are two
# (LaTeX2e, its `.aux` files, the packages subfiles and import).
PARTS = {
    "input": 1, "include": 1, "@input": 1, "subfile": 1, "subfileinclude": 1,
    "import": 2, "subimport": 2, "inputfrom": 2, "subinputfrom": 2, "includefrom": 2, "subincludefrom": 2,
}  # fmt: skip
NO_PROSE = (".pgf", ".tikz", ".pdf_tex", ".eps_tex", ".pdftex_t", ".pstex_t", ".sty", ".cls", ".cfg", ".clo", ".def",
            ".fd", ".csv", ".dat", ".py", ".c", ".pdf", ".png", ".ind", ".gls", ".nls", ".toc", ".lof")  # fmt: skip
"""The endings of what is put in like text and holds none: figures, programs, tables that a program made."""

HEADINGS = {
    "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5, "title": 1,
    "addsec": 2, "addchap": 1,
}  # fmt: skip

ITALICS = {"emph", "textit", "textsl", "mkbibemph", "enquotebib", "bibtitle"}
ITALIC_SWITCHES = {"em", "it", "itshape", "sl", "slshape"}
NOTES = {
    "footnote",
    "footnotemark",
    "footnotetext",
    "endnote",
    "thanks",
    "sidenote",
    "marginnote",
    "blfootnote",
    "endnotetext",
}
LINKS = {"href", "Eprint"}  # an address, and the words that lead there; `\Eprint` is REVTeX's
ADDRESSES = {"url", "nolinkurl", "path", "burl", "urlprefix", "doi", "bibdoi", "eprint"} | LINKS

# Commands that name a field: which, or `None` where their first argument says it (elsarticle; REVTeX; acmart).
FIELDS: dict[str, str | None] = {"bibinfo": None, "showarticletitle": "title"}

# Commands whose argument stands between two equal signs, or in braces, as it is.
VERBATIM = {"verb", "lstinline", "mintinline"}

# Environments with arguments of their own.
ARGUMENTS = {
    "thebibliography": 1, "tabular": 1, "tabular*": 2, "minipage": 1, "longtable": 1, "multicols": 1,
    "CSLReferences": 2,
    "tabularx": 2, "list": 2, "otherlanguage": 1, "wrapfigure": 2,
}  # fmt: skip

# Environments whose content is no running text.
OPAQUE = {
    "verbatim", "verbatim*", "lstlisting", "minted", "equation", "equation*", "align", "align*", "eqnarray",
    "eqnarray*", "gather", "gather*", "multline", "multline*", "tikzpicture", "displaymath", "math",
    "comment",
    "pgfpicture", "algorithm", "algorithmic", "filecontents", "filecontents*", "Verbatim",
}  # fmt: skip
