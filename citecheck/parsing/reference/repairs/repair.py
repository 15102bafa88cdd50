"""Repairs of the model's spans by what no reference can mean otherwise.

Every rule is local and states its reason; a rule that would have to weigh evidence belongs in the model.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.biblio.names.one_name import is_organisation
from citecheck.parsing.reference.repairs.contributors import tell_people
from citecheck.parsing.reference.repairs.east_asian_brackets import bracket
from citecheck.parsing.reference.repairs.gost import read_gost
from citecheck.parsing.reference.repairs.pages import find_pages
from citecheck.parsing.reference.repairs.publisher_and_place import tell_imprint
from citecheck.parsing.reference.repairs.quoted_title import (
    container_behind_quotes,
    title_from_quotes,
    title_that_begins,
    title_within_quotes,
)
from citecheck.parsing.reference.repairs.title_and_container import part
from citecheck.parsing.reference.repairs.unlabelled_words import fill_gaps
from citecheck.parsing.reference.repairs.volume_and_issue import number
from citecheck.parsing.reference.repairs.year import find_year
from citecheck.parsing.reference.tokens.spans import Span, between, without
from citecheck.parsing.reference.tokens.tokeniser import Token

_SEPARATED = re.compile(r"[.,;:()\[\]（）。，；：“”\"«»]")
_SENTENCE = re.compile(r"(?<=[^\s.]{2}[.?!%。？！])\s+(?=[^\W\d_])")
_YEAR = re.compile(r"[(（](?P<year>(?:1[5-9]|20)\d\d)年?[)）]")
_EDITED = re.compile(
    r"(?:a cura di|herausgegeben von|hrsg\. von|hg\. von|edited by|ed\. by|под ред\.|sous la dir(?:ection|\.) de)"
    r"\s(?P<names>(?:[^\W\d_]\.\s?-?){0,3}\s?[^\W\d_][^,;()\d]{2,60}?)(?=,\s|;|\s?\(|\.\s[^\W\d_]{4}|$)",
    re.IGNORECASE,
)
_RUNS_INTO_NUMBERS = re.compile(
    r"(?<=[.?!])\s+(?P<container>[^.?!:;()\d][^.?!:;()]{2,70}?),\s(?:Vol|No|pp?|Т|№|С|S)\.?\s?\d"
)
_TWO_SENTENCES = re.compile(r"[)）][.:,]?\s(?P<title>[^.?!]{4,200}[.?!])\s(?P<container>[^.?!,]{3,60})\.?\s*$")
_WORDED = frozenset({"title", "container", "publisher"})
_PHRASE = re.compile(
    r"(?:^|[.,;]?\s)(?:archived from|archived on|retrieved|accessed|архивировано|存档于|available (?:at|from)\b)",
    re.IGNORECASE,
)
_TRAILING_DATE = re.compile(r"[.,]\s(?P<date>(?:\d{1,2}\s\w{3,12}\s|\w{3,12}\s\d{1,2},\s)?(?:1[5-9]|20)\d\d)$")
_BREAK = re.compile(r"[‘’]\s?,|,\s?[‘]|\.\s[^\W\d_]{3}|,\s?in\s|(?:^|\s)in:\s", re.IGNORECASE)
_AUTHOR_YEAR = re.compile(
    r"(?P<author>[^“”\"«»]{2,260}?)[.,]?\s?[(（](?:1[5-9]|20)\d\d[a-z]?(?:,\s[^()]{2,24})?[)）]|(?P<undated>[^“”\"«»]{2,260}?)"
    r"[.,]?\s[(（](?:n\.\s?d\.|no date|б\. ?д\.)[)）]"
)


def mend(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with the repairs made."""
    mended = read_gost(text, tokens, bracket(text, tokens, number(text, tokens, spans)))
    mended = _whole_author(text, tokens, mended)
    mended = _author_once_more(text, tokens, mended)
    mended = _without_phrases(text, tokens, mended)
    mended = _host_behind_slashes(text, tokens, mended)
    mended = _container_before_numbers(text, tokens, mended)
    mended = _two_sentences(text, tokens, mended)
    mended = title_that_begins(text, tokens, mended)
    mended = title_within_quotes(text, tokens, mended)
    mended = container_behind_quotes(text, tokens, mended)
    mended = _title_beyond_ellipsis(text, tokens, mended)
    mended = _publisher_behind_title(text, tokens, mended)
    mended = _date_that_begins_a_title(text, mended)
    mended = _named_editor(text, tokens, mended)
    mended = _bracketed_year(text, tokens, mended)
    mended = _publisher_behind_place(text, mended)
    mended = _title_from_container(mended)
    mended = _title_before_responsibility(text, tokens, mended)
    mended = find_year(text, tokens, title_from_quotes(text, tokens, mended))
    mended = fill_gaps(text, tokens, part(text, tokens, mended))
    return tell_imprint(text, tokens, find_pages(text, tokens, tell_people(text, tokens, mended)))


def _has(spans: Sequence[Span], *names: str) -> bool:
    return any(span.name in names for span in spans)


def _first(spans: Sequence[Span], name: str) -> Span | None:
    return next((span for span in spans if span.name == name), None)


def _sorted(spans: Sequence[Span | None]) -> list[Span]:
    return sorted((span for span in spans if span), key=lambda span: span.start)


def _whole_author(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take all that stands before a bracketed year for the author, once the author begins there."""
    start = tokens[0].end if tokens and tokens[0].anchor and tokens[0].anchor.kind == "mark" else 0
    while text[start : start + 1].isspace():
        start += 1
    match = _AUTHOR_YEAR.match(text, start)
    if not match or match.end() > 0.6 * len(text):
        return spans
    region = between("author", tokens, start, match.end("author") if match["author"] else match.end("undated"))
    if region is None or (
        (found := _first(spans, "author")) and found.start <= start + 1 and found.end >= region.end - 1
    ):
        return spans
    inside = [span.name for span in spans if region.first <= span.first < region.last]
    begins = inside[:1] == ["author"] and not {"title", "container", "volume"} & set(inside)
    titles = [span for span in spans if span.name == "title"]
    titled = inside == ["title"] and len(titles) == 1 and _has(spans, "container") and _has(spans, "volume", "pages")
    whole = (
        not titled
        and set(inside) <= {"title", "container", "publisher", "author"}
        and is_organisation(text[region.start : region.end])
    )
    if not (begins or (whole and not _closed(inside, spans, region))) or _BREAK.search(text[region.start : region.end]):
        return spans
    return _sorted([*without(spans, region, tokens), region])


def _closed(inside: list[str], spans: Sequence[Span], region: Span) -> bool:
    """Whether the model read author and title before the year, so that nothing is left for a title behind it."""
    return "author" in inside and not any(
        span.name in {"title", "container"} and span.start > region.end for span in spans
    )


def _author_once_more(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """End the title where the author, an organisation, stands once more: as publisher."""
    author = _first(spans, "author")
    if author is None or not 4 <= author.end - author.start <= 200:
        return spans
    name = text[author.start : author.end].rstrip(" .")
    place = text.find(name, author.end + 1)
    before, after = text[author.end : place].rstrip(), text[place + len(name) : place + len(name) + 80]
    more = re.match(r"\)?(?:\s[^\W\d_]{2,15}){0,2}(?=[.,;:)]|\s?[<\[]|$)", after)
    if place < 0 or not more or re.search(r"https?://|www\.", before) or not before.endswith(tuple(".?!)”’'\"。")):
        return spans
    again = between("container", tokens, place, place + len(name) + len(more[0]))
    if again is None:
        return spans
    kept = [span for span in without(spans, again, tokens) if span.name != "container"]
    date = _first(kept, "date")
    if (
        date
        and date.start < again.start
        and text[date.end : date.end + 1] in {")", "）"}
        and not _numbered(kept, date, again)
    ):
        kept = [span for span in kept if not date.end <= span.start < again.start]
        kept += [title] if (title := between("title", tokens, date.end + 1, again.start)) else []
    return _sorted([*kept, again])


def _numbered(spans: Sequence[Span], date: Span, end: Span) -> bool:
    names = {"volume", "issue", "pages", "url", "doi"}
    return any(span.name in names and date.end <= span.start < end.start for span in spans)


def _without_phrases(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """End titles and containers before `Archived from the original on` and its like."""
    cut: list[Span | None] = []
    for span in spans:
        phrase = _PHRASE.search(text, span.start, span.end) if span.name in _WORDED else None
        kept = between(span.name, tokens, span.start, phrase.start()) if phrase else span
        if phrase and kept and (date := _TRAILING_DATE.search(text, kept.start, kept.end)):
            cut.append(between("date", tokens, *date.span("date")))
            kept = between(span.name, tokens, span.start, date.start())
        cut.append(kept)
    return _sorted(cut)


def _host_behind_slashes(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Part a title from its host at ` // ` (GOST R 7.0.5 and 7.0.100)."""
    title = _first(spans, "title")
    slashes = text.find(" // ", title.start, title.end) if title else -1
    if title is None or slashes < 0:
        return spans
    rest = None if _has(spans, "container") else between("container", tokens, slashes + 4, title.end)
    return _sorted([*(s for s in spans if s is not title), between("title", tokens, title.start, slashes), rest])


def _container_before_numbers(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take the sentence that runs into `, Vol. 5` or `, pp. 3` for the container, where nothing else is one."""
    title = _first(spans, "title")
    if title is None or _has(spans, "container", "publisher", "editor", "place"):
        return spans
    match = _RUNS_INTO_NUMBERS.search(text, title.start)
    found = between("container", tokens, *match.span("container")) if match else None
    if found is None or found.start <= title.start:
        return spans
    return _sorted([*without(spans, found, tokens), found])


def _two_sentences(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Part `Title. Container.` where a reference says nothing more after its author and bracketed year."""
    title, date = _first(spans, "title"), _first(spans, "date")
    names = {span.name for span in spans} - {"mark"}
    if title is None or date is None or not names <= {"author", "title", "date"} or date.end > title.start:
        return spans
    match = _TWO_SENTENCES.match(text, date.end)
    if not match:
        return spans
    parts = between("title", tokens, *match.span("title")), between("container", tokens, *match.span("container"))
    return _sorted([*(span for span in spans if span is not title), *parts])


def _title_beyond_ellipsis(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Let a title go on behind an ellipsis, to the end of its sentence."""
    title = _first(spans, "title")
    following = next((span for span in spans if title and span.start > title.start), None)
    if title is None or following is None or following.name not in {"container", "publisher"}:
        return spans
    dots = re.fullmatch(r"\s?(?:\.{3}|…)\s?", text[title.end : following.start])
    breaks = list(_SENTENCE.finditer(text, following.start, following.end))
    if not dots or not breaks:
        return spans
    whole = between("title", tokens, title.start, breaks[-1].start())
    rest = between(following.name, tokens, breaks[-1].end(), following.end)
    return _sorted([*(span for span in spans if span is not title and span is not following), whole, rest])


def _publisher_behind_title(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Part an organisation from a title that it stands behind as a sentence of its own."""
    title = _first(spans, "title")
    if title is None or _has(spans, "volume", "issue", "pages", "publisher"):
        return spans
    container = _first(spans, "container")
    end = title.end
    if container is not None:
        if container.start < title.end or re.search(r"[^\s]", text[title.end : container.start]):
            return spans
        end = container.end
    breaks = list(_SENTENCE.finditer(text, title.start, end))
    tail = text[breaks[-1].end() : end] if breaks else ""
    if not tail or not tail[0].isupper() or not is_organisation(tail) or len(tail.split()) < 2:
        return spans
    kept = [span for span in spans if span is not title and span is not container]
    parts = (
        between("title", tokens, title.start, breaks[-1].start()),
        between("container", tokens, breaks[-1].end(), end),
    )
    return _sorted([*kept, *parts])


def _date_that_begins_a_title(text: str, spans: list[Span]) -> list[Span]:
    """Join a second date to a title that follows it without a mark: it is its first words (`2025 年 1—9 月…`)."""
    title = next((place for place, span in enumerate(spans) if span.name == "title" and place), None)
    if title is None:
        return spans
    date = spans[title - 1]
    dates = [span for span in spans if span.name == "date"]
    known = date.name in {"date", "volume", "issue"} and date not in dates[:1]
    if not known or _SEPARATED.search(text[date.end : spans[title].start]):
        return spans
    joined = replace(spans[title], start=date.start, first=date.first)
    return [*spans[: title - 1], joined, *spans[title + 1 :]]


def _title_from_container(spans: list[Span]) -> list[Span]:
    """Take a container without title, volume and pages for a title: a publisher's work is a book."""
    if _has(spans, "title", "volume", "issue") or not _has(spans, "publisher", "place", "url", "author"):
        return spans
    if _has(spans, "pages") and not _has(spans, "publisher", "place"):
        return spans
    return [replace(s, name="title", confidence=max(s.confidence, 0.6)) if s.name == "container" else s for s in spans]


def _named_editor(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take the names that follow `a cura di`, `herausgegeben von`, `под ред.` for the editors'."""
    match = None if _has(spans, "editor") else _EDITED.search(text)
    editor = between("editor", tokens, *match.span("names")) if match else None
    return _sorted([*without(spans, editor, tokens), editor]) if editor else spans


def _bracketed_year(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take a year alone in brackets for the date where there is no other."""
    match = None if _has(spans, "date") else _YEAR.search(text)
    year = between("date", tokens, *match.span("year")) if match else None
    free = year and all(span.end <= year.start or year.end <= span.start for span in spans)
    return _sorted([*spans, year]) if free else spans


def _publisher_behind_place(text: str, spans: list[Span]) -> list[Span]:
    """Take what follows a place and a colon for its publisher."""
    for before, span in itertools.pairwise(spans):
        colon = re.fullmatch(r"\s?[:：]\s?", text[before.end : span.start])
        if before.name == "place" and span.name == "container" and colon and not _has(spans, "publisher"):
            return [replace(other, name="publisher") if other is span else other for other in spans]
    return spans


def _title_before_responsibility(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """End a title before ` / ` and the author's name: ISBD repeats it there (GOST R 7.0.100)."""
    title, author = _first(spans, "title"), _first(spans, "author")
    slash = text.find(" / ", title.start, title.end) if title else -1
    if title is None or author is None or slash < 0:
        return spans
    family = re.split(r"[\s,]", text[author.start : author.end], maxsplit=1)[0]
    shorter = between("title", tokens, title.start, slash)
    named = rf"[^\W\d_]\.\s?{re.escape(family)}|{re.escape(family)},?\s[^\W\d_]\."
    if len(family) < 3 or shorter is None or not re.search(named, text[slash : title.end]):
        return spans
    return [shorter if span is title else span for span in spans]
