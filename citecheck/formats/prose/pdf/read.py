"""PDF: the lines of each page in reading order, without running heads; addresses of links where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from citecheck.formats.prose.pdf.furniture import without_furniture
from citecheck.formats.prose.pdf.headings import heading_levels
from citecheck.formats.prose.pdf.layout import Line, lines_of
from citecheck.formats.prose.pdf.line_numbers import without_line_numbers
from citecheck.formats.prose.pdf.pages import MOST_PAGES, Page, open_pdf
from citecheck.model.document import Document, Reading, Remark
from citecheck.model.location import Location
from citecheck.model.prose import Block, Prose
from citecheck.parsing.document.read_document import read_prose

_BLANK = 1.6  # a gap of that many usual line distances is a blank line


def read(document: Document) -> Reading:
    """Read a PDF; raises `InputError` where it is encrypted or no PDF.

    Scanned pages, and those beyond the most that are read, are said in one remark each.
    """
    pages = tuple(open_pdf(document.content, document.path))
    reading = read_prose(_prose(document, pages))
    return replace(reading, remarks=(*reading.remarks, *_unseen(document, pages)))


def prose(document: Document) -> Prose:
    """Turn a PDF into blocks of kind `line`; an empty one stands for a blank line, a `break` between columns and pages.

    Lines in larger type are headings. A place says the page, and as column how many characters stand on it before.
    """
    return _prose(document, open_pdf(document.content, document.path))


def _prose(document: Document, opened: Iterable[Page]) -> Prose:
    pages = without_furniture([lines_of(page) for page in without_line_numbers(list(opened))])
    blocks: list[Block] = []
    levels = heading_levels(pages)
    upright = _is_upright(pages)
    for number, lines in enumerate(pages, start=1):
        place = Location(document.path, number, unit="page")
        if blocks:
            blocks.append(Block(text="", kind="break", places=((0, place),)))
        blocks += _page_blocks(lines, place, levels, upright=upright)
    return Prose(document.path, "pdf", tuple(blocks))


def _is_upright(pages: list[list[Line]]) -> bool:
    """Whether most of a document is not in italics, so that italics tell something."""
    lines = [line for page in pages for line in page]
    return 2 * sum(end - start for line in lines for start, end in line.italics) < sum(len(line.text) for line in lines)


def _page_blocks(lines: list[Line], page: Location, levels: Mapping[int, int], *, upright: bool) -> list[Block]:
    blocks: list[Block] = []
    offset = 1
    leading = _leading(lines)
    before: Line | None = None
    for line in lines:
        place = replace(page, column=offset)
        if before is not None and before.column != line.column:
            blocks.append(Block(text="", kind="break", places=((0, place),)))
        elif before is not None and before.bottom - line.bottom > _BLANK * leading:
            blocks.append(Block(text="", kind="line", places=((0, place),)))
        blocks.append(
            Block(
                text=line.text,
                kind="heading" if id(line) in levels else "line",
                places=((0, place),),
                level=levels.get(id(line), 0),
                guessed=id(line) in levels,
                links=tuple(line.links),
                marks=tuple(line.marks),
                emphasised=tuple(line.italics) if upright else (),
            )
        )
        offset += len(line.text) + 1
        before = line
    return blocks


def _leading(lines: list[Line]) -> float:
    """Return the usual distance between lines: the median, so that headings and gaps do not count."""
    distances = sorted(
        before.bottom - line.bottom
        for before, line in pairwise(lines)
        if before.column == line.column and before.bottom > line.bottom
    )
    return distances[len(distances) // 2] if distances else 12.0


def _unseen(document: Document, pages: Sequence[Page]) -> Iterator[Remark]:
    """Say which pages nothing was seen of; on one that is blank, or is a figure among other files, there is nothing."""
    count, scanned = len(pages), [number for number, page in enumerate(pages, start=1) if page.scanned]
    is_figure = count == 1 and not document.named and not scanned
    if not any(page.pieces for page in pages) and not is_figure:
        why = "scanned pages" if scanned else "what is drawn in place of letters"
        yield _no_text(document.path, 1, f"No page has any text: {why} cannot be read.")
    elif scanned and len(scanned) >= count / 10:
        message = f"{len(scanned)} of {count} pages have no text: scanned pages cannot be read."
        yield _no_text(document.path, scanned[0], message)
    if count == MOST_PAGES:
        message = f"No page behind page {MOST_PAGES:,} was read."
        place = Location(document.path, MOST_PAGES, unit="page")
        yield Remark("unread-pages", message, place, "Split it, and check the parts.")


def _no_text(path: str, page: int, message: str) -> Remark:
    cure = "Run optical character recognition (for example OCRmyPDF) and check again."
    return Remark("no-text", message, Location(path, page, unit="page"), cure)
