"""An expression over words of many languages, made so that most texts are searched for few of them.

It is made twice: a text of ASCII holds no words but those of ASCII. And the text is lowered once, so that the words
need not be compared without regard to case, one by one at every letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from citecheck.expressions import expression

_AT_A_WORD = r"\b"


class Worded:
    """What `write` makes of words in lower case, looked for without regard to case."""

    __slots__ = ("_all", "_ascii")

    def __init__(self, words: Iterable[str], write: Callable[[list[str]], str]) -> None:
        """Compile the expression over all words, and over those of ASCII alone."""
        known = list(words)
        self._all = expression(write(known))
        self._ascii = expression(write([word for word in known if word.isascii()]))

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Find the first match; its words are in lower case, its places those of the text."""
        lowered = text.lower()
        if len(lowered) != len(text):  # `İ` becomes two
            lowered = "".join(letter.lower()[:1] for letter in text)
        return (self._ascii if text.isascii() else self._all).search(lowered, start)


def alternatives(words: list[str]) -> str:
    r"""Write expressions as alternatives, those that begin at a word (`\b`) together, so that this is asked once."""
    at_a_word = [word.removeprefix(_AT_A_WORD) for word in words if word.startswith(_AT_A_WORD)]
    others = [word for word in words if not word.startswith(_AT_A_WORD)]
    return "|".join([*([rf"\b(?:{'|'.join(at_a_word)})"] if at_a_word else []), *others])
