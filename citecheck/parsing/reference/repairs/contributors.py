"""Who is author and who is editor, where the place of a name tells: those who come before the title wrote it."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.biblio.names.one_name import is_organisation
from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.tokens.spans import Span
from citecheck.parsing.reference.tokens.worded import Worded
from citecheck.vocabulary.field_cues import EDITED_BY, EDITOR
from citecheck.vocabulary.rows import either, spellings

_NAMED = r"[A-ZÀ-ÖØ-Þ][\w'’.-]{0,30}(?:\s[A-ZÀ-ÖØ-Þ][\w'’.-]{0,30}){1,3}"
_BY_NAMES = expression(rf"\s(?:by)\s(?P<names>{_NAMED}(?:(?:,\s|,?\sand\s|\s&\s){_NAMED}){{0,5}})$")
_INITIAL = expression(r"(?<![^\W\d_])[^\W\d_]{1,2}(?![^\W\d_])|&|\band\b")
_VARIOUS = expression(r"\W{0,3}(?P<author>AA\.?\s?(?:VV|W)\.?)(?=[,:;\s])")
_PARTICLE_LAST = expression(
    r",\s(?:[^\W\d_][^\W\d_.-]{0,24}\s){1,3}(?:de|del|de la|di|da|dos|du|van|van der|von|zu)\.(?=\s)"
)
_ROLES = spellings(EDITOR)
_HAN = expression(r"[\u3400-\u9fff]")
_ROLE = expression(
    rf"(?<![^\W\d_])(?:{either((*(role for role in _ROLES if not _HAN.match(role)), 'in', 'dans'))})(?![^\W\d_])"
    rf"|{either(role for role in _ROLES if _HAN.match(role))}",
    re.IGNORECASE,
)
_NAMES_BEHIND = r"\s(?P<names>(?:[^\W\d_]\.\s?-?){0,3}\s?[^\W\d_][^,;()\d]{2,60}?)(?=,\s|;|\s?\(|\.\s[^\W\d_]{4}|$)"
_EDITED = Worded(spellings(EDITED_BY), lambda phrases: rf"(?:{either(phrases)})\.?{_NAMES_BEHIND}")
_AUTHOR_YEAR = expression(
    r"(?P<author>[^“”\"«»]{2,260}?)[.,]?\s?[(（](?:1[5-9]|20)\d\d[a-z]?(?:,\s[^()]{2,24})?[)）]|(?P<undated>[^“”\"«»]{2,260}?)"
    r"[.,]?\s[(（](?:n\.\s?d\.|no date|б\. ?д\.)[)）]"
)
_PARTED = expression(r"['‘’]\s?,|,\s?['‘]|\.\s[^\W\d_]{3}|,\s?in\s|(?:^|\s)in:\s", re.IGNORECASE)


def whole_author(draft: Draft) -> Draft:
    """Take all that stands before a bracketed year for the author, once the author begins there."""
    match = _AUTHOR_YEAR.match(draft.text, draft.start) if "(" in draft.text or "（" in draft.text else None
    if not match or match.end() > 0.6 * len(draft.text):
        return draft
    region = draft.between("author", draft.start, match.end("author" if match["author"] else "undated"))
    author = draft.first("author")
    if region is None or (author and author.start <= draft.start + 1 and author.end >= region.end - 1):
        return draft
    inside = [span.name for span in draft.spans if region.first <= span.first < region.last]
    begins = inside[:1] == ["author"] and not {"title", "container", "volume"} & set(inside)
    if not (begins or _is_one_name(draft, inside, region)) or _PARTED.search(draft.words(region)):
        return draft
    return draft.claiming(region)


def _is_one_name(draft: Draft, inside: list[str], region: Span) -> bool:
    """Tell whether all that stands before the year is the name of an organisation."""
    titles = [span for span in draft.spans if span.name == "title"]
    if inside == ["title"] and len(titles) == 1 and draft.has("container") and draft.has("volume", "pages"):
        return False
    if not set(inside) <= {"title", "container", "publisher", "author"} or not is_organisation(draft.words(region)):
        return False
    goes_on = any(span.name in {"title", "container"} and span.start > region.end for span in draft.spans)
    return "author" not in inside or goes_on


def author_behind_by(draft: Draft) -> Draft:
    """Part a title from the names behind *by*: `Pond engineering by Jane Roe, 2019`."""
    title = None if draft.has("author", "editor") else draft.first("title")
    match = _BY_NAMES.search(draft.text, title.start + 3, title.end) if title else None
    if title is None or match is None:
        return draft
    return draft.splitting(
        title, draft.between("title", title.start, match.start()), draft.between("author", *match.span("names"))
    )


def named_editor(draft: Draft) -> Draft:
    """Take the names that follow `a cura di`, `herausgegeben von`, `под ред.` for the editors'."""
    match = None if draft.has("editor") else _EDITED.search(draft.text)
    phrase = draft.between("editor", *match.span()) if match else None
    editor = draft.between("editor", *match.span("names")) if match else None
    return draft.claiming(phrase).exchanging(phrase, editor) if phrase and editor else draft


def various_authors(draft: Draft) -> Draft:
    """Take `AA. VV.` (autori vari) at the beginning for the author; scanning reads it as `AA. W.`."""
    match = _VARIOUS.match(draft.text, draft.start)
    author = draft.between("author", *match.span("author")) if match else None
    if author is None or any(span.name == "author" and span.start <= author.start for span in draft.spans):
        return draft
    return draft.claiming(author)


def authors_before_title(draft: Draft) -> Draft:
    """Take names before the title that no word calls editors for authors, and join them to the authors before them."""
    title = next((place for place, span in enumerate(draft.spans) if span.name == "title"), 0)
    names = [span for span in draft.spans[:title] if span.name in {"author", "editor"}]
    if len(names) not in {1, 2} or names[-1].name != "editor":
        return draft
    before = names[0].end if len(names) > 1 else max(0, names[-1].start - 16)
    if _ROLE.search(draft.text[before : draft.spans[title].start]) or (
        len(names) > 1 and (names[0].name != "author" or names[0].last + 3 < names[1].first)
    ):
        return draft
    joined = draft.between("author", names[0].start, names[-1].end) or replace(names[-1], name="author")
    return draft.having([*(span for span in draft.spans if span not in names), joined])


def given_name_before_title(draft: Draft) -> Draft:
    """Give the author the given name and particle that begin the title: `Cervantes Saavedra, Miguel de. Quijote`."""
    author, title = draft.first("author"), draft.first("title")
    match = _PARTICLE_LAST.match(draft.text, author.end) if author else None
    if not author or not title or not match or not author.end < title.start < match.end() < title.end:
        return draft
    longer = draft.between("author", author.start, match.end())
    rest = draft.between("title", match.end(), title.end)
    if longer is None or rest is None:
        return draft
    return draft.exchanging(author, longer).exchanging(title, rest)


def title_inside_author(draft: Draft) -> Draft:
    """Take the last of the names for the title where there is none before the house: `Yaşar Kemal, İnce Memed, YKY`."""
    author = None if draft.has("title", "container") else draft.first("author")
    following = next((span for span in draft.spans if author and span.start >= author.end), None)
    comma = draft.text.rfind(", ", author.start, author.end) if author else -1
    if not author or comma < 0 or following is None or following.name not in {"publisher", "place"}:
        return draft
    if _INITIAL.search(draft.words(author)) or len(draft.text[author.start : comma].split()) < 2:
        return draft
    return draft.splitting(
        author, draft.between("author", author.start, comma), draft.between("title", comma + 2, author.end)
    )


def organisation_before_year(draft: Draft) -> Draft:
    """Take the organisation that stands before year and title for the author: `World Bank. 1999. Atlas`."""
    names = [span.name for span in draft.spans[:3]]
    if names != ["title", "date", "title"] or draft.has("author", "editor"):
        return draft
    first, date = draft.spans[:2]
    if draft.text[date.start - 1] in "([（":
        return draft  # as another repair has it
    return draft.renaming(first, "author") if is_organisation(draft.words(first)) else draft


def organisation_before_title(draft: Draft) -> Draft:
    """Take the organisation that begins a title for its author, where there is no other: `World Bank. Atlas. 1999`."""
    title = draft.spans[0] if draft.spans and draft.spans[0].name == "title" else None
    if title is None or draft.has("author", "editor"):
        return draft
    name, stop, rest = draft.words(title).partition(". ")
    if not stop or not 2 <= len(name.split()) <= 9 or not name.istitle() or not rest[:1].isupper():
        return draft
    if not is_organisation(name):
        return draft
    end = title.start + len(name)
    return draft.splitting(title, draft.between("author", title.start, end), draft.between("title", end, title.end))
