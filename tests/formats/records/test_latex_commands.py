"""What a command of LaTeX says is read: no argument vanishes, no name of a command stays."""

from __future__ import annotations

import re

import pytest

from citecheck.formats.prose.latex.commands import LINKS
from citecheck.formats.prose.latex.read import prose
from citecheck.formats.records.bibtex.commands import converter_and_grammar
from citecheck.formats.records.bibtex.latex import decode, spelled
from citecheck.formats.records.bibtex.macros import ASIDES, OPERATORS, SETTINGS, SIGNS, UNITS
from citecheck.model.document import Document

SHOWN_OTHERWISE = re.compile(r"math(?:bb|cal|scr|frak)|Uebung\w+")  # alphabets of their own; a class of one school


def commands() -> dict[str, str]:
    """Return every command that the grammar knows, with the signs of its arguments."""
    _, grammar = converter_and_grammar()
    return {spec.macroname: str(spec.args_parser.argspec or "") for spec in grammar.iter_macro_specs()}


def test_no_argument_of_a_known_command_is_lost() -> None:
    lost = []
    for name, signs in commands().items():
        if "{" not in signs or SETTINGS.get(name) or SHOWN_OTHERWISE.fullmatch(name):
            continue
        arguments = "".join({"{": "{Q}", "[": "", "*": ""}[sign] for sign in signs)
        if "Q" not in decode(f"Aa \\{name}{arguments} zz").replace("\u0335", ""):
            lost.append(name)

    assert [] == lost


def test_no_name_of_a_known_command_stays_in_the_text() -> None:
    stays = [
        name
        for name, signs in commands().items()
        if name.isalpha() and len(name) > 1 and name not in OPERATORS and not SHOWN_OTHERWISE.fullmatch(name)
        and UNITS.get(name) != name
        and name in decode(f"A \\{name}{'{Q}' * signs.count('{') or '{}'} z")
    ]  # fmt: skip

    assert [] == stays


@pytest.mark.parametrize("name", sorted(SIGNS))
def test_a_sign_is_read_before_a_blank_and_before_braces(name: str) -> None:
    shown = f"a{SIGNS[name]}b"

    assert shown == decode(f"a\\{name} b") == decode(f"a\\{name}{{}}b")


@pytest.mark.parametrize(
    ("latex", "plain"),
    [
        (r"The \texttt{grep} of \textsf{Unix}, in \mbox{XML}", "The grep of Unix, in XML"),
        (r"READ\slash WRITE, lock\hyphen free, p \textless{} q \textbar{} r", "READ/WRITE, lock-free, p < q | r"),
        (r"\foreignlanguage{french}{Les eaux} \textcolor{blue}{bleues}", "Les eaux bleues"),
        (r"\texorpdfstring{$\pi$}{pi} in \bibinfo{title}{Numbers}", "pi in Numbers"),
        (r"At 20~$^{\circ}$C, 20\,$^o$C and \SI{5}{\micro\metre}", "At 20 °C, 20 °C and 5 µm"),
        (r"N$_2$O, NO$_x$ and $\mathrm{SO_2}$, \ce{CaCO3}, \ce{NH4+}", "N₂O, NOₓ and SO₂, CaCO₃, NH₄⁺"),
        (r"RNA$_{\textrm{2}}$, the 4$^{\textrm{th}}$ of $k_{\mathrm{max}}$", "RNA₂, the 4th of kmax"),
        (r"$\Lambda_{c}^{+}$ and $\alpha_{ij}$ in \(B^{0}\), \ensuremath{^{13}}C", "Λc⁺ and αij in B⁰, ¹³C"),
        (r"\frac12, $\tfrac{3}{4}$ and \sfrac{1}{8}", "1/2, 3/4 and 1/8"),
        (r"{\footnotesize small} \kern 2pt {\Large print}", "small print"),
        (r"\textsubscript{2} and \textsuperscript{nd}", "₂ and nd"),
    ],
)
def test_what_a_command_says_is_read(latex: str, plain: str) -> None:
    assert plain == decode(latex)


@pytest.mark.parametrize(
    ("latex", "letters"),
    [
        (r"Pe\~na, I\~nigo", "Peña, Iñigo"),
        (r"Nu\~{n}o and {\~N}andu", "Nuño and {Ñ}andu"),
        (r"\v Cech and \v{S}\'\i ma", "Čech and Šíma"),
        (r"Bj\o rn \AA{}s, \L ukasz, Stra\ss e", "Bjørn Ås, Łukasz, Straße"),
        (r"{\relax d'}\aftergroup\ignorespaces Arc", "{d'}Arc"),
        (r"K.~L. \textsc{Roe}", r"K.~L. \textsc{Roe}"),
    ],
)
def test_letters_are_spelled_out_before_a_name_is_taken_apart(latex: str, letters: str) -> None:
    assert letters == spelled(latex)


@pytest.mark.parametrize("name", sorted(name for name, count in ASIDES.items() if count and name not in LINKS))
def test_running_text_leaves_out_what_is_no_text_too(name: str) -> None:
    source = f"Some words \\{name}{'{xyz}' * ASIDES[name]}{{Seen}} and more."
    (block,) = prose(Document("a.tex", source.encode())).blocks

    assert block.text == "Some words Seen and more."


def test_a_link_that_leads_nowhere_is_its_words() -> None:
    assert "Ice and snow" == decode(r"\href{}{Ice} and \href{ }{snow}")
