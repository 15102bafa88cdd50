"""An expression over words of many languages, made twice: a text of ASCII holds no words but those of ASCII."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable


class Worded:
    """What `write` makes of words, looked for without regard to case."""

    __slots__ = ("_all", "_ascii")

    def __init__(self, words: Iterable[str], write: Callable[[list[str]], str]) -> None:
        """Compile the expression over all words, and over those of ASCII alone."""
        known = list(words)
        self._all = re.compile(write(known), re.IGNORECASE)
        self._ascii = re.compile(write([word for word in known if word.isascii()]), re.IGNORECASE)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Find the first place where the expression matches."""
        return (self._ascii if text.isascii() else self._all).search(text, start)
