"""The references before they are checked: one line each, and the ledger of every document."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from rich.text import Text

from citecheck.errors import ConfigurationError
from citecheck.model.document import Reading
from citecheck.model.record import By, Question
from citecheck.model.reference import Reference
from citecheck.model.settings import Presentation
from citecheck.reports.shared.citing import shortly
from citecheck.reports.shared.printable import as_json as written
from citecheck.reports.shared.printable import printable
from citecheck.reports.terminal.console import open_console

Asked = Mapping[str, Sequence[Question]]
"""The first questions to registries about each reference, by its name."""
_NOTHING: Asked = {}
_UNREAD = frozenset({
    "broken-entry", "left-out", "missing-library", "missing-part", "no-text", "not-compared", "torn-document",
    "unread-markup", "unread-pages", "unread-template",
})  # fmt: skip


def show(readings: Sequence[Reading], presentation: Presentation, asked: Asked = _NOTHING) -> None:
    """Print the references as lines (`rich`) or as JSON, and what registries would be asked about each."""
    if presentation.format == "json":
        sys.stdout.write(as_json(readings, asked))
        return
    if presentation.format != "rich":
        raise ConfigurationError(f"The list can be shown as rich or json, not {presentation.format!r}.")
    console = open_console(presentation)
    for reading in readings:
        for reference in reading.references:
            console.print(line(reference, asked.get(reference.id, ())), soft_wrap=True)
    for reading in readings:
        console.print(Text(ledger(reading), "bold"), soft_wrap=True)
        for remark in unread(reading):
            console.print(Text(f"  {printable(remark)}", "yellow"), soft_wrap=True)


def unread(reading: Reading) -> tuple[str, ...]:
    """Say what of a document was not read, and what helps: its ledger does not count it."""
    return tuple(
        " ".join(filter(None, (f"{remark.location}: {remark.message}", remark.suggestion)))
        for remark in reading.remarks
        if remark.rule in _UNREAD
    )


def line(reference: Reference, asked: Sequence[Question] = ()) -> Text:
    """Write one reference in one line: place, kind and label, type, fields, address, and whom a check would ask."""
    item = reference.item
    address = item.url or (f"doi:{item.doi}" if item.doi else "")
    kind = f"{reference.kind.value} {reference.label}" if reference.label else reference.kind.value
    tail = f"  = {reference.same_as}" if reference.same_as else ""
    doubt = "  in part" if reference.understood == "partial" else ""
    fields = " · ".join(part for part in (shortly(item, reference.raw), _details(reference)) if part)
    return Text.assemble(
        (printable(str(reference.location)), "cyan"), "  ", (printable(kind), "bold"), "  ",
        (printable(item.type or "?"), "dim"), "  ",
        printable(fields), "  ", (printable(address), "blue"), (printable(tail), "dim"), (doubt, "yellow"),
        (f"  ? {', '.join(map(_question, asked))}" if asked else "", "dim"),
    )  # fmt: skip


def _question(question: Question) -> str:
    """Write a question to a registry: by what it is asked first."""
    value = "" if question.by is By.WORDS else f" {printable(question.value)}"
    return f"{question.registry.called} by {question.by.value}{value}"


def ledger(reading: Reading) -> str:
    """Account for one document: found, understood in full, in part, not at all."""
    book = reading.ledger
    return (
        f"{printable(reading.path)}: {book.found} found, {book.full} in full, {book.partial} in part, "
        f"{book.not_understood} not understood; {len(reading.citations)} citations in the text"
    )


def as_json(readings: Sequence[Reading], asked: Asked = _NOTHING) -> str:
    """Write the references with all their fields, and the ledgers, as one JSON object."""
    documents = [
        {
            "path": reading.path,
            "format": reading.format,
            "ledger": asdict(reading.ledger),
            "unread": list(unread(reading)),
        }
        for reading in readings
    ]
    references = [
        _object(reference, asked.get(reference.id, ())) for reading in readings for reference in reading.references
    ]
    return written({"documents": documents, "references": references}, indent=2) + "\n"


def _object(reference: Reference, asked: Sequence[Question]) -> dict[str, object]:
    place = reference.location
    return {
        "id": reference.id,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line or place.line,
        "kind": reference.kind.value,
        "label": reference.label,
        "raw": reference.raw,
        "csl": reference.item.to_csl(),
        "confidence": {name: round(value, 3) for name, value in reference.confidence.items()},
        "understood": reference.understood,
        "same_as": reference.same_as,
        "asks": [{"registry": one.registry.value, "by": one.by.value, "value": one.value} for one in asked],
    }


def _details(reference: Reference) -> str:
    item = reference.item
    venue = item.container_title if item.title else None
    volume = f"{item.volume or ''}({item.issue})" if item.issue else item.volume
    place = ": ".join(part for part in (item.publisher_place, item.publisher) if part)
    accessed = f"accessed {item.accessed}" if item.accessed else None
    parts = (venue, volume, f"pp. {item.page}" if item.page else None, place or None, accessed)
    return ", ".join(part for part in parts if part)
