"""Names as BibTeX's lists hold them, by the rules and against them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.biblio.names.name import Name
from citecheck.formats.records.bibtex.latex import decode, encode
from citecheck.formats.records.bibtex.people import read_names, write_names

CASES = [
    ("Donald E. Knuth", [Name("Knuth", "Donald E.")]),
    ("Brinch Hansen, Per", [Name("Brinch Hansen", "Per")]),
    ("Beeblebrox, IV, Zaphod", [Name("Beeblebrox", "Zaphod", suffix="IV")]),
    ("Ludwig van Beethoven", [Name("Beethoven", "Ludwig", non_dropping_particle="van")]),
    ("John Q. Public, Jr.", [Name("Public", "John Q.", suffix="Jr.")]),
    ("King, Jr.", [Name("King", suffix="Jr.")]),
    ("SR Ochir and JR Bat", [Name("Ochir", "SR"), Name("Bat", "JR")]),
    ("Ochir, SR", [Name("Ochir", "SR")]),
    ("OCHIR, SR", [Name("OCHIR", suffix="SR")]),
    ("III Smith", [Name("Smith", "III")]),
    ("{Barnes and Noble} and {\\'E}mile Zola", [Name(literal="Barnes and Noble"), Name("Zola", "Émile")]),
    ("World Health Organization", [Name(literal="World Health Organization")]),
    ("Z. Wang, A. Li, and B. Chen", [Name("Wang", "Z."), Name("Li", "A."), Name("Chen", "B.")]),
    ("family=Gogh, given=Vincent, prefix=van", [Name("Gogh", "Vincent", non_dropping_particle="van")]),
    (
        'given={Jean Paul}, given-i=JP, prefix=de la, useprefix=true, family="Tour, fils"',
        [Name("Tour, fils", "Jean Paul", non_dropping_particle="de la")],
    ),
    ("홍길동 and 홍, 길동", [Name("홍길동"), Name("홍", "길동")]),
    ("Plato", [Name("Plato")]),
    (r"I\~nigo Pe\~na and \v Cern\'y, J\'an", [Name("Peña", "Iñigo"), Name("Černý", "Ján")]),
    ("{{Nested Braces}}", [Name(literal="Nested Braces")]),
    ("Smith, J. AND Doe, R.", [Name("Smith", "J."), Name("Doe", "R.")]),
    ("Anderson, A. and and Brand, B.", [Name("Anderson", "A."), Name("Brand", "B.")]),
    (r"Ram{\'o}n y Cajal, Santiago", [Name("Ramón y Cajal", "Santiago")]),
    (
        r"Santiago Ram\'on y Cajal and Josep Puig i Cadafalch",
        [Name("Ramón y Cajal", "Santiago"), Name("Puig i Cadafalch", "Josep")],
    ),
    ("SMITH, John, DOE, Jane", [Name("SMITH", "John"), Name("DOE", "Jane")]),
    ("Smith, J., Doe, A., Roe, B.", [Name("Smith", "J."), Name("Doe", "A."), Name("Roe", "B.")]),
    ("", []),
]


@pytest.mark.parametrize(("written", "expected"), CASES)
def test_a_list_of_names_is_read(written: str, expected: list[Name]) -> None:
    assert (tuple(expected), False) == read_names(written)


def test_and_others_is_told_and_written_again() -> None:
    names, more = read_names("Doe, Jane and others")

    assert ((Name("Doe", "Jane"),), True) == (names, more)
    assert "Doe, Jane and others" == write_names(names, more=more)


@given(text=st.text(max_size=60))
@settings(max_examples=300)
def test_no_list_raises(text: str) -> None:
    read_names(text)


@given(text=st.text(st.characters(exclude_categories=("C", "Z", "M")), max_size=40))
@settings(max_examples=300)
def test_decoding_gives_back_what_was_encoded(text: str) -> None:
    once = decode(text)

    assert once == decode(encode(once))


@pytest.mark.parametrize(
    ("latex", "plain"),
    [
        (r"M{\"u}{\ss}ig", "Müßig"), (r"{\v{C}}apek", "Čapek"), (r"{\'\i}", "í"), (r"\L{}\'od\'z", "Łódź"),
        (r"G{\"{o}}del", "Gödel"), (r"\c{S}\u{g} \H{o} \k{a} \r{a}", "Şğ ő ą å"), (r"{\AE}r{\o}", "Ærø"),
        (r"H$_2$O, $10^{-3}$, $\alpha$", "H₂O, 10⁻³, α"), ("$5 to $10 million", "$5 to $10 million"),
        (r"50\% \& more", "50% & more"), ("a -- b --- c ``q''", "a – b — c “q”"), (r"\emph{x} \textbf{{y}}", "x y"),
        (r"\url{http://e.org/~a_b%20}", "http://e.org/~a_b%20"), (r"\unknown{kept} \unheard", "kept unheard"),
        (r"{\noopsort{1973a}}1973", "1973"), ("{unbalanced", "unbalanced"), ("100% sure", "100% sure"),
    ],
)  # fmt: skip
def test_latex_is_read_as_a_reader_sees_it(latex: str, plain: str) -> None:
    assert plain == decode(latex)
