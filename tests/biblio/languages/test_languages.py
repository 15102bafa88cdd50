"""Script and language of titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.biblio.languages.language import language_of, script_of

TITLES = {
    "한-몽골 경제동반자협정(EPA) 제4차 공식협상 개최": ("Hang", "ko"),
    "【独自】北朝鮮通訳、モンゴルに亡命": ("Jpan", "ja"),
    "2025 年 1—9 月蒙古对华货物出口额同比下降 9.4%": ("Hani", "zh"),
    "Договор о дружбе, сотрудничестве и взаимной помощи между СССР и КНДР": ("Cyrl", "ru"),
    "Монгол Ардын Хувьсгалт Намын XVII Их Хурал": ("Cyrl", "mn"),
    "Уламжлалт харилцааг улам хөгжүүлнэ": ("Cyrl", "mn"),
    "За ролята на езика и на културата в развитието на България": ("Cyrl", None),
    "О положају језика и културе у друштву и на селу": ("Cyrl", None),
    "The rise of the West and the fall of Rome": ("Latn", "en"),
    "Die Lage der Dinge in der Zeit": ("Latn", "de"),
    "Η δημοκρατία": ("Grek", "el"),
    "Nature": ("Latn", None),
    "1984": (None, None),
}


@pytest.mark.parametrize(("title", "expected"), TITLES.items())
def test_a_language_is_told_only_where_it_is_certain(title: str, expected: tuple[str | None, str | None]) -> None:
    assert expected == (script_of(title), language_of(title))


@given(st.text())
def test_any_text_has_a_script_or_none(text: str) -> None:
    language = language_of(text)

    assert language is None or script_of(text) is not None
