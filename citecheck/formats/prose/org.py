"""Org mode (Org syntax, orgmode.org/worg): headings, lists, footnotes, links and `[cite:@key]`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.prose.shared.light_markup import Draft, Handler, Inline, Line, as_it_stands, group, lines_of
from citecheck.formats.prose.shared.listed_records import ORG_BLOCK, bibtex_within, read_with
from citecheck.formats.prose.shared.named_libraries import KEYWORD, named_libraries
from citecheck.formats.prose.shared.passage import Passage
from citecheck.model.document import Companion, Document, Reading
from citecheck.model.prose import Prose

_HEADING = expression(r"(\*{1,20})\s+(?:(?:TODO|DONE)\s+)?")
_ITEM = expression(r"\s*(?:[-+]|(\d{1,4})[.)]|(?<=\s)\*)\s+(?:\[[ xX-]\]\s)?")
_NOTE = expression(r"\[fn:([\w-]{1,60})\]\s*|\[(\d{1,4})\]\s+")
_BEGIN = expression(r"\s*#\+begin_(\w{1,40})", re.IGNORECASE)
_KEYWORD = expression(r"\s*#\+(\w{1,40}):\s?", re.IGNORECASE)
_OPAQUE = {"src", "example", "export", "comment", "latex", "html"}
_LANGUAGE = expression(r"^#\+language:\s*([\w-]{2,10})", re.IGNORECASE | re.MULTILINE)
_LINK = (
    r"\[\[(?P<address>[^\[\]\n]{1,2000})\](?:\[(?P<described>[^\[\]]{1,1000})\])?\]"
    r"|<(?P<angled>https?://[^<>\s]{1,2000})>"
)
_PICTURE = expression(r"(?:file:|https?:|\.{0,2}/)?[^\s\[\]]{1,500}\.(?:png|svg|jpe?g|gif|webp|avif)", re.IGNORECASE)
_CITE = (
    r"\[cite(?:/[\w/-]{0,40})?:(?P<cited>[^\[\]]{1,1000})\]"
    r"|(?<!\w)(?:auto|text|paren|foot)?cite[tp]?:(?P<oldcited>[\w:.,-]{1,300}\w)"
)
_INNER_LINK = r"\[\[[^\[\]]{0,999}\](?:\[[^\[\]]{0,999}\])?\]"
_FOOTNOTE = (
    rf"\[fn:(?P<named>[\w-]{{0,60}})(?::(?P<noted>[^\[\]]{{0,4000}}(?:{_INNER_LINK}[^\[\]]{{0,4000}}){{0,9}}))?\]"
)
_ADDRESS = r"https?://[^\s<>\[\]]{1,2000}"
_ITALIC = r"(?<![\w/:])/(?P<slanted>[^\s/](?:[^/\n]|\n(?!\n)){0,400}?(?<!\s))/(?![\w/])"
_PLAIN = r"(?<![\w])[=~*_+](?P<verbatim>[^\s=~*_+](?:[^\n=~*_+]{0,300}[^\s=~*_+])?)[=~*_+](?!\w)"


def read(document: Document) -> Reading:
    """Read an Org document."""
    listed = bibtex_within(document.path, decode(document.content), ORG_BLOCK)
    return read_with(prose(document), listed)


def companions(document: Document) -> tuple[Companion, ...]:
    """Return the files of entries that the keyword `#+bibliography:` names."""
    return named_libraries(document, KEYWORD)


def prose(document: Document) -> Prose:
    """Turn an Org document into blocks; source blocks, drawers and comments are left out."""
    source = Source(document.path, decode(document.content))
    language = _LANGUAGE.search(source.text[:20_000])
    blocks = tuple(Inline(source, _RULES).blocks(_drafts(source)))
    return Prose(document.path, "org", blocks, language.group(1) if language else None)


def _drafts(source: Source) -> Iterator[Draft]:
    draft = Draft("paragraph")
    until: str | None = None
    blanks = 0
    for line in lines_of(source):
        stripped = line.text.strip().lower()
        if until is not None:
            until = None if stripped == until else until
            continue
        until = _opaque(stripped)
        blanks = blanks + 1 if not stripped else 0
        begun = None if until else _begun(line)
        if until or begun or _ends(draft, line, blanks):
            yield draft
            draft = begun or Draft("paragraph")
        if stripped and not until and begun is None and not stripped.startswith(("# ", "#+")):
            draft.add(line.start, line.end)
        if draft.kind == "heading":
            yield draft
            draft = Draft("paragraph")
    yield draft


def _opaque(stripped: str) -> str | None:
    """Return the line that ends what begins here and is no text."""
    begin = _BEGIN.match(stripped)
    if begin and begin.group(1) in _OPAQUE:
        return f"#+end_{begin.group(1)}"
    return ":end:" if re.fullmatch(r":[a-z_-]{1,40}:", stripped) and stripped != ":end:" else None


def _begun(line: Line) -> Draft | None:
    heading, item, note = _HEADING.match(line.text), _ITEM.match(line.text), _NOTE.match(line.text)
    keyword = _KEYWORD.match(line.text)
    if heading:
        return Draft("heading", [(line.start + heading.end(), line.end)], level=len(heading.group(1)))
    if keyword and keyword.group(1).lower() == "title":
        return Draft("heading", [(line.start + keyword.end(), line.end)], level=1)
    if note:
        return Draft("note", [(line.start + note.end(), line.end)], note.group(1) or note.group(2))
    if item and not line.text.startswith("*"):
        return Draft("item", [(line.start + item.end(), line.end)], item.group(1), line.indent // 2 + 1)
    if _BEGIN.match(line.text) or line.text.strip().lower().startswith("#+end"):
        return Draft("quote" if "quote" in line.text.lower() and "begin" in line.text.lower() else "paragraph")
    return None


def _ends(draft: Draft, line: Line, blanks: int) -> bool:
    """Tell whether a block ends before this line: a note at two blank lines, an item at text that is not indented."""
    if draft.kind == "note":
        return blanks > 1
    if draft.kind == "item":
        return blanks > 1 or bool(line.text.strip() and line.indent == 0)
    return blanks > 0


def _link(inline: Inline, passage: Passage, match: re.Match[str], depth: int) -> None:
    url = (match["address"] or match["angled"]).strip()
    described = group(match, "described")
    start = passage.here
    if described and not _PICTURE.fullmatch(described[0]):
        inline.add(passage, *described[1], depth)
    else:
        span = match.span("address") if match["address"] else match.span("angled")
        passage.exactly(url, inline.source.place(span[0]))
    if "://" in url or url.startswith("doi:"):
        passage.link(start, url, inline.source.place(match.start()))


def _cite(inline: Inline, passage: Passage, match: re.Match[str], _: int) -> None:
    found = group(match, "cited", "oldcited")
    keys = list(
        re.finditer(
            r"@([\w:.#$%&+?<>~/-]{1,200})" if match["cited"] else r"([\w:.-]{1,200})", found[0] if found else ""
        )
    )
    for count, key in enumerate(keys):
        offset = (found[1][0] if found else 0) + key.start(1)
        passage.exactly(", " if count else "[", inline.source.place(offset))
        start = passage.here
        passage.exactly(key.group(1), inline.source.place(offset))
        passage.mark(start, key.group(1), "key")
    if keys:
        passage.exactly("]", inline.source.place(match.end() - 1))


def _footnote(inline: Inline, passage: Passage, match: re.Match[str], depth: int) -> None:
    if match["noted"] is not None:
        inline.note(passage, match["named"] or None, match.span("noted"), depth)
    else:
        inline.marker(passage, match["named"], match["named"], match.start())


def _italic(inline: Inline, passage: Passage, match: re.Match[str], depth: int) -> None:
    start = passage.here
    inline.add(passage, *match.span("slanted"), depth)
    passage.emphasise(start)


def _plain(inline: Inline, passage: Passage, match: re.Match[str], _: int) -> None:
    inline.code(passage, *match.span("verbatim"))


_RULES: tuple[tuple[str, Handler], ...] = (
    (_LINK, _link),
    (_CITE, _cite),
    (_FOOTNOTE, _footnote),
    (_ADDRESS, as_it_stands),
    (_ITALIC, _italic),
    (_PLAIN, _plain),
)
