"""Who is author and who is editor, where the place of a name tells: those who come before the title wrote it.

`AA. VV.` (autori vari) begins many Italian references; scanning reads it as `AA. W.`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.biblio.names.one_name import is_organisation
from citecheck.parsing.reference.tokens.spans import Span, between, without
from citecheck.parsing.reference.tokens.tokeniser import Token

_VARIOUS = re.compile(r"\W{0,3}(?P<author>AA\.?\s?(?:VV|W)\.?)(?=[,:;\s])")
_PARTICLE_LAST = re.compile(
    r",\s(?:[^\W\d_][^\W\d_.-]{0,24}\s){1,3}(?:de|del|de la|di|da|dos|du|van|van der|von|zu)\.(?=\s)"
)
_ROLE = re.compile(
    r"(?<![^\W\d_])(?:eds?|editors?|hrsg|hgg?|dirs?|coords?|orgs?|éds?|ред|сост|cura|edited|trans|transl|translators?|in|dans"
    r"|herausgegeben|comp|comps)(?![^\W\d_])|[編编訳译]",
    re.IGNORECASE,
)


def tell_people(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with authors and editors put right."""
    told = _authors_before_title(text, tokens, _various(text, tokens, list(spans)))
    return _organisation_first(text, tokens, _given_name_first(text, tokens, told))


def _various(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    start = tokens[0].end if tokens and tokens[0].anchor and tokens[0].anchor.kind == "mark" else 0
    match = _VARIOUS.match(text, start)
    author = between("author", tokens, *match.span("author")) if match else None
    if author is None or any(span.name == "author" and span.start <= author.start for span in spans):
        return spans
    return sorted([*without(spans, author, tokens), author], key=lambda span: span.start)


def _authors_before_title(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take names before the title that no word calls editors for authors, and join them to the authors before them."""
    title = next((place for place, span in enumerate(spans) if span.name == "title"), 0)
    names = [span for span in spans[:title] if span.name in {"author", "editor"}]
    if len(names) not in {1, 2} or names[-1].name != "editor":
        return spans
    before = names[0].end if len(names) > 1 else max(0, names[-1].start - 16)
    around = text[before : names[-1].start] + text[names[-1].start : spans[title].start]
    if _ROLE.search(around) or (len(names) > 1 and (names[0].name != "author" or names[0].last + 3 < names[1].first)):
        return spans
    joined = between("author", tokens, names[0].start, names[-1].end)
    if joined is None:
        return [replace(span, name="author") if span is names[-1] else span for span in spans]
    kept = [span for span in spans if span not in names]
    return sorted([*kept, joined], key=lambda span: span.start)


def _given_name_first(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Give the author the given name and particle that begin the title: `Cervantes Saavedra, Miguel de. Quijote`."""
    author, title = (next((span for span in spans if span.name == name), None) for name in ("author", "title"))
    match = _PARTICLE_LAST.match(text, author.end) if author else None
    if not author or not title or not match or not author.end < title.start < match.end() < title.end:
        return spans
    longer = between("author", tokens, author.start, match.end())
    rest = between("title", tokens, match.end(), title.end)
    if longer is None or rest is None:
        return spans
    return sorted([*(span for span in spans if span not in {author, title}), longer, rest], key=lambda span: span.start)


def _organisation_first(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take the organisation that begins a title for its author, where there is no other: `World Bank. Atlas. 1999`."""
    title = spans[0] if spans and spans[0].name == "title" else None
    if title is None or any(span.name in {"author", "editor"} for span in spans):
        return spans
    name, stop, goes_on = text[title.start : title.end].partition(". ")
    if (
        not stop
        or not 2 <= len(name.split()) <= 9
        or not name.istitle()
        or not is_organisation(name)
        or not goes_on[:1].isupper()
    ):
        return spans
    author = between("author", tokens, title.start, title.start + len(name))
    rest = between("title", tokens, title.start + len(name), title.end)
    return [author, rest, *spans[1:]] if author and rest else spans
