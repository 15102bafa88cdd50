"""A baseline: the findings that a project accepts for now, as a file that people read and git compares.

It is sorted, has a line a fact, and holds no clock and no version of the tool, so that the same findings always give
the same file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from citecheck.errors import ConfigurationError
from citecheck.judging.fingerprint import Identity

VERSION = 1
_KEY = "citecheck-baseline"
_LONGEST = 160  # characters of what a person is shown


@dataclass(frozen=True, slots=True)
class Debt:
    """A finding that is accepted for now: what it is known by, and what a person may know it by."""

    path: str
    code: str
    name: str
    field: str
    about: str
    number: int
    fingerprint: str

    @classmethod
    def of(cls, identity: Identity, name: str) -> Debt:
        """Write down a finding that is known by this."""
        shown = identity.words if len(identity.words) <= _LONGEST else f"{identity.words[: _LONGEST - 1]}…"
        return cls(identity.path, identity.code, name, identity.field, shown, identity.number, identity.fingerprint)


@dataclass(frozen=True, slots=True)
class Baseline:
    """The findings that are accepted, and the file that says so."""

    debts: tuple[Debt, ...]
    file: str = ""

    def with_debts(self, more: Iterable[Debt]) -> Baseline:
        """Return the baseline with further ones, each once."""
        known = {debt.fingerprint: debt for debt in (*self.debts, *more)}
        return replace(self, debts=tuple(sorted(known.values(), key=_order)))


def written(baseline: Baseline) -> str:
    """Write a baseline as JSON, sorted by document, rule and what is accepted."""
    debts = [asdict(debt) for debt in sorted(baseline.debts, key=_order)]
    return json.dumps({_KEY: VERSION, "findings": debts}, ensure_ascii=False, indent=1) + "\n"


def read(text: str, file: str) -> Baseline:
    """Read what `written` wrote; raise ConfigurationError where that is damaged, or a later version wrote it."""
    try:
        held = json.loads(text)
        version = held[_KEY]
        if isinstance(version, int) and version > VERSION:
            raise ConfigurationError(f"{file} was written by a later version of citecheck; use that one to read it.")
        return Baseline(tuple(_debt(one) for one in held["findings"]), file)
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        cure = "remove it, and write it anew with --write-baseline"
        raise ConfigurationError(f"{file} is no baseline, or a damaged one; {cure}.") from fault


def _debt(held: dict[str, Any]) -> Debt:
    debt = Debt(**held)
    if not isinstance(debt.number, int) or not all(
        isinstance(fact, str) for name, fact in asdict(debt).items() if name != "number"
    ):
        raise TypeError("a fact of another kind")
    return debt


def _order(debt: Debt) -> tuple[str, str, str, int, str]:
    return debt.path, debt.code, debt.about, debt.number, debt.fingerprint
