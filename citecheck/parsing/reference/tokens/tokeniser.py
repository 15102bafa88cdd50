"""A reference as a sequence of tokens: words, numbers, single punctuation marks, and whole anchors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.expressions import expression
from citecheck.parsing.reference.tokens.anchors import Anchor
from citecheck.vocabulary.field_cues import NAME_ENDINGS
from citecheck.vocabulary.rows import either, spellings

_LETTER = r"(?:[^\W\d_\u2e80-\u9fff\uf900-\ufaff\uac00-\ud7af][\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0e4f]*)"
_TOKEN = expression(
    rf"{_LETTER}+(?:['’`´ʹʻ·-]{_LETTER}+)*"  # words, with what may stand inside them
    r"|[\uac00-\ud7af]+"
    r"|\d+(?:[A-Za-z]{1,2}(?![^\W_]))?"
    r"|[\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3031-\u9fff\uf900-\ufaff]+"  # kana and Chinese characters: one run
    r"|[^\s]"
)
_CJK_TAIL = expression(rf"(?<=.)(?:{either(spellings(NAME_ENDINGS))})$")
MAXIMUM = 600


@dataclass(frozen=True, slots=True)
class Token:
    """A token at `text[start:end]` of its reference; `anchor` is what rules found there."""

    text: str
    start: int
    end: int
    anchor: Anchor | None = None


def tokenise(text: str, anchors: Sequence[Anchor]) -> list[Token]:
    """Split a reference into tokens (at most 600), each anchor whole."""
    tokens: list[Token] = []
    position = 0
    for anchor in anchors:
        tokens += _plain(text, position, anchor.start)
        tokens.append(Token(text[anchor.start : anchor.end], anchor.start, anchor.end, anchor))
        position = anchor.end
    tokens += _plain(text, position, len(text))
    return tokens[:MAXIMUM]


def _plain(text: str, start: int, end: int) -> list[Token]:
    tokens = []
    plain = text.isascii()
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        tail = None if plain else _CJK_TAIL.search(match[0])
        if tail:
            cut = first + tail.start()
            tokens += [Token(text[first:cut], first, cut), Token(text[cut:last], cut, last)]
        else:
            tokens.append(Token(match[0], first, last))
    return tokens
