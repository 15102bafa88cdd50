"""One name: which of its words are the family's, and which names are none of a person."""

from __future__ import annotations

import pytest

from citecheck.biblio.names.name import Name
from citecheck.biblio.names.one_name import are_initials, east_asian_name, inverted_name, is_organisation, parse_name

NAMES = {
    "Smith": Name("Smith"),
    "Smith.": Name("Smith"),
    "Smith, ": Name("Smith"),
    "YonhapNews": Name(literal="YonhapNews"),
    "McDonald": Name("McDonald"),
    "J.Smith": Name("Smith", "J."),
    "John Smith Jr.": Name("Smith", "John", suffix="Jr."),
    "Andrade T de": Name("Andrade", "T", "de"),
    "Costa Lima JA dos": Name("Costa Lima", "JA", "dos"),
    "John A Smith": Name("Smith", "John A"),
    "J Smith": Name("Smith", "J"),
    "J. de Vries": Name("de Vries", "J."),
    "JB Smith": Name("Smith", "JB"),
    "SMITH John": Name("SMITH", "John"),
    "VAN DYKE Dick": Name("VAN DYKE", "Dick"),
    "SMITH J": Name("SMITH", "J"),
    "Smith JA": Name("Smith", "JA"),
    "Powell JR": Name("Powell", "JR"),
    "Edge MD": Name("Edge", "MD"),
    "POWELL JR": Name("POWELL", suffix="JR"),
    "Smith Jones AB": Name("Smith Jones", "AB"),
    "Smith Ch.": Name("Smith", "Ch."),
    "Bold B.-E.": Name("Bold", "B.-E."),
    "B. Ts. Bold": Name("Bold", "B. Ts."),
    "Anna Maria de Souza": Name("de Souza", "Anna Maria"),
    "Anna Maria Souza": Name("Souza", "Anna Maria"),
    "Vincent Van Gogh": Name("Van Gogh", "Vincent"),
    "J. Maria Smith": Name("Smith", "J. Maria"),
    "K. Park Ji": Name("Park Ji", "K."),
    "of Kent": Name(literal="of Kent"),
    "Harbour Board (HB)": Name(literal="Harbour Board (HB)"),
    "Ministry": Name(literal="Ministry"),
}
INVERTED = [
    ("Beethoven", "Ludwig van", None, Name("Beethoven", "Ludwig", "van")),
    ("King Jr.", "Martin", None, Name("King", "Martin", suffix="Jr.")),
    ("Vaughan Williams Jr.", "Ralph", None, Name("Vaughan Williams", "Ralph", suffix="Jr.")),
    ("King", "Martin", "III", Name("King", "Martin", suffix="III")),
    ("Jr.", "Martin", None, Name("Jr.", "Martin")),
    ("Cruz, ", "Juan de la", None, Name("Cruz", "Juan", "de la")),
    ("Cruz", "de la", None, Name("Cruz", "de", "la")),
    ("Souza", "Ana De", None, Name("Souza", "Ana De")),
    ("Kim", "", None, Name("Kim")),
]
EAST_ASIAN = [
    ("강형민", None, "강|형민"),
    ("남궁민수", None, "남궁|민수"),
    ("남궁", None, "남|궁"),
    ("강", None, ""),
    ("뷁형민", None, ""),
    ("李明", None, "李|明"),
    ("王小五", None, "王|小五"),
    ("王小五六", None, ""),
    ("欧阳修", None, "欧阳|修"),
    ("欧阳修文", None, "欧阳|修文"),
    ("欧阳", None, ""),
    ("李明", "ja", ""),
    ("鬱明", None, ""),
    ("田中 太郎", "ja", "田中|太郎"),
    ("国家统计局", None, ""),
]


@pytest.mark.parametrize(("written", "name"), NAMES.items())
def test_a_name_is_parted_into_the_familys_and_the_given(written: str, name: Name) -> None:
    assert name == parse_name(written)


@pytest.mark.parametrize(("family", "given", "suffix", "name"), INVERTED)
def test_an_inverted_name_keeps_its_particles_and_suffix(
    family: str, given: str, suffix: str | None, name: Name
) -> None:
    assert name == inverted_name(family, given, suffix)


@pytest.mark.parametrize(("written", "language", "parts"), EAST_ASIAN)
def test_an_east_asian_name_is_parted_where_its_family_is_certain(
    written: str, language: str | None, parts: str
) -> None:
    family, _, given = parts.partition("|")

    assert (Name(family, given) if parts else Name(literal=written)) == east_asian_name(written, language)


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("of Kent", True),
        ("Harbour Lights (HB)", True),
        ("Harbour Lights (H)", False),
        ("Harbour Lights (hb)", False),
        ("Bank", True),
        ("Banks", False),
        ("Bank, J.", False),
        ("Bank, John", True),
        ("国家统计局", True),
        ("统计局", False),
        ("[Administrator]", True),
    ],
)
def test_an_organisation_is_known_by_its_words(text: str, organisation: bool) -> None:
    assert organisation is is_organisation(text)


@pytest.mark.parametrize(
    ("word", "initials"),
    [("J.", True), ("J. A.", True), ("JA", True), ("J.-y.", True), ("Е.Д.", True), ("Jr.", False), ("St.", False),
     ("Dr.", False), ("Sr.", False), ("John", False), ("", False)],
)  # fmt: skip
def test_initials_are_letters_alone(word: str, initials: bool) -> None:
    assert initials is are_initials(word)
