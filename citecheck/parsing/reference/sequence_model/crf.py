"""The sequence model: a conditional random field over the features of `features`, with weights as package data.

The weights were trained by `tools/train_parser.py`; `MODEL.md` says on what. Labels are those of `tools/gold.py`.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from importlib import resources

import pycrfsuite

WEIGHTS = "fields.crf.zlib"


@cache
def _model() -> tuple[pycrfsuite.Tagger, bytes]:
    packed = resources.files("citecheck.parsing.reference.sequence_model").joinpath(WEIGHTS).read_bytes()
    weights = zlib.decompress(packed)
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(weights)
    return tagger, weights  # the tagger reads from this very memory, so the bytes must live as long as it does


def label(features: Sequence[Sequence[str]]) -> tuple[list[str], list[float]]:
    """Return the most likely label of each token and its marginal probability."""
    if not features:
        return [], []
    tagger, _ = _model()
    labels = tagger.tag(features)
    return labels, [tagger.marginal(name, place) for place, name in enumerate(labels)]


def probabilities(features: Sequence[Sequence[str]]) -> list[dict[str, float]]:
    """Return the probability of every label for each token."""
    tagger, _ = _model()
    tagger.set(features)
    names = tagger.labels()
    return [{name: tagger.marginal(name, place) for name in names} for place in range(len(features))]
