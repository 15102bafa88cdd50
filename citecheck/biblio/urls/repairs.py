"""Other readings of an address that a document damaged: by escapes, punctuation, line breaks, slips of the hand.

Each repair undoes one known damage. What is certain is undone first and together; what is a guess
(which hyphen a line break left) comes after it, one guess a reading, the likelier first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from citecheck.biblio.urls.address import split
from citecheck.biblio.urls.impossible import impossible
from citecheck.expressions import expression

MOST_REPAIRS = 8
_MOST_LABELS = 3  # `example.co.uk`; with more, a host is some machine of a site

_INVISIBLE = expression(
    "[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]|%E2%80%8[B-F]|%C2%AD"
)
_BLANK = "(?:[\\s\u00a0\u3000]|%20|%C2%A0)"
_ESCAPE = expression(r"(?:\\|%5[Cc]){1,4}(?=[_\-&#%~*.()\[\]{}$+!]|%5[Ff])|\{(?=[_~%#&]\})|(?<=\{[_~%#&])\}")
_TILDE = expression(r"\\(?:textasciitilde|~)\s?(?:\{\})?|\{\\textasciitilde\}")
_ENTITY = expression(r"&(?:[A-Za-z]{2,8}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,5});")
_DASH = expression("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_SCHEME = expression(
    r"[^A-Za-z0-9]{0,3}"
    r"(?:h{1,2}[tx]{1,3}p{1,2}|h?t{1,3}h?p|hpt{1,2})(s{0,2})\s{0,2}"
    r"(?:[:;.]{1,2}\s{0,2}[/\\]{1,4}|[:;]{1,2}|[/\\]{2,4})\s{0,2}",
    re.IGNORECASE,
)
_DOUBLED = expression(r"https?:/{0,3}(?=https?(?::|//))", re.IGNORECASE)
_BARE_HOST = expression(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?::\d{1,5})?(?:[/?#]|$)")
_ANY_SCHEME = expression(r"[A-Za-z][A-Za-z0-9+-]*:")
_CLOSING = dict(zip(")]}>）】」』》〉］〕", "([{<（【「『《〈［〔", strict=True))
_TRAILING = frozenset(".,;:!?'\"`*|…·•‘’“”«»‹›„‚、。，．；：！？¡¿\\^")
_PROSE = expression('[（），。；、“”„«»《》「」『』【】<>"]|&[lg]t;')
_SEPARATOR = expression(rf"(?P<hyphen>-?){_BLANK}+", re.IGNORECASE)
_HYPHEN = expression(r"(?<=\w)-(?=\w)")
_WORD_END = expression(r"[/?#&=]")

Repair = Callable[[str], str]


def repairs(url: str) -> tuple[str, ...]:
    """Return other readings of an address, the likeliest first, at most `MOST_REPAIRS`; never the address itself.

    An address with no sign of damage but a lone hyphen within a word still gets the reading without it.
    """
    readings: dict[str, None] = {}
    for reading in _readings(url):
        if reading != url and len(readings) < MOST_REPAIRS and not impossible(reading):
            readings.setdefault(reading)
    return tuple(readings)


def sibling(url: str) -> str | None:
    """Return an address with `www.` where its host has none, and without it where it has; `None` for other hosts."""
    address = split(url)
    labels = (address.host or "").split(".")
    if labels[0].lower() == "www" and len(labels) > 2:
        return str(replace(address, host=".".join(labels[1:])))
    of_a_site = 1 < len(labels) <= _MOST_LABELS and labels[-1].isalpha()
    return str(replace(address, host=f"www.{address.host}")) if of_a_site else None


def _readings(url: str) -> Iterator[str]:
    clean = url.strip()
    for undo in _CERTAIN:
        clean = undo(clean)
    trimmed = _without_trailing(clean)
    bases = [trimmed] if trimmed == clean else [trimmed, clean]
    for base in bases:
        yield from _joined(base)
    yield trimmed
    yield clean
    yield from _cut_at_prose(trimmed)
    yield from _without_a_hyphen(trimmed)
    yield trimmed.replace("%25", "%")
    if not _ANY_SCHEME.match(url) and trimmed.startswith("https:"):
        yield "http:" + trimmed.removeprefix("https:")


def _without_invisible(text: str) -> str:
    return _INVISIBLE.sub("", text)


def _without_escapes(text: str) -> str:
    return _ESCAPE.sub("", _TILDE.sub("~", text))


def _without_entities(text: str) -> str:
    if not _ENTITY.search(text):
        return text
    import html

    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)


def _with_scheme(text: str) -> str:
    while doubled := _DOUBLED.match(text):
        text = text[doubled.end() :]
    damaged = _SCHEME.match(text)
    if damaged:
        rest = text[damaged.end() :].lstrip("/\\")
        rest = rest.replace("\\", "/") if "\\" in damaged[0] else rest
        return f"{'https' if damaged[1] else 'http'}://{rest}"
    if text.startswith("//"):
        return f"https:{text}"
    return f"https://{text}" if _BARE_HOST.match(text) else text


def _with_whole_host(text: str) -> str:
    """Close up a host that has blanks, commas or doubled dots in it: `www. example,com`."""
    scheme, slashes, rest = text.partition("://")
    end = _WORD_END.search(rest)
    host, tail = (rest[: end.start()], rest[end.start() :]) if end else (rest, "")
    if not slashes or host.isalnum():
        return text
    host = re.sub(r"\s{0,4}[.,。．｡]{1,3}\s{0,4}", ".", host.strip()) if end else re.sub(r"\.{2,3}(?=\w)", ".", host)
    return f"{scheme}://{host}{tail}"


def _with_plain_hyphens(text: str) -> str:
    return _DASH.sub("-", text)


def _without_link_markup(text: str) -> str:
    """Drop the second half of a Markdown link: `https://a.org/x](https://a.org/x)`."""
    return text.partition("](")[0].removeprefix("<")


_CERTAIN: tuple[Repair, ...] = (
    _without_link_markup,
    _without_invisible,
    _without_entities,
    _without_escapes,
    _with_scheme,
    _with_whole_host,
    _with_plain_hyphens,
)


def _without_trailing(text: str) -> str:
    """Drop what a sentence or mark-up left at the end; brackets that the address itself opened are kept."""
    while text:
        last = text[-1]
        opening = _CLOSING.get(last)
        unbalanced = opening is not None and text.count(last) > text.count(opening)
        if not (last in _TRAILING or last.isspace() or unbalanced):
            return text
        text = text[:-1]
    return text


def _joined(text: str) -> Iterator[str]:
    """Close up blanks, as a line break left them: without the hyphen before one, then with it."""
    torn = _SEPARATOR.search(text)
    if not torn:
        return
    yield _SEPARATOR.sub(lambda match: match["hyphen"], text)
    yield _SEPARATOR.sub("", text)
    yield _SEPARATOR.sub(lambda match: match["hyphen"] + "%20", text)
    yield text[: torn.start()]


def _cut_at_prose(text: str) -> Iterator[str]:
    """Cut where running text begins: at a full-width bracket, an inverted comma, an unclosed bracket."""
    start = text.find("://") + 3
    prose = _PROSE.search(text, start)
    if prose:
        yield _without_trailing(text[: prose.start()])
    if text.count("(") > text.count(")"):
        yield _without_trailing(text[: text.rfind("(")])
    if "[" in text[start:] and text.count("[") > text.count("]"):
        yield _without_trailing(text[: text.rfind("[")])


def _without_a_hyphen(text: str) -> Iterator[str]:
    """Drop one hyphen within a word, the last segment first; a slug's many hyphens are its own."""
    start = text.find("://") + 3
    address = split(text)
    path_start = start + len(text[start:].partition("/")[0])
    if address.host is None or start < 3:
        return
    hyphens = [match.start() for match in _HYPHEN.finditer(text, path_start)]
    lone = [place for place in hyphens if _segment(text, place).count("-") <= 2 and _splits_a_word(text, place)]
    for place in reversed(lone):
        yield text[:place] + text[place + 1 :]


def _segment(text: str, place: int) -> str:
    before = text.rfind("/", 0, place) + 1
    end = _WORD_END.search(text, place)
    return text[before : end.start() if end else len(text)]


def _splits_a_word(text: str, place: int) -> bool:
    """Whether letters of one case stand on both sides, as in `MIYA-MOTO`, and not digits as in `2021-06`."""
    before, after = text[place - 1], text[place + 1]
    return before.isalpha() and after.isalpha() and before.isupper() == after.isupper()
