"""What surrounds a token: quotation marks, brackets, the stretch between strong marks, repeated words, numbers.

A stretch is described by the kinds of its words (how many are capitalised, whether function words, initials, numbers or
words of journals and publishers are among them): that says more about an unseen layout than the words themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parsing.reference.sequence_model.token_shape import (
    CAPITAL,
    COUNTED,
    DATE,
    FUNCTION,
    INITIAL,
    LETTERS,
    NUMBER,
    YEAR,
    Look,
)
from citecheck.parsing.reference.tokens.tokeniser import Token

_QUOTES = dict(zip("“„«「『《‘‚〈〔【", "”“»」』》’‘〉〕】", strict=True))
_BRACKETS = {"(": ")", "[": "]", "（": "）", "［": "］", "{": "}", "<": ">"}
_STRONG = frozenset('.,;:()[]（）［］“”„«»"/—–「」『』《》、，。：；＂|')
_LONGEST_QUOTATION = 80
_LENGTHS = "0123446666" + "9"
_SIGNS = ((FUNCTION, "f"), (INITIAL, "i"), (DATE, "Y"), (NUMBER, "d"))


class Stretch:
    """The tokens between two strong marks, described by the kinds of their words."""

    __slots__ = ("after", "before", "index", "kind", "length", "looks", "previous", "start")

    def __init__(self, start: int, index: int, before: str, previous: str = "^") -> None:
        """Open a stretch behind the mark `before`."""
        self.start, self.index, self.before, self.previous = start, index, before, previous
        self.after, self.kind, self.length = "", "", "0"
        self.looks: list[Look] = []

    def close(self, after: str) -> None:
        """Describe the stretch, which ends before the mark `after`."""
        self.after = after
        capital = letters = marks = 0
        cues = set()
        for look in self.looks:
            capital += look.marks & CAPITAL
            letters += look.marks & LETTERS
            marks |= look.marks
            if look.cue.isupper():
                cues.add(look.cue)
        self.length = _LENGTHS[min(len(self.looks), len(_LENGTHS) - 1)]
        self.kind = _case(capital // CAPITAL, letters // LETTERS)
        for sign, letter in _SIGNS:
            if marks & sign:
                self.kind += letter
        self.kind += "".join(sorted(cues))


def _case(capital: int, letters: int) -> str:
    return "n" if not letters else "A" if capital == letters else "M" if capital * 2 >= letters else "l"


def stretches(tokens: Sequence[Token], looks: Sequence[Look]) -> list[Stretch]:
    """Return the stretch of each token; a strong mark belongs to the stretch that it closes."""
    owners: list[Stretch] = []
    current = Stretch(0, 0, "^")
    for place, token in enumerate(tokens):
        owners.append(current)
        if token.anchor is not None or token.text not in _STRONG:
            current.looks.append(looks[place])
        elif not (token.text == "." and place and looks[place - 1].marks & INITIAL):
            current.close(token.text)
            previous = f"{current.kind}|{current.length}" if current.looks else current.previous
            current = Stretch(place + 1, current.index + bool(current.looks), token.text, previous)
    current.close("$")
    return owners


def enclosures(tokens: Sequence[Token]) -> list[str]:
    """Return, for each token, whether it stands in the first, second or a later quotation, and in which bracket."""
    closing, count, length = "", 0, 0
    brackets: list[str] = []
    states = []
    for place, token in enumerate(tokens):
        text, length = token.text, length + 1
        if closing and (text == closing or length > _LONGEST_QUOTATION):
            closing = ""
            states.append("E")
            continue
        opens = _QUOTES.get(text) if place + 1 < len(tokens) else None
        if not closing and (opens or text in {'"', "''"}):
            closing, length, count = opens or text, 0, count + 1
        elif text in _BRACKETS:
            brackets.append(_BRACKETS[text])
        elif brackets and text == brackets[-1]:
            brackets.pop()
        states.append((f"q{min(count, 3)}" if closing else "-") + (brackets[-1] if brackets else ""))
    return states


def layout(tokens: Sequence[Token], looks: Sequence[Look], states: Sequence[str]) -> tuple[str, str]:
    """Name the layout in a few letters: where the first year stands and whether anything is quoted; how it begins."""
    place = next((place for place, look in enumerate(looks) if look.marks & YEAR), None)
    year = "n"
    if place is not None:
        size = len(tokens)
        year = "e" if place < size * 0.35 else "m" if place < size * 0.7 else "l"
        year += "p" if place and tokens[place - 1].text in {"(", "（", "["} else ""
    quoted = any(state[0] == "q" for state in states)
    names = "".join(look.shape if len(look.shape) < 4 else "W" for look in looks[:4])
    return f"{year}{'q' if quoted else ''}", names


def numbers_around(looks: Sequence[Look], states: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the nearest number or anchor behind and ahead of each token, and how many years and quotations."""
    ahead = _ahead(looks, states)
    rows: list[tuple[str, ...]] = []
    last, years, quoted = "^", 0, 0
    for place, (following, gap, more_years, more_quotes) in enumerate(ahead):
        shape = looks[place].shape
        rows.append(
            (
                f"na={following}|{gap}",
                f"ns={shape}|{following}",
                f"pa={last}",
                f"ps={last}|{shape}",
                f"pn={last}|{following}",
                f"yy={min(years, 2)}{more_years}",
                f"qq={quoted}{more_quotes}|{states[place][0]}",
            )
        )
        if looks[place].marks & COUNTED:
            last = shape
            years += bool(looks[place].marks & YEAR)
        quoted = quoted or int(states[place][0] == "E")
    return rows


def _ahead(looks: Sequence[Look], states: Sequence[str]) -> list[tuple[str, int, int, int]]:
    nearest, distance, years, quoted = "$", 0, 0, 0
    ahead = []
    for place in range(len(looks) - 1, -1, -1):
        ahead.append((nearest, min(distance // 3, 3), min(years, 2), quoted))
        distance += 1
        look = looks[place]
        if look.marks & COUNTED:
            nearest, distance = look.shape, 0
            years += bool(look.marks & YEAR)
        quoted = quoted or int(states[place][0] == "q")
    return ahead[::-1]


def repetitions(tokens: Sequence[Token]) -> list[str]:
    """Mark words that say again what the reference begins with: an organisation as author and as publisher."""
    size = len(tokens)
    words = [token.text.lower() for token in tokens]
    marks = [""] * size
    plain = (place for place, token in enumerate(tokens) if token.anchor is None and token.text[0].isalnum())
    start = next(plain, size)
    end = start
    while end < size and words[end] not in "(（" and tokens[end].anchor is None and end - start < 30:
        end += 1
    while end > start and words[end - 1] in ".,;:":
        end -= 1
    head = words[start:end]
    if end == size or len("".join(head)) < 4:
        return marks
    for place in range(end, size - len(head) + 1):
        if words[place : place + len(head)] == head:
            marks[place : place + len(head)] = ["again"] * len(head)
            marks[start:end] = ["first"] * len(head)
    return marks
