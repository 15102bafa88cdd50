"""One reference string, or a list of them, into items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.biblio.item import Item
from citecheck.biblio.languages import language_of
from citecheck.model.reference import Understood
from citecheck.parsing.fields import cues
from citecheck.parsing.fields.anchors import find_anchors
from citecheck.parsing.fields.assembly import assemble
from citecheck.parsing.fields.digests import read_digest
from citecheck.parsing.fields.features import featurise
from citecheck.parsing.fields.kinds import infer_type
from citecheck.parsing.fields.labeller import label
from citecheck.parsing.fields.mending import mend
from citecheck.parsing.fields.parsed import Parsed
from citecheck.parsing.fields.segments import spans_of
from citecheck.parsing.fields.tokens import tokenise

_LONGEST = 4000
_LABEL = re.compile(r"^\s*(?:<sup>\s?\[?\d{1,4}\]?\s?</sup>|\[[ivxlcdm\d]{1,8}\]|[*•·–—-](?=\s)|\^(?:\s[a-z](?=\s)){0,8}|↑)\s*", re.IGNORECASE)
_BROKEN_OFF = re.compile(r"(?:[,;:–—(«“]|\b(?:and|of|the|in|и|в|за|und|von|et|de))\s*$", re.IGNORECASE)


def parse(text: str) -> Parsed:
    """Read one reference string; any text is read without an error, what could not be read is left out."""
    text = text[:_LONGEST]
    back = read_backreference(text)
    if back:
        return back
    digest = read_digest(text)
    if digest:
        return _finished(digest, text)
    tokens = tokenise(text, find_anchors(text))
    labels, marginals = label(featurise(tokens))
    item, confidence, places = assemble(text, tokens, mend(text, tokens, spans_of(tokens, labels, marginals)))
    return _finished(Parsed(item, confidence, spans=places), text)


def parse_all(texts: Sequence[str]) -> list[Parsed]:
    """Read the entries of one list."""
    return [parse(text) for text in texts]


def read_backreference(text: str) -> Parsed | None:
    """Read `Ibid., p. 57, 213-215` and its like: only pages, and the word that points back."""
    body = text[_LABEL.match(text).end() :] if _LABEL.match(text) else text
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
    return Parsed(item, {"page": 0.98} if value else {}, "partial" if value else "none", spans=places, backreference="ibid")


def _finished(parsed: Parsed, text: str) -> Parsed:
    item = parsed.item
    kind = item.type or infer_type(item, text)
    language = item.language or (language_of(item.title) if item.title else None)
    item = replace(item, type=kind, language=language)
    back = "op-cit" if cues.op_cit.search(text) and len(text) < 400 else None
    return replace(parsed, item=item, understood=_understood(item), truncated=_is_truncated(item, text), backreference=back)


def _understood(item: Item) -> Understood:
    identified = item.title or item.url or item.doi or item.isbn or item.arxiv or item.pmid
    supported = item.author or item.issued or item.container_title or item.publisher
    if identified and supported:
        return "full"
    return "partial" if identified or supported or item.page else "none"


def _is_truncated(item: Item, text: str) -> bool:
    dated = item.issued is not None or item.page is not None or item.url is not None
    return bool(_BROKEN_OFF.search(text.rstrip())) and not dated
