"""What the sequence model sees of a token: its shape, its surroundings, its segment and the anchors around it.

Features are plain strings, the same in training and in use. Segments are the stretches between strong punctuation; what
kind of words a segment holds says more about an unseen layout than the words themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from citecheck.parsing.fields import cues
from citecheck.parsing.fields.tokens import Token

_OPENING = {"“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "《": "》", "‘": "’", "‚": "‘", "〈": "〉", "〔": "〕", "【": "】"}
_BRACKETS = {"(": ")", "[": "]", "（": "）", "［": "］", "{": "}", "<": ">"}
_STRONG = set(".,;:()[]（）［］“”„«»\"/—–「」『』《》、，。：；＂|")
_function_words = frozenset(
    "the of and in on for to a an with from by at as is are how what why der die das und von zur zum im des dem den für mit auf über eine ein le la les des du de et en un une pour sur dans par il lo gli i e di del della dei delle nel nella per con su al alla un una el los las y del para por que на и в о по с из для к как от не".split()
)
_initial = re.compile(r"^[^\W\d_a-z]{1,3}$")


def _cue_table() -> dict[str, str]:
    table: dict[str, str] = {}
    for name in ("editor", "container_in", "volume", "issue", "pages", "edition"):
        for phrase in getattr(cues, name):
            table[phrase] = table.get(phrase, "") + name[:3]
    for name in ("press", "journal", "genre"):
        for word in getattr(cues, name):
            table[word.rstrip(".")] = table.get(word.rstrip("."), "") + name[:2].upper()
    for name in ("accessed", "archived", "available", "no_date"):
        for phrase in getattr(cues, name):
            for word in (phrase,) if " " not in phrase else (phrase.split()[0],):
                table.setdefault(word, "@" + name[:2])
    return table


_cues = _cue_table()


@lru_cache(maxsize=50_000)
def _static(word: str) -> tuple[str, str, str, tuple[str, ...]]:
    """Return the lowered word, its shape, its cue and the features that depend on the word alone."""
    lowered = word.lower()
    shape = _shape(word)
    cue = _cues.get(lowered, "")
    features = [f"w={lowered}", f"s={shape}", f"l={min(len(word), 12)}"]
    if word[0].isalpha():
        features += [f"p3={lowered[:3]}", f"x2={lowered[-2:]}", f"x3={lowered[-3:]}"]
        features.append(f"sc={_script(word[0])}")
        if lowered in _function_words:
            features.append("func")
    if cue:
        features.append(f"q={cue}")
    return lowered, shape, cue, tuple(features)


def _shape(word: str) -> str:
    if word[0].isdigit():
        digits = sum(character.isdigit() for character in word)
        if digits == 4 and len(word) <= 5 and 1400 <= int(word[:4]) <= 2099:
            return "Y" + "a" * (len(word) - 4)
        return "d" * min(digits, 5) + "a" * min(len(word) - digits, 2)
    if not word[0].isalpha():
        return word[0]
    if len(word) == 1:
        return "X" if word.isupper() else "x" if word.islower() else "C"
    if word.isupper():
        roman = not set(word) - set("IVXLC")
        return "R" if roman else "XX" if len(word) <= 3 else "XXX"
    if word.islower():
        return "xx" if len(word) > 3 else "xs"
    if word[0].isupper():
        return "Xd" if word[-1].isdigit() else "X-x" if "-" in word else "Xx" if word[1:].islower() else "XxX"
    return f"c{min(len(word), 6)}" if not word[0].islower() else "xX"


def _script(character: str) -> str:
    code = ord(character)
    if code < 0x250:
        return "L"
    if 0x370 <= code < 0x400:
        return "G"
    if 0x400 <= code < 0x530:
        return "Y"
    if 0xAC00 <= code < 0xD7B0:
        return "K"
    return "J" if 0x3040 <= code < 0x3100 else "H" if code >= 0x2E80 else "O"


def _outlook(token: Token) -> tuple[str, str, str, tuple[str, ...]]:
    anchor = token.anchor
    if anchor is None:
        return _static(token.text)
    kind = anchor.kind
    shape = f"@{kind}"
    if kind == "date" and anchor.date is not None:
        shape += ("y" if anchor.date.year else "") + ("m" if anchor.date.month else "") + ("d" if anchor.date.day else "")
    elif kind == "range":
        shape += "R" if not token.text[0].isdigit() and token.text.islower() else _range_shape(token.text)
    return kind, shape, "", (f"w={shape}", f"s={shape}")


def _range_shape(text: str) -> str:
    numbers = [int(number) for number in re.findall(r"\d+", text)][:2]
    if len(numbers) == 2 and 1400 <= numbers[0] <= 2030 and (numbers[0] < numbers[1] <= 2030 or numbers[1] < 100):
        return "y"
    return "u" if len(numbers) == 2 and (numbers[0] <= numbers[1] or numbers[1] < 1000) else "n"


class _Quotes:
    """Follows quotation marks and brackets along the tokens."""

    def __init__(self) -> None:
        self.closing = ""
        self.count = 0
        self.brackets: list[str] = []
        self.position = 0

    def step(self, text: str, following: str) -> str:
        self.position += 1
        if self.closing and (text == self.closing or self.position > 80):
            self.closing = ""
            return "E"
        if text in _OPENING and not self.closing and following:
            self.closing, self.position = _OPENING[text], 0
            self.count += 1
        elif text in {'"', "''"} and not self.closing:
            self.closing, self.position = text, 0
            self.count += 1
        elif text in _BRACKETS:
            self.brackets.append(_BRACKETS[text])
        elif self.brackets and text == self.brackets[-1]:
            self.brackets.pop()
        inside = f"q{min(self.count, 3)}" if self.closing else "-"
        return inside + (self.brackets[-1] if self.brackets else "")


def featurise(tokens: Sequence[Token]) -> list[list[str]]:
    """Return the features of each token."""
    looks = [_outlook(token) for token in tokens]
    size = len(tokens)
    quotes, states = _Quotes(), []
    for place, token in enumerate(tokens):
        states.append(quotes.step(token.text, tokens[place + 1].text if place + 1 < size else ""))
    segments = _segments(tokens, looks)
    style = _style(tokens, looks, quotes.count)
    return [
        _features(place, tokens, looks, states, segments, style) for place in range(size)
    ]


class _Segment:
    """A stretch of tokens between strong punctuation, described by the kinds of its words."""

    __slots__ = ("before", "after", "kind", "length", "words", "index", "start")

    def __init__(self, start: int, index: int, before: str) -> None:
        self.start, self.index, self.before, self.after = start, index, before, ""
        self.words: list[tuple[str, str, str]] = []
        self.kind = ""
        self.length = "0"

    def close(self, after: str) -> None:
        self.after = after
        shapes = [shape for _, shape, _ in self.words]
        number = len(self.words)
        self.length = str(number) if number < 4 else "4" if number < 6 else "6" if number < 10 else "9"
        capital = sum(shape[0] in "XR" for shape in shapes)
        function = any(word in _function_words for word, _, _ in self.words)
        letters = sum(shape[0] in "XRxcC" for shape in shapes)
        case = "n" if not letters else "A" if capital == letters else "M" if capital * 2 >= letters else "l"
        initials = sum(shape in {"X", "XX"} for shape in shapes)
        cue = "".join(sorted({cue for _, _, cue in self.words if cue.isupper()}))
        year = "Y" if any(shape[0] == "Y" or shape.startswith("@date") for shape in shapes) else ""
        digit = "d" if any(shape[0] in "d@" for shape in shapes) else ""
        self.kind = f"{case}{'f' if function else ''}{'i' if initials else ''}{year}{digit}{cue}"


def _segments(tokens: Sequence[Token], looks: Sequence[tuple[str, str, str, tuple[str, ...]]]) -> list[_Segment]:
    """Return the segment of each token; a strong mark belongs to the segment that it closes."""
    owners: list[_Segment] = []
    current = _Segment(0, 0, "^")
    for place, token in enumerate(tokens):
        owners.append(current)
        strong = token.anchor is None and token.text in _STRONG
        if not strong:
            word, shape, cue, _ = looks[place]
            current.words.append((word, shape, cue))
        elif not (token.text == "." and place and looks[place - 1][1] in {"X", "XX"}):
            current.close(token.text)
            current = _Segment(place + 1, current.index + (1 if current.words else 0), token.text)
    current.close("$")
    return owners


def _style(tokens: Sequence[Token], looks: Sequence[tuple[str, str, str, tuple[str, ...]]], quoted: int) -> str:
    """Name the layout in a few letters: where the first year stands, whether anything is quoted, how names begin."""
    years = [place for place, look in enumerate(looks) if look[1][0] == "Y" or look[1].startswith("@datey")]
    size = max(len(tokens), 1)
    year = "n"
    if years:
        place = years[0]
        year = "e" if place < size * 0.35 else "m" if place < size * 0.7 else "l"
        if place and tokens[place - 1].text in "(（[":
            year += "p"
    names = "".join(look[1] if len(look[1]) < 4 else "W" for look in looks[:4])
    return f"{year}{'q' if quoted else ''}|{names}"


def _features(place, tokens, looks, states, segments, style):  # type: ignore[no-untyped-def]
    size = len(tokens)
    word, shape, cue, own = looks[place]
    segment = segments[place]
    year, _, names = style.partition("|")
    left = looks[place - 1] if place else ("^", "^", "", ())
    left2 = looks[place - 2] if place > 1 else ("^", "^", "", ())
    left3 = looks[place - 3] if place > 2 else ("^", "^", "", ())
    right = looks[place + 1] if place + 1 < size else ("$", "$", "", ())
    right2 = looks[place + 2] if place + 2 < size else ("$", "$", "", ())
    right3 = looks[place + 3] if place + 3 < size else ("$", "$", "", ())
    following = _following(segments, place, size)
    state = states[place]
    depth = min(10 * place // size, 9)
    features = list(own)
    features += (
        "b",
        f"d={depth}",
        f"i={place if place < 6 else 6}",
        f"e={size - place if size - place < 5 else 5}",
        f"Q={state}",
        f"w-1={left[0]}",
        f"w+1={right[0]}",
        f"w-2={left2[0]}",
        f"w+2={right2[0]}",
        f"s-1={left[1]}",
        f"s+1={right[1]}",
        f"s-2={left2[1]}",
        f"s+2={right2[1]}",
        f"s-1s={left[1]}|{shape}",
        f"ss+1={shape}|{right[1]}",
        f"s-1ss+1={left[1]}|{shape}|{right[1]}",
        f"s-2-1={left2[1]}|{left[1]}|{shape}",
        f"s+1+2={shape}|{right[1]}|{right2[1]}",
        f"s-3={left3[1]}|{left2[1]}|{left[1]}|{shape}",
        f"s+3={shape}|{right[1]}|{right2[1]}|{right3[1]}",
        f"w-1w={left[0]}|{word}",
        f"ww+1={word}|{right[0]}",
        f"c-1={left[2]}{left2[2]}",
        f"c+1={right[2]}{right2[2]}",
        f"g={segment.kind}|{segment.length}",
        f"gb={segment.before}{segment.after}",
        f"gi={min(segment.index, 9)}",
        f"gk={segment.kind}|{segment.before}|{segment.after}",
        f"gn={following.kind}|{following.length}|{segment.after}",
        f"gy={segment.kind}|{year}|{min(segment.index, 4)}",
        f"y={year}|{depth}",
        f"yQ={year}|{state}",
        f"n={names}|{min(place, 8)}",
        f"gp={min(place - segment.start, 4)}|{segment.before}",
    )
    return features


def _following(segments: Sequence[_Segment], place: int, size: int) -> _Segment:
    here = segments[place]
    step = place
    while step < size and segments[step] is here:
        step += 1
    return segments[min(step, size - 1)]
