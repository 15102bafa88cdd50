"""Rules as data beside the functions that carry them out, and the choice between them.

A rule's name is its function's name, its manual page the function's docstring. Decorating stores nothing anywhere:
`rules/__init__.py` lists the families, and the table of all rules is read from them.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Generic, TypeVar

from citecheck.judging.aftermath import Aftermath
from citecheck.judging.case import Case
from citecheck.judging.survey import Survey
from citecheck.model.finding import Rule, Severity, Violation

Seen = TypeVar("Seen", Case, Survey, Aftermath)


@dataclass(frozen=True, slots=True)
class Practice(Generic[Seen]):
    """A rule with the function that carries it out; calling it yields what the rule noticed.

    `of_text` marks a rule that reads the reference's own text, so that it has something to say of an *Ibid.* too.
    """

    rule: Rule
    look: Callable[[Seen], Iterator[Violation]]
    of_text: bool = False

    def __call__(self, seen: Seen) -> Iterator[Violation]:
        """Yield the violations of the rule in what is seen."""
        return self.look(seen)


class ReferenceRule(Practice[Case]):
    """A rule about one reference and what was learnt of it."""


class DocumentRule(Practice[Survey]):
    """A rule about whole documents: what only several references together, or markers and notes, can show."""


class ClosingRule(Practice[Aftermath]):
    """A rule about what came of a run: what was accepted beforehand, and is there no more."""


def rule(
    code: str, severity: Severity, *, since: str, of_text: bool = False
) -> Callable[[Callable[[Case], Iterator[Violation]]], ReferenceRule]:
    """Make a rule about one reference out of a generator of violations."""
    return lambda look: ReferenceRule(_described(look, code, severity, since), look, of_text)


def document_rule(
    code: str, severity: Severity, *, since: str
) -> Callable[[Callable[[Survey], Iterator[Violation]]], DocumentRule]:
    """Make a rule about whole documents out of a generator of violations."""
    return lambda look: DocumentRule(_described(look, code, severity, since), look)


def closing_rule(
    code: str, severity: Severity, *, since: str
) -> Callable[[Callable[[Aftermath], Iterator[Violation]]], ClosingRule]:
    """Make a rule about what came of a run out of a generator of violations."""
    return lambda look: ClosingRule(_described(look, code, severity, since), look)


def practices(families: Sequence[ModuleType]) -> tuple[ReferenceRule | DocumentRule | ClosingRule, ...]:
    """Return the rules that stand in the families, by code; two with one code or name are a fault of the house."""
    found = [value for family in families for value in vars(family).values()]
    rules = sorted(
        (value for value in found if isinstance(value, ReferenceRule | DocumentRule | ClosingRule)),
        key=lambda one: one.rule.code,
    )
    if len({one.rule.code for one in rules}) < len(rules) or len({one.rule.name for one in rules}) < len(rules):
        raise ValueError("two rules share a code or a name")
    return tuple(rules)


def _described(look: Callable[..., Iterator[Violation]], code: str, severity: Severity, since: str) -> Rule:
    name = look.__name__.replace("_", "-")
    return Rule(code, name, severity, since, inspect.getdoc(look) or "")
