"""The choice between rules by their codes, the beginnings of these, and their names."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model.finding import Rule


def is_chosen(rule: Rule, select: Sequence[str], ignore: Sequence[str]) -> bool:
    """Whether a rule is chosen: the longest code prefix (or the rule's name) wins, `ignore` where both are as long.

    An empty `select` chooses every rule.
    """
    chosen = _longest(rule, select) if select else 0
    left = _longest(rule, ignore)
    return chosen is not None and (left is None or chosen > left)


def unknown_codes(rules: Sequence[Rule], codes: Sequence[str]) -> tuple[str, ...]:
    """Return those of the codes, prefixes and names that choose no rule at all."""
    return tuple(code for code in codes if all(_longest(rule, (code,)) is None for rule in rules))


def _longest(rule: Rule, prefixes: Sequence[str]) -> int | None:
    """Return how many characters of the code the longest fitting prefix states; `None` where none fits."""
    lengths = [len(prefix) for prefix in prefixes if prefix and rule.code.startswith(prefix.strip().upper())]
    lengths += [len(rule.code) for prefix in prefixes if prefix.strip().lower() == rule.name]
    lengths += [0 for prefix in prefixes if prefix.strip().upper() == "ALL"]
    return max(lengths, default=None)
