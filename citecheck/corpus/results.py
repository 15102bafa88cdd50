"""The results of a run as tables: references, findings, checks and documents, in Parquet; references as JSON Lines.

A reference is known by its document's path and its name there (`path`, `reference`). Beside what a query asks for, a
row holds the whole of its judgement as JSON, so that every report of one machine can be made of any rows.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from citecheck.biblio.urls import host
from citecheck.bundles.plain import plain, restored
from citecheck.corpus.store import Store
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.finding import Finding, Severity
from citecheck.model.location import Location
from citecheck.model.reference import Reference
from citecheck.model.report import Check, Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.reports import jsonl
from citecheck.reports.shared.deciding_check import deciding_check
from citecheck.reports.shared.stated_finding import stated
from citecheck.rules import RULES

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]

_PLACE = {"path": "string", "unit": "string", "line": "int32", "column": "int32"}
SCHEMAS: dict[str, dict[str, str]] = {
    "references": {
        "reference": "string", **_PLACE, "kind": "string", "label": "string", "verdict": "string",
        "authors": "string", "issued": "string", "title": "string", "container_title": "string", "doi": "string",
        "url": "string", "host": "string", "outcome": "string", "status": "int32", "final_url": "string",
        "checked": "timestamp[s]", "same_as": "string", "understood": "string", "raw": "string", "rules": "string",
        "judgement": "string",
    },
    "findings": {
        "reference": "string", **_PLACE, "rule": "string", "name": "string", "severity": "string",
        "message": "string", "field": "string", "suggestion": "string", "suppressed": "bool",
    },
    "checks": {
        "reference": "string", "path": "string", "kind": "string", "url": "string", "host": "string",
        "final_url": "string", "status": "int32", "outcome": "string", "detail": "string", "content_type": "string",
        "title": "string", "title_score": "float64", "attempts": "int32", "cached": "bool", "seconds": "float64",
        "checked": "timestamp[s]",
    },
    "documents": {
        "path": "string", "format": "string", "references": "int32", "citations": "int32", "reading": "string",
        "findings": "string",
    },
}  # fmt: skip
"""The columns of each table; of the tables in `PARTITIONED`, one of them is the folder and not in the file."""
PARTITIONED = {"references": "verdict", "findings": "severity", "checks": "kind"}
COUNTED = (
    "documents", "references", *(one.value for one in Verdict), *(f"{one.value}s" for one in Severity), "suppressed",
    "checks",
)  # fmt: skip
"""What a share is an account of, in this order."""
_RULES = {rule.code: rule for rule in RULES}


def total(tallies: Iterable[Mapping[str, int]]) -> dict[str, Any]:
    """Add up what there is of each kind in several shares."""
    found = Counter(dict.fromkeys(COUNTED, 0))
    for one in tallies:
        found.update(one)
    return {name: found[name] for name in COUNTED} | {
        "rules": {name: found[name] for name in sorted(found) if name in _RULES}
    }


def write_results(store: Store, share: int, reports: Sequence[Report]) -> Mapping[str, int]:
    """Put the results of a share into the output, in the place of any that were there; return what there is of each."""
    tables: dict[str, list[Row]] = {
        "references": [_reference(one) for report in reports for one in report.judgements],
        "findings": [row for report in reports for row in _findings(report)],
        "checks": [_check(check, one) for report in reports for one in report.judgements for check in one.checks],
        "documents": [row for report in reports for row in _documents(report)],
    }
    for name, rows in tables.items():
        _write_table(store, name, share, rows)
    lines = "".join(jsonl.line(one) for report in reports for one in report.judgements)
    store.write(f"jsonl/share-{share:06}.jsonl", lines.encode("utf-8", "backslashreplace"))
    return _tally(reports)


def judgement_of(row: Row) -> Judgement:
    """Return the judgement that a row holds."""
    held = json.loads(row["judgement"])
    return Judgement(
        reference=restored(Reference, held["reference"]),
        verdict=Verdict(held["verdict"]),
        checks=tuple(restored(Check, one) for one in held["checks"]),
        findings=tuple(map(_finding_of, held["findings"])),
        evidence=restored(Evidence, held["evidence"]),
    )


def reading_of(row: Row) -> tuple[Reading, tuple[Finding, ...]]:
    """Return the document that a row holds, without its references, and the findings that are of no one of them."""
    found = tuple(map(_finding_of, json.loads(row["findings"])))
    return restored(Reading, json.loads(row["reading"])), found


def schema(name: str, without: str | None = None) -> pa.Schema:
    """Return the columns of a table, as Parquet has them."""
    import pyarrow as pa

    return pa.schema([(column, pa.type_for_alias(kind)) for column, kind in SCHEMAS[name].items() if column != without])


def _write_table(store: Store, name: str, share: int, rows: Sequence[Row]) -> None:
    file, column = f"share-{share:06}.parquet", PARTITIONED.get(name)
    if column is None:
        store.write_rows(f"{name}/{file}", rows, schema(name))
        return
    by_value: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_value[row.pop(column)].append(row)
    for folder in store.names(name):
        if folder.removeprefix(f"{column}=") not in by_value:
            store.remove(f"{name}/{folder}/{file}")
    for value, some in by_value.items():
        store.write_rows(f"{name}/{column}={value}/{file}", some, schema(name, column))


def _reference(judgement: Judgement) -> Row:
    cited, check = judgement.reference, deciding_check(judgement)
    item = cited.item
    row: Row = {
        "reference": cited.id,
        **_place(cited.location),
        "kind": cited.kind.value,
        "label": cited.label,
        "verdict": judgement.verdict.value,
        "authors": "; ".join(map(str, item.author or item.editor or ())) or None,
        "issued": str(item.issued) if item.issued else None,
        "title": item.title,
        "container_title": item.container_title,
        "doi": item.doi,
        "url": item.url,
        "host": host(item.url) or None if item.url else None,
        "same_as": cited.same_as,
        "understood": cited.understood,
        "raw": cited.raw,
        "rules": " ".join(sorted({one.rule.code for one in judgement.findings if not one.suppressed})),
        "judgement": json.dumps(_held(judgement), ensure_ascii=False),
    }
    if check:
        row |= {"outcome": check.outcome, "status": check.status, "final_url": check.final_url}
        row["checked"] = check.checked
    return {name: _storable(value) for name, value in row.items()}


def _held(judgement: Judgement) -> Row:
    return {
        "reference": plain(judgement.reference),
        "verdict": judgement.verdict.value,
        "checks": plain(judgement.checks),
        "findings": list(map(_held_finding, judgement.findings)),
        "evidence": plain(judgement.evidence),
    }


def _held_finding(finding: Finding) -> Row:
    others = (one.name for one in fields(finding) if one.name != "rule")
    return {"rule": finding.rule.code} | {name: plain(getattr(finding, name)) for name in others}


def _finding_of(held: Row) -> Finding:
    """Return a finding that was written so; of a rule that is no longer there, what was written is all there is."""
    return restored(Finding, held | {"rule": plain(_RULES[held["rule"]])})


def _findings(report: Report) -> Iterator[Row]:
    for judgement in report.judgements:
        for finding in judgement.findings:
            yield {"reference": judgement.reference.id, **_finding(finding)}
    for finding in report.findings:
        yield {"reference": None, **_finding(finding)}


def _finding(one: Finding) -> Row:
    row = {
        **_place(one.location),
        **stated(one),
        "suppressed": one.suppressed,
    }
    return {name: _storable(value) for name, value in row.items()}


def _check(check: Check, judgement: Judgement) -> Row:
    told = {one.name: getattr(check, one.name) for one in fields(check) if one.name not in {"redirects", "record"}}
    whose = {"reference": judgement.reference.id, "path": judgement.reference.location.path}
    return {name: _storable(value) for name, value in (whose | told | {"host": host(check.url)}).items()}


def _documents(report: Report) -> Iterator[Row]:
    of_document: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        of_document[finding.location.path].append(finding)
    known = {reading.path for reading in report.readings}
    for path in of_document.keys() - known:  # what is of no document stands with the first
        of_document[report.readings[0].path] += of_document.pop(path)
    for reading in report.readings:
        found = of_document.pop(reading.path, [])
        yield {
            "path": _storable(reading.path),
            "format": reading.format,
            "references": len(reading.references),
            "citations": len(reading.citations),
            "reading": json.dumps(plain(replace(reading, references=())), ensure_ascii=True),
            "findings": json.dumps(list(map(_held_finding, found)), ensure_ascii=True),
        }


def _place(location: Location) -> Row:
    return {"path": location.path, "unit": location.unit, "line": location.line, "column": location.column}


def _storable(value: Any) -> Any:
    """Return a value as a table holds it: half of a surrogate pair, which UTF-8 has no bytes for, as an escape."""
    if not isinstance(value, str) or value.isascii():
        return value
    return value.encode("utf-8", "backslashreplace").decode()


def _tally(reports: Sequence[Report]) -> Mapping[str, int]:
    counts: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    for report in reports:
        found = list(report.all_findings())
        counts.update(one.verdict.value for one in report.judgements)
        counts.update(f"{one.severity.value}s" for one in found if not one.suppressed)
        counts["documents"] += len(report.readings)
        counts["references"] += len(report.judgements)
        counts["checks"] += sum(len(one.checks) for one in report.judgements)
        counts["suppressed"] += sum(one.suppressed for one in found)
        rules.update(one.rule.code for one in found if not one.suppressed)
    return {name: counts[name] for name in COUNTED} | dict(sorted(rules.items()))
