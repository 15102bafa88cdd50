"""Words that the model left unclaimed where only one field can stand: between a title and its volume, before a year."""

from __future__ import annotations

import re

from citecheck.parsing.reference.draft import Draft

_NAME = r"(?P<name>[^\W\d_][^()\[\]“”\"«»<>\d]{1,80}?)"
_ANNOUNCED = re.compile(
    r"\b(?:in|vol|ed|eds|edn|trans|cit|available|retrieved|accessed|from|at|url|doi|online|issue|number|part|edited|by"
    r"|edition|no|nr|art|isbn|issn|thesis|dissertation|ibid|see|press release|pp?|s|pages?|forthcoming|month"
    r"|in press)\b\.?",
    re.IGNORECASE,
)
_BEFORE_VOLUME = re.compile(
    rf"[.,?!”»\"’:]{{1,2}}\s+{_NAME}[.,]?\s*(?:vol\.?|v\.|Т\.|т\.|Bd\.|n\.|no\.)?\s?[(]?$", re.IGNORECASE
)
_IN_BRACKETS = re.compile(rf"\s?[(]{_NAME},?\s$")
_BEHIND_PLACE = re.compile(rf"\s?[,:]\s{_NAME}[.,;]?\s*$")
_LAST_SENTENCE = re.compile(
    rf"[.?!]\s(?:\.\s)?{_NAME}[.,]?\s*(?:$|(?:available|retrieved|accessed|url|online)\b.*$)",
    re.IGNORECASE | re.DOTALL,
)
_END = "$"
_MOST_WORDS = 8


def container_before_volume(draft: Draft) -> Draft:
    """Take what stands between a title and a volume for the container: `Title. EMC-Psychiatrie, 2(2), 96-127`."""
    if not _is_open(draft) or not draft.has("volume", "issue"):
        return draft
    return _filled(draft, "container", "title", {"volume", "issue", "date"}, _BEFORE_VOLUME)


def publisher_in_brackets(draft: Draft) -> Draft:
    """Take what stands in brackets between a title and a year for the publisher: `Title (Quadrige, 1966)`."""
    if not _is_open(draft) or draft.has("volume", "issue"):
        return draft
    return _filled(draft, "publisher", "title", {"date"}, _IN_BRACKETS)


def publisher_behind_a_city(draft: Draft) -> Draft:
    """Take what stands between a place and a year, pages or the end for the publisher: `Paris, Ellipses.`."""
    if not _is_open(draft) or draft.has("volume", "issue"):
        return draft
    return _filled(draft, "publisher", "place", {"date", "pages", _END}, _BEHIND_PLACE)


def publisher_as_last_sentence(draft: Draft) -> Draft:
    """Take a last sentence behind a title for the publisher: `Title. Gallimard.`."""
    if not _is_open(draft) or draft.has("volume", "issue", "place"):
        return draft
    return _filled(draft, "publisher", "title", {"url", "accessed", "doi", _END}, _LAST_SENTENCE)


def _is_open(draft: Draft) -> bool:
    return draft.has("title") and not draft.has("container", "publisher")


def _filled(draft: Draft, name: str, left: str, rights: set[str], pattern: re.Pattern[str]) -> Draft:
    """Name what stands unclaimed between the last `left` and one of `rights`."""
    place = max((place for place, span in enumerate(draft.spans) if span.name == left), default=None)
    if place is None:
        return draft
    start, following = draft.spans[place].end, next(iter(draft.spans[place + 1 :]), None)
    if (following.name if following else _END) not in rights:
        return draft
    match = pattern.match(draft.text[start : following.start if following else len(draft.text)])
    if not match or len(match["name"].split()) > _MOST_WORDS or _ANNOUNCED.search(match["name"]):
        return draft
    if match["name"][0].islower():
        return draft
    return draft.adding(draft.between(name, start + match.start("name"), start + match.end("name")))
