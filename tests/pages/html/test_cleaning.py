"""Text of strangers is plain before anybody prints it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.pages.html.cleaning import clean


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("\x1b[31mRed\x1b[0m alert", "Red alert"),
        ("\x1b]8;;http://evil.example\x07link\x1b]8;;\x07", "link"),
        ("\x9b31mRed", "Red"),
        ("gnp\u202e.exe\u202c", "gnp.exe"),
        ("zero\u200bwidth\u2060\ufeff and soft\u00adhyphen", "zerowidth and softhyphen"),
        ("a\u0000b\u0007c\u0085d\u2028e", "abc d e"),
        ("  two\n\tlines\u00a0here ", "two lines here"),
        ("Fish &amp; chips &#8211; a &lt;b&gt;bold&lt;/b&gt; meal", "Fish & chips – a bold meal"),
        ("AT&amp;amp;T", "AT&T"),
        ("H<sub>2</sub>O and <i>E. coli</i>", "H2O and E. coli"),
        ("<jats:italic>Homo</jats:italic> <mml:math><mml:mi>x</mml:mi></mml:math>", "Homo x"),
        ("One<br>Two", "One Two"),
        ('<a href="javascript:alert(1)" onclick="x()">Title</a>', "Title"),
        ("The <title> element", "The <title> element"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("[bold]not markup of ours[/bold]", "[bold]not markup of ours[/bold]"),
    ],
)
def test_text_comes_out_plain(raw: str, plain: str) -> None:
    assert plain == clean(raw)


def test_a_long_text_is_cut_at_a_blank() -> None:
    cut = clean("word " * 1000)

    assert len(cut) <= 1000
    assert cut.endswith("word")


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=300))
def test_nothing_that_controls_a_terminal_survives(raw: str) -> None:
    kept = {unicodedata.category(character) for character in clean(raw)}

    assert not kept & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(max_size=300))
def test_cleaning_twice_keeps_one_line(raw: str) -> None:
    assert clean(raw) == " ".join(clean(raw).split())
