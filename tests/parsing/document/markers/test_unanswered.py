"""Citations by author and year held to the list."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.text import prose
from citecheck.model.document import Reading
from citecheck.parsing.document.read_document import read_prose

CITED = (
    "Groups choose badly (Arrow, 1951; May, 1952), and so do people (Newell and Simon, 1958). Bargains were described "
    "by Nash (1950), by van der Waal et al. (2001) and by Müller (2003)."
)
LIST = """
References

Arrow, K. J. (1951). Social Choice and Individual Values. New York: Wiley.

May, K. O. (1952). A set of independent conditions. Econometrica, 20(4), 680-684.

Müller, J. (2003). Haushalten. Berlin: Springer.

Nash, J. F. (1950). The bargaining problem. Econometrica, 18(2), 155-162.

Newell, A., & Simon, H. A. (1958). Elements of a theory of human problem solving. Psychological Review, 65(3), 151-166.

van der Waal, T., Bok, P., & Kamp, L. (2001). A plain of salt. Geography, 12(1), 1-20.

World Health Organization. (1946). Constitution of the World Health Organization. New York: United Nations.
"""


def read(sentence: str, listed: str = LIST, cited: str = CITED) -> Reading:
    return read_prose(prose("a.txt", f"{cited} {sentence}\n{listed}"))


def told(reading: Reading) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.fault, one.citation.label, one.nearest) for one in reading.unanswered]


@pytest.mark.parametrize(
    ("sentence", "fault", "label", "nearest"),
    [
        ("It is so (Nash, 1951).", "year", "Nash 1951", ("Nash 1950",)),
        ("It is so to Nash (1951).", "year", "Nash 1951", ("Nash 1950",)),
        ("It is so (see Nash 1951: 12; May 1952).", "year", "Nash 1951", ("Nash 1950",)),
        ("It is so (cf. also Nash, 1951, p. 12).", "year", "Nash 1951", ("Nash 1950",)),
        ("It is so (Nash 1950, 1953).", "year", "Nash 1953", ("Nash 1950",)),
        ("It is so (Newell & Simon, 1957).", "year", "Newell & Simon 1957", ("Newell 1958",)),
        ("It is so (van der Waal et al., 2002).", "year", "van der Waal et al. 2002", ("van der Waal 2001",)),
        ("It is so (Mueller 2004).", "year", "Mueller 2004", ("Müller 2003",)),
        ("It is so (Arow, 1951).", "work", "", ()),
        ("It is so (Arrrow, 1951).", "name", "Arrrow 1951", ("Arrow 1951",)),
        ("It is so (Kahn and Bell, 1974).", "work", "Kahn & Bell 1974", ()),
        ("It is so (Kahn et al., 1974).", "work", "Kahn et al. 1974", ()),
    ],
)
def test_a_citation_that_the_list_does_not_answer_is_told_with_what_is_nearest(
    sentence: str, fault: str, label: str, nearest: tuple[str, ...]
) -> None:
    assert ([(fault, label, nearest)] if label else []) == told(read(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "It is so (Mueller, 2003) and (MÜLLER 2003).",
        "It is so (Simon and Newell, 1958), whoever comes first.",
        "It is so (WHO, 1946) and (World Health Organization, 1946).",
        "It is so (OECD, 1999).",
        "It is so in a film (Kurosawa, 1950).",
        "It is so in war (Great War, 1914).",
        "It was so in May (1998) and in Paris (1968).",
        "It is so (Nash, 1950/1951).",
        "It is so (Nash, 1949-1951).",
        "It is so (personal communication with Nash in 1951).",
        "It is so (Nash's house, built in 1951, is gone).",
        "It is so (Kahn, n.d.).",
        "It is so (Nash, 1867).",
    ],
)
def test_what_may_be_answered_or_may_be_no_citation_is_left(sentence: str) -> None:
    assert [] == told(read(sentence))


def test_a_quotation_cites_for_itself() -> None:
    from citecheck.formats.prose.markdown.read import prose as markdown

    text = f"{CITED}\n\n> It is so (Nash, 1951).\n{LIST.replace('References', '## References')}"

    assert [] == told(read_prose(markdown("a.md", text)))


def test_an_entry_that_the_reader_lost_still_answers() -> None:
    torn = LIST.replace("Nash, J. F. (1950)", "Nash, J. F. (1950). Equal. Econometrica, 18(1), 1-2. Nash, J. F. (1951)")

    assert [] == told(read("It is so (Nash, 1951).", torn))


def test_nothing_is_held_against_a_text_that_cites_otherwise() -> None:
    assert [] == told(read("It is so (Nash, 1951).", cited="Groups choose badly [1, 2]. See Nash (1950)."))


def test_a_list_that_answers_few_of_the_citations_was_misread() -> None:
    others = "(Kahn and Bell, 1974; Lee et al., 1975; Roth and Ott, 1976; Nash, 1951)"

    assert [] == told(read(f"It is so {others}."))


LETTERS = LIST.replace(
    "May, K. O. (1952).", "May, K. O. (1952a). A note. Econometrica, 20(3), 1-2.\n\nMay, K. O. (1952b)."
)


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        ("(May, 1952)", [("ambiguous", "May 1952", ("May 1952a", "May 1952b"))]),
        ("(May, 1952a; May, 1952b)", []),
        ("(May, 1952a, b)", []),
        ("(May, 1952c)", [("letter", "May 1952c", ("May 1952a", "May 1952b"))]),
        ("(May and Arrow, 1952)", []),
        ("(May et al., 1952)", []),
    ],
)
def test_the_letter_of_a_year_tells_works_apart(cited: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert expected == told(read("", LETTERS, CITED.replace("May, 1952", cited.strip("()"))))


def test_an_entry_whose_author_is_named_nowhere_is_not_cited() -> None:
    more = LIST + "\nZeno, A. (1999). Half of the way. Mind, 1(1), 1-2.\n"

    (place,) = read("", more).uncited

    assert 19 == place.line
    assert () == read("Zeno knew.", more).uncited


def test_a_citation_in_another_script_is_answered_by_its_entry() -> None:
    more = LIST + "\nИванов, П. (2005). Лёд. Москва: Наука.\n"

    assert [] == told(read("Это так (Иванов, 2005; Ivanov, 2005).", more))
    assert [("year", "Иванов 2006", ("Иванов 2005",))] == told(read("Это так (Иванов, 2006).", more))
