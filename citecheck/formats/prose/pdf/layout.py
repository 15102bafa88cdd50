"""The pieces of a page into lines in reading order: columns found by the white gutter between them.

A recursive cut by white space (Nagy and Seth 1984): what crosses the gutter parts the page into bands, and in each band
the left column is read before the right one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from citecheck.expressions import expression
from citecheck.formats.prose.pdf.pages import Page, Piece
from citecheck.model.prose import Link, Mark

_LEAST_ROWS = 5
_LEAST_GUTTER = 5.0  # points; a blank in justified type is narrower, or not in the same place of many lines
_FEWEST_STEPS, _FINEST = 120, 0.5  # into how many strips of how many points a region is cut to find it
_CROSSING = 0.5  # share of the height of the text that may cross a gutter (titles, abstracts, figures)
_HARDLY_CROSSING = 0.1  # where rows of one piece are left out
_RAISED = expression(r"\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}")
_DEEPEST = 2


@dataclass(slots=True)
class Line:
    """A line of text; `column` counts the columns and bands of its page, `left` is where it begins.

    `italics` are the stretches of it in italics; `size` is that of most of its type.
    """

    text: str
    left: float
    bottom: float
    top: float
    column: int
    links: list[Link] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    italics: list[tuple[int, int]] = field(default_factory=list)
    size: float = 0.0


def lines_of(page: Page) -> list[Line]:
    """Return the lines of a page in reading order, indented by blanks as they are on the page."""
    found: list[Line] = []
    for number, region in enumerate(_regions(list(page.pieces), 0)):
        rows = _rows(region)
        left = min((piece.left for row in rows for piece in row), default=0.0)
        found += [_line(row, left, number, page.links) for row in rows]
    return found


def _regions(pieces: list[Piece], depth: int) -> list[list[Piece]]:
    """Cut a region into columns, in reading order."""
    gutter = _gutter(pieces) if depth < _DEEPEST else None
    if gutter is None:
        return [pieces]
    regions: list[list[Piece]] = []
    wide = [piece for piece in pieces if piece.left < gutter < piece.right]
    rest = [piece for piece in pieces if not piece.left < gutter < piece.right]
    for row in [*_rows(wide), None]:
        lower = min(piece.bottom for piece in row) if row else float("-inf")
        band = [piece for piece in rest if piece.middle > lower]
        rest = [piece for piece in rest if piece.middle <= lower]
        for side in ([p for p in band if p.right <= gutter], [p for p in band if p.left >= gutter]):
            regions += _regions(side, depth + 1) if side else []
        if row:
            regions.append(row)
    return _joined(regions)


def _joined(regions: list[list[Piece]]) -> list[list[Piece]]:
    """Join neighbouring regions of one row each, such as the lines of a title that crosses the gutter."""
    found: list[list[Piece]] = []
    for region in regions:
        single = len(_rows(region)) == 1
        if found and single and len(_rows(found[-1])) == 1:
            found[-1] = found[-1] + region
        else:
            found.append(region)
    return found


def _gutter(pieces: list[Piece]) -> float | None:
    """Return the middle of the gutter of a region; where lines of one column fill it, that of its other rows."""
    if len(pieces) < 2 * _LEAST_ROWS:
        return None
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    found = _strip(pieces, left, right, _CROSSING)
    parted = [piece for row in _rows(pieces) if len(row) > 1 for piece in row] if found is None else []
    return _strip(parted, left, right, _HARDLY_CROSSING) if parted else found


def _strip(pieces: list[Piece], left: float, right: float, crossing: float) -> float | None:
    """Return the middle of the widest white strip in the middle half of a region, if both sides hold text."""
    if right <= left:
        return None
    steps = max(_FEWEST_STEPS, round((right - left) / _FINEST))
    width = (right - left) / steps
    cover = [0.0] * steps
    for piece in pieces:
        first, last = int((piece.left - left) / width), int((piece.right - left) / width)
        for step in range(max(first, 0), min(last + 1, steps)):
            cover[step] += piece.height
    total = sum(row[0].height for row in _rows(pieces)) or 1.0
    start, end = _widest([c <= crossing * total for c in cover], steps // 4, steps * 3 // 4)
    if (end - start) * width < _LEAST_GUTTER:
        return None
    middle = left + (start + end) / 2 * width
    sides = [_rows([p for p in pieces if p.right <= middle]), _rows([p for p in pieces if p.left >= middle])]
    return middle if all(_is_column(side) for side in sides) else None


def _is_column(rows: list[list[Piece]]) -> bool:
    """Tell a column of text by its rows of words; the column of a table has numbers."""
    lengths = sorted(sum(len(piece.text) for piece in row) for row in rows)
    return len(rows) >= _LEAST_ROWS and lengths[len(lengths) // 2] >= 15


def _widest(white: list[bool], first: int, last: int) -> tuple[int, int]:
    best = (0, 0)
    start = first
    for step in range(first, last + 1):
        if step == last or not white[step]:
            best = max(best, (start, step), key=lambda strip: strip[1] - strip[0])
            start = step + 1
    return best


def _rows(pieces: list[Piece]) -> list[list[Piece]]:
    """Group pieces that stand on one line, from the top down, each row from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.middle, piece.left)):
        row = next((row for row in reversed(rows[-3:]) if _same_line(row, piece)), None)
        if row is None:
            rows.append([piece])
        else:
            row.append(piece)
    return [sorted(row, key=lambda piece: piece.left) for row in rows]


def _same_line(row: list[Piece], piece: Piece) -> bool:
    tallest = max(row, key=lambda other: other.height)
    shared = min(tallest.top, piece.top) - max(tallest.bottom, piece.bottom)
    return shared > 0.45 * min(tallest.height, piece.height)


def _line(row: list[Piece], left: float, column: int, links: tuple[Piece, ...]) -> Line:
    tallest = max(row, key=lambda piece: (piece.height, len(piece.text)))
    wide = sum(piece.right - piece.left for piece in row) / max(1, sum(len(piece.text) for piece in row))
    indent = " " * min(40, round((row[0].left - left) / wide)) if wide > 0 else ""
    line = Line(indent, row[0].left, tallest.bottom, tallest.top, column)
    spans: list[tuple[Piece, int]] = []
    for before, piece in zip([None, *row], row, strict=False):
        if before is not None and piece.left - before.right > 0.12 * tallest.height and not line.text.endswith(" "):
            line.text += " "
        start = len(line.text)
        line.text += piece.text.lstrip() if line.text.endswith(" ") else piece.text
        spans.append((piece, start))
        if _is_raised(piece, tallest):
            line.marks.append(Mark(start, start + len(piece.text.strip()), piece.text.strip()))
    line.text = line.text.rstrip()
    line.italics = list(_italics(spans, line.text))
    line.size = max(row, key=lambda piece: len(piece.text)).size
    line.links += [found for link in links for found in _under(link, line, spans)]
    return line


def _italics(spans: Sequence[tuple[Piece, int]], text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a line that are set in italics; a blank between two of them belongs to both."""
    first, last = -1, -1
    for start, end in ((at + start, at + end) for piece, at in spans for start, end in piece.italics):
        if first >= 0 and text[last:start].strip():
            yield first, last
            first = -1
        first, last = (start if first < 0 else first), len(text[:end].rstrip())
    if 0 <= first < last:
        yield first, last


def _is_raised(piece: Piece, line: Piece) -> bool:
    """Tell the marker of a note: a small number above the base line."""
    if piece is line or not _RAISED.fullmatch(piece.text.strip()):
        return False
    return piece.bottom - line.bottom > 0.3 * line.height and piece.height < 0.75 * line.height


def _under(link: Piece, line: Line, spans: list[tuple[Piece, int]]) -> list[Link]:
    """Return the part of a line that a link's box covers, to whole words; part of a printed address is left as text."""
    shared = min(link.top, line.top) - max(link.bottom, line.bottom)
    if not line.bottom - 2 < link.middle < line.top + 2 or shared < 0.5 * min(link.height, line.top - line.bottom):
        return []
    covered = [range_ for piece, start in spans if (range_ := _covered(link, piece, start, line.text))]
    if not covered:
        return []
    start, end = min(first for first, _ in covered), min(len(line.text), max(last for _, last in covered))
    text = line.text[start:end].strip()
    if not text or ("/" in text and text != link.text and text.rstrip("-/") in link.text):
        return []
    return [Link(start, end, link.text)]


def _covered(link: Piece, piece: Piece, start: int, text: str) -> tuple[int, int] | None:
    left, right = max(link.left, piece.left), min(link.right, piece.right)
    if right - left < 2:
        return None
    wide = (piece.right - piece.left) / max(1, len(piece.text))
    first, last = start + round((left - piece.left) / wide), start + round((right - piece.left) / wide)
    while first > start and not text[first - 1].isspace():
        first -= 1
    while last < min(len(text), start + len(piece.text)) and not text[last].isspace():
        last += 1
    return first, last
