"""Which links of a page are markers of notes, which elements are the notes, and which links lead back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from citecheck.expressions import expression
from citecheck.formats.files.safe_xml import attribute, name, text_of

_MARKER = expression(
    r"[\[(]?\s*(?:(?:note|nb|n)\.?\s*)?(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,8}|[*†‡§¶]{1,4})\s*[\])]?\.?", re.IGNORECASE
)
_NOTE_NAME = expression(
    r"(?:^|[^a-z])_?(?:fn|ftn|edn|foot|end|side)?_?note|^_?(?:fn|ftn|edn)\W?\w{0,12}$|footnote|endnote", re.IGNORECASE
)
_TARGET_NAME = expression(r"fn|ftn|edn|note|ref|cit|bib|source|^[a-z]{0,3}\d{1,4}$", re.IGNORECASE)
_WORD_NOTE = expression(r"_?(?:ftn|edn)\d{1,4}")
_ROLES = {"doc-footnote", "doc-endnote"}
_TYPES = {"footnote", "endnote", "rearnote", "note"}
_HOLDERS = {"li", "p", "aside", "dd", "tr", "div", "section", "dt", "td", "blockquote"}
_LONGEST = 6_000


@dataclass(slots=True)
class Notes:
    """Labels of markers (links) and of notes (elements), and the links that lead back to a marker."""

    markers: dict[etree._Element, str] = field(default_factory=dict)
    notes: dict[etree._Element, str] = field(default_factory=dict)
    entries: dict[etree._Element, str] = field(default_factory=dict)
    backlinks: set[etree._Element] = field(default_factory=set)


def find_notes(root: etree._Element) -> Notes:
    """Tie links such as `<a href="#fn1">1</a>` to what they point to.

    A marker stands before its note, so a link that points back to a marker is a way back. A target that calls itself
    a note (by role, `epub:type`, id or class) is one; any other is an entry of a list that is cited by number.
    """
    found = Notes()
    order: dict[etree._Element, int] = {}
    named: dict[str, etree._Element] = {}
    links: list[etree._Element] = []
    for count, element in enumerate(root.iter(etree.Element)):
        order[element] = count
        for key in ("id", "name"):
            named.setdefault(element.get(key) or "", element)
        if name(element) == "a" and "#" in (element.get("href") or ""):
            links.append(element)
        if _is_note(element):
            found.notes[element] = ""
    for link in links:
        target = named.get(str(link.get("href")).partition("#")[2] or " ")
        if target is not None:
            _tie(found, link, target, forward=order[target] > order[link])
        elif not str(link.get("href")).startswith("#") and _is_reference(link):
            found.markers[link] = label_in(text_of(link)) or text_of(link)
    return found


def label_in(text: str) -> str | None:
    """Return the number or sign of a marker: `[12]` → `12`; `None` where a text is no marker."""
    match = _MARKER.fullmatch(text.strip())
    return match.group(1) if match else None


def _tie(found: Notes, link: etree._Element, target: etree._Element, *, forward: bool) -> None:
    text = text_of(link)
    if not forward:
        if len(text) <= 12 and (_has_marker(target) or target in found.markers):
            found.backlinks.add(link)
        return
    label = label_in(text)
    holder = _holder(target)
    if label is None or holder is None or not _looks_like_marker(link):
        return
    parent = holder.getparent()
    if parent is not None and parent in found.notes:
        holder = parent
    if holder in found.notes or _is_note(target) or _in_wiki_list(holder):
        found.markers[link] = label
        found.notes[holder] = found.notes.get(holder) or label
    elif name(holder) != "section" and _is_short(holder):
        found.markers[link] = label
        found.entries.setdefault(holder, label)


def _is_note(element: etree._Element) -> bool:
    if name(element) not in _HOLDERS:
        return False
    if element.get("role") in _ROLES or attribute(element, "type") in _TYPES:
        return True
    own = element.get("id") or ""
    named = _NOTE_NAME.search(own) and name(element) in {"li", "aside", "dd", "p"}
    return bool(named or (_WORD_NOTE.fullmatch(own) and name(element) == "div"))


def _in_wiki_list(holder: etree._Element) -> bool:
    parent = holder.getparent()
    return name(holder) == "li" and parent is not None and "references" in (parent.get("class") or "").split()


def _holder(target: etree._Element) -> etree._Element | None:
    """Return the block that a target is or stands in; no heading, and nothing that is not there."""
    element: etree._Element | None = target
    while element is not None and name(element) not in _HOLDERS:
        element = element.getparent()
        if element is not None and name(element) in {"h1", "h2", "h3", "h4", "h5", "h6", "body", "html"}:
            return None
    return element


def _looks_like_marker(link: etree._Element) -> bool:
    if (
        link.get("role") == "doc-noteref"
        or attribute(link, "type") == "noteref"
        or text_of(link).startswith(("[", "("))
    ):
        return True
    parent = link.getparent()
    raised = parent is not None and name(parent) == "sup"
    inner = any(name(child) == "sup" for child in link)
    return raised or inner or bool(_TARGET_NAME.search(str(link.get("href")).partition("#")[2]))


def _is_reference(link: etree._Element) -> bool:
    """Tell whether a link says itself that it leads to a note; in a book the note stands in another file."""
    return link.get("role") == "doc-noteref" or attribute(link, "type") == "noteref"


def _has_marker(target: etree._Element) -> bool:
    return name(target) in {"a", "sup", "span", "cite"} and len(text_of(target)) <= 12


def _is_short(holder: etree._Element) -> bool:
    length = 0
    for text in holder.itertext():
        length += len(text)
        if length > _LONGEST:
            return False
    return True
