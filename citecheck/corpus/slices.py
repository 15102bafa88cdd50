"""A slice of a corpus's results: the references that meet some conditions, as the report that one machine makes."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from citecheck.corpus.results import PARTITIONED, SCHEMAS, judgement_of, reading_of
from citecheck.corpus.store import Store
from citecheck.errors import ConfigurationError, nearest
from citecheck.expressions import expression
from citecheck.model.document import Reading
from citecheck.model.finding import Finding
from citecheck.model.report import Judgement, Report, Run

if TYPE_CHECKING:
    import pyarrow.compute as pc

_TABLE = "references"
_CONDITION = expression(r"\s*(\w+)\s*(!=|>=|<=|=|<|>)\s*(.*?)\s*", re.DOTALL)
_HELD = {"judgement"}
COLUMNS = tuple(column for column in SCHEMAS[_TABLE] if column not in _HELD)
"""What a condition may be about."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a column must be: one of some values, `*` in them standing for anything; or before or behind a value."""

    column: str
    sign: str
    values: tuple[str, ...]

    @classmethod
    def read(cls, written: str) -> Condition:
        """Read `verdict=broken,absent`; raise ConfigurationError where it is none, naming what it may be about."""
        found = _CONDITION.fullmatch(written)
        if not found:
            raise ConfigurationError(f"--where: {written!r} is no condition; write one as verdict=broken.")
        column, sign, value = found.groups()
        if column not in COLUMNS:
            known = ", ".join(COLUMNS)
            raise ConfigurationError(f"--where: there is no {column!r}; give {known}.{nearest(column, COLUMNS)}")
        if SCHEMAS[_TABLE][column].startswith("int") and not all(one.strip().isdecimal() for one in value.split(",")):
            raise ConfigurationError(f"--where: {column} is a number, and {value!r} is none.")
        return cls(column, sign, tuple(one.strip() for one in value.split(",")))

    def expression(self) -> pc.Expression:
        """Return it as Arrow filters by it, so that files which hold nothing of the kind are not read."""
        import pyarrow.compute as pc

        field = pc.field(self.column)
        if self.sign in {"=", "!="}:
            met = self._met(field)
            return met if self.sign == "=" else ~met
        bound = pc.scalar(self._typed(self.values[0]))
        signs = {"<": field < bound, "<=": field <= bound, ">": field > bound, ">=": field >= bound}
        return signs[self.sign]

    def _met(self, field: pc.Expression) -> pc.Expression:
        import pyarrow.compute as pc

        if self.column == "rules":
            codes = "|".join(_pattern(one, whole=False) for one in self.values)
            return pc.match_substring_regex(field, rf"\b(?:{codes})\b")
        if any("*" in one for one in self.values):
            return pc.match_substring_regex(field, f"^(?:{'|'.join(map(_pattern, self.values))})$")
        return field.isin([self._typed(one) for one in self.values])

    def _typed(self, value: str) -> Any:
        match SCHEMAS[_TABLE][self.column]:
            case "int32":
                return int(value)
            case "timestamp[s]":
                try:
                    return datetime.datetime.fromisoformat(value).replace(tzinfo=None)
                except ValueError as error:
                    raise ConfigurationError(f"--where: {self.column} is a day such as 2026-11-28.") from error
        return value


def report_of(store: Store, conditions: Sequence[Condition], summary: dict[str, Any]) -> Report:
    """Return the report of all references that meet every condition, in the order of their documents."""
    found = sorted(_judgements(store, conditions), key=lambda one: one.reference.location.order)
    judgements = tuple(_named_apart(found))
    readings, findings = _documents(store, judgements, whole=not conditions)
    started = datetime.datetime.fromisoformat(summary["started"])
    return Report(
        run=Run(
            started=started,
            seconds=(datetime.datetime.fromisoformat(summary["ended"]) - started).total_seconds(),
            offline=summary["offline"],
            network=summary["network"],
            requests=summary["requests"],
        ),
        readings=readings,
        judgements=judgements,
        findings=findings,
        warnings=(*summary["faults"], *summary["left_out"]),
        partial=bool(conditions),
    )


def _judgements(store: Store, conditions: Sequence[Condition]) -> Iterator[Judgement]:
    for row in store.matching(_TABLE, ["judgement"], PARTITIONED[_TABLE], [one.expression() for one in conditions]):
        yield judgement_of(row)


def _documents(
    store: Store, judgements: Sequence[Judgement], *, whole: bool
) -> tuple[tuple[Reading, ...], tuple[Finding, ...]]:
    """Return the documents of some references, and what was found of documents and of no one reference."""
    wanted = {one.reference.location.path for one in judgements}
    by_path: dict[str, list[Judgement]] = {}
    for one in judgements:
        by_path.setdefault(one.reference.location.path, []).append(one)
    readings: list[Reading] = []
    findings: list[Finding] = []
    for row in store.matching("documents", ["path", "reading", "findings"], None, []):
        if whole or row["path"] in wanted:
            reading, found = reading_of(row)
            references = tuple(one.reference for one in by_path.get(reading.path, ()))
            readings.append(replace(reading, references=references))
            findings += found
    return tuple(sorted(readings, key=lambda one: one.path)), tuple(findings)


def _named_apart(judgements: Sequence[Judgement]) -> Iterator[Judgement]:
    """Give a reference that has the name of one before it a number behind that."""
    met: Counter[str] = Counter()
    for one in judgements:
        met[one.reference.id] += 1
        nth = met[one.reference.id]
        yield one if nth == 1 else replace(one, reference=replace(one.reference, id=f"{one.reference.id}~{nth}"))


def _pattern(value: str, *, whole: bool = True) -> str:
    """Return a value, in which `*` stands for anything, as a regular expression."""
    anything = ".*" if whole else r"\w*"
    return anything.join(re.escape(one) for one in value.split("*"))
