"""Bytes into text, whatever the encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.errors import InputError
from citecheck.formats import read
from citecheck.formats.files.decoding import decode, looks_binary
from citecheck.model.document import Document

SHORT = [
    ("cp949", "1. 김철수. (2011). 한국의 기후 변화. 서울: 민음사.\n"),
    ("cp949", "박영수, 「조선시대 문학 연구」, 서울대학교 출판부, 1998.\n"),
    ("cp932", "1. 山田太郎 (2011) 『日本の気候』岩波書店.\n"),
    ("euc_jp", "夏目漱石『坊っちゃん』新潮社、1906年。\n"),
    ("gb18030", "[2] 李明. 气候变化研究[J]. 地理学报, 2005, 60(2): 23-30.\n"),
    ("big5", "王大明（2005）。氣候變遷研究。臺北：國立臺灣大學出版中心。\n"),
    ("cp1251", "1. Иванов И. И. Климат России. — М.: Наука, 2001. — 320 с.\n"),
    ("cp1252", "Müller, Jörg: “Über Größe”. Köln: Böhlau 1999.\n"),
    ("cp1250", "Żółć, Ł. (2001). Źdźbło trawy. Kraków: Wydawnictwo Śląsk.\n"),
    ("utf-16", "Müller, Jörg: Über Größe. Köln: Böhlau 1999.\n"),
    ("utf-8-sig", "Müller, Jörg: Über Größe. Köln: Böhlau 1999.\n"),
]


@pytest.mark.parametrize(("charset", "text"), SHORT)
def test_a_line_or_two_tell_their_charset(charset: str, text: str) -> None:
    assert text == decode(text.encode(charset))


def test_a_stray_zero_byte_leaves_a_text_a_text() -> None:
    content = b"1. Smith, J. (2001). On i\0ce. Oxford: Oxford University Press.\n" * 3

    assert not looks_binary(content)
    assert "On i\ufffdce" in decode(content)


@pytest.mark.parametrize("name", ["a.md", "a.bib", "a.html", "a.tex", "a.txt", "a"])
def test_binary_data_under_the_name_of_a_text_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(InputError, match=f"^{name} .*binary"):
        read(Document(name, bytes(range(256)) * 20))


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded(content: bytes) -> None:
    assert "\r" not in decode(content)
