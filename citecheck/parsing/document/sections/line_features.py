"""How likely each line of a document belongs to a list of references: plain signs of it and its neighbours, weighed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import fsum

from citecheck.expressions import expression
from citecheck.parsing.document.sections.reference_likeness import SIGNS
from citecheck.parsing.document.text.labels import label_of
from citecheck.parsing.document.text.lines import Unit

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯҮӨ"
_NAME = rf"[{_UPPER}][\w'’`´-]{{1,30}}"
_HEADS = (
    ("head surname", rf"{_NAME}(?:[\s-]{_NAME})?,?\s(?:[{_UPPER}]\.?[\s-]?){{1,3}}[,.;:&(]"),
    ("head initial", rf"(?:[{_UPPER}]\.[\s-]?){{1,3}}{_NAME}"),
    ("head names", rf"{_NAME}(?:\s[{_UPPER}]\.)?\s{_NAME}(?:,|\sand|\.)\s"),
    ("head lower", r"[a-zа-яё]"),
    ("head upper", rf"[{_UPPER}]"),
    ("head quote", r"[\"“„«‘「『《]"),
    ("head ideograph", r"[\u3040-\u9fff\uac00-\ud7a3]"),
    ("head dash", r"[—–―]{1,3}[,.\s]"),
)
_ANYWHERE = (
    ("stop at end", r"[.。]$"),
    ("hyphen at end", r"[^\W\d_]-$"),
    ("digit at end", r"\d\.?$"),
    ("wide gaps", r"\S {3,}\S.* {3,}\S"),
    ("leader", r"\.{4,}|(?:\. ){4,}|…{2,}"),
    ("mathematics", r"[=<>∑∫√≤≥∂∞≈±×÷∈∀∃]"),
    (
        "journal words",
        r"\b(?:J|Am|Int|Proc|Rev|Phys|Lett|Sci|Res|Chem|Biol|Med|Nat|Soc|Ann|Trans|Acad|Univ|Eng)\.\s?[A-Z(\d]",
    ),
    ("in the editor", r"\b[Ii]n:?\s[A-Z\"“]|//|\[[JMDCZR](?:/OL)?\]"),
    ("cites", r"\((?:[A-Z][^()]{2,60},?\s)?(?:19|20)\d{2}[a-z]?(?:;|, p)|\[\d+(?:[,–-]\s?\d+)*\]\W?\s\w"),
    ("question", r"\?\s[A-Z]"),
    ("figure", r"^(?:Fig(?:ure)?|Table|Tab|Equation|Chapter|Section|Theorem|Lemma|Proof|Abb|Tabelle|Рис|Табл)\b"),
    ("time of day", r"\b\d{1,2}:\d{2}(?::\d{2})?\b"),
    ("price", r"[$€£]\s?\d|\b\d{1,5}[.,]\d{2}\s?[$€£]?$"),
    ("mail", r"\b[\w.+-]{1,40}@[\w-]{1,40}\.\w"),
    ("data", r"^[\[{}\]\"]+,?$|\"\s?:|^\"|\b(?:INFO|WARN|ERROR|DEBUG)\b|[{}]|=\"|\b\w{1,40}\(\)|--\w{2}|\$\w"),
    ("key and value", r"^[^\W\d_][\w-]{1,24}:\s"),
    ("years", r"\b(?:1[5-9]|20)\d{2}\s?[-–—]\s?(?:(?:1[5-9]|20)\d{2}|present|today|heute|$)"),
    (
        "received",
        r"^(?:Received|Accepted|Published online|Submitted|Copyright|©|Keywords?|Key words|E-?mail|Corresponding)\b",
    ),
)
_COMPILED = tuple((name, expression(pattern)) for name, pattern in _HEADS)
_SEARCHED = tuple((name, expression(pattern)) for name, pattern in _ANYWHERE)
_WORD = expression(r"[^\W\d_]+")
_HEAD = 500  # characters of a unit that are looked at
_HINT = expression(
    r"(?:1[5-9]|20)\d{2}|https?://|www\.|\bdoi\b|10\.\d{4}|(?i:et al)|[12]\d{3}\s?[年년]|"
    r"\bpp?\.\s?\d|\d\s?[-–]\s?\d"
)
_SAME = dict(SIGNS)["same"]
_NEAR, _AROUND = 1, 3
_LINE, _MOST_LINES = 90, 6.0  # characters
_NOTHING = -3.0  # log-odds of a line without a year, a number range or an address anywhere near


def weighed(units: Sequence[Unit]) -> list[tuple[float, float]]:
    """Return for each unit the log-odds that it belongs to a list of references, and how many lines it counts for."""
    hints = [bool(_HINT.search(unit.text) or _SAME.search(unit.text)) for unit in units]
    close = [any(hints[max(0, at - _AROUND - 1) : at + _AROUND + 2]) for at in range(len(units))]
    own = [frozenset(signs(unit)) if near else frozenset() for unit, near in zip(units, close, strict=True)]
    return [
        (_weight(own, at) * (size := _lines(units[at])), size) if close[at] else (_NOTHING, 1.0)
        for at in range(len(units))
    ]


def _weight(own: Sequence[frozenset[str]], at: int) -> float:
    table, near, around = _weights()
    low, high = max(0, at - _NEAR), at + _NEAR + 1
    far = own[max(0, at - _AROUND) : at + _AROUND + 1]
    return (
        table["bias"]
        + fsum(table.get(name, 0.0) for name in own[at])
        + fsum(near.get(name, 0.0) for name in frozenset().union(*own[low:at], *own[at + 1 : high]))
        + fsum(around.get(name, 0.0) for name in frozenset().union(*(names for names in far if names is not own[at])))
    )


def _lines(unit: Unit) -> float:
    return min(_MOST_LINES, max(1.0, len(unit.text) / _LINE))


def around(own: Sequence[Sequence[str]], at: int) -> set[str]:
    """Gather the signs of a unit and, marked as such, those of the units near it."""
    found = set(own[at])
    for reach, title in ((_NEAR, "near"), (_AROUND, "around")):
        neighbours = (*own[max(0, at - reach) : at], *own[at + 1 : at + reach + 1])
        found |= {f"{title} {name}" for names in neighbours for name in names}
    return found


def signs(unit: Unit) -> tuple[str, ...]:
    """Return the signs that a unit shows by itself."""
    text = unit.text[:_HEAD]
    label = label_of(text)
    head = label.end if label else 0
    found = [name for name, pattern in SIGNS if pattern.search(text)]
    found += [name for name, pattern in _COMPILED if pattern.match(text, head)]
    found += [name for name, pattern in _SEARCHED if pattern.search(text)]
    if label:
        found.append(f"label {label.style}")
    found.append(_measure("length", len(unit.text), (12, 30, 60, 110, 200, 400)))
    words = _WORD.findall(text)
    if words:
        lower = sum(word[0].islower() for word in words) / len(words)
        found.append(_measure("lower", lower, (0.2, 0.4, 0.55, 0.7, 0.82, 0.92)))
    else:
        found.append("wordless")
    found.append("gap" if unit.gap > 0 else "joined")
    return tuple(found)


def _measure(name: str, value: float, steps: Sequence[float]) -> str:
    return f"{name} {sum(value >= step for step in steps)}"


@cache
def _weights() -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    from citecheck.parsing.document.sections.line_weights import WEIGHTS

    tables = ("near ", "around ")
    near, around = ({key.removeprefix(t): w for key, w in WEIGHTS.items() if key.startswith(t)} for t in tables)
    return WEIGHTS, near, around
