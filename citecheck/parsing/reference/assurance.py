"""How likely it is that a reference was read right as a whole.

A logistic model over what a reading shows of itself: how sure the sequence model was, what was left unclaimed, what
repairs changed, and whether the fields look like fields. Its weights are those of `tools/train_assurance.py`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.sequence_model.list_style import certainty
from citecheck.parsing.reference.tokens.spans import FIXED, Span

WEIGHTS = "assurance.json"
_CORE = ("author", "title", "container", "publisher", "date", "pages")
_SENTENCE = expression(r"[^\W\d_]{3}[.?!]\s[^\W_a-zà-ÿ]")
_FOREIGN = expression(r"[^\x00-\u024f\u2000-\u206f]")
_BORNE_OUT = 0.5
"""The logarithm of the odds that the style of a list is worth, measured on lists of one style."""
_ABSENT = 0.5
"""What stands for how sure a field is that is not there."""


def signs_of(read: Draft, marginals: Sequence[float], mended: Sequence[Span], item: Item) -> dict[str, float]:
    """Return what a reading shows of how good it is: as the model read it, as it was `mended`, and as an item."""
    believed = _believed(read, marginals, mended)
    sure, least = certainty(believed), min(believed, default=0.0)
    best = dict.fromkeys(_CORE, 0.0)
    for span in mended:
        if span.name in best:
            best[span.name] = max(best[span.name], span.confidence)
    title = item.title or ""
    names = [span.name for span in mended]
    return {
        "always": 1.0,
        "sure": sure,
        "doubt": math.log(1.02 - sure),
        "least": least,
        "doubt of the least": math.log(1.02 - least),
        "doubt on the whole": math.log(1.02 - sum(believed) / (len(believed) or 1)),
        "least field": min((span.confidence for span in mended if span.name in best), default=0.0),
        "title": best["title"] or _ABSENT,
        "author": best["author"] or _ABSENT,
        "venue": max(best["container"], best["publisher"]) or _ABSENT,
        **_unclaimed(read, mended),
        "mended": min(len(_places(read.spans) ^ _places(mended)), 6) / 6,
        "foreign": len(_FOREIGN.findall(read.text)) / (len(read.text) or 1),
        "titles": float(names.count("title") > 1),
        "venues": float(names.count("container") > 1 or names.count("publisher") > 1),
        "other names": float(names.count("author") > 1 or "editor" in names),
        "two sentences": float(bool(_SENTENCE.search(title))),
        "two venues": float(bool(_SENTENCE.search(item.container_title or ""))),
        "small title": float(title[:1].islower()),
    }


def _believed(read: Draft, marginals: Sequence[float], mended: Sequence[Span]) -> list[float]:
    """Return how sure the label of each token is, that of a rule where a rule overruled the model."""
    believed = list(marginals)
    for place, token in enumerate(read.tokens):
        if token.anchor and token.anchor.kind in FIXED:
            believed[place] = 1.0
    for span in mended:
        if span not in read.spans:
            believed[span.first : span.last] = [span.confidence] * (span.last - span.first)
    return believed


def _places(spans: Sequence[Span]) -> set[tuple[str, int, int]]:
    return {(span.name, span.start, span.end) for span in spans}


def _unclaimed(read: Draft, mended: Sequence[Span]) -> dict[str, float]:
    """Count the words and numbers that no field claims."""
    claimed = {place for span in mended for place in range(span.first, span.last)}
    free = [token.text for place, token in enumerate(read.tokens) if place not in claimed and token.anchor is None]
    words = [text for text in free if text[0].isalpha()]
    return {
        "words": min(len(words), 10) / 10,
        "names": min(sum(word[0].isupper() and len(word) > 1 for word in words), 5) / 5,
        "numbers": min(sum(text[0].isdigit() for text in free), 4) / 4,
    }


@cache
def _model() -> tuple[Mapping[str, float], float]:
    text = resources.files("citecheck.parsing.reference").joinpath(WEIGHTS).read_text(encoding="utf-8")
    model = json.loads(text)
    return model["weights"], math.log(model["enough"] / (1 - model["enough"]))


def is_assured(signs: Mapping[str, float], *, in_style: bool = False) -> bool:
    """Tell whether a reading with these signs is right as a whole as often as a full one must be.

    Less will do where the other entries of its list bear it out: it is `in_style`.
    """
    weights, enough = _model()
    return sum(weights[name] * sign for name, sign in signs.items()) >= enough - _BORNE_OUT * in_style
