"""What of a name survives every romanisation."""

from __future__ import annotations

import pytest

from citecheck.biblio.agreement.consonants import skeleton


@pytest.mark.parametrize(
    ("one", "other", "bones"),
    [
        ("황주영", "Hwang Joo-young", "vnknk"),
        ("Толстой", "Tolstoy", "tlst"),
        ("Щедрин 2", "Shchedrin", "sctln"),
        ("Чехов", "Chekhov", "cv"),
        ("Schmidt, X.", "Shmit ks", "smtks"),
        ("O'Neill", "ONeil", "nl"),
        ("Quang", "Kuanq", "knk"),
        ("", "Aiya", ""),
    ],
)
def test_two_spellings_of_a_name_share_their_consonants(one: str, other: str, bones: str) -> None:
    assert bones == skeleton(one)
    assert bones == skeleton(other)
