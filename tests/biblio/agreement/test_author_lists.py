"""A cited list of authors beside that of a record."""

from __future__ import annotations

import pytest

from citecheck.biblio.agreement.author_lists import compare_authors, is_alphabetical
from citecheck.biblio.names.name_list import parse_names


@pytest.mark.parametrize(
    ("cited", "found", "invented", "missing", "ordered"),
    [
        ("Bat, D.; Kim, M.", "Bat, Dorj; Kim, Min", [], [], True),
        ("Bat, D.; Ochir, A.", "Bat, Dorj; Kim, Min", ["Ochir"], ["Kim"], True),
        ("Bat, D.", "Bat, Dorj; Kim, Min", [], ["Kim"], True),
        ("Kim, M.; Bat, D.", "Bat, Dorj; Kim, Min", [], [], False),
        ("Li, Z. F.; Du, C. K.", "Li, Zheng Feng; Du, Chun Kuan", [], [], True),
        ("DAS, S. K.", "DAS, S. K", [], [], True),
        ("Müller, J.", "Mueller, Jan", [], [], True),
    ],
)
def test_who_is_invented_and_who_is_left_out(
    cited: str, found: str, invented: list[str], missing: list[str], ordered: bool
) -> None:
    lists = compare_authors(parse_names(cited), parse_names(found))

    assert invented == [name.sort_key for name in lists.invented]
    assert missing == [name.sort_key for name in lists.missing]
    assert ordered is lists.ordered


def test_names_of_two_scripts_accuse_nobody() -> None:
    lists = compare_authors(parse_names("Hwang, J."), parse_names("황주영"))

    assert () == lists.invented
    assert () == lists.missing


@pytest.mark.parametrize(("names", "sorted_"), [("Bat, D.; Kim, M.", True), ("Kim, M.; Bat, D.", False)])
def test_an_order_by_the_alphabet_says_nothing(names: str, sorted_: bool) -> None:
    assert sorted_ is is_alphabetical(parse_names(names))
