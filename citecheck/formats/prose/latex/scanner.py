"""LaTeX source into tokens and arguments, with their offsets: one pass, no recursion, nothing is executed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from citecheck.expressions import expression

TokenKind = Literal["text", "command", "open", "close", "blank", "maths", "comment", "special"]

_TOKENS = expression(
    r"(?P<comment>%[^\n]*(?:\n[ \t]*)?|\\vadjust\s{0,3}pre\b)"
    r"|(?P<command>\\(?:[A-Za-z@]+\*?|[\s\S]|$))"
    r"|(?P<open>\{)|(?P<close>\})"
    r"|(?P<blank>\n[ \t]*\n\s*)"
    r"|(?P<maths>\${1,2})"
    r"|(?P<special>~|---?|``|''|[?!]`|&)"
    r"|(?P<text>[^%\\{}\n$~\-`'?!&]+|\n|[\s\S])"
)
_GAP = expression(r"(?:[ \t]|%[^\n]*\n|\n(?![ \t]*\n))*")
_BRACES = expression(r"\\[\s\S]|[{}]|%[^\n]*")
_VERBATIM = expression(r"\\[\s\S]|[{}]|\n[ \t]*\n")
_BRACKETS = expression(r"\\[\s\S]|[{}\[\]]|\n[ \t]*\n")
_COMMENT = expression(r"(?<!\\)%[^\n]*")
_LETTER = expression(r"\s{0,20}(\\[a-zA-Z]{1,20} ?|[^\s\\{}])")
_LONGEST_ARGUMENT = 200_000
_LONGEST_OPTION = 1_000
_LONGEST_VERBATIM = 5_000
_LONGEST_UNSURE = 300
_PATIENCE = 3_000_000  # characters in all that may be searched in vain for the end of arguments


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of source: its kind, its text (a command without its backslash), and its offset."""

    kind: TokenKind
    text: str
    start: int


class Scanner:
    """A position in a source that moves forward."""

    def __init__(self, text: str) -> None:
        """Begin at the start of a source."""
        self.text = text
        self.at = 0
        self._patience = _PATIENCE

    def tokens(self, end: int | None = None) -> Iterator[Token]:
        """Yield the tokens from here on, to `end`; whoever reads arguments in between moves on."""
        end = len(self.text) if end is None else end
        while self.at < end:
            match = _TOKENS.match(self.text, self.at, end)
            if match is None:
                return
            start, self.at = self.at, match.end()
            kind: TokenKind = match.lastgroup or "text"  # type: ignore[assignment]  # the groups are the kinds
            yield Token(kind, match.group()[1:] if kind == "command" else match.group(), start)

    def options(self, most: int = 3) -> list[tuple[str, int]]:
        """Read `[…]` arguments that stand here, each with the offset of its content."""
        found: list[tuple[str, int]] = []
        while len(found) < most:
            start = _end(_GAP, self.text, self.at)
            if self.text[start : start + 1] != "[":
                break
            end = self._closing_bracket(start + 1)
            if end is None:
                break
            found.append((self.text[start + 1 : end], start + 1))
            self.at = end + 1
        return found

    def argument(self, *, verbatim: bool = False) -> tuple[str, int] | None:
        """Read a `{…}` argument, with the offset of its content; `None` where none stands here.

        In a `verbatim` one (an address) `%` begins no comment.
        """
        start = _end(_GAP, self.text, self.at)
        if self.text[start : start + 1] != "{":
            return None
        end = self._closing_brace(start + 1, _VERBATIM if verbatim else _BRACES)
        if end is None:
            return None
        self.at = end + 1
        return self.text[start + 1 : end], start + 1

    def letter(self) -> tuple[str, int] | None:
        """Read the one letter, or the command for one, that an accent without braces stands on."""
        match = _LETTER.match(self.text, self.at)
        if match is None:
            return None
        self.at = match.end()
        return match[1], self.at

    def follows(self, signs: str) -> bool:
        """Whether one of these signs stands right here."""
        return self.text[self.at : self.at + 1] in tuple(signs)

    def enter(self) -> bool:
        """Step into the `{` that stands here, so that its content comes as tokens."""
        start = _end(_GAP, self.text, self.at)
        if self.text[start : start + 1] != "{":
            return False
        self.at = start + 1
        return True

    def pass_over(self, pattern: re.Pattern[str]) -> None:
        """Go behind what matches here; stay where nothing does."""
        self.at = _end(pattern, self.text, self.at)

    def skip_to(self, mark: str) -> None:
        """Go behind the next place where `mark` stands; stay where it never comes."""
        found = self.text.find(mark, self.at)
        if found >= 0:
            self.at = found + len(mark)

    def skip_before(self, pattern: re.Pattern[str]) -> None:
        """Go to the next place where this matches; stay where it never does."""
        found = pattern.search(self.text, self.at)
        self.at = found.start() if found else self.at

    def _closing_brace(self, start: int, pattern: re.Pattern[str]) -> int | None:
        if self.text.find("}", start, start + _LONGEST_ARGUMENT) < 0:
            return None
        longest = _LONGEST_VERBATIM if pattern is _VERBATIM else _LONGEST_ARGUMENT
        longest = longest if self._patience > 0 else _LONGEST_UNSURE
        depth = 1
        for match in pattern.finditer(self.text, start, start + longest):
            depth += {"{": 1, "}": -1}.get(match.group(), 0)
            if depth == 0:
                return match.start()
            if match.group().isspace():
                break
        self._patience -= min(longest, len(self.text) - start)
        return None

    def _closing_bracket(self, start: int) -> int | None:
        if self.text.find("]", start, start + _LONGEST_OPTION) < 0:
            return None
        depth = inner = 0
        first: int | None = None
        for match in _BRACKETS.finditer(self.text, start, start + _LONGEST_OPTION):
            sign = match.group()
            if sign == "]" and depth == 0:
                if inner == 0:
                    return match.start()
                first = match.start() if first is None else first
            if sign.isspace() or (sign == "}" and depth == 0):
                break
            depth += {"{": 1, "}": -1}.get(sign, 0)
            inner += {"[": 1, "]": -1}.get(sign, 0) if depth == 0 else 0
        return first


def blank_comments(text: str) -> str:
    """Blank out the comments of a source; every offset stays."""
    return _COMMENT.sub(lambda match: " " * len(match.group()), text) if "%" in text else text


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start
