"""What comments of a document keep from counting: `citecheck: ignore[CC301] reason`, where it holds and for what.

A comment covers what stands on its lines, and each reference that they belong to. Without a reason it covers nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from citecheck.model.choice import is_chosen
from citecheck.model.document import Ignore, Reading
from citecheck.model.finding import Finding, SuppressedBy, Suppression
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Judgement, Report

Weigh = Callable[[Finding, str | None], Finding]
_Line = tuple[int, int]  # its part of the document, its number there


@dataclass(frozen=True, slots=True)
class Cover:
    """A comment with all that it covers: lines of its part of the document, and references by their ids."""

    ignore: Ignore
    lines: range
    references: frozenset[str]

    def names(self, finding: Finding) -> bool:
        """Whether the comment names the rule of a finding."""
        return bool(self.ignore.codes) and is_chosen(finding.rule, self.ignore.codes, ())


def covers(reading: Reading) -> tuple[Cover, ...]:
    """Return what each comment of a document covers; one without a reason is left out."""
    if not reading.ignores:
        return ()
    lines = _Lines.of(reading)
    return tuple(_cover(ignore, lines) for ignore in reading.ignores if ignore.reason)


def with_ignored(report: Report) -> tuple[Report, dict[str, tuple[Cover, ...]]]:
    """Suppress the findings that comments cover; return the report, and the comments that met none, by document."""
    sheets = {one.path: _Sheet.of(covers(one)) for one in report.readings if one.ignores}
    if not sheets:
        return report, {}

    def weigh(finding: Finding, about: str | None = None) -> Finding:
        sheet = sheets.get(finding.location.path)
        return sheet.weigh(finding, about) if sheet else finding

    weighed = replace(
        report,
        judgements=tuple(_weighed(one, weigh) for one in report.judgements),
        findings=tuple(map(weigh, report.findings)),
    )
    return weighed, {path: tuple(sheet.unused()) for path, sheet in sheets.items()}


def _weighed(judgement: Judgement, weigh: Weigh) -> Judgement:
    found = tuple(weigh(finding, judgement.reference.id) for finding in judgement.findings)
    return replace(judgement, findings=found) if found != judgement.findings else judgement


@dataclass(slots=True)
class _Sheet:
    """The comments of one document, by what they cover, and those of them that had something to cover."""

    whole: list[Cover] = field(default_factory=list)
    by_line: dict[_Line, list[Cover]] = field(default_factory=lambda: defaultdict(list))
    by_reference: dict[str, list[Cover]] = field(default_factory=lambda: defaultdict(list))
    all: tuple[Cover, ...] = ()
    used: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, found: tuple[Cover, ...]) -> _Sheet:
        sheet = cls(all=found)
        for cover in found:
            if cover.ignore.reach == "file":
                sheet.whole.append(cover)
                continue
            for line in cover.lines:
                sheet.by_line[cover.ignore.location.part, line].append(cover)
            for name in cover.references:
                sheet.by_reference[name].append(cover)
        return sheet

    def weigh(self, finding: Finding, about: str | None) -> Finding:
        place = finding.location.part, finding.location.line
        near = (*self.by_reference.get(about or "", ()), *self.by_line.get(place, ()), *self.whole)
        covering = [cover for cover in near if cover.names(finding)]
        self.used.update(map(id, covering))
        if finding.suppressed or not covering:
            return finding
        return replace(finding, suppression=Suppression(SuppressedBy.COMMENT, covering[0].ignore.reason))

    def unused(self) -> Iterator[Cover]:
        return (cover for cover in self.all if id(cover) not in self.used)


@dataclass(frozen=True, slots=True)
class _Lines:
    """The references of a document by the lines that they stand on."""

    references: tuple[Reference, ...]
    on: dict[_Line, list[Reference]]

    @classmethod
    def of(cls, reading: Reading) -> _Lines:
        on: dict[_Line, list[Reference]] = defaultdict(list)
        for one in reading.references:
            for line in range(one.location.line, _end(one) + 1):
                on[one.location.part, line].append(one)
        return cls(reading.references, on)

    def innermost(self, part: int, line: int) -> list[Reference]:
        """Return the references that stand on a line and hold none of the others that do."""
        there = self.on.get((part, line), [])
        shortest = min(map(_length, there), default=0)
        return [one for one in there if _length(one) == shortest or one.location.line == _end(one)]

    def beginning(self, part: int, line: int) -> list[Reference]:
        """Return the references that begin on a line."""
        return [one for one in self.on.get((part, line), ()) if one.location.line == line]


def _cover(ignore: Ignore, lines: _Lines) -> Cover:
    if ignore.reach == "file":
        return Cover(ignore, range(0), _names(lines.references))
    if ignore.reach == "block":
        return _cover_of_block(ignore, lines)
    own = range(ignore.lines[0], ignore.lines[1] + 1)
    return Cover(ignore, own, _names(one for line in own for one in lines.innermost(ignore.location.part, line)))


def _cover_of_block(ignore: Ignore, lines: _Lines) -> Cover:
    """Cover the entry that follows a comment, or else the entry around it, or else the paragraph that follows."""
    first, last = ignore.lines
    part, here = ignore.location.part, ignore.location.line
    begun = [_listed(lines.beginning(part, line)) for line in range(first, last + 1)]
    around = [one for one in _listed(lines.innermost(part, here)) if one.location.line < here]
    entries = (begun and begun[0]) or around or next((some for some in begun if some), [])
    if entries:
        return Cover(ignore, range(first, max(map(_end, entries)) + 1), _names(entries))
    paragraph = range(first, last + 1)
    return Cover(ignore, paragraph, _names(one for line in paragraph for one in lines.beginning(part, line)))


def _listed(references: Iterable[Reference]) -> list[Reference]:
    return [one for one in references if one.kind is not Kind.INLINE]


def _names(references: Iterable[Reference]) -> frozenset[str]:
    return frozenset(one.id for one in references)


def _length(reference: Reference) -> int:
    return _end(reference) - reference.location.line


def _end(reference: Reference) -> int:
    return max(reference.location.end_line or 0, reference.location.line)
