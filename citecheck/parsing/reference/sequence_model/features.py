"""The features of each token for the sequence model: plain strings, the same in training and in use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

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

_BEFORE = Look("^", "^", "", ())
_AFTER = Look("$", "$", "", ())
_REACH = 3


class _View(NamedTuple):
    """A reference as the features see it; `looks` is padded by three on either side."""

    looks: list[Look]
    states: list[str]
    stretches: list[Stretch]
    year: str
    names: str


def featurise(tokens: Sequence[Token]) -> list[list[str]]:
    """Return the features of each token."""
    looks = [look_of(token) for token in tokens]
    states = enclosures(tokens)
    padded = [_BEFORE] * _REACH + looks + [_AFTER] * _REACH
    view = _View(padded, states, stretches(tokens, looks), *layout(tokens, looks, states))
    around, repeated = numbers_around(looks, states), repetitions(tokens)
    return [
        [*_own(place, view), *_stretch(place, view), *around[place], *((repeated[place],) if repeated[place] else ())]
        for place in range(len(tokens))
    ]


def _own(place: int, view: _View) -> list[str]:
    """Return the features of the token and its three neighbours on either side."""
    left3, left2, left, here, right, right2, right3 = view.looks[place : place + 2 * _REACH + 1]
    word, shape, _, own = here
    size = len(view.states)
    state = view.states[place]
    depth = min(10 * place // size, 9)
    return [
        *own,
        "b",
        f"d={depth}",
        f"i={min(place, 6)}",
        f"e={min(size - place, 5)}",
        f"Q={state}",
        f"w-1={left.word}",
        f"w+1={right.word}",
        f"w-2={left2.word}",
        f"w+2={right2.word}",
        f"s-1={left.shape}",
        f"s+1={right.shape}",
        f"s-2={left2.shape}",
        f"s+2={right2.shape}",
        f"s-1s={left.shape}|{shape}",
        f"ss+1={shape}|{right.shape}",
        f"s-1ss+1={left.shape}|{shape}|{right.shape}",
        f"s-2-1={left2.shape}|{left.shape}|{shape}",
        f"s+1+2={shape}|{right.shape}|{right2.shape}",
        f"s-3={left3.shape}|{left2.shape}|{left.shape}|{shape}",
        f"s+3={shape}|{right.shape}|{right2.shape}|{right3.shape}",
        f"w-1w={left.word}|{word}",
        f"ww+1={word}|{right.word}",
        f"c-1={left.cue}{left2.cue}",
        f"c+1={right.cue}{right2.cue}",
        f"y={view.year}|{depth}",
        f"yQ={view.year}|{state}",
        f"n={view.names}|{min(place, 8)}",
    ]


def _stretch(place: int, view: _View) -> list[str]:
    """Return the features of the stretch that the token stands in and of its neighbours."""
    here = view.stretches[place]
    following = _following(place, view.stretches)
    return [
        f"g={here.kind}|{here.length}",
        f"gb={here.before}{here.after}",
        f"gi={min(here.index, 9)}",
        f"gk={here.kind}|{here.before}|{here.after}",
        f"gn={following.kind}|{following.length}|{here.after}",
        f"gy={here.kind}|{view.year}|{min(here.index, 4)}",
        f"gp={min(place - here.start, 4)}|{here.before}",
        f"gv={here.previous}|{here.kind}",
        f"gf={here.looks[0].word if here.looks else ''}",
        f"gl={here.looks[-1].word if here.looks else ''}",
    ]


def _following(place: int, owners: Sequence[Stretch]) -> Stretch:
    here = owners[place]
    return next((owner for owner in owners[place:] if owner is not here), here)
