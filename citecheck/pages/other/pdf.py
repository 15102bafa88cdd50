"""PDF: the largest text of the first pages and the document information, with pypdfium2; damage is no exception."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.biblio.titles import belongs_to_another
from citecheck.biblio.titles.words import read
from citecheck.expressions import expression
from citecheck.model.evidence import Response
from citecheck.model.page import Page, PageKind, TitleCandidate
from citecheck.pages.html.cleaning import clean, fold
from citecheck.pages.html.media_type import file_name
from citecheck.pages.metadata import publication_date as issuing

if TYPE_CHECKING:
    import pypdfium2

_MOST_PAGES = 2
_MOST_CHARACTERS = 6000
_FILE_LIKE = expression(
    r"^(?:microsoft word - .*|untitled.*|.*\.(?:docx?|pdf|tex|dvi|indd|qxd|p65|rtf|pptx?|xlsx?|odt)|\W*|title|slide \d+"
    r"|[\w-]{1,40}\d{3,}[\w-]{0,20}|powerpoint presentation|layout \d+)$",
    re.IGNORECASE,
)
_SAME_SIZE = 0.12
_MOST_SIZES = 5
_LONGEST_TITLE = 400
_FIRST_LINES = 16
_MOST_LINES = 3
_LEAST_LETTERS = 12
_LONGEST_NOTICE = 40
_NOTICES = frozenset({"erratum", "retraction"})  # *Review* and *Comment* over a title say what kind of article it is


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page: its text and the height of its characters in points."""

    text: str
    size: float


def read_pdf(response: Response) -> Page:
    """Read a PDF's title candidates, authors and date; one that cannot be opened is not legible."""
    information, lines = _opened(response.body)
    lines = _under_notices(lines)
    stated = clean(information.get("Title", ""))
    named = file_name(response.header("content-disposition"))
    found = [TitleCandidate(text, "pdf:text") for text in _largest(lines)]
    if stated and not _FILE_LIKE.match(stated):
        place = 0 if not found or _stands_in(stated, lines) else 1
        found.insert(place, TitleCandidate(stated, "pdf:title"))
    found += [TitleCandidate(named, "content-disposition")] if named else []
    first = " ".join(line.text for line in lines[:40])
    if first:
        found.append(TitleCandidate(clean(first), "pdf:page"))
    found += [TitleCandidate(text, "pdf:line") for text in _standing_alone(lines[:_FIRST_LINES])]
    author = clean(information.get("Author", ""), 200)
    kind, because = (PageKind.WORK, "") if response.status < 400 else (PageKind.ERROR, f"status {response.status}")
    return Page(
        kind=kind,
        item=Item(
            type="document",
            title=found[0].text if found else None,
            author=(Name(literal=author),) if author else None,
            issued=issuing.read_stamp(information.get("CreationDate", "").removeprefix("D:")[:8]),
            url=response.url or None,
        ),
        candidates=tuple(found),
        content_type=response.header("content-type"),
        because=because or ("" if lines else "a PDF without text, or damaged"),
        legible=bool(lines) or bool(stated),
    )


def _opened(body: bytes) -> tuple[dict[str, str], list[_Line]]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(body)
    except (pypdfium2.PdfiumError, ValueError):
        return {}, []
    try:
        information = document.get_metadata_dict()
        pages = range(min(len(document), _MOST_PAGES))
        return information, [line for number in pages for line in _lines(document, number)]
    except (pypdfium2.PdfiumError, ValueError, UnicodeError):
        return {}, []
    finally:
        document.close()


def _lines(document: pypdfium2.PdfDocument, number: int) -> list[_Line]:
    """Read the lines of a page in reading order; a line's size is the median font size of its characters."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return []
    count = min(text.count_chars(), _MOST_CHARACTERS)
    lines, start = [], 0
    whole = text.get_text_range(0, count) if count > 0 else ""
    for piece in whole.splitlines(keepends=True):
        middle = start + len(piece) // 2
        size = raw.FPDFText_GetFontSize(text.raw, min(middle, max(count - 1, 0))) if count else 0.0
        cleaned = clean(piece, 500)
        if cleaned:
            lines.append(_Line(cleaned, float(size)))
        start += len(piece)
    text.close()
    page.close()
    return lines


def _largest(lines: list[_Line]) -> Iterator[str]:
    """Yield runs of lines of one size, the largest first: a title runs over several lines."""
    runs: list[tuple[float, str]] = []
    for line in lines:
        if (
            runs
            and abs(runs[-1][0] - line.size) <= _SAME_SIZE * line.size
            and len(runs[-1][1]) + len(line.text) < _LONGEST_TITLE
        ):
            runs[-1] = (runs[-1][0], _continued(runs[-1][1], line.text))
        else:
            runs.append((line.size, line.text))
    wordy = [run for run in runs if len(fold(run[1])) >= 4]
    seen: set[str] = set()
    for _, text in sorted(wordy, key=lambda run: -run[0])[:_MOST_SIZES]:
        if text not in seen:
            seen.add(text)
            yield text


def _under_notices(lines: list[_Line]) -> list[_Line]:
    """Join *Erratum* and its like on a line of their own to the line below, the title of their work."""
    joined: list[_Line] = []
    for line in lines:
        above = joined[-1].text if joined else ""
        if 0 < len(above) < _LONGEST_NOTICE and read(f"{above}: {line.text}").notice in _NOTICES:
            joined[-1] = _Line(f"{above}: {line.text}", line.size)
        else:
            joined.append(line)
    return joined


def _standing_alone(lines: list[_Line]) -> Iterator[str]:
    """Yield each line and each two or three in a row: a title may be set no larger than what stands around it.

    What stands over *Part II* is the title of another work.
    """
    texts = [*(line.text for line in lines), ""]
    for start in range(len(texts) - 1):
        text = ""
        for end in range(start, min(start + _MOST_LINES, len(texts) - 1)):
            text = _continued(text, texts[end]) if text else texts[end]
            telling = len(fold(text)) >= _LEAST_LETTERS and len(text) < _LONGEST_TITLE
            if telling and not belongs_to_another(text, "", texts[end + 1]):
                yield text


def _continued(text: str, more: str) -> str:
    return text[:-1] + more if text.endswith(("-", "\u00ad")) and more[:1].islower() else f"{text} {more}"


def _stands_in(title: str, lines: list[_Line]) -> bool:
    return fold(title) in fold("".join(line.text for line in lines))
