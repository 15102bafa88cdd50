"""The inline mark-up of Markdown (CommonMark 0.31 §6, footnotes, pandoc citations) into text whose places are exact."""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from citecheck.biblio.identifiers import identify, resolvers
from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.prose.shared.passage import Passage

# One alternative a construct, the most binding first. No alternative can run past its own bound.
_TOKEN = expression(
    r"""
    (?P<escape>\\[!-/:-@\[-`{-~])
  | (?P<role>\{(?:foot)?cite(?::?\w{1,10})?\}(?P<single>`{1,2})(?P<roled>[^`\n]{1,500})(?P=single))
  | (?P<code>(?P<ticks>`{1,9})(?!`).{1,2000}?(?<!`)(?P=ticks)(?!`))
  | <(?P<autolink>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255})>
  | (?P<comment><!--.{0,5000}?-->)
  | <sup\b[^>]{0,200}>(?P<raised>[^<>]{1,40})</sup>
  | <a\b[^>]{0,500}?\bhref\s*=\s*["']?(?P<anchor>[^"'\s>]{1,2000})["']?[^>]{0,500}>(?P<anchored>.{0,2000}?)</a\s*>
  | (?P<newline><br\s*/?>|[ ]{2,}\n|\n)
  | (?P<field>(?<=[/:=.@?&-])<(?!(?:a|b|br|code|em|i|img|kbd|s|small|span|strong|sub|sup|u|var|wbr)[\s/>])
       [a-z_][\w\ -]{0,40}>)
  | (?P<tag></?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]{0,500})?/?>)
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)
  | (?P<unseen>\\(?:index|label|ref|pageref|eqref|autoref|[vh]space|includegraphics|input|include)\*?
       (?:\[[^\[\]{}]{0,200}\])?\{(?:[^{}\n]|\{[^{}\n]{0,200}\}){0,500}\})
  | (?P<image>!\[(?!\^)[^\[\]]{0,500}\]
       (?:\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,2000})?(?:\s[^()]{0,300})?\)|\[(?P<depicted>[^\[\]]{0,200})\])?)
  | \[\^(?P<footnote>[^\s\[\]^]{1,60})\]
  | \^\[(?P<inlinenote>[^\[\]]{1,2000}(?:\[[^\[\]]{0,500}\](?:\([^()\s]{0,1000}\))?[^\[\]]{0,2000})?)\]
  | (?P<cluster>\[(?=[^\[\]]{0,300}@)(?:[^\[\]@]{0,100}-?@[^\[\]]{1,400})\](?!\())
  | \[(?P<text>(?:\\.|[^\[\]\\]|\[[^\[\]]{0,500}\]){0,2000})\]
    (?:\(\s{0,5}(?:<(?P<angled>[^<>\n]{0,2000})>|(?P<target>(?:\\.|[^()\s\\]|\((?:\\.|[^()\s\\]){0,500}\)){0,2000}))
       (?:\s{1,5}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,5}\)
     |\[(?P<reference>[^\[\]]{0,500})\])
  | \[(?P<shortcut>[^\[\]]{1,500})\]
  | (?<![\w@/.])@(?P<narrative>\{[^{}\s]{1,200}\}|\w(?:[\w:.#$%&+?<>~/-]{0,200}\w)?)
  | (?P<strike>~~)
  | (?P<emphasis>\*{1,3}|_{1,3})
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_KEY = expression(r"(?<![\w.])@(\{[^{}]{1,200}\}|\w(?:[\w:.#$%&+?<>~/-]{0,200}\w)?)")
_IDENTIFIER = expression(r"(?:doi|pmid|pmcid|arxiv|isbn|hdl):\S+|(?:url:)?(?P<url>https?://\S+)", re.IGNORECASE)
_YEARED = expression(r"\d{2}")  # what tells a key from a handle, where no bibliography is named
_ROLED_KEY = expression(
    r"(?<![^,}`\s])([^\s,{}`]{1,200})(?=\s*(?:,|\{|$))"
)  # `{see}smith2004{p. 3}` has words around it
_NOTE_NUMBER = expression(r"^\s*[\[(]?\s*([0-9]{1,4}|[ivxlc]{1,8}|[a-z]|[*†‡§¶]{1,4})\s*[\])]?\s*$", re.IGNORECASE)
_WORD = expression(r"[^\W\d_]{2}")
_CODE_TO_HIDE = expression(r"[\[\]@]|://")


@dataclass(frozen=True, slots=True)
class Span:
    """Inline text with, for each of its lines, the offset of that line in the file."""

    content: str
    starts: tuple[tuple[int, int], ...]

    def offset(self, at: int) -> int:
        """Return where `content[at]` stands in the file."""
        start, offset = self.starts[bisect_right(self.starts, at, key=lambda pair: pair[0]) - 1]
        return offset + at - start


@dataclass(slots=True)
class Inline:
    """Write spans into a passage; `references` are the link definitions of the document (label in capitals → address).

    `keyed` says that the document names a bibliography, so that `@smith2004` in a sentence is a citation.
    `notes` gathers inline footnotes (`^[…]`) for the caller; `used` the definitions that a link named.
    """

    source: Source
    references: Mapping[str, str]
    keyed: bool = False
    keys: frozenset[str] = frozenset()
    used: set[str] = field(default_factory=set)
    notes: list[Span] = field(default_factory=list)

    def write(self, span: Span, passage: Passage) -> None:
        """Resolve the mark-up of a span into a passage."""
        tokens = list(_TOKEN.finditer(span.content))
        pairs = _emphasis(tokens, span.content)
        opened: dict[int, int] = {}
        at = 0
        for token in tokens:
            self._plain(span, at, token.start(), passage)
            at = token.end()
            if token.lastgroup == "emphasis" or token["emphasis"]:
                self._emphasis(span, token, pairs, opened, passage)
            else:
                self._token(span, token, passage)
        self._plain(span, at, len(span.content), passage)

    def _plain(self, span: Span, start: int, end: int, passage: Passage) -> None:
        if end > start:
            passage.exactly(span.content[start:end], self.source.place(span.offset(start)))

    def _emphasis(
        self, span: Span, token: re.Match[str], pairs: Mapping[int, int], opened: dict[int, int], passage: Passage
    ) -> None:
        if token.start() not in pairs:
            self._plain(span, token.start(), token.end(), passage)
        elif pairs[token.start()] > token.start():
            opened[token.start()] = passage.here
        elif len(token["emphasis"]) % 2:
            passage.emphasise(opened.get(pairs[token.start()], passage.here))

    def _token(  # noqa: C901, PLR0912 (one case a construct)
        self, span: Span, token: re.Match[str], passage: Passage
    ) -> None:
        place = self.source.place(span.offset(token.start()))
        match next(name for name, value in token.groupdict().items() if value is not None):
            case "escape":
                passage.exactly(token["escape"][1:], self.source.place(span.offset(token.start() + 1)))
            case "code":
                text = token["code"].strip("`")
                passage.exactly("…" if _CODE_TO_HIDE.search(text) else text, place)
            case "autolink":
                self._link(token["autolink"], span, token, "autolink", passage)
            case "raised":
                self._raised(span, token, passage)
            case "anchor":
                self._link(html.unescape(token["anchor"]), span, token, "anchored", passage)
            case "newline":
                passage.newline()
            case "entity" | "field":  # `https://<host>/login`: what the reader fills in is no tag
                passage.exactly(html.unescape(token.group()), place)
            case "footnote":
                start = passage.here
                passage.exactly(token.group(), place)
                passage.mark(start, token["footnote"])
            case "inlinenote":
                self.notes.append(_part(span, token, "inlinenote"))
            case "role" | "cluster" | "narrative" as kind:
                self._cited(kind, span, token, passage)
            case "text":
                self._bracketed(span, token, passage)
            case "shortcut":
                self._shortcut(span, token, passage)
            case "image":  # shows no text, as what comes under the next case
                self.used.add(_label(token["depicted"] or token["image"][2:].partition("]")[0]))
            case _:  # comments, tags, TeX of no text and strike-through marks
                pass

    def _raised(self, span: Span, token: re.Match[str], passage: Passage) -> None:
        start = passage.here
        passage.exactly(html.unescape(token["raised"]), self.source.place(span.offset(token.start())))
        number = _NOTE_NUMBER.match(token["raised"])
        if number:
            passage.mark(start, number[1])

    def _cited(self, kind: str, span: Span, token: re.Match[str], passage: Passage) -> None:
        """Mark the keys of a citation: `[see @a; @b]`, `@a`, and MyST's `{cite}` before them in backquotes."""
        at, end = token.span("roled" if kind == "role" else 0)
        for key in (_ROLED_KEY if kind == "role" else _KEY).finditer(span.content, at, end):
            self._plain(span, at, key.start(), passage)
            start, name = passage.here, key[1].strip("{}")
            at = key.end()
            url = None if kind == "role" or name in self.keys else _page_of_key(name)
            if url:
                passage.exactly(url, self.source.place(span.offset(key.start())))
                passage.link(start, url)
                continue
            self._plain(span, key.start(), at, passage)
            known = kind == "role" or self.keyed or name in self.keys
            if known or (kind == "cluster" and _YEARED.search(name)):
                passage.mark(start, name, "key")
        self._plain(span, at, end, passage)

    def _bracketed(self, span: Span, token: re.Match[str], passage: Passage) -> None:
        label = token["reference"]
        if label is None:
            target = token["angled"] if token["angled"] is not None else token["target"] or ""
            self._link(html.unescape(_unescaped(target)), span, token, "text", passage)
            return
        name = _label(label or token["text"])
        if name in self.references:
            self.used.add(name)
            self._link(self.references[name], span, token, "text", passage)
        else:
            start = passage.here
            self.write(_part(span, token, None), passage)
            if _WORD.search(label):  # `[a][b]` that nothing defines; `[1][2]` are two numbers
                passage.link(start, f"[{label}]", self.source.place(span.offset(token.start())))

    def _shortcut(self, span: Span, token: re.Match[str], passage: Passage) -> None:
        name = _label(token["shortcut"])
        if name in self.references:
            self.used.add(name)
            self._link(self.references[name], span, token, "shortcut", passage)
            return
        self._plain(span, token.start(), token.start() + 1, passage)
        self.write(_part(span, token, "shortcut"), passage)
        self._plain(span, token.end() - 1, token.end(), passage)

    def _link(self, url: str, span: Span, token: re.Match[str], group: str, passage: Passage) -> None:
        start = passage.here
        shown = token[group]
        if shows_address(shown, url):
            passage.exactly(url, self.source.place(span.offset(token.start(group))))
        else:
            self.write(_part(span, token, group), passage)
        passage.link(start, url, self.source.place(span.offset(token.start())))


def _page_of_key(key: str) -> str | None:
    """Return where a key leads that is an identifier or an address: `doi:10.1371/x`, `url:https://…` (Manubot)."""
    stated = _IDENTIFIER.fullmatch(key)
    if not stated:
        return None
    found = None if stated["url"] else identify(key)
    return stated["url"] or (resolvers.page(found) if found and found.valid is not False else None)


def shows_address(shown: str, url: str) -> bool:
    """Whether a link's text is its own address, escapes and percent-encoding aside."""
    return _bare(shown) == _bare(url)


def _bare(text: str) -> str:
    return unquote(re.sub(r"[\\<>\s]", "", html.unescape(text))).rstrip("/")


def _part(span: Span, token: re.Match[str], group: str | None) -> Span:
    start, end = token.span(group) if group else (token.start() + 1, token.end() - 1)
    if not group:
        start, end = token.start("text"), token.end("text")
    starts = [(0, span.offset(start))]
    first = bisect_right(span.starts, start, key=lambda pair: pair[0])
    last = bisect_left(span.starts, end, key=lambda pair: pair[0])
    starts += [(at - start, offset) for at, offset in span.starts[first:last]]
    return Span(span.content[start:end], tuple(starts))


def _label(text: str) -> str:
    return " ".join(text.split()).upper()


def _unescaped(text: str) -> str:
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def _emphasis(tokens: list[re.Match[str]], content: str) -> dict[int, int]:
    """Pair the runs of `*` and `_` that open and close emphasis (CommonMark 0.31 §6.2, runs of equal length)."""
    pairs: dict[int, int] = {}
    waiting: list[re.Match[str]] = []
    for token in _runs(tokens):
        before, after = content[token.start() - 1 : token.start()], content[token.end() : token.end() + 1]
        word = token.group()[0] == "_"
        closes = bool(before.strip()) and not (word and after.isalnum())
        partner = next((w for w in reversed(waiting) if w.group() == token.group()), None) if closes else None
        if partner:
            pairs[partner.start()], pairs[token.start()] = token.start(), partner.start()
            del waiting[waiting.index(partner) :]
        elif after.strip() and not (word and before.isalnum()):
            waiting.append(token)
    return pairs


def _runs(tokens: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    return (token for token in tokens if token["emphasis"])
