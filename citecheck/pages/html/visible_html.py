"""A page without what no reader sees: scripts, styles, comments, icons; linear scans before anything is parsed.

Of a median page of 210 KB some 70 KB are left. Parsing costs far more than scanning, so this pays for itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.expressions import expression

_HIDDEN = expression(r"<(?:(!--)|(script|style|svg|template|noscript|textarea|iframe|object|math|canvas)\b)")
_FURNITURE = expression(r"<(/?)(a|nav|header|footer|aside|select)\b[^<>]{0,4000}>")
_TAG = expression(r"<[!/?a-zA-Z][^<>]*+>\s*+")
_UNCLOSED_HIDES_ALL = frozenset({"script", "style"})
_MOST_STATEMENTS = 40
_LONGEST_STATEMENT = 600_000
_MOST_NOSCRIPTS = 20
_LONGEST_NOSCRIPT = 2000
_LONGEST_TAG = 20_000
_MOST_MARKUP = 150_000
_PIECE = 4000


@dataclass(frozen=True, slots=True)
class Cut:
    """What is left of a page. `lower` is `markup` in lower case, character for character.

    `source` is the whole page in lower case, scripts and all. `json_ld` holds the texts of its
    `application/ld+json` scripts, `noscript` what a browser without scripts shows.
    """

    markup: str
    lower: str
    source: str
    json_ld: tuple[str, ...]
    noscript: str


def cut(page: str) -> Cut:
    """Cut the hidden parts out of a page's source; an unclosed script hides the rest, as in a browser."""
    lower = lowered(page)
    kept: list[tuple[int, int]] = []
    statements: list[str] = []
    noscripts: list[str] = []
    position = 0
    for element, start, opened, closed, end in _hidden(lower):
        kept.append((position, start))
        position = end
        if element == "script" and "ld+json" in lower[start:opened]:
            statements.append(page[opened:closed][:_LONGEST_STATEMENT])
        elif element == "noscript":
            noscripts.append(page[opened:closed][:_LONGEST_NOSCRIPT])
    kept.append((position, len(page)))
    return Cut(
        "".join(page[start:end] for start, end in kept),
        "".join(lower[start:end] for start, end in kept),
        lower,
        tuple(statements[:_MOST_STATEMENTS]),
        " ".join(noscripts[:_MOST_NOSCRIPTS]),
    )


def _hidden(lower: str) -> Iterator[tuple[str, int, int, int, int]]:
    """Yield each hidden part: its element, where it starts, where its content opens and closes, where it ends."""
    unclosed: set[str] = set()
    position = 0
    while match := _HIDDEN.search(lower, position):
        start, element = match.start(), match[2] or ""
        if not element:
            position = lower.find("-->", start + 2) + 3
            position = position if position >= 3 else len(lower)
            yield "", start, start, start, position
            continue
        opened = lower.find(">", match.end()) + 1 or len(lower)
        if element == "svg" and lower.startswith("/>", opened - 2):
            position = opened
            continue
        closed = -1 if element in unclosed else lower.find(f"</{element}", opened)
        if closed >= 0:
            position = lower.find(">", closed) + 1 or len(lower)
            yield element, start, opened, closed, position
        elif element in _UNCLOSED_HIDES_ALL:
            yield element, start, opened, len(lower), len(lower)
            return
        else:
            unclosed.add(element)
            position = opened


def lowered(text: str) -> str:
    """Return a text in lower case with every character in its place (U+0130 alone would grow)."""
    return text.replace("\u0130", "I").lower()


def beside_links(lower: str) -> str:
    """Return markup in lower case without its links and furniture; elements that are never closed stay."""
    *kept, (start, end) = _beside_links(lower)
    return " ".join([*(lower[a:b] for a, b in kept), lower[start:end]])


def own_pieces(lower: str) -> Iterator[str]:
    """Yield a body beside its links and furniture, as far as they are closed, some thousand characters at a time."""
    body, kept, size = _body(lower), [], 0
    for start, end in _beside_links(lower):
        if end > body:
            kept.append(lower[max(start, body) : end])
            size += len(kept[-1])
        if size >= _PIECE:
            yield " ".join(kept)
            kept, size = [], 0


def _beside_links(lower: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where there is neither a link nor furniture; the last one reaches to the end."""
    position, opened, start = 0, "", 0
    for tag in _FURNITURE.finditer(lower, 0, _MOST_MARKUP):
        if not opened and not tag[1]:
            opened, start = tag[2], tag.start()
        elif opened and tag[1] and tag[2] == opened:
            yield position, start
            position, opened = tag.end(), ""
    yield position, len(lower)


def visible(markup: str) -> str:
    """Return the text of markup in lower case without its head and tags, blanks folded."""
    body = _body(markup)
    return " ".join(_TAG.sub(" ", markup[body : body + _MOST_MARKUP]).split())


def _body(markup: str) -> int:
    """Return where the body of a page in lower case begins."""
    return max(markup.find("<body"), markup.find("</head"), 0)


def tag_end(markup: str, start: int) -> int:
    """Return where the tag that opens at `start` ends: behind the first `>` outside of quotation marks.

    Quotation marks that never close are no reason to swallow the page: then the first `>` counts.
    """
    first = end = markup.find(">", start, start + _LONGEST_TAG)
    while end >= 0:
        tag = markup[start:end]
        if tag.count('"') % 2 == 0 or tag.count("'") % 2 == 1:
            return end + 1
        end = markup.find(">", end + 1, start + _LONGEST_TAG)
    return first + 1 if first >= 0 else min(len(markup), start + _LONGEST_TAG)
