"""The features of each token for the sequence model: plain strings, the same in training and in use.

What several tokens share is written once: the features of a stretch once a stretch. Strings are not kept from one
reference to the next: the model reads fresh ones faster than it finds old ones in memory.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from citecheck.parsing.reference.sequence_model.context import (
    Stretch,
    enclosures,
    layout,
    numbers_around,
    repetitions,
    stretches,
)
from citecheck.parsing.reference.sequence_model.token_shape import Look, look_of
from citecheck.parsing.reference.tokens.tokeniser import Token

_BEFORE, _AFTER = Look("^", "^", ""), Look("$", "$", "")
_REACH = 3


def featurise(tokens: Sequence[Token]) -> list[list[str]]:
    """Return the features of each token."""
    looks = [look_of(token) for token in tokens]
    states = enclosures(tokens)
    year, names = layout(tokens, looks, states)
    owners = stretches(tokens, looks)
    rows = [
        [*look.features, *own, *behind] for look, own, behind in zip(looks, _own(looks), _shapes(looks), strict=True)
    ]
    _add_stretches(rows, owners, year)
    _add_places(rows, states, year, names)
    for row, around, repeated in zip(rows, numbers_around(looks, states), repetitions(tokens), strict=True):
        row.extend(around)
        if repeated:
            row.append(repeated)
    return rows


def _padded(values: Sequence[str]) -> list[str]:
    """Return values with marks for what lies before and behind the reference, three on either side."""
    return ["^"] * _REACH + [*values] + ["$"] * _REACH


def _own(looks: Sequence[Look]) -> Iterator[tuple[str, ...]]:
    """Return the features of the words about each token."""
    words = _padded([look.word for look in looks])
    cues = [_BEFORE.cue] * _REACH + [look.cue for look in looks] + [_AFTER.cue] * _REACH
    pairs = [f"{left}|{right}" for left, right in itertools.pairwise(words)]
    for place in range(_REACH, len(words) - _REACH):
        yield (
            f"w-1={words[place - 1]}",
            f"w+1={words[place + 1]}",
            f"w-2={words[place - 2]}",
            f"w+2={words[place + 2]}",
            f"w-1w={pairs[place - 1]}",
            f"ww+1={pairs[place]}",
            f"c-1={cues[place - 1]}{cues[place - 2]}",
            f"c+1={cues[place + 1]}{cues[place + 2]}",
        )


def _shapes(looks: Sequence[Look]) -> Iterator[tuple[str, ...]]:
    """Return the features of the shapes of each token and of its three neighbours on either side."""
    shapes = _padded([look.shape for look in looks])
    before, ahead = (
        map(_shapes_before, shapes, shapes[1:], shapes[2:], shapes[3:]),
        map(_shapes_ahead, shapes[2:], shapes[3:], shapes[4:], shapes[5:], shapes[6:]),
    )
    for behind, following in zip(before, ahead, strict=False):
        yield behind + following


def _shapes_before(left3: str, left2: str, left: str, here: str) -> tuple[str, ...]:
    return (
        f"s-1={left}",
        f"s-2={left2}",
        f"s-1s={left}|{here}",
        f"s-2-1={left2}|{left}|{here}",
        f"s-3={left3}|{left2}|{left}|{here}",
    )


def _shapes_ahead(left: str, here: str, right: str, right2: str, right3: str) -> tuple[str, ...]:
    return (
        f"s+1={right}",
        f"s+2={right2}",
        f"ss+1={here}|{right}",
        f"s-1ss+1={left}|{here}|{right}",
        f"s+1+2={here}|{right}|{right2}",
        f"s+3={here}|{right}|{right2}|{right3}",
    )


def _add_places(rows: Sequence[list[str]], states: Sequence[str], year: str, names: str) -> None:
    """Add how far from either end of the reference a token stands, and in what layout."""
    size = len(rows)
    for place, (row, state) in enumerate(zip(rows, states, strict=True)):
        depth = 10 * place // size
        row.extend(
            (
                "b",
                f"d={depth}",
                f"i={min(6, place)}",
                f"e={min(5, size - place)}",
                f"Q={state}",
                f"y={year}|{depth}",
                f"yQ={year}|{state}",
                f"n={names}|{min(8, place)}",
            )
        )


def _add_stretches(rows: Sequence[list[str]], owners: Sequence[Stretch], year: str) -> None:
    """Add the features of the stretch that a token stands in and of its neighbours."""
    following = owners[-1] if owners else None
    shared: list[str] = []
    here: Stretch | None = None
    for place in range(len(rows) - 1, -1, -1):
        if owners[place] is not here:
            following, here = here or owners[place], owners[place]
            shared = _stretch(here, following, year)
        row = rows[place]
        row += shared
        row.append(f"gp={min(place - owners[place].start, 4)}|{owners[place].before}")


def _stretch(here: Stretch, following: Stretch, year: str) -> list[str]:
    return [
        f"g={here.kind}|{here.length}",
        f"gb={here.before}{here.after}",
        f"gi={min(here.index, 9)}",
        f"gk={here.kind}|{here.before}|{here.after}",
        f"gn={following.kind}|{following.length}|{here.after}",
        f"gy={here.kind}|{year}|{min(here.index, 4)}",
        f"gv={here.previous}|{here.kind}",
        f"gf={here.looks[0].word if here.looks else ''}",
        f"gl={here.looks[-1].word if here.looks else ''}",
    ]
