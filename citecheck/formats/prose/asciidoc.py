"""AsciiDoc (AsciiDoc Language Documentation, Eclipse): sections, lists, `[bibliography]`, footnotes, links, xrefs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.prose.shared.light_markup import Draft, Handler, Inline, Line, as_it_stands, group, lines_of
from citecheck.formats.prose.shared.listed_records import ASCIIDOC_BLOCK, bibtex_within, read_with
from citecheck.formats.prose.shared.named_libraries import ATTRIBUTE, named_libraries
from citecheck.formats.prose.shared.passage import Passage
from citecheck.model.document import Companion, Document, Reading
from citecheck.model.prose import Prose

_HEADING = expression(r"(={1,6}|#{1,6})\s+")
_ITEM = expression(r"\s*(?:\*{1,5}|-|\.{1,5}|(\d{1,4})\.|<(\d{1,3}|\.)>)\s+")
_KEY = expression(r"\[\[\[([^\[\],]{1,100})(?:,[^\[\]]{1,60})?\]\]\]\s*")
_ATTRIBUTE = expression(r":!?[\w-]{1,60}!?:(?:\s|$)")
_BLOCK_LINE = expression(r"\[[^\[\]]{0,300}\]\s*$|\[\[[^\[\]]{1,200}\]\]\s*$|\.[^\s.].{0,300}$|\+\s*$|'{3}\s*$|<<<\s*$")
_FENCES = {"----", "....", "++++", "////", "```"}
_LANGUAGE = expression(r"^:lang:\s*([\w-]{2,10})", re.MULTILINE)
_FOOTNOTE = r"footnote(?:ref)?:(?P<footid>[\w-]{0,60})\[(?P<footed>(?:[^\[\]\\]|\\.|\[[^\[\]]{0,1000}\]){0,4000})\]"
_DESCRIBED = r"\[(?P<described>[^\[\]]{0,1000}(?:\[[^\[\]]{0,1000}\][^\[\]]{0,1000})?)\]"
_LINK = rf"(?:link:)?(?P<linked>(?:https?|ftp)://[^\s\[\]<>]{{1,2000}}){_DESCRIBED}"
_IMAGE = r"image::?(?P<image>[^\s\[\]]{1,2000})\[(?P<attributes>[^\[\]]{0,1000})\]"
_LINK_OF_IMAGE = expression(r"\blink=[\"']?([^\"',\s]{1,2000})")
_ADDRESS = r"(?:https?|ftp)://[^\s\[\]<>]{1,2000}"
_REFERENCE = (
    r"<<(?P<target>[^<>,\n]{1,200})(?:,[^<>]{0,300})?>>|xref:(?P<crossed>[^\s\[\]]{1,200})\[[^\[\]]{0,300}\]"
    r"|(?<!\w)cite[a-z]{0,5}:\[(?P<cited>[^\[\]]{1,400})\]"
)
_ANCHOR = r"\[\[[^\[\]]{1,200}\]\]|\{(?:nbsp|zwsp|empty|blank)\}"
_QUOTED = r"``(?P<quoted>[^`'\n]{1,400})''|[\"']`(?P<curled>[^`\n]{1,400})`[\"']"
_ITALIC = r"(?<![\w_])__?(?P<slanted>[^\s_](?:[^_\n]|\n(?!\n)|_(?=\w)){0,400}?(?<!\s))__?(?![\w_])"
_PLAIN = r"(?<![\w*`])(?:\*\*?|``?\+?|\+)(?P<bare>[^\s*`+](?:[^*`+\n]{0,400}[^\s*`+])?)(?:\*\*?|\+?``?|\+)(?![\w*`])"


def read(document: Document) -> Reading:
    """Read an AsciiDoc document."""
    listed = bibtex_within(document.path, decode(document.content), ASCIIDOC_BLOCK)
    return read_with(prose(document), listed)


def companions(document: Document) -> tuple[Companion, ...]:
    """Return the files of entries that the attribute `bibtex-file` names."""
    return named_libraries(document, ATTRIBUTE)


def prose(document: Document) -> Prose:
    """Turn an AsciiDoc document into blocks; listings, passthroughs and comments are left out; nothing is included."""
    source = Source(document.path, decode(document.content))
    language = _LANGUAGE.search(source.text[:20_000])
    blocks = tuple(Inline(source, _RULES).blocks(_drafts(source)))
    return Prose(document.path, "asciidoc", blocks, language.group(1) if language else None)


def _drafts(source: Source) -> Iterator[Draft]:
    draft = Draft("paragraph")
    fence: str | None = None
    for line in lines_of(source):
        text = line.text.rstrip()
        if fence is not None:
            fence = None if text == fence else fence
            continue
        fence = text if (text[:4] in _FENCES and len(set(text)) == 1) or text == "```" else None
        begun = None if fence else _begun(line)
        if fence or begun or _ends(draft, text):
            yield draft
            draft = begun or Draft("paragraph")
        if begun is None and not fence and _is_text(text):
            draft.add(line.start, line.start + len(text.removesuffix(" +")))
        if draft.kind in {"heading", "cell"}:
            yield draft
            draft = Draft("paragraph")
    yield draft


def _begun(line: Line) -> Draft | None:
    heading, item = _HEADING.match(line.text), _ITEM.match(line.text)
    if heading:
        return Draft("heading", [(line.start + heading.end(), line.end)], level=len(heading.group(1)))
    if item:
        key = _KEY.match(line.text, item.end())
        start = key.end() if key else item.end()
        label = key.group(1) if key else item.group(1)
        return Draft("item", [(line.start + start, line.end)], label, 1)
    if line.text.startswith("|") and not line.text.startswith("|==="):
        return Draft("cell", [(line.start + 1, line.end)])
    return None


def _ends(draft: Draft, text: str) -> bool:
    if draft.kind == "item":
        return text.startswith(("[", "----", "|===")) and not text.startswith("[[[")
    return not text or bool(_BLOCK_LINE.match(text)) or text in {"____", "====", "****", "--", "|==="}


def _is_text(text: str) -> bool:
    if not text or text.startswith("//") or _ATTRIBUTE.match(text) or _BLOCK_LINE.match(text):
        return False
    return not (text.startswith(("include::", "ifdef::", "endif::", "ifndef::")) or set(text) <= set("_=*-|"))


def _footnote(inline: Inline, passage: Passage, match: re.Match[str], depth: int) -> None:
    name = match["footid"] or ""
    label = name if name.isdigit() else None
    if match["footed"]:
        inline.note(passage, label, match.span("footed"), depth)
        if name:
            inline.names[name] = str(inline.note_count)
    elif name:
        known = inline.names.get(name, name)
        inline.marker(passage, known, known, match.start())


def _link(inline: Inline, passage: Passage, match: re.Match[str], depth: int) -> None:
    start, url = passage.here, match["linked"]
    described = group(match, "described")
    shown = described[0].rstrip("^").strip() if described else ""
    if described and shown:
        inline.add(passage, described[1][0], described[1][0] + len(described[0].rstrip("^")), depth)
    else:
        passage.exactly(url, inline.source.place(match.start("linked")))
    passage.link(start, url, inline.source.place(match.start()))


def _image(inline: Inline, passage: Passage, match: re.Match[str], _: int) -> None:
    link = _LINK_OF_IMAGE.search(match["attributes"])
    if link:
        place = inline.source.place(match.start("attributes") + link.start(1))
        passage.link(passage.here, link[1], place)


def _reference(inline: Inline, passage: Passage, match: re.Match[str], _: int) -> None:
    found = group(match, "target", "crossed", "cited")
    for count, key in enumerate(re.finditer(r"[^\s,()]+(?:\([^)]{0,60}\))?", found[0] if found else "")):
        name = re.sub(r"\(.*", "", key.group()).lstrip("#")
        place = inline.source.place((found[1][0] if found else 0) + key.start())
        passage.exactly(", " if count else "[", place)
        start = passage.here
        passage.exactly(name, place)
        passage.mark(start, name, "key")
    passage.exactly("]", inline.source.place(match.end() - 1))


def _italic(inline: Inline, passage: Passage, match: re.Match[str], depth: int) -> None:
    start = passage.here
    inline.add(passage, *match.span("slanted"), depth)
    passage.emphasise(start)


def _quoted(inline: Inline, passage: Passage, match: re.Match[str], depth: int) -> None:
    found = group(match, "quoted", "curled")
    if found:
        passage.exactly("“", inline.source.place(match.start()))
        inline.add(passage, *found[1], depth)
        passage.exactly("”", inline.source.place(match.end() - 1))


def _plain(inline: Inline, passage: Passage, match: re.Match[str], depth: int) -> None:
    if match[0].startswith("*"):
        inline.add(passage, *match.span("bare"), depth)
    else:
        inline.code(passage, *match.span("bare"))


def _nothing(*_: object) -> None:
    return None


_RULES: tuple[tuple[str, Handler], ...] = (
    (_FOOTNOTE, _footnote),
    (_IMAGE, _image),
    (_LINK, _link),
    (_ADDRESS, as_it_stands),
    (_REFERENCE, _reference),
    (_ANCHOR, _nothing),
    (_QUOTED, _quoted),
    (_ITALIC, _italic),
    (_PLAIN, _plain),
)
