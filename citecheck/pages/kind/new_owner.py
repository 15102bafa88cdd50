"""A lapsed domain that a casino, a seller of pills, of sex or of pirated films has taken over.

Told by how much its title, its headings, its links and its text speak of such a trade. A page *about* a trade speaks of
it less densely; where the reference itself names the trade, the judge lets the page be.
"""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.biblio.trades import NONE, Talk, talk_of
from citecheck.expressions import expression
from citecheck.pages.kind.page_view import View

_LINK = expression(r"<a\b[^<>]{0,2000}>([^<]{2,200})")
_SAMPLE = 10_000
_MOST_LINKS = 300


@dataclass(frozen=True, slots=True)
class _Speech:
    """What a page says of one trade in its title and headings, in its links and in all; `density`: its share of all."""

    heads: Talk
    links: Talk
    text: Talk
    density: float


def trade(view: View) -> str | None:
    """Return the trade that a page is full of, if any."""
    heads = talk_of("\n".join((*view.titles[:1], *view.headings)))
    sample = view.text[:_SAMPLE]
    texts = talk_of(sample)
    links = talk_of("\n".join(_LINK.findall(view.rest.lower)[:_MOST_LINKS])) if texts and not heads else {}
    for name in dict.fromkeys((*heads, *texts)):
        text = texts.get(name, NONE)
        speech = _Speech(heads.get(name, NONE), links.get(name, NONE), text, text.filled / max(len(sample), 1))
        if _is_full(speech, written=view.article or view.is_prose):
            return name
    return None


def _is_full(speech: _Speech, *, written: bool) -> bool:
    """Tell whether a page is full of a trade; where somebody wrote a text of some length it takes more of it."""
    heads, text, density = speech.heads, speech.text, speech.density * (0.5 if written else 1)
    if heads.phrases >= 1:
        return (density >= 0.025 and text.phrases >= 2) or (heads.phrases >= 2 and text.phrases >= 2 and not written)
    if heads.words >= 1:
        return density >= 0.04 and text.phrases >= (2 if heads.words == 1 else 1)
    return text.phrases >= 4 and density >= 0.06 and (speech.links.phrases >= 2 or density >= 0.12)
