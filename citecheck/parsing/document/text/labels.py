"""The number or key that a note or an entry begins with, and the chains that such numbers form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citecheck.expressions import expression

_ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{0,3})|x?l?x{0,3}(?:ix|iv|v?i{0,3})|c{1,3}l?x{0,3}(?:ix|iv|v?i{0,3}))"

# How a label is written, by the name of its style. `{}` stands for the number. The first that fits wins.
_STYLES = (
    ("caret", r"\[\^(?P<n>[\w-]{1,40})\]:\s*"),
    ("sup", r"<sup>\s*\[?(?P<n>\d{1,4}|[ivxlc]{1,8}|[a-z]|[*†‡§]{1,3})\]?\s*</sup>\s*"),
    ("bracket", r"\[\s?(?P<n>\d{1,4})\s?\][.:]?\s*"),
    ("bracket", r"［(?P<n>\d{1,4})］\s*|【(?P<m>\d{1,4})】\s*"),
    ("roman", rf"\[(?P<n>(?=[ivxlc]){_ROMAN})\]\s*"),
    ("roman-dot", rf"(?P<n>(?=[ivxlc]){_ROMAN})\.\s+"),
    ("roman-capital", rf"\[?(?P<n>(?=[IVXLC])(?i:{_ROMAN}))[.)\]]\s+(?=\S{{2}})"),
    ("paren", r"\((?P<n>\d{1,4})\)\s*|（(?P<m>\d{1,4})）\s*"),
    ("closing", r"(?P<n>\d{1,4})\)\s*|(?P<m>\d{1,4})）\s*"),
    ("dot", r"(?P<n>\d{1,4})\s?[.．]\s*[-–—]?\s*(?=\D)(?!(?:com|org|net)\b)"),
    ("raised", r"(?P<n>[¹²³⁴-⁹⁰]{1,4})\s*"),
    ("circled", r"(?P<n>[①-⑳])\s*"),
    ("key", r"\[(?P<n>(?:[A-Z]|[a-z][^\[\]@]{1,30}\d)[^\[\]@]{1,40})\]:?(?:\s+|$)"),
    (
        "bare",
        r"(?P<n>\d{1,4})\s{1,12}(?!(?:[A-Z]\.\s?){2,4}(?:§|pts?\.)|Fed\.\sReg\.)(?=[^\W\d_]|[\"“„«‘'(\[《「『【<]|\d)",
    ),
)
_PATTERNS = tuple((style, expression(pattern)) for style, pattern in _STYLES)
_BACK_REFERENCES = expression(r"(?:\^|↑)\s*(?:[a-z](?:\s*[,.]?\s+|(?=[\"“«„\[(])))*(?:Jump up(?: to:?)?\s*)?")
_BULLET = expression(r"(?:[-–—](?!\s{1,3}[.,:;])|[*•·▪◦‣●○■□►➢✓]|\\item)\s+")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the head of a text: `end` is where the text proper begins; `number` is `None` for a key."""

    style: str
    text: str
    end: int
    number: int | None = None
    back_references: bool = False


def label_of(text: str) -> Label | None:
    """Read the label that a line begins with."""
    head = text[:80]
    for style, pattern in _PATTERNS:
        match = pattern.match(head)
        if match:
            shown = next(value for value in match.groupdict().values() if value)
            back = _BACK_REFERENCES.match(head, match.end())
            end = back.end() if back and back.end() > match.end() else match.end()
            return Label(style, *_value(style, shown, end), back_references=end > match.end())
    back = _BACK_REFERENCES.match(head)
    return Label("arrow", "", back.end(), None, back_references=True) if back else None


def bullet(text: str) -> int:
    """Return where the text after a bullet begins; 0 where there is no bullet."""
    match = _BULLET.match(text)
    return match.end() if match else 0


def roman(text: str) -> int | None:
    """Read a Roman number of any case below 400; `None` where it is none."""
    digits = [_VALUES.get(letter) for letter in text.lower()]
    if not digits or None in digits:
        return None
    known = [digit for digit in digits if digit]
    return sum(-a if a < b else a for a, b in zip(known, [*known[1:], 0], strict=True))


def chains(labels: Sequence[tuple[int, Label]], *, skip: int = 1) -> list[list[tuple[int, Label]]]:
    """Find the runs of labels of one style whose numbers count upwards (`(position, label)`, in document order).

    Up to `skip` numbers may be missing between two neighbours. Longest first; no label is in two runs.
    """
    runs: list[list[tuple[int, Label]]] = []
    for style in dict.fromkeys(label.style for _, label in labels if label.number is not None):
        runs += _runs([pair for pair in labels if pair[1].style == style], skip)
    return sorted(runs, key=len, reverse=True)


def _runs(labels: Iterable[tuple[int, Label]], skip: int) -> list[list[tuple[int, Label]]]:
    """Append each label to the run that waits for its number; the run that grew last has the first right."""
    done: list[list[tuple[int, Label]]] = []
    waiting: dict[int, list[tuple[int, Label]]] = {}
    for position, label in labels:
        number = label.number or 0
        run = None
        for missing in range(skip + 1):
            run = run or waiting.pop(number - missing, None)
        if run is None:
            run = []
            done.append(run)
        run.append((position, label))
        waiting[number + 1] = run
    return done


def _value(style: str, shown: str, end: int) -> tuple[str, int, int | None]:
    if style == "raised":
        shown = shown.translate(_RAISED)
    elif style == "circled":
        shown = str(ord(shown) - ord("①") + 1)
    if shown.isdecimal():
        return shown, end, int(shown)
    if style in ("roman", "roman-dot", "roman-capital", "sup"):
        return shown, end, roman(shown)
    return shown, end, None
