"""Author and title in references of GOST R 7.0.5, `Дьюи Д. Общество и его проблемы. М.: Идея-Пресс, 2002`.

The family name comes first and initials end it, with no mark before the title, so that the layout alone does not part
the two; the Cyrillic initials do. The title ends before ` / `, ` // `, `. –`, or the place and its colon.
"""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.place_names import is_city
from citecheck.parsing.reference.tokens.spans import Span

_PERSON = r"[А-ЯЁІЇЄ][а-яёіїє’-]{1,30},?\s(?:[А-ЯЁІЇЄA-Z]\.\s?){1,3}"
_AUTHORS = expression(
    rf"\s*(?P<author>{_PERSON}(?:,\s{_PERSON}){{0,5}})(?:\s?и др\.)?\s?(?=«|[А-ЯЁІЇЄA-Z](?:[^\W\d_]|\s))"
)
_END = expression(
    r"\s//?\s|\.\s[–—-]\s|\s?\[|\.\s(?P<place>[А-ЯЁA-Z][^:.,]{0,30}\.?)(?:\s?:\s|,\s(?=(?:1[5-9]|20)\d\d(?!\d)))"
)


def gost_author_and_title(draft: Draft) -> Draft:
    """Part the authors from the title behind their initials, where a reference begins as GOST has it."""
    match = _AUTHORS.match(draft.text, draft.start)
    end = _title_end(draft.text, match.end()) if match else None
    if match is None or end is None:
        return draft
    author = draft.between("author", *match.span("author"))
    title = draft.between("title", match.end(), end)
    if author is None or title is None or _is_known(draft, title):
        return draft
    behind = (span for span in draft.spans if span.name not in {"author", "title"} or span.start >= end)
    return draft.having(behind).claiming(author, title)


def host_behind_slashes(draft: Draft) -> Draft:
    """Part a title from its host at ` // ` (GOST R 7.0.5 and 7.0.100)."""
    title = draft.first("title")
    slashes = draft.text.find(" // ", title.start, title.end) if title else -1
    if title is None or slashes < 0:
        return draft
    host = None if draft.has("container") else draft.between("container", slashes + 4, title.end)
    return draft.exchanging(title, draft.between("title", title.start, slashes), host)


def title_before_responsibility(draft: Draft) -> Draft:
    """End a title before ` / ` and the author's name: ISBD repeats it there (GOST R 7.0.100)."""
    title, author = draft.first("title"), draft.first("author")
    slash = draft.text.find(" / ", title.start, title.end) if title else -1
    if title is None or author is None or slash < 0:
        return draft
    family = re.split(r"[\s,]", draft.words(author), maxsplit=1)[0]
    named = rf"[^\W\d_]\.\s?{re.escape(family)}|{re.escape(family)},?\s[^\W\d_]\."
    if len(family) < 3 or not re.search(named, draft.text[slash : title.end]):
        return draft
    return draft.splitting(title, draft.between("title", title.start, slash))


def _title_end(text: str, start: int) -> int | None:
    """Return where the title ends; `None` where nothing shows that the reference is one of GOST."""
    for match in _END.finditer(text, start + 3):
        if match["place"] is None or is_city(match["place"]):
            return match.start()
    return None


def _is_known(draft: Draft, title: Span) -> bool:
    """Tell whether author and title were read so already, a little more or less at the end of the title."""
    wrote, named = draft.first("author"), draft.first("title")
    return wrote is not None and named is not None and wrote.end <= title.start == named.start
