"""One reference string, or a list of them, into items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.biblio.item import Item
from citecheck.biblio.languages.language import language_of
from citecheck.model.reference import Understood
from citecheck.parsing.reference.assembly.item_from_spans import assemble
from citecheck.parsing.reference.assembly.item_type import infer_type
from citecheck.parsing.reference.grammars.bare_note import read_note
from citecheck.parsing.reference.grammars.news_digest import read_digest
from citecheck.parsing.reference.parsed import Parsed
from citecheck.parsing.reference.repairs.repair import mend
from citecheck.parsing.reference.sequence_model.crf import label
from citecheck.parsing.reference.sequence_model.features import featurise
from citecheck.parsing.reference.sequence_model.list_style import FEWEST, UNSURE, Style, certainty, decide, style_of
from citecheck.parsing.reference.tokens.anchors import find_anchors
from citecheck.parsing.reference.tokens.spans import Span, spans_of
from citecheck.parsing.reference.tokens.tokeniser import tokenise
from citecheck.vocabulary import field_cues as cues

_TAG = re.compile(r"</?(?:i|em|b|u|italic|bold|strong|sub|span|sc)>", re.IGNORECASE)
_LONGEST = 4000
UNSURE_NOTE = 0.4
_IMPRINT = frozenset({"place", "publisher", "volume", "issue"})
_LABEL = re.compile(
    r"^\s*(?:<sup>\s?\[?\d{1,4}\]?\s?</sup>|\[[ivxlcdm\d]{1,8}\]|[*•·–—-](?=\s)|\^(?:\s[a-z](?=\s)){0,8}|↑)\s*",
    re.IGNORECASE,
)
_BROKEN_OFF = re.compile(r"(?:[,;:–—(«“]|\b(?:and|of|the|in|и|в|за|und|von|et|de))\s*$", re.IGNORECASE)


def parse(text: str) -> Parsed:
    """Read one reference string; any text is read without an error, what could not be read is left out."""
    return _by_rules(text[:_LONGEST]) or _Draft(text[:_LONGEST]).parsed()


def parse_all(texts: Sequence[str]) -> list[Parsed]:
    """Read the entries of one list; where an entry is unsure, the style of the others decides."""
    read = [_by_rules(text[:_LONGEST]) or _Draft(text[:_LONGEST]) for text in texts]
    drafts = [draft for draft in read if isinstance(draft, _Draft)]
    style = style_of([(draft.labels, draft.marginals) for draft in drafts]) if len(drafts) >= FEWEST else None
    if style:
        for draft in drafts:
            draft.listen(style)
    parsed = [draft.parsed() if isinstance(draft, _Draft) else draft for draft in read]
    if sum(text.rstrip().endswith((",", ";")) for text in texts) < FEWEST:
        return parsed
    return [  # a list may part its entries by commas: they break off nothing
        replace(entry, truncated=False) if text.rstrip().endswith((",", ";")) else entry
        for entry, text in zip(parsed, texts, strict=True)
    ]


def _by_rules(text: str) -> Parsed | None:
    """Read what rules alone can read: an *Ibid.*, the source line of a digest."""
    digest = read_digest(text)
    return _finished(digest, text) if digest else read_backreference(text)


class _Draft:
    """A reference on its way: tokens and labels that the list may still change."""

    def __init__(self, text: str) -> None:
        self.text = _TAG.sub(lambda tag: " " * len(tag[0]), text)
        self.tokens = tokenise(self.text, find_anchors(self.text))
        self.labels, self.marginals = label(featurise(self.tokens))

    def listen(self, style: Style) -> None:
        """Decode an unsure reference again in the style of its list."""
        if self.tokens and certainty(self.marginals) < UNSURE and len(self.tokens) < 150:
            self.labels = decide(featurise(self.tokens), style)

    def _note(self, found: list[Span]) -> list[Span] | None:
        """Read a bare note by its grammar where the model is unsure, hardly knows the script, or found no imprint."""
        latin = self.text.isascii() or sum(map(str.isascii, self.text)) > 0.7 * len(self.text)
        if latin and certainty(self.marginals) >= UNSURE_NOTE and any(s.name in _IMPRINT for s in found):
            return None
        spans = read_note(self.text, self.tokens)
        complete = spans and any(span.name == "editor" for span in spans)
        return spans if not latin or certainty(self.marginals) < UNSURE_NOTE or complete else None

    def parsed(self) -> Parsed:
        """Turn the labels into an item."""
        found = spans_of(self.tokens, self.labels, self.marginals)
        spans = self._note(found) or mend(self.text, self.tokens, found)
        item, confidence, places = assemble(self.text, self.tokens, spans)
        return _finished(Parsed(item, confidence, spans=places), self.text)


def read_backreference(text: str) -> Parsed | None:
    """Read `Ibid., p. 57, 213-215` and its like: only pages, and the word that points back."""
    mark = _LABEL.match(text)
    body = text[mark.end() :] if mark else text
    match = cues.ibid.match(body)
    if not match or len(body) > 120:
        return None
    rest = body[match.end() :]
    pages = re.search(r"\d+(?:\s?[-–—,;]\s?\d+){0,20}", rest)
    if re.search(r"[^\W\d_]{4,}", rest.replace("Seite", "").replace("pages", "")):
        return None
    value = re.sub(r"\s?[–—-]\s?", "-", pages[0]) if pages else None
    offset = len(text) - len(rest)
    places = {"page": (offset + pages.start(), offset + pages.end())} if pages else {}
    item = Item(page=value, locator=value)
    return Parsed(
        item, {"page": 0.98} if value else {}, "partial" if value else "none", spans=places, backreference="ibid"
    )


def _finished(parsed: Parsed, text: str) -> Parsed:
    item = parsed.item
    kind = item.type or infer_type(item, text)
    language = item.language or (language_of(item.title) if item.title else None)
    item = replace(item, type=kind, language=language)
    back = "op-cit" if cues.op_cit.search(text) and len(text) < 400 else None
    if item.author and str(item.author[0]).casefold().rstrip(".") in cues.idem:
        item, back = replace(item, author=item.author[1:] or None), back or "idem"
    return replace(
        parsed, item=item, understood=_understood(item), truncated=_is_truncated(item, text), backreference=back
    )


def _understood(item: Item) -> Understood:
    identified = item.title or item.url or item.doi or item.isbn or item.arxiv or item.pmid
    supported = item.author or item.issued or item.container_title or item.publisher
    if identified and supported:
        return "full"
    return "partial" if identified or supported or item.page else "none"


def _is_truncated(item: Item, text: str) -> bool:
    imprint = (
        item.issued,
        item.page,
        item.url,
        item.volume,
        item.publisher,
        item.publisher_place,
        item.container_title,
    )
    return bool(_BROKEN_OFF.search(text.rstrip())) and all(value is None for value in imprint)
