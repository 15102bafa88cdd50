"""Many plain words are looked for in one go."""

from __future__ import annotations

import pytest

from citecheck.biblio.word_search import Place, WordSearch

SEARCH = WordSearch(("a wall", "wall", "wallet", "日本"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a door", set()),
        ("a wallet", {"a wall", "wall", "wallet"}),
        ("the wall, the wall", {"wall"}),
        ("in 日本", {"日本"}),
        ("half a character \ud800 before a wall", {"a wall", "wall"}),
    ],
)
def test_words_are_found_within_others_too(text: str, words: set[str]) -> None:
    assert words == SEARCH.within(text)


def test_a_place_counts_characters_and_not_bytes() -> None:
    assert [Place(3, 7, "wall"), Place(7, 9, "日本")] == sorted(SEARCH.places("éß·wall日本"))


def test_many_words_are_found_as_few_are() -> None:
    many = WordSearch(f"word{number}." for number in range(1000))

    assert {"word7.", "word999."} == many.within("word7. word70 word999.")
