"""The Markdown in the texts of CSL-YAML, and the little HTML that CSL has in its place.

Reference: pandoc User's Guide, "Specifying bibliographic data".
"""

from __future__ import annotations

import re

from citecheck.expressions import expression

_MARKS = expression(r"[\\`*_\[\]<>$^~@|{}]|(?<=-)-|(?<=\.)\.|^[#+\-=:](?=\s|$)|^#|(?<=^\d)[.)](?=\s)")
_SIGNS = {"i": "*", "b": "**", "sup": "^", "sub": "~"}
_SPANS = (
    (expression(r'<span style="font-variant:\s?small-caps;?">([^<>]*)</span>'), "smallcaps"),
    (expression(r'<span class="nocase">([^<>]*)</span>'), "nocase"),
)
_TAG = expression(r"<(i|b|sup|sub)>((?:(?!</?\1>).)*)</\1>", re.DOTALL)
_ESCAPED = expression(r"\\([!-/:-@\[-`{-~ ])")
_READ = (
    (expression(r"\*\*(?=[^\s*])([^*\n]{1,2000}?)(?<=\S)\*\*"), r"<b>\1</b>"),
    (expression(r"\*(?=[^\s*])([^*\n]{1,2000}?)(?<=\S)\*"), r"<i>\1</i>"),
    (expression(r"(?<!\w)_(?=[^\s_])([^_\n]{1,2000}?)(?<=\S)_(?!\w)"), r"<i>\1</i>"),
    (expression(r"\^([^\s^]{1,200})\^"), r"<sup>\1</sup>"),
    (expression(r"~([^\s~]{1,200})~"), r"<sub>\1</sub>"),
    (expression(r"\[([^\[\]]{0,2000})\]\{\.nocase\}"), r'<span class="nocase">\1</span>'),
    (expression(r"\[([^\[\]]{0,2000})\]\{\.smallcaps\}"), r'<span style="font-variant:small-caps;">\1</span>'),
)
_FIRST, _LAST = 0xE000, 0xF8FF  # private signs stand for what is already written


class _Held:
    """Pieces of a text that are finished, each in the place of a private sign."""

    def __init__(self) -> None:
        self._pieces: list[str] = []

    def hold(self, piece: str) -> str:
        """Return the sign for a piece; where there are too many, the piece itself."""
        if _FIRST + len(self._pieces) > _LAST:
            return piece
        self._pieces.append(piece)
        return chr(_FIRST + len(self._pieces) - 1)

    def release(self, text: str) -> str:
        """Return a text with its pieces."""
        return "".join(self._of(sign) for sign in text)

    def _of(self, sign: str) -> str:
        number = ord(sign) - _FIRST
        return self._pieces[number] if 0 <= number < len(self._pieces) else sign


def write(text: str) -> str:
    """Write a text of CSL as Markdown, its tags as signs and every sign that is meant as itself with an escape."""
    held = _Held()
    for pattern, name in _SPANS:
        text = pattern.sub(rf"{held.hold('[')}\1{held.hold(f']{{.{name}}}')}", text)
    while found := _TAG.search(text):
        sign, inner = _SIGNS[found[1]], found[2]
        inner = inner.replace(" ", held.hold("\\ ")) if sign in "^~" else inner
        text = text[: found.start()] + held.hold(sign) + inner + held.hold(sign) + text[found.end() :]
    return held.release(_MARKS.sub(r"\\\g<0>", text))


def read(text: str, *, address: bool = False) -> str:
    """Read Markdown as a text of CSL; an `address` has escapes, and no signs of emphasis."""
    held = _Held()
    text = _ESCAPED.sub(lambda found: held.hold(found[1]), text)
    for pattern, tags in () if address else _READ:
        text = pattern.sub(tags, text)
    return held.release(text)
