"""Who wrote a page, and who did not: the site itself is no person."""

from __future__ import annotations

import pytest

from citecheck.biblio.names.name import Name
from tests.pages.page_answers import page, read


def test_a_site_that_names_itself_as_author_is_no_person() -> None:
    head = '<meta property="og:site_name" content="Example Herald"><meta name="author" content="Example Herald">'

    assert (Name(literal="Example Herald"),) == read(page("A long story", "", head)).item.author


@pytest.mark.parametrize("nobody", ["Guest Author", "Staff Writer", "admin"])
def test_a_word_in_the_place_of_a_name_is_nobody(nobody: str) -> None:
    assert read(page("A long story", "", f'<meta name="author" content="{nobody}">')).item.author is None
