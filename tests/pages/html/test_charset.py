"""Bytes into text, whatever was declared."""

from __future__ import annotations

import pytest

from citecheck.pages.html.charset import codec_of, decode

KOREAN = "한국과 몽골의 경제 협력 방안에 관한 연구: 광물 자원을 중심으로 살펴본 가능성과 한계" * 3
JAPANESE = "日本とモンゴルの経済協力に関する研究。資源開発を中心として、可能性と限界を考える。" * 3
CHINESE = "中国与蒙古国经济合作研究：以矿产资源为中心的可能性与局限性分析报告。" * 3
TAIWANESE = "台灣與蒙古國經濟合作研究：以礦產資源為中心的可能性與侷限性分析報告。" * 3
RUSSIAN = "Экономическое сотрудничество России и Монголии: возможности и пределы развития отношений. " * 3
GERMAN = "Die wirtschaftliche Zusammenarbeit über Grenzen: Möglichkeiten für größere Räume und Märkte. " * 3
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy o hospodářské spolupráci našich států a šťastných zemí. " * 3


def html(text: str, meta: str = "", language: str = "") -> str:
    root = f' lang="{language}"' if language else ""
    return f"<!doctype html><html{root}><head>{meta}<title>{text}</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("text", "codec", "label"),
    [
        (KOREAN, "cp949", "euc-kr"),
        (KOREAN, "cp949", "ks_c_5601-1987"),
        (KOREAN, "cp949", "KSC5601"),
        (KOREAN, "cp949", "x-windows-949"),
        (KOREAN, "cp949", "windows-949"),
        (JAPANESE, "cp932", "Shift_JIS"),
        (JAPANESE, "cp932", "x-sjis"),
        (JAPANESE, "euc_jp", "EUC-JP"),
        (JAPANESE, "iso2022_jp", "iso-2022-jp"),
        (CHINESE, "gb18030", "gb2312"),
        (CHINESE, "gb18030", "GBK"),
        (CHINESE, "gb18030", "gb18030"),
        (TAIWANESE, "big5hkscs", "big5"),
        (TAIWANESE, "big5hkscs", "Big5-HKSCS"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (RUSSIAN, "iso8859-5", "iso-8859-5"),
        (GERMAN, "cp1252", "ISO-8859-1"),
        (GERMAN, "cp1252", "latin1"),
        (CZECH, "cp1250", "windows-1250"),
        (CZECH, "iso8859-2", "iso-8859-2"),
    ],
)
@pytest.mark.parametrize("where", ["header", "meta", "pragma"])
def test_a_declared_charset(text: str, codec: str, label: str, where: str) -> None:
    meta = {
        "header": "",
        "meta": f"<meta charset='{label}'>",
        "pragma": f'<meta http-equiv="Content-Type" content="text/html; charset={label}">',
    }[where]
    source = html(text, meta)
    header = f"text/html; charset={label}" if where == "header" else "text/html"

    assert source == decode(source.encode(codec), header)[0]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (KOREAN, "cp949"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
        (TAIWANESE, "big5"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
    ],
)
def test_a_charset_declared_nowhere(text: str, codec: str) -> None:
    source = html(text)

    assert source == decode(source.encode(codec))[0]


@pytest.mark.parametrize(
    ("text", "codec"),
    [(KOREAN, "cp949"), (JAPANESE, "cp932"), (CHINESE, "gb18030"), (RUSSIAN, "cp1251"), (GERMAN, "cp1252")],
)
def test_a_page_that_says_utf_8_and_is_not(text: str, codec: str) -> None:
    source = html(text, '<meta charset="utf-8">')

    assert source == decode(source.encode(codec), "text/html; charset=utf-8")[0]


@pytest.mark.parametrize("label", ["euc-kr", "shift_jis", "gb2312", "windows-1251", "iso-8859-1"])
def test_a_page_that_says_something_else_and_is_utf_8(label: str) -> None:
    source = html(KOREAN, f'<meta charset="{label}">')

    assert source == decode(source.encode(), f"text/html; charset={label}")[0]


def test_a_servers_default_latin_1_does_not_outweigh_the_pages_own_word() -> None:
    source = html(KOREAN, '<meta charset="euc-kr">')

    assert source == decode(source.encode("cp949"), "text/html; charset=iso-8859-1")[0]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(codec: str) -> None:
    source = html(GERMAN)

    assert source == decode(source.encode(codec))[0]


@pytest.mark.parametrize(("mark", "codec"), [("\ufeff", "utf-8"), ("\ufeff", "utf-16-le"), ("\ufeff", "utf-16-be")])
def test_a_byte_order_mark_outweighs_every_label(mark: str, codec: str) -> None:
    source = html(KOREAN, '<meta charset="euc-kr">')

    assert source == decode((mark + source).encode(codec), "text/html; charset=windows-1251")[0]


def test_a_body_cut_within_a_character_is_still_utf_8() -> None:
    body = html(KOREAN).encode()

    assert "utf-8" == decode(body[: body.index("한".encode()) + 200])[1]


@pytest.mark.parametrize(("codec", "language"), [("cp1250", "cs"), ("iso8859-2", "cs")])
def test_the_language_of_a_page_settles_its_single_byte_charset(codec: str, language: str) -> None:
    source = html(CZECH, language=language)

    assert source == decode(source.encode(codec))[0]


def test_a_label_in_a_comment_is_no_declaration() -> None:
    source = html(GERMAN, "<!-- <meta charset='euc-kr'> -->")

    assert source == decode(source.encode("cp1252"))[0]


@pytest.mark.parametrize(
    ("label", "codec"),
    [("utf8", "utf-8"), ("UNICODE-1-1-UTF-8", "utf-8"), ("ascii", "cp1252"), ("iso-2022-kr", None), ("nonsense", None)],
)
def test_labels_of_the_encoding_standard(label: str, codec: str | None) -> None:
    assert codec == codec_of(label)
