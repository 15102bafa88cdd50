"""The repairs of a run as exact edits of its files: placed, proven by reading again, and handed to the findings."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from citecheck.model.document import Document, Reading
from citecheck.model.finding import Edit, Finding, Wish
from citecheck.model.report import Report
from citecheck.repairing.repair import Repair, repairs_of

if TYPE_CHECKING:
    from citecheck.repairing.placement import Page
    from citecheck.repairing.proof import Proof

Reopen = Callable[[str], Document | None]

_NOT_TEXT = {
    "docx": "a Word document", "odt": "an OpenDocument file", "pdf": "a PDF", "epub": "an e-book",
    "zotero": "a library of Zotero",
}  # fmt: skip
_CHANGED = "the file was changed since it was read; run this again"
_NOT_THERE = "it is no file that can be written"
_CLASH = "another repair changes the same place; run this again after it"
_AFTERWARDS = "another repair of this reference comes first; run this again after it"
_UNPROVEN = "the file, read again with it, would say something else"


@dataclass(frozen=True, slots=True)
class FileRepairs:
    """A file as it was read, with its repairs: those with edits, which together are proven, and those without."""

    path: str
    content: bytes
    repairs: tuple[Repair, ...]

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What is to be replaced, in the order of the file."""
        from citecheck.repairing.proof import edits_of

        return edits_of([one for one in self.repairs if one.edits])

    @property
    def mended(self) -> bytes:
        """The file with all its edits."""
        from citecheck.repairing.source_text import applied

        return applied(self.content, self.edits)


def mend(report: Report, repairs: Iterable[Repair], reopen: Reopen) -> tuple[FileRepairs, ...]:
    """Place and prove repairs file by file; `reopen` opens a file as it is now."""
    readings = {reading.path: reading for reading in report.readings}
    of_files: dict[str, list[Repair]] = defaultdict(list)
    for repair in repairs:
        of_files[repair.reference.location.path].append(repair)
    return tuple(_of_file(path, readings.get(path), found, reopen) for path, found in of_files.items())


def with_edits(report: Report, reopen: Reopen) -> Report:
    """Give the findings of a report the edits that mend them."""
    files = mend(report, repairs_of(report, frozenset(Wish)), reopen)
    edits = {id(one.finding): one.edits for file in files for one in file.repairs if one.finding and one.edits}
    if not edits:
        return report
    judgements = (
        replace(judgement, findings=tuple(_with(finding, edits.get(id(finding), ())) for finding in judgement.findings))
        if any(id(finding) in edits for finding in judgement.findings)
        else judgement
        for judgement in report.judgements
    )
    return replace(report, judgements=tuple(judgements))


def _with(finding: Finding, edits: tuple[Edit, ...]) -> Finding:
    return replace(finding, violation=replace(finding.violation, edits=edits)) if edits else finding


def _of_file(path: str, reading: Reading | None, repairs: list[Repair], reopen: Reopen) -> FileRepairs:
    document = reopen(path) if reading else None
    if reading is None or reading.format in _NOT_TEXT:
        what = _NOT_TEXT.get(reading.format, "") if reading else ""
        return _hindered(path, repairs, f"{what} is for its writer to change" if what else _NOT_THERE)
    if document is None or document.digest != reading.digest:
        return _hindered(path, repairs, _CHANGED if document else _NOT_THERE)
    from citecheck.repairing.placement import Page
    from citecheck.repairing.proof import Proof
    from citecheck.repairing.source_text import SourceText

    source = SourceText(path, document.content)
    if not source.is_exact:
        return _hindered(path, repairs, "its charset cannot be told for certain")
    page = Page(source, reading.format, [source.extent(one.location) for one in reading.references])
    proof = Proof(replace(document, format=reading.format), page, reading.references)
    return FileRepairs(path, document.content, tuple(_proven(page, repairs, proof)))


def _proven(page: Page, repairs: Sequence[Repair], proof: Proof) -> list[Repair]:
    """Place the repairs of a file and keep those that prove right together, at the second try on all of their lines."""
    placed = _apart([_placed(page, one) for one in repairs])
    right = proof.proven([one for one in placed if one.edits])
    if len(right) < sum(bool(one.edits) for one in placed):
        kept = {id(one) for one in right}
        tried = zip(repairs, placed, strict=True)
        placed = _apart([new if id(new) in kept else _placed(page, old, widely=True) for old, new in tried])
        right = proof.proven([one for one in placed if one.edits])
    kept, mended = {id(one) for one in right}, {one.reference.id for one in right}
    return [
        one
        if id(one) in kept or one.hindrance
        else _without(one, _AFTERWARDS if one.reference.id in mended else _UNPROVEN)
        for one in placed
    ]


def _placed(page: Page, repair: Repair, *, widely: bool = False) -> Repair:
    from citecheck.repairing.placement import UnwritableError, replacements

    if repair.hindrance:
        return repair
    try:
        found = [replacements(page, repair.reference, one, widely=widely) for one in repair.amendments]
    except UnwritableError as fault:
        return _without(repair, str(fault))
    return replace(repair, edits=page.source.edits(set().union(*found)))


def _apart(repairs: Sequence[Repair]) -> list[Repair]:
    """Keep of repairs that change one place the first; the same change, twice, is one."""
    kept: list[Repair] = []
    taken: list[tuple[int, int, str]] = []
    for repair in repairs:
        spans = [(edit.start, edit.end, edit.new) for edit in repair.edits]
        if any(_clashes(span, taken) for span in spans):
            kept.append(_without(repair, _CLASH))
            continue
        for span in spans:
            insort(taken, span)
        kept.append(repair)
    return kept


def _clashes(span: tuple[int, int, str], taken: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a change touches its neighbour among the others, and is not the same."""
    at = bisect_left(taken, span)
    if at < len(taken) and taken[at] == span:
        return False
    near = taken[max(0, at - 1) : at + 1]
    return any(start < max(span[1], span[0] + 1) and span[0] < max(end, start + 1) for start, end, _ in near)


def _hindered(path: str, repairs: Iterable[Repair], hindrance: str) -> FileRepairs:
    return FileRepairs(path, b"", tuple(_without(one, hindrance) for one in repairs))


def _without(repair: Repair, hindrance: str) -> Repair:
    return replace(repair, edits=(), hindrance=hindrance)
