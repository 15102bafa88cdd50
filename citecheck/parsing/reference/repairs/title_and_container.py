"""Title and container, parted where the model let the one run into the other.

A full stop ends a title unless the word before it is an abbreviation: `Raul de Presles. Histoire littéraire de la
France 40` is two fields, `Proc. Natl. Acad. Sci.` is one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.biblio.names.one_name import is_organisation
from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.tokens.spans import Span

_BREAK = expression(r"(?<=[^\W\d_]{2}[.?!])\s+(?=[^\W_a-zà-ÿ])|(?<=[)”\"’»][.?!])\s+(?=[^\W_a-zà-ÿ])")
_ABBREVIATED = expression(
    r"(?:^|[\s.(])(?:[A-ZÀ-ÞА-Я][^\W\d_]{0,4}|[^\W\d_]{1,2}|vs|no|vol|ed|cf|etc|int|sci|med|phys|res)\.$"
)
_IN = expression(r"(?:^|[\s.,;”»\"’)(–—])(?:in|dans|В|в)\s?[:：]?\s?[“«\"‘]?$", re.IGNORECASE)
_UNCLAIMED = expression(r"[)\].,:;\s]{1,4}(?P<sentence>[^\W\d_]\S*\s[^\d“”\"]{3,200}?)(?:[.?!]\s|\s{2,}|$)")
_EDITION = expression(
    r"[.,]\s\(?(?P<edition>(?:\d{1,2}\.?(?:st|nd|rd|th|e|ª|a|ème|re)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth|revised|new|rev\.)\s(?:(?:and\s)?(?:revised|expanded|enlarged)\s)?(?:edition|edn|ed|aufl(?:age)?|édition|edizione))\.?\)?$",
    re.IGNORECASE,
)
_YEAR_VOLUME = expression(r"\s+(?:1[89]|20)\d\d\s?,\s?\d{1,4}\s?[,(]")
_STOP_AND_YEAR = expression(r"\.\s(?:1[5-9]|20)\d\d\s?\.?\s*$")
_ONE_NAME = expression(
    r"(?<=[^\W\d_]{3})\.\s(?P<name>[A-ZÀ-ÖØ-Þ][^\W\d_]{2,20}(?:[-\s&]{1,3}[A-ZÀ-ÖØ-Þ][^\W\d_]{2,20}){0,2})$"
)
_NUMBERS = frozenset({"volume", "issue", "pages"})
_ONLINE = expression(r"\.?\s(?:published online|online|en ligne|en línea)\b", re.IGNORECASE)
_TALK = expression(
    r"\s?,\s?(?:(?:plenary|invited|review|poster|oral|contributed)\s)?(?:talk|lecture|poster|presentation|paper)\s"
    r"(?:(?:given|presented)\s)?at\s",
    re.IGNORECASE,
)
_INSIDE = expression(r"\s?(?:,\s?[iI]n|[.?]\s?(?:In|В|收入))\s(?=[^\W\d_a-zà-ÿ][^\W\d_]+[\s,])")
_BEFORE_VOLUME = expression(
    r"[.,?!”»\"’:]{1,2}\s+(?P<name>[^\W\d_][^()\[\]“”\"«»<>\d]{1,80}?)[.,]?\s*"
    r"(?:vol\.?|v\.|Т\.|т\.|Bd\.|n\.|no\.)?\s?[(]?$",
    re.IGNORECASE,
)
_ANNOUNCED = expression(
    r"\b(?:in|vol|voi|bd|tomo?|lib|ed|eds|edn|trans|cit|available|retrieved|accessed|from|at|url|doi|online|issue|number"
    r"|part|edited|by|edition|no|nr|art|isbn|issn|thesis|dissertation|ibid|see|pp?|s|pages?|forthcoming)\b\.?",
    re.IGNORECASE,
)
_MOST_WORDS = 9  # of a container
_SENTENCE = expression(r"(?<=[^\s.]{2}[.?!%。？！])\s+(?=[^\W\d_])")
_TWO_SENTENCES = expression(r"[)）][.:,]?\s(?P<title>[^.?!]{4,200}[.?!])\s(?P<container>[^.?!,]{3,60})\.?\s*$")
_WORDED = frozenset({"title", "container", "publisher"})
_PHRASE = expression(
    r"(?:^|[.,;]?\s)(?:archived from|archived on|retrieved|accessed|архивировано|存档于|available (?:at|from)\b)",
    re.IGNORECASE,
)
_PHRASE_STEMS = ("archived ", "retrieved", "accessed", "архивировано", "存档于", "available ")
_TRAILING_DATE = expression(r"[.,]\s(?P<date>(?:\d{1,2}\s\w{3,12}\s|\w{3,12}\s\d{1,2},\s)?(?:1[5-9]|20)\d\d)$")


def journal_before_year(draft: Draft) -> Draft:
    """Part a title from the journal before `YEAR, VOLUME, PAGES`: `Semantics of mud. Mud 2019, 3, 1-9` (ACS, MDPI)."""
    title = None if draft.has("container") else draft.first("title")
    if title is None or not _YEAR_VOLUME.match(draft.text, title.end):
        return draft
    break_ = next(iter(reversed(list(_BREAK.finditer(draft.text, title.start, title.end)))), None)
    name = draft.text[break_.end() : title.end] if break_ else ""
    if break_ is None or not 0 < len(name.split()) <= _MOST_WORDS:
        return draft
    return draft.splitting(
        title, draft.between("title", title.start, break_.start()), draft.between("container", break_.end(), title.end)
    )


def publisher_behind_title(draft: Draft) -> Draft:
    """Part a title from the publisher between two stops, as in `Patterns of Design. Addison. 1994`."""
    title = None if draft.has("container", "publisher", "place", "volume", "pages") else draft.first("title")
    match = _ONE_NAME.search(draft.text, title.start, title.end) if title else None
    if title is None or match is None or not _STOP_AND_YEAR.match(draft.text, title.end):
        return draft
    return draft.splitting(
        title, draft.between("title", title.start, match.start()), draft.between("publisher", *match.span("name"))
    )


def phrase_behind_title(draft: Draft) -> Draft:
    """End titles and containers before `Archived from the original on` and its like."""
    lowered = draft.text.lower()
    if not any(stem in lowered for stem in _PHRASE_STEMS):
        return draft
    cut: list[Span | None] = []
    for span in draft.spans:
        phrase = _PHRASE.search(draft.text, span.start, span.end) if span.name in _WORDED else None
        kept = draft.between(span.name, span.start, phrase.start()) if phrase else span
        if phrase and kept and (date := _TRAILING_DATE.search(draft.text, kept.start, kept.end)):
            cut.append(draft.between("date", *date.span("date")))
            kept = draft.between(span.name, span.start, date.start())
        cut.append(kept)
    return draft.having(cut)


def two_sentences(draft: Draft) -> Draft:
    """Part `Title. Container.` where a reference says nothing more after its author and bracketed year."""
    title, date = draft.first("title"), draft.first("date")
    names = {span.name for span in draft.spans} - {"mark"}
    if title is None or date is None or not names <= {"author", "title", "date"} or date.end > title.start:
        return draft
    match = _TWO_SENTENCES.match(draft.text, date.end)
    if not match:
        return draft
    return draft.exchanging(title, *(draft.between(name, *match.span(name)) for name in ("title", "container")))


def title_beyond_ellipsis(draft: Draft) -> Draft:
    """Let a title go on behind an ellipsis, to the end of its sentence."""
    title = draft.first("title")
    following = next((span for span in draft.spans if title and span.start > title.start), None)
    if title is None or following is None or following.name not in {"container", "publisher"}:
        return draft
    dots = re.fullmatch(r"\s?(?:\.{3}|…)\s?", draft.text[title.end : following.start])
    breaks = list(_SENTENCE.finditer(draft.text, following.start, following.end))
    if not dots or not breaks:
        return draft
    rest = draft.between(following.name, breaks[-1].end(), following.end)
    whole = draft.between("title", title.start, breaks[-1].start())
    return draft.exchanging(following, rest).exchanging(title, whole)


def organisation_behind_title(draft: Draft) -> Draft:
    """Part an organisation from a title that it stands behind as a sentence of its own."""
    title, container = draft.first("title"), draft.first("container")
    if title is None or draft.has("volume", "issue", "pages", "publisher"):
        return draft
    if container and (container.start < title.end or draft.text[title.end : container.start].strip()):
        return draft
    end = container.end if container else title.end
    breaks = list(_SENTENCE.finditer(draft.text, title.start, end))
    tail = draft.text[breaks[-1].end() : end] if breaks else ""
    if not tail or not tail[0].isupper() or not is_organisation(tail) or len(tail.split()) < 2:
        return draft
    kept = draft.having(span for span in draft.spans if span is not container)
    before, behind = breaks[-1].span()
    return kept.exchanging(title, draft.between("title", title.start, before), draft.between("container", behind, end))


def title_from_container(draft: Draft) -> Draft:
    """Take a container without title, volume and pages for a title: a publisher's work is a book."""
    if draft.has("title", "volume", "issue") or not draft.has("publisher", "place", "url", "author"):
        return draft
    if draft.has("pages") and not draft.has("publisher", "place"):
        return draft
    return draft.having(
        replace(span, name="title", confidence=max(span.confidence, 0.6)) if span.name == "container" else span
        for span in draft.spans
    )


def host_behind_in(draft: Draft) -> Draft:
    """Take a second title that `In` announces for the container."""
    titles = [span for span in draft.spans if span.name == "title"]
    if len(titles) < 2 or draft.has("container"):
        return draft
    for span in titles[1:]:
        if _IN.search(draft.text[: span.start]) or _IN.search(_before_names(draft, span)):
            return draft.renaming(span, "container")
    return draft


def _before_names(draft: Draft, span: Span) -> str:
    """Return the text before the editors that stand between `In` and the host."""
    before = [other for other in draft.spans if other.end <= span.start]
    return draft.text[: before[-1].start] if before and before[-1].name == "editor" else ""


def title_before_talk(draft: Draft) -> Draft:
    """End a title before `, talk at this conference`."""
    title = draft.first("title")
    match = _TALK.search(draft.text, title.start + 3, title.end) if title else None
    return draft.splitting(title, draft.between("title", title.start, match.start())) if title and match else draft


def host_inside_title(draft: Draft) -> Draft:
    """Part `Title, in Host` where nothing else is the host."""
    title = draft.first("title")
    if title is None or draft.has("container", "place"):
        return draft
    cuts = [cut for cut in _INSIDE.finditer(draft.text, title.start + 8, title.end) if title.end - cut.end() > 8]
    return _cut(draft, title, cuts[-1], "title", "container") if cuts else draft


def title_inside_container(draft: Draft) -> Draft:
    """Part `Title. Container` where the model took both for the container."""
    container = draft.first("container")
    if container is None or draft.has("title"):
        return draft
    breaks = _breaks(draft.text, container)
    if not breaks or not _is_sentence(draft.text[container.start : breaks[-1].start()]):
        return draft
    return _cut(draft, container, breaks[-1], "title", "container")


def container_inside_title(draft: Draft) -> Draft:
    """Part `Title. Container` where the model took both for the title and numbers follow."""
    title = draft.first("title")
    if title is None or draft.has("container", "publisher", "place") or not draft.has(*_NUMBERS):
        return draft
    following = next((span for span in draft.spans if span.start >= title.end), None)
    if following is None or not (
        following.name in {*_NUMBERS, "medium"} or _ONLINE.match(draft.text[title.end : following.start])
    ):
        return draft
    breaks = _breaks(draft.text, title)
    if not breaks or len(draft.text[breaks[-1].end() : title.end].split()) > _MOST_WORDS:
        return draft
    return _cut(draft, title, breaks[-1], "title", "container") if breaks[-1].start() >= title.start + 12 else draft


def container_before_volume(draft: Draft) -> Draft:
    """Take what stands unclaimed between a title and a volume for the container."""
    place = max((place for place, span in enumerate(draft.spans) if span.name == "title"), default=None)
    following = draft.spans[place + 1] if place is not None and place + 1 < len(draft.spans) else None
    if place is None or following is None or draft.has("container", "publisher"):
        return draft
    if not draft.has("volume", "issue") or following.name not in {"volume", "issue", "date"}:
        return draft
    start = draft.spans[place].end
    match = _BEFORE_VOLUME.match(draft.text[start : following.start])
    if not match or len(match["name"].split()) > _MOST_WORDS or _ANNOUNCED.search(match["name"]):
        return draft
    if match["name"][0].islower():
        return draft
    return draft.adding(draft.between("container", start + match.start("name"), start + match.end("name")))


def sentence_behind_year(draft: Draft) -> Draft:
    """Take the sentence that nothing claims behind author and year for the title, where there is none."""
    names = [span.name for span in draft.spans[:2]]
    if names != ["author", "date"] or draft.has("title", "container"):
        return draft
    start = draft.spans[1].end
    end = draft.spans[2].start if len(draft.spans) > 2 else len(draft.text)
    sentence = _UNCLAIMED.match(draft.text, start, end)
    return draft.adding(draft.between("title", *sentence.span("sentence"))) if sentence else draft


def edition_inside_title(draft: Draft) -> Draft:
    """Cut `, Seventh Edition` off a title."""
    title = draft.first("title")
    match = _EDITION.search(draft.text[: title.end], title.start) if title else None
    if title is None or match is None or match.start() < title.start + 3:
        return draft
    edition = draft.between("edition", *match.span("edition"))
    return draft.exchanging(title, draft.between("title", title.start, match.start()), edition)


def _breaks(text: str, span: Span) -> list[re.Match[str]]:
    """Return the ends of sentences, those behind an abbreviation left out."""
    return [
        match
        for match in _BREAK.finditer(text, span.start, span.end)
        if not _ABBREVIATED.search(text[span.start : match.start()])
    ]


def _is_sentence(words: str) -> bool:
    """Tell whether words read like a title and not like the abbreviated name of a journal."""
    return len(words.split()) >= 4 and bool(re.search(r"(?:^|\s)[^\W\d_]{4,}(?=\s)", words)) and "." not in words[:-1]


def _cut(draft: Draft, whole: Span, cut: re.Match[str], before: str, behind: str) -> Draft:
    """Return the draft with a field cut in two."""
    return draft.splitting(
        whole, draft.between(before, whole.start, cut.start()), draft.between(behind, cut.end(), whole.end)
    )
