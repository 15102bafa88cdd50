"""Author and title in references of GOST R 7.0.5, `Дьюи Д. Общество и его проблемы. М.: Идея-Пресс, 2002`.

The family name comes first and initials end it, with no mark before the title, so that the layout alone does not part
the two; the Cyrillic initials do. The title ends before ` / `, ` // `, `. –`, or the place and its colon.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.parsing.reference.tokens.spans import Span, between, without
from citecheck.parsing.reference.tokens.tokeniser import Token
from citecheck.vocabulary.places import is_city

_PERSON = r"[А-ЯЁІЇЄ][а-яёіїє’-]{1,30},?\s(?:[А-ЯЁІЇЄA-Z]\.\s?){1,3}"
_AUTHORS = re.compile(
    rf"\s*(?P<author>{_PERSON}(?:,\s{_PERSON}){{0,5}})(?:\s?и др\.)?\s?(?=«|[А-ЯЁІЇЄA-Z](?:[^\W\d_]|\s))"
)
_END = re.compile(r"\s//?\s|\.\s[–—-]\s|\s?\[|\.\s(?P<place>[А-ЯЁA-Z][^:.,]{0,30}\.?)\s?:\s")


def read_gost(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with authors and title parted, where a reference begins as GOST has it."""
    start = tokens[0].end if tokens and tokens[0].anchor and tokens[0].anchor.kind == "mark" else 0
    match = _AUTHORS.match(text, start)
    end = _title_end(text, match.end()) if match else None
    if match is None or end is None:
        return list(spans)
    author = between("author", tokens, match.start("author"), match.end("author"))
    title = between("title", tokens, match.end(), end)
    if author is None or title is None or _known(spans, title):
        return list(spans)
    kept = [span for span in spans if span.name not in {"author", "title"} or span.start >= end]
    for part in (author, title):
        kept = without(kept, part, tokens)
    return sorted([*kept, author, title], key=lambda span: span.start)


def _title_end(text: str, start: int) -> int | None:
    """Return where the title ends; `None` where nothing shows that the reference is one of GOST."""
    for match in _END.finditer(text, start + 3):
        if match["place"] is None or is_city(match["place"]):
            return match.start()
    return None


def _known(spans: Sequence[Span], title: Span) -> bool:
    """Tell whether author and title were read so already, a little more or less at the end of the title."""
    names = {span.name: span for span in reversed(spans)}
    wrote, named = names.get("author"), names.get("title")
    return wrote is not None and named is not None and wrote.end <= title.start == named.start
