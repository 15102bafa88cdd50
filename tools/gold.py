"""Turn labelled reference strings into the token labels that the field model is trained on.

The sets name and cut their spans differently; here they are brought to one convention: a label covers the words of its
field and none of the punctuation or lead-in words around it (`In`, `Available at:`, `Vol.`).
"""

from __future__ import annotations

import json
import lzma
import random
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from citecheck.parsing.reference.tokens.anchors import find_anchors
from citecheck.parsing.reference.tokens.tokeniser import Token, tokenise
from citecheck.vocabulary.field_cues import ISSUE, PAGES, VOLUME
from citecheck.vocabulary.rows import spellings

LABELS = {
    "author": "author", "author-org": "author", "composer": "author", "director": "author",
    "editor": "editor", "editor|translator": "editor", "editor|translator|director": "editor", "translator": "editor",
    "editor|translator|container-author": "editor", "container-author": "editor", "collection-editor": "editor",
    "container-author|reviewed-author": "editor",
    "title": "title", "container": "container", "container-title": "container", "container-same": "container",
    "collection-title": "collection", "publisher": "publisher", "authority": "publisher", "archive": "publisher",
    "place": "place", "publisher-place": "place", "date": "date", "issued": "date", "volume": "volume",
    "issue": "issue", "pages": "pages", "page": "pages", "page-first": "pages",
    "url": "url", "URL": "url", "URL-host": "url", "doi": "doi", "DOI": "doi",
    "accessed": "accessed", "archived": "archived", "citation-number": "mark",
    "genre": "genre", "edition": "edition", "number": "number", "ISBN": "O", "event-title": "O", "medium": "genre",
}  # fmt: skip
_VOLUME, _ISSUE, _PAGES = (frozenset(spellings(table)) for table in (VOLUME, ISSUE, PAGES))
_EDGE = set(".,;:()[]（）［］{}“”„«»\"'‘’/—–-「」『』《》、，。：；＂|<>")
_LEAD = {
    "container": {"in", "dans", "en", "em", "в", "in:", "收入", "载"},
    "editor": {"in", "dans", "en", "em", "в"},
    "volume": _VOLUME,
    "issue": _ISSUE,
    "pages": _PAGES,
    "url": {"url", "available", "at", "from", "online"},
}
_BY_RULE = {"accessed", "archived", "doi", "isbn", "issn", "arxiv", "pmid", "pmcid", "medium", "nodate", "mark"}
_EXTENT = re.compile(r"^\W*\d+\s*(?:p|pp|pages|s|с|стр|seiten|págs?)\b", re.IGNORECASE)


def load(path: Path) -> list[dict[str, Any]]:
    """Read the references of a set (`.jsonl` or `.jsonl.xz`)."""
    content = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    return [json.loads(line) for line in content.decode("utf-8").split("\n") if line]


def split(
    rows: Sequence[dict[str, Any]], share: float, seed: int = 7
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Part references into two, groups kept whole."""
    groups = sorted({row["group"] for row in rows})
    random.Random(seed).shuffle(groups)
    counted, held = 0, set()
    sizes: dict[str, int] = {}
    for row in rows:
        sizes[row["group"]] = sizes.get(row["group"], 0) + 1
    for group in groups:
        if counted + sizes[group] <= share * len(rows):
            held.add(group)
            counted += sizes[group]
    return [row for row in rows if row["group"] not in held], [row for row in rows if row["group"] in held]


def labelled(row: dict[str, Any]) -> tuple[list[Token], list[str]] | None:
    """Return the tokens of a reference and their labels; `None` where the set gives no spans."""
    spans = row.get("spans") or _searched(row)
    if not spans:
        return None
    tokens = tokenise(row["text"], find_anchors(row["text"]))
    labels = ["O"] * len(tokens)
    for name, start, end in _repaired(row, spans):
        inside = [i for i, token in enumerate(tokens) if start <= (token.start + token.end - 1) // 2 < end]
        _lay(name, inside, tokens, labels, row)
    _overrule(tokens, labels)
    return tokens, labels


def _searched(row: dict[str, Any]) -> list[tuple[str, int, int]]:
    """Find the values of a set without spans in its text (legal footnotes)."""
    spans = []
    for name in ("title", "container", "publisher", "place", "volume", "year"):
        value = str(row["fields"].get(name) or "")
        start = row["text"].rfind(value) if name == "year" else row["text"].find(value)
        if value and start >= 0:
            spans.append(({"year": "date"}.get(name, name), start, start + len(value)))
    ends = [row["text"].find(a) + len(a) for a in row["fields"].get("author") or [] if a in row["text"]]
    starts = [row["text"].find(a) for a in row["fields"].get("author_full") or [] if a and a in row["text"]]
    starts += [row["text"].find(a) for a in row["fields"].get("author") or [] if a in row["text"]]
    if ends:
        start = min(starts)
        before = re.search(r"(?:[A-Z][.-]{1,2}\s?){1,3}$", row["text"][:start])
        spans.append(("author", before.start() if before else start, max(ends)))
    return spans


def _repaired(row: dict[str, Any], spans: Iterable[Sequence[Any]]) -> Iterable[tuple[str, int, int]]:
    seen_title = False
    text = row["text"]
    for name, start, end in spans:
        label = LABELS.get(name, "O")
        if row["corpus"] == "linkedbooks":
            if label == "title" and seen_title:
                label = "container"
            seen_title = seen_title or label == "title"
            if label == "container" and not re.search(r"\w", text[start:end]):
                label = "O"
        if name == "" or (label == "author" and not row["fields"].get("author") and row["kind"] == "synthetic"):
            title = re.sub(r"\W", "", str(row["fields"].get("title") or "")).casefold()
            here = re.sub(r"\W", "", text[start:end]).casefold()
            label = "title" if here and here[:20] == title[:20] else ("O" if name == "" else label)
        if name == "number" and start > 3 and row["kind"] != "synthetic":
            label = "number"
        elif name == "number" and row["kind"] != "synthetic":
            label = "mark"
        if name == "pages" and _EXTENT.search(text[start:end]) and not row["fields"].get("pages"):
            label = "extent"
        yield label, start, end


def _lay(name: str, inside: list[int], tokens: Sequence[Token], labels: list[str], row: dict[str, Any]) -> None:
    lead = _LEAD.get(name, set())
    while inside and (tokens[inside[0]].text in _EDGE or tokens[inside[0]].text.lower().rstrip(".") in lead):
        if (tokens[inside[0]].anchor is None and len(inside) > 1) or tokens[inside[0]].text in _EDGE:
            inside = inside[1:]
        else:
            break
    while inside and tokens[inside[-1]].text in _EDGE:
        inside = inside[:-1]
    if name in ("volume", "issue") and row["kind"] != "synthetic":
        _numbers(inside, tokens, labels, row)
        return
    for place in inside:
        labels[place] = name


def _numbers(inside: list[int], tokens: Sequence[Token], labels: list[str], row: dict[str, Any]) -> None:
    """Part `Vol. 11, No. 4, 1963` into volume, issue and date by the gold values, else by position."""
    issue = re.sub(r"\W", "", str(row["fields"].get("issue") or "")).lower()
    volume = re.sub(r"\W", "", str(row["fields"].get("volume") or "")).lower()
    done = False
    last_issue = ""
    for place in inside:
        word = tokens[place].text
        plain = re.sub(r"\W", "", word).lower()
        year = re.fullmatch(r"(?:1[4-9]|20)\d\d", word) and plain not in {volume, issue} and (done or len(inside) > 1)
        if not plain or plain in _VOLUME or plain in _ISSUE:
            if plain in _ISSUE:
                last_issue = "cue"
            continue
        if year or _is_date(tokens[place]):
            labels[place] = "date"
        elif plain == volume and not done:
            labels[place], done = "volume", True
        elif (issue and plain in issue) or last_issue == "cue" or done:
            labels[place] = "issue"
            done = True
        elif any(character.isdigit() for character in plain) or re.fullmatch(r"[ivxlcdm]+", plain):
            labels[place], done = "volume", True


def _is_date(token: Token) -> bool:
    return token.anchor is not None and token.anchor.kind == "date"


def _overrule(tokens: Sequence[Token], labels: list[str]) -> None:
    for place, token in enumerate(tokens):
        kind = token.anchor.kind if token.anchor else ""
        if kind in _BY_RULE:
            labels[place] = kind
        elif kind == "url" and labels[place] not in ("title", "container"):
            labels[place] = "url"
        elif (
            kind == "date"
            and token.anchor
            and token.anchor.date
            and token.anchor.date.year
            and labels[place] in ("O", "volume", "pages", "issue")
        ):
            labels[place] = "O"
