"""A list is written in one style: what its sure entries agree on decides where an entry is unsure.

The order of fields in the sure entries gives, for each field, which may follow it. An unsure entry is decoded anew over
the model's own probabilities, with fields in an order that the list does not know made less likely.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.parsing.reference.sequence_model.crf import probabilities

FEWEST = 4  # entries, for a vote to mean anything
SURE = 0.9
UNSURE = 0.75
_WEIGHT = 0.5
_FLOOR = 0.02
_USUAL = 0.2
_START, _END, _NONE = "^", "$", "O"


@dataclass(frozen=True, slots=True)
class Style:
    """How often one field follows another in a list."""

    pairs: Counter[tuple[str, str]]
    firsts: Counter[str]

    def cost(self, before: str, after: str) -> float:
        """Return the logarithm of how usual it is in this list that `after` follows `before`."""
        share = (self.pairs[before, after] + _FLOOR) / (self.firsts[before] + 1)
        return _WEIGHT * math.log(share)

    def is_kept_by(self, labels: Sequence[str]) -> bool:
        """Tell whether the fields of an entry follow one another as they usually do in this list."""
        return all(self.pairs[pair] >= _USUAL * self.firsts[pair[0]] for pair in itertools.pairwise(_order(labels)))


def certainty(marginals: Sequence[float]) -> float:
    """Return how sure the reading of an entry is: the mean of its least sure quarter."""
    if not marginals:
        return 0.0
    weakest = sorted(marginals)[: max(1, len(marginals) // 4)]
    return sum(weakest) / len(weakest)


def style_of(readings: Sequence[tuple[Sequence[str], Sequence[float]]]) -> Style | None:
    """Return the style that the sure entries share; `None` where too few are sure or each goes its own way."""
    orders = [_order(labels) for labels, marginals in readings if certainty(marginals) >= SURE]
    if len(orders) < max(FEWEST, len(readings) // 3):
        return None
    pairs: Counter[tuple[str, str]] = Counter()
    for order in orders:
        pairs.update(itertools.pairwise(order))
    firsts = Counter({name: 0 for name, _ in pairs})
    for (before, _), number in pairs.items():
        firsts[before] += number
    usual = sum(number for (before, _), number in pairs.items() if number >= _USUAL * firsts[before])
    return Style(pairs, firsts) if usual >= 0.8 * pairs.total() else None


def _order(labels: Sequence[str]) -> list[str]:
    order = [_START]
    order += [name for place, name in enumerate(labels) if name != _NONE and (place == 0 or labels[place - 1] != name)]
    return [name for place, name in enumerate([*order, _END]) if place == 0 or name != order[place - 1]]


def decide(features: Sequence[Sequence[str]], style: Style) -> list[str]:
    """Decode an entry over the model's probabilities and the list's style (Viterbi over the last field seen)."""
    table = probabilities(features)
    names = list(table[0])
    best: dict[tuple[str, str], tuple[float, list[str]]] = {(_START, _NONE): (0.0, [])}
    for row in table:
        reached: dict[tuple[str, str], tuple[float, list[str]]] = {}
        for (field, _), (score, path) in best.items():
            for name in names:
                chance = row[name]
                if chance < 1e-3:
                    continue
                gain = score + math.log(chance)
                if name not in {_NONE, field}:
                    gain += style.cost(field, name)
                state = (field if name == _NONE else name, name)
                if state not in reached or gain > reached[state][0]:
                    reached[state] = (gain, [*path, name])
        best = reached or best
    final = max(best.items(), key=lambda entry: entry[1][0] + style.cost(entry[0][0], _END))
    return final[1][1]
