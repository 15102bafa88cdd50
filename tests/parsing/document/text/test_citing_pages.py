"""The pages that cite an entry are no part of it."""

from __future__ import annotations

import pytest

from citecheck.parsing.document.text.citing_pages import without_citing_pages

BOOK = "Knuth, D. E. (1997). Fundamental Algorithms. Addison-Wesley"
TOLD = [
    f"{BOOK}. (Cited on pages 12 and 13.)",
    f"{BOOK}. Cited on page 4.",
    f"{BOOK} (cit. on pp. 12, 14–16).",
    f"{BOOK} (siehe S. 3).",
    f"{BOOK}. Citado 2 vezes nas páginas 18 e 21.",
    f"{BOOK}. Citado na página 20.",
    f"{BOOK} (cit. a p. 7).",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_phrase_with_pages_behind_an_entry_is_left_out(text: str) -> None:
    assert without_citing_pages([text])[0].rstrip(".") == BOOK


@pytest.mark.parametrize(
    "text",
    [f"{BOOK}, pp. 12–14.", f"{BOOK}. See also page 4.", "Ice: cited on page one.", "(Cited on page 4.)", ""],
)
def test_pages_of_the_work_itself_stay(text: str) -> None:
    assert [text] == without_citing_pages([text])


VISION = [f"K. He and X. {name}. Deep learning. In CVPR, 20{year}. {year}, 3" for year, name in enumerate("ABCDE", 11)]


def test_bare_numbers_behind_the_years_of_a_list_are_pages_that_cite() -> None:
    plain = "J. Sun. Networks. In CVPR, 2016."

    assert [plain, "K. He and X. A. Deep learning. In CVPR, 2011."] == without_citing_pages([plain, *VISION])[:2]


def test_bare_numbers_of_few_entries_are_theirs() -> None:
    texts = [*VISION[:2], *["J. Sun. Networks. In CVPR, 2016."] * 4]

    assert texts == without_citing_pages(texts)
