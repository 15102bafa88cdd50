"""The JSON report, version 1: the contract with scripts outside. Names here only ever grow in number."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, fields

from citecheck.about import __version__
from citecheck.model.document import Reading
from citecheck.model.finding import Clash, Edit, Finding, Severity
from citecheck.model.location import Location
from citecheck.model.record import Record
from citecheck.model.report import Check, Judgement, Report, Run
from citecheck.model.verdict import Verdict
from citecheck.reports.shared.printable import as_json
from citecheck.reports.shared.stated_finding import stated

VERSION = 1

_NO_REFERENCES = '"references": []'
_INDENT = " " * 4
_OF_A_CHECK = tuple(one.name for one in fields(Check) if one.name != "record")


def write(report: Report) -> str:
    """Write the report as one JSON object."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """Write the same a reference at a time: all of them as objects would take many times the memory of their text."""
    before, empty, behind = as_json(_frame(report), indent=2).partition(_NO_REFERENCES)
    if not report.judgements:
        yield f"{before}{empty}{behind}\n"
        return
    opening = f"{before}{empty[:-1]}\n"
    for judgement in report.judgements:
        yield opening + _INDENT + as_json(reference(judgement), indent=2).replace("\n", f"\n{_INDENT}")
        opening = ",\n"
    yield f"\n  ]{behind}\n"


def _frame(report: Report) -> dict[str, object]:
    """Turn a report into the object that the contract describes, but for its references."""
    return {
        "version": VERSION,
        "tool": {"name": "citecheck", "version": __version__},
        "run": _run(report.run),
        "summary": summary(report),
        "documents": [_document(reading) for reading in report.readings],
        "references": [],
        "findings": [finding(one) for one in report.findings],
    }


def summary(report: Report) -> dict[str, int]:
    """Count references by verdict, findings by severity, and visits."""
    verdicts = Counter(judgement.verdict for judgement in report.judgements)
    return {
        "references": len(report.judgements),
        **{verdict.value: verdicts[verdict] for verdict in Verdict},
        **{f"{severity.value}s": report.count(severity) for severity in Severity},
        "suppressed": sum(1 for one in report.all_findings() if one.suppressed),
        "requests": report.run.requests,
        "from_cache": report.run.from_cache,
    }


def reference(judgement: Judgement) -> dict[str, object]:
    """Turn one judged reference into its object of the contract."""
    cited = judgement.reference
    return {
        "id": cited.id,
        **_place(cited.location),
        "end_line": cited.location.end_line or cited.location.line,
        "kind": cited.kind.value,
        "label": cited.label,
        "raw": cited.raw,
        "csl": cited.item.to_csl(),
        "confidence": {name: round(value, 3) for name, value in cited.confidence.items()},
        "understood": cited.understood,
        "verdict": judgement.verdict.value,
        "same_as": cited.same_as,
        "checks": [_check(check) for check in judgement.checks],
        "findings": [finding(one) for one in judgement.findings],
    }


def finding(one: Finding) -> dict[str, object]:
    """Turn a finding into its object of the contract; what it does not have (`suppression`, `clash`…) is left out."""
    record: dict[str, object] = {
        **stated(one),
        **_place(one.location),
        "suppressed": one.suppressed,
    }
    if one.suppression:
        record["suppression"] = asdict(one.suppression)
    if one.violation.clash:
        record["clash"] = _clash(one.violation.clash)
    if one.violation.related:
        record["related"] = [_place(location) for location in one.violation.related]
    if one.violation.edits:
        record["edits"] = [_edit(edit) for edit in one.violation.edits]
    return record


def _edit(edit: Edit) -> dict[str, object]:
    span = {"start": edit.start, "end": edit.end, "old": edit.old, "new": edit.new, "charset": edit.charset}
    return {**_place(edit.location), **span}


def instant(moment: datetime.datetime) -> str:
    """Write a moment in UTC, to the second."""
    return moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _run(run: Run) -> dict[str, object]:
    return {
        "started": instant(run.started),
        "seconds": round(run.seconds, 3),
        "offline": run.offline,
        "network": run.network,
        "interrupted": run.interrupted,
    }


def _document(reading: Reading) -> dict[str, object]:
    return {
        "path": reading.path,
        "format": reading.format,
        "references": len(reading.references),
        "citations": len(reading.citations),
        "ledger": asdict(reading.ledger),
        "local_links": len(reading.local_links),
    }


def _check(check: Check) -> dict[str, object]:
    told = {name: getattr(check, name) for name in _OF_A_CHECK} | {
        "redirects": list(check.redirects),
        "seconds": round(check.seconds, 3),
        "checked": instant(check.checked),
    }
    return told | {"record": _record(check.record)} if check.record else told


def _record(record: Record) -> dict[str, object]:
    """Write a record in CSL; `issued` lists every date that it holds."""
    return record.item.to_csl() | {"issued": [date.to_csl() for date in record.dates]}


def _place(location: Location) -> dict[str, object]:
    place: dict[str, object] = {"path": location.path, "line": location.line, "column": location.column}
    if location.unit == "line":
        return place
    return place | {"unit": location.unit} | ({"address": location.address} if location.address else {})


def _clash(clash: Clash) -> dict[str, str]:
    return asdict(clash)
