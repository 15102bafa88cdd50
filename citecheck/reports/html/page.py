"""What stands on the page and in which order: documents the worst first, causes before what they explain."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from citecheck.judging.causes import Cause, by_cause
from citecheck.model.document import Reading
from citecheck.model.finding import Finding, Rule, Severity
from citecheck.model.location import Location
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.reports.html.entry import Entry, Group
from citecheck.reports.html.notices import hindered
from citecheck.reports.shared.by_document import by_document

_LOST = frozenset({Verdict.BROKEN, Verdict.MISMATCH, Verdict.ABSENT, Verdict.BLOCKED, Verdict.UNREACHABLE})


@dataclass(frozen=True)
class DocumentView:
    """A document with its references and the findings that are of no one of them."""

    number: int
    reading: Reading
    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...]
    hindered: bool
    """Whether the run could not ask all that it meant to, so that a reference not asked is a gap."""

    @property
    def path(self) -> str:
        """Its path as the user named it."""
        return self.reading.path

    def place(self, location: Location) -> str:
        """Name a place as a reader of this document looks for it; what it takes in from other files is named whole."""
        return location.spot if location.path == self.path else f"{location.path}, {location.spot}"

    @property
    def name(self) -> str:
        """The name of its file, without the folders that lead there."""
        return self.path.replace("\\", "/").rstrip("/").rpartition("/")[2] or self.path

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """What was judged of its references."""
        return tuple(one.judgement for one in self.entries)

    @property
    def groups(self) -> Iterator[tuple[Group, tuple[Entry, ...]]]:
        """The references under their headings, those that need attention first."""
        for group in Group:
            if members := tuple(one for one in self.entries if one.group is group):
                yield group, members

    @cached_property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings count, by severity: its own, those of its references, and those of a shared cause."""
        found = (*self.findings, *(one for entry in self.entries for one in entry.all_findings))
        return Counter(one.severity for one in found if not one.suppressed)

    @property
    def clean(self) -> bool:
        """Whether its references were looked at, and none calls for anything; a document without any is not clean."""
        gaps = {Group.REST, Group.ACCEPTED, *([Group.UNASKED] if self.hindered else [])}
        unlooked = not gaps.isdisjoint(one.group for one in self.entries)
        return bool(self.entries) and not (unlooked or self.counts[Severity.ERROR] or self.counts[Severity.WARNING])

    @property
    def empty(self) -> bool:
        """Whether nothing was found in it: no reference, and nothing to say of it."""
        return not self.entries and not self.findings

    @property
    def weight(self) -> tuple[int, int, int, int]:
        """The key by which the worst document stands first."""
        lost = sum(1 for one in self.entries if one.judgement.verdict in _LOST)
        return -self.counts[Severity.ERROR], -self.counts[Severity.WARNING], -lost, -self.counts[Severity.NOTE]


@dataclass(frozen=True)
class Page:
    """A report laid out for reading; `documents` the worst first."""

    report: Report
    entries: tuple[Entry, ...]
    documents: tuple[DocumentView, ...]
    causes: tuple[Cause, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """The entries by the ids of their references."""
        return {entry.reference.id: entry for entry in self.entries}

    @cached_property
    def suppressed(self) -> Sequence[tuple[Entry | None, Finding]]:
        """The findings that do not count, each with the reference that it is of."""
        of_documents = [(None, one) for one in self.report.findings if one.suppressed]
        return [
            *of_documents,
            *((entry, one) for entry in self.entries for one in entry.suppressed),
        ]

    def anchors(self, paths: Iterable[str]) -> Iterator[str]:
        """Name where on the page the documents of these paths stand."""
        sought = set(paths)
        for one in self.documents:
            if one.path in sought or not sought.isdisjoint(each.reference.location.path for each in one.entries):
                yield f"d{one.number}"

    @property
    def rules(self) -> Sequence[Rule]:
        """The rules that found something, by their codes."""
        found = {one.rule.code: one.rule for one in self.report.all_findings()}
        return [found[code] for code in sorted(found)]


def lay_out(report: Report) -> Page:
    """Put everything that a report holds in its place, once."""
    grouping = by_cause(report.judgements)
    shared: dict[int, list[int]] = defaultdict(list)
    for number, cause in enumerate(grouping.causes, start=1):
        for judgement, _ in cause.members:
            shared[id(judgement)].append(number)
    entries = tuple(
        Entry(number, left, whole.findings, tuple(shared[id(whole)]))
        for number, (left, whole) in enumerate(zip(grouping.judgements, report.judgements, strict=True), start=1)
    )
    documents = sorted(_documents(report, entries), key=lambda one: one.weight)
    return Page(report, entries, tuple(documents), grouping.causes)


def _documents(report: Report, entries: Sequence[Entry]) -> Iterator[DocumentView]:
    named = {entry.reference.id: entry for entry in entries}
    for number, part in enumerate(by_document(report), start=1):
        (reading,) = part.readings
        cited = tuple(named[one.reference.id] for one in part.judgements)
        yield DocumentView(number, reading, cited, part.findings, hindered(report.run))
