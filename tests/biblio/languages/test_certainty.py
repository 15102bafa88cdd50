"""Where a script, a letter or a function word is enough to tell a language, and where it is not."""

from __future__ import annotations

import pytest

from citecheck.biblio.languages.language import language_of, script_of
from citecheck.biblio.languages.script import romanised, script

SCRIPTS = [
    ("韓国 Korea", "Hani", "han"),
    ("韓 Korea", "Latn", "han"),
    ("한국 Koreas", "Hang", "hangul"),
    ("韓国の Koreans and others", "Latn", "kana"),
    ("の韓国韓国", "Jpan", "kana"),
    ("Мир and word", "Latn", "cyrillic"),
    ("Миром and", "Cyrl", "cyrillic"),
    ("שלום", "Hebr", "hebrew"),
    ("สวัสดี", "Thai", "thai"),
    ("سلام", "Arab", "arabic"),
    ("ñandú", "Latn", "latin"),
    ("1984: –", None, "latin"),
]
LANGUAGES = [
    ("the of and", "en"),
    ("the of Rome", None),
    ("the of and der die", None),
    ("the of and in der die", "en"),
    ("la ñandú ¿Qué?", "es"),
    ("łódź", "pl"),
    ("łódź żółw", "pl"),
    ("дружбы новой войны", None),
    ("новой старой", "ru"),
    ("өвөл", "mn"),
    ("қазақ", None),
    ("қазақ ғылым өлең", "kk"),
    ("سلام", None),
    ("پچگ", "fa"),
    ("שלום", "he"),
    ("ไทย", "th"),
    ("Ελλάδα", "el"),
    ("हिन्दी", None),
]


@pytest.mark.parametrize(("text", "main", "beside_latin"), SCRIPTS)
def test_a_character_of_east_asia_weighs_as_three_letters(text: str, main: str | None, beside_latin: str) -> None:
    assert (main, beside_latin) == (script_of(text), script(text))


@pytest.mark.parametrize(("text", "language"), LANGUAGES)
def test_three_signs_tell_a_language_and_twice_as_many_as_the_next(text: str, language: str | None) -> None:
    assert language == language_of(text)


def test_a_text_is_romanised_without_capitals() -> None:
    assert "moskva" == romanised("Москва")
