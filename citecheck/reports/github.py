"""Annotations of GitHub Actions, the worst first, ten of a kind; what they leave over stands below them in the log.

Reference: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. A step that shows more than
ten of a kind loses the rest without a word, so that no more are written. The job summary is `summary_of_job`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from citecheck.model.finding import Severity
from citecheck.model.report import Report
from citecheck.reports.concise import line, totals
from citecheck.reports.shared.citing import labels
from citecheck.reports.shared.conclusion import conclusion
from citecheck.reports.shared.places import has_lines, in_repository, said_with_place
from citecheck.reports.shared.printable import printable
from citecheck.reports.shared.worst_first import Entry, worst_first

MOST_OF_A_KIND = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def write(report: Report) -> str:
    """Write the annotations, then in plain lines the findings that have no room among them, and the sums."""
    shown, left = _split(worst_first(report))
    place = in_repository(report)
    rest = [f"- {_disarmed(line(entry.finding))}" for entry in left]
    annotations = [_annotation(entry, place(entry.finding.location.path)) for entry in shown]
    lines = [*annotations, *_counted(left), *rest, totals(report), conclusion(report).sentence]
    return "".join(f"{one}\n" for one in lines)


def _split(entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    seen: Counter[Severity] = Counter()
    shown: list[Entry] = []
    left: list[Entry] = []
    for entry in entries:
        severity = entry.finding.severity
        seen[severity] += 1
        (shown if seen[severity] <= MOST_OF_A_KIND else left).append(entry)
    return shown, left


def _counted(left: Sequence[Entry]) -> Iterator[str]:
    if left:
        number = Counter(entry.finding.severity for entry in left)
        counts = ", ".join(f"{number[one]} {one}{'' if number[one] == 1 else 's'}" for one in Severity if number[one])
        yield f"Not annotated, since GitHub shows {MOST_OF_A_KIND} of a kind: {counts}:"


def _annotation(entry: Entry, path: str) -> str:
    one = entry.finding
    place = {"file": printable(path)}
    if has_lines(one.location):
        place |= {"line": str(one.location.line), "col": str(one.location.column)}
    title = {"title": f"{one.rule.code} {one.rule.name}"}
    properties = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in (place | title).items())
    return f"::{_COMMANDS[one.severity]} {properties}::{_escaped(_told(entry), _DATA)}"


def _told(entry: Entry) -> str:
    violation = entry.finding.violation
    told = [said_with_place(violation.message, entry.finding.location)]
    if len(entry.references) > 1:
        told.append(f"References: {labels(entry.references)}")
    if entry.repeated:
        told.append(f"It is {entry.repeated}.")
    if violation.suggestion:
        told.append(f"→ {violation.suggestion}")
    return "\n".join(map(printable, told))


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)


def _disarmed(text: str) -> str:
    """Return a line in which the runner reads no command of the older form: `##[…]` is one wherever it stands."""
    return text.replace("##[", "## [")
