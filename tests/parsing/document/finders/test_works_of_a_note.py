"""A note may name several works: each is a reference of its own, the first with the number of the note."""

from __future__ import annotations

import pytest

from citecheck.formats import read
from citecheck.model.document import Document
from citecheck.model.reference import Reference

SEVERAL = {  # a note, and the titles of its works
    "Vgl. Max Weber, Wirtschaft und Gesellschaft, Tübingen 1922; ferner Georg Simmel, Soziologie, Leipzig 1908.": (
        "Wirtschaft und Gesellschaft", "Soziologie"
    ),
    "See, e.g., Eric Hobsbawm, The Age of Revolution (London: Weidenfeld & Nicolson, 1962), 23; E. P. Thompson, "
    "The Making of the English Working Class (London: Gollancz, 1963), 12–15.": (
        "The Age of Revolution", "The Making of the English Working Class"
    ),
    "Cf. Michel Foucault, Surveiller et punir (Paris: Gallimard, 1975), 201, and Gilles Deleuze, Foucault (Paris: "
    "Minuit, 1986), 30.": ("Surveiller et punir", "Foucault"),
    "Hannah Arendt, The Human Condition (Chicago: University of Chicago Press, 1958), 50. See also Judith Shklar, "
    "Ordinary Vices (Cambridge: Harvard University Press, 1984), 9.": ("The Human Condition", "Ordinary Vices"),
}  # fmt: skip
LAW = (  # works of notes, parted by semicolons
    ("See, e.g., Marbury v. Madison, 5 U.S. 137 (1803)", "Brown v. Board of Education, 347 U.S. 483 (1954)"),
    ("Donoghue v Stevenson [1932] AC 562 (HL)", "Caparo Industries plc v Dickman [1990] 2 AC 605 (HL)."),
    ("CE, 28 mai 1971, Ville nouvelle Est, Rec. p. 409", "CE, Ass., 30 octobre 1998, Sarran, Rec. p. 368."),
    ("42 U.S.C. § 1983 (2018)", "28 U.S.C. § 1331", "but see Plessy v. Ferguson, 163 U.S. 537 (1896)."),
)
ONE = (
    "Eric Hobsbawm, The Age of Revolution (London: Weidenfeld; New York: Praeger, 1962), 23.",
    "Max Weber, Wirtschaft und Gesellschaft, Tübingen 1922; Nachdruck Tübingen 1980, S. 12.",
    "Hobsbawm, Eric; Ranger, Terence, The Invention of Tradition (Cambridge: Cambridge University Press, 1983), 1.",
    "Jürgen Habermas, Strukturwandel der Öffentlichkeit, Neuwied 1962, S. 33; vgl. auch Anm. 12.",
    "Thomas Kuhn, The Structure of Scientific Revolutions (Chicago: University of Chicago Press, 1962 and 1970), 5.",
)


def references_of(note: str) -> tuple[Reference, ...]:
    return read(Document("paper.md", f"One claim.[^7]\n\n[^7]: {note}\n".encode())).references


@pytest.mark.parametrize(("note", "titles"), SEVERAL.items())
def test_each_work_of_a_note_is_a_reference(note: str, titles: tuple[str, ...]) -> None:
    found = references_of(note)

    assert titles == tuple(reference.item.title for reference in found)
    assert ("7", None) == tuple(reference.label for reference in found)
    assert all(reference.item.author and reference.item.issued for reference in found)


@pytest.mark.parametrize("works", LAW)
def test_each_case_and_each_act_of_a_note_is_a_reference(works: tuple[str, ...]) -> None:
    assert [*works] == [reference.raw for reference in references_of("; ".join(works))]


def test_what_is_compared_is_a_reference_of_its_own() -> None:
    found = references_of(
        "Compare Roe v. Wade, 410 U.S. 113 (1973), with Planned Parenthood v. Casey, 505 U.S. 833 (1992)."
    )

    assert ["Roe v. Wade", "Planned Parenthood v. Casey"] == [reference.item.title for reference in found]


def test_a_family_name_alone_is_an_author_behind_a_signal() -> None:
    found = references_of(
        "So auch Habermas, Faktizität und Geltung, Frankfurt 1992; a. A. Luhmann, Das Recht, Frankfurt 1993."
    )

    assert ["Habermas", "Luhmann"] == [(reference.item.author or [])[0].family for reference in found]


@pytest.mark.parametrize("note", ONE)
def test_what_begins_no_work_parts_no_note(note: str) -> None:
    assert [note] == [reference.raw for reference in references_of(note)]


def test_a_work_stands_where_it_is_written() -> None:
    first, second = references_of(
        "Darwin, C., On the Origin of Species, London 1859; Huxley, T. H., Man's Place in Nature, London 1863."
    )

    assert first.location.line == second.location.line == 3
    assert first.location.order < second.location.order
    assert first.location.end_column == len("[^7]: ") + len(first.raw) + 1
    assert "Huxley, T. H., Man's Place in Nature, London 1863." == second.raw
