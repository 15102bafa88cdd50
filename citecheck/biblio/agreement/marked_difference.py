"""Show side by side where two readings differ."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby

from rapidfuzz.distance import Indel

from citecheck.biblio.languages.script import UNSPACED
from citecheck.expressions import expression

Segments = tuple[tuple[str, bool], ...]
"""A text cut into runs: (piece, whether it differs); the pieces together are the text."""

_TOKEN = expression(rf"\s+|[{UNSPACED}]|[^\W{UNSPACED}]+|[^\w\s]", re.DOTALL)
_LONG = 4000


def marked_difference(ours: str, theirs: str) -> tuple[Segments, Segments]:
    """Cut two texts into runs that agree and runs that differ: by words, and by characters within a word.

    The pieces of each side join to the text given. Words are aligned by their longest common subsequence.
    """
    left, right = _tokens(ours), _tokens(theirs)
    if len(left) > _LONG or len(right) > _LONG:
        same = ours == theirs
        return _run(ours, not same), _run(theirs, not same)
    marks: tuple[list[tuple[str, bool]], list[tuple[str, bool]]] = ([], [])
    _align(left, right, marks, refine=True)
    return _merged(marks[0]), _merged(marks[1])


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _run(text: str, differs: bool) -> Segments:
    return ((text, differs),) if text else ()


def _align(
    left: Sequence[str], right: Sequence[str], marks: tuple[list[tuple[str, bool]], ...], *, refine: bool
) -> None:
    """Append the aligned pieces of both sides to `marks`; a changed word that is like the other is cut further."""
    codes = Indel.opcodes(left, right)
    pending: tuple[list[str], list[str]] = ([], [])
    for code in codes:
        if code.tag == "equal":
            _flush(pending, marks, refine=refine)
            pending = ([], [])
            marks[0].extend((piece, False) for piece in left[code.src_start : code.src_end])
            marks[1].extend((piece, False) for piece in right[code.dest_start : code.dest_end])
        else:
            pending[0].extend(left[code.src_start : code.src_end])
            pending[1].extend(right[code.dest_start : code.dest_end])
    _flush(pending, marks, refine=refine)


def _flush(pending: tuple[list[str], list[str]], marks: tuple[list[tuple[str, bool]], ...], *, refine: bool) -> None:
    ours, theirs = pending
    left, right = "".join(ours), "".join(theirs)
    enough = 0.8 if any(map(str.isspace, left + right)) else 0.51  # half the letters of “CVPR” and “ICLR” are the same
    if refine and left and right and Indel.normalized_similarity(left, right) >= enough:
        _align(left, right, marks, refine=False)
        return
    marks[0].extend((piece, True) for piece in ours)
    marks[1].extend((piece, True) for piece in theirs)


def _merged(marks: list[tuple[str, bool]]) -> Segments:
    """Join neighbouring pieces of one kind; a blank between two that differ differs with them."""
    for place in range(1, len(marks) - 1):
        if marks[place][0].isspace() and marks[place - 1][1] and marks[place + 1][1]:
            marks[place] = (marks[place][0], True)
    differs: Callable[[tuple[str, bool]], bool] = lambda mark: mark[1]  # noqa: E731 -- groupby wants a key
    return tuple(("".join(piece for piece, _ in run), flag) for flag, run in groupby(marks, differs))
