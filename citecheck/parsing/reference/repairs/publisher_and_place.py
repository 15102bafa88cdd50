"""Publisher and place, told apart: a comma or a colon parts them in either order.

`Franckh, Stuttgart`, `Stuttgart: Franckh`, `Dover (New York`, `Springer-Verlag Berlin`: where one side is a known
place, the other is the publisher.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from citecheck.biblio.names.one_name import is_organisation
from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.place_names import is_city
from citecheck.parsing.reference.tokens.spans import Span
from citecheck.vocabulary.field_cues import PRESS
from citecheck.vocabulary.publisher_words import HOUSE_EDGES
from citecheck.vocabulary.rows import either, spellings

_PRESS = frozenset(spellings(PRESS))
_CALLED = ("publishers", "publishing", "press", "verlag")
_HOUSE = expression(
    rf"^(?:{either(spellings(HOUSE_EDGES))})\s|\s(?:{either((*spellings(HOUSE_EDGES), *_CALLED))})$", re.IGNORECASE
)
_PARTS = expression(r"\s?[,:;]\s|\s?\(|\)\s")
_COLON = expression(
    r"(?:[.,;(–—»”\])]\s|\()(?P<place>[^\W\d_][^\d:;()«»“”\"]{0,40}?)\s?[:：]\s(?P<publisher>[^\W\d_«][^:;()“”\"\d]{1,70}?|«[^:;()“”\"\d]{3,70}?)"
    r"(?=[,.]?\s?\(?(?:1[2-9]\d\d|20[0-3]\d)(?!\d)|[.;,]?\s*$|\))"
)
_BEHIND_A_CITY = expression(r"\s?[,:]\s(?P<name>[^\W\d_][^()\[\]“”\"«»<>\d]{1,80}?)[.,;]?\s*$")
_ANNOUNCED = expression(
    r"\b(?:in|vol|ed|eds|edn|trans|cit|available|retrieved|accessed|from|at|url|doi|online|issue|number|part|edited|by"
    r"|edition|no|nr|art|isbn|issn|thesis|dissertation|ibid|see|press release|pp?|s|pages?|forthcoming|month"
    r"|in press)\b\.?",
    re.IGNORECASE,
)
_MOST_WORDS = 8  # of a publisher
_INITIALS = expression(r"\s\((?P<letters>[A-Z]{2,8})\)")
_LAST_WORD = expression(r"(?<!\bof)(?<!\bde)(?<!\bdi)(?<!\bin)(?<!\bzu)(?<!\bà)\s(?=[^\s]{4,20}$)")
_LAST_WORDS = expression(r"\s(?=[^\s]{2,20}\s[^\s]{4,20}$)")  # `McGraw-Hill New York`
_CAMPUS = expression(r"University of California|State University|University of [A-Z]\w+(?:-|, at )")
_WORD = expression(r"[^\W\d_]+")
_EXTENT = expression(r"[.,;]\s?(?:[ivxlc]+\s?[,+]\s?)?\d{1,4}\s?(?:pp?|pages?|S|s|с|стр)\.?$")


def author_once_more(draft: Draft) -> Draft:
    """End the title where the author, an organisation, stands once more: as publisher."""
    author = draft.first("author")
    if author is None or not 4 <= author.end - author.start <= 200:
        return draft
    name = draft.words(author).rstrip(" .")
    place = draft.text.find(name, author.end + 1)
    end = place + len(name)
    before, after = draft.text[author.end : place].rstrip(), draft.text[end : end + 80]
    more = re.match(r"\)?(?:\s[^\W\d_]{2,15}){0,2}(?=[.,;:)]|\s?[<\[]|$)", after)
    if place < 0 or not more or re.search(r"https?://|www\.", before) or not before.endswith(tuple(".?!)”’'\"。")):
        return draft
    again = draft.between("container", place, end + len(more[0]))
    if again is None:
        return draft
    mended = draft.having(span for span in draft.claiming(again).spans if span is again or span.name != "container")
    date = mended.first("date")
    if not date or date.start >= again.start or draft.text[date.end : date.end + 1] not in {")", "）"}:
        return mended
    return _title_up_to(mended, date, again)


def _title_up_to(draft: Draft, date: Span, end: Span) -> Draft:
    """Let the title reach from the year to a field, where no numbers stand between them."""
    inside = [span for span in draft.spans if date.end <= span.start < end.start]
    if any(span.name in {"volume", "issue", "pages", "url", "doi"} for span in inside):
        return draft
    title = draft.between("title", date.end + 1, end.start)
    return draft.having([*(span for span in draft.spans if span not in inside), title])


def publisher_behind_colon(draft: Draft) -> Draft:
    """Take what follows a place and a colon for its publisher."""
    for before, span in itertools.pairwise(draft.spans):
        colon = re.fullmatch(r"\s?[:：]\s?", draft.text[before.end : span.start])
        if before.name == "place" and span.name == "container" and colon and not draft.has("publisher"):
            return draft.renaming(span, "publisher")
    return draft


def extent_behind_publisher(draft: Draft) -> Draft:
    """Cut `, 554 p.` off a publisher: the size of a book is none of its fields here."""
    for span in draft.spans:
        extent = _EXTENT.search(draft.text, span.start, span.end) if span.name == "publisher" else None
        if extent:
            draft = draft.exchanging(span, draft.between(span.name, span.start, extent.start()) or span)
    return draft


def city_and_colon(draft: Draft) -> Draft:
    """Read `Москва: Наука, 1980`, a known place and a colon, where the model did not find both."""
    colon = ":" in draft.text or "：" in draft.text
    for match in _COLON.finditer(draft.text) if colon and not (draft.has("publisher") and draft.has("place")) else ():
        start = match.end("place") - len(match["place"].rpartition(". ")[2])  # behind the last sentence of a title
        start = match.start("place") if is_city(match["place"]) else start
        if not is_city(draft.text[start : match.end("place")]) or any(
            span.name in {"url", "doi", "volume", "issue", "author"} and span.start < match.end() and start < span.end
            for span in draft.spans
        ):
            continue
        spots = (("place", start, match.end("place")), ("publisher", *match.span("publisher")))
        parts = [part for spot in spots if (part := draft.between(*spot))]
        if len(parts) == 2:
            others = draft.having(span for span in draft.spans if span.name not in {"place", "publisher"})
            return others.claiming(*parts)
    return draft


def city_behind_title(draft: Draft) -> Draft:
    """Cut `, Princeton` off a title that the year follows."""
    place = next((place for place, span in enumerate(draft.spans) if span.name == "title"), None)
    if place is None or place + 1 >= len(draft.spans) or draft.has("place", "publisher", "container"):
        return draft
    title = draft.spans[place]
    comma = draft.text.rfind(",", title.start + 8, title.end)
    if comma < 0 or draft.spans[place + 1].name != "date" or not is_city(draft.text[comma + 1 : title.end]):
        return draft
    return draft.splitting(
        title, draft.between("title", title.start, comma), draft.between("place", comma + 1, title.end)
    )


def initials_behind_publisher(draft: Draft) -> Draft:
    """Let a house reach to its initials: `Institute for Strategic Studies, Mongolia (ISS)`."""
    for place, house in enumerate(draft.spans):
        last = house
        following = next(iter(draft.spans[place + 1 :]), None)
        if following and following.name == "place" and draft.text[house.end : following.start] == ", ":
            last = following
        initials = _INITIALS.match(draft.text, last.end) if house.name in {"publisher", "container"} else None
        if not initials or not _are_short_for(initials["letters"], draft.text[house.start : last.end]):
            continue
        if whole := draft.between(house.name, house.start, initials.end()):
            return draft.having([*(span for span in draft.spans if span is not last), whole]).exchanging(house)
    return draft


def _are_short_for(letters: str, name: str) -> bool:
    """Tell whether letters are the first ones of the words of a name, in their order."""
    firsts = iter(word[0].upper() for word in _WORD.findall(name))
    return all(letter in firsts for letter in letters)


def publisher_behind_a_city(draft: Draft) -> Draft:
    """Take what stands between a place and a year, pages or the end for the publisher: `Paris, Ellipses.`."""
    place = max((place for place, span in enumerate(draft.spans) if span.name == "place"), default=None)
    if place is None or not draft.has("title") or draft.has("container", "publisher", "volume", "issue"):
        return draft
    start, following = draft.spans[place].end, next(iter(draft.spans[place + 1 :]), None)
    if following and following.name not in {"date", "pages"}:
        return draft
    match = _BEHIND_A_CITY.match(draft.text[start : following.start if following else len(draft.text)])
    if not match or len(match["name"].split()) > _MOST_WORDS or _ANNOUNCED.search(match["name"]):
        return draft
    if match["name"][0].islower():
        return draft
    return draft.adding(draft.between("publisher", start + match.start("name"), start + match.end("name")))


def publisher_inside_place(draft: Draft) -> Draft:
    """Part `Stuttgart: Franckh` where the model took both for the place."""
    return draft if draft.has("publisher") else _parted(draft, "place")


def place_inside_publisher(draft: Draft) -> Draft:
    """Part `Springer-Verlag Berlin` where the model took both for the publisher."""
    return draft if draft.has("place") else _parted(draft, "publisher")


def _parted(draft: Draft, name: str) -> Draft:
    """Part a field into place and publisher, where one half is a known place and the other is none."""
    whole = draft.first(name)
    if whole is None or is_city(draft.words(whole)) or _CAMPUS.search(draft.text, whole.start, whole.end):
        return draft
    for place, house in _halves(draft.text, whole):
        city, firm = draft.text[slice(*place)], draft.text[slice(*house)]
        if is_city(city) and not is_city(firm) and len(firm.strip(" .,:;()[]")) > 2:
            found = draft.between("place", *place), draft.between("publisher", *house)
            if all(found):
                return draft.exchanging(whole, *found)
    return draft


def _halves(text: str, whole: Span) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return the ways to cut a field into a place and a house; a publisher at a blank before its last words too."""
    halves = []
    for cut in _PARTS.finditer(text, whole.start, whole.end):
        before, after = (whole.start, cut.start()), (cut.end(), whole.end)
        halves += [(before, after), (after, before)]
    ends = (_LAST_WORDS, _LAST_WORD) if whole.name == "publisher" else ()
    for cut in (cut for end in ends for cut in end.finditer(text, whole.start, whole.end)):
        halves.append(((cut.end(), whole.end), (whole.start, cut.start())))
    return halves


def place_and_publisher_exchanged(draft: Draft) -> Draft:
    """Exchange publisher and place where the publisher is a known place and the place is none."""
    place, house = draft.first("place"), draft.first("publisher")
    if not place or not house or is_city(draft.words(place)) or not is_city(draft.words(house)):
        return draft
    return draft.exchanging(place, replace(place, name="publisher")).exchanging(house, replace(house, name="place"))


def house_behind_title(draft: Draft) -> Draft:
    """Part a title from the house behind a comma, where a word says that it is one: `Pilgrims, Brill Publishers`."""
    title = None if draft.has("publisher", "container", "volume") else draft.first("title")
    comma = draft.text.rfind(", ", title.start + 3, title.end) if title else -1
    if title is None or comma < 0 or not _HOUSE.search(draft.text[comma + 2 : title.end]):
        return draft
    return draft.splitting(
        title, draft.between("title", title.start, comma), draft.between("publisher", comma + 2, title.end)
    )


def house_read_as_container(draft: Draft) -> Draft:
    """Take a container whose first or last word is a house's for the publisher, where no number follows: `NXB Trẻ`."""
    house, place = draft.first("container"), draft.first("publisher")
    if house is None or draft.has("volume", "issue", "editor") or not _HOUSE.search(draft.words(house)):
        return draft
    if place is None:
        return draft.renaming(house, "publisher")
    if draft.has("place") or not is_city(draft.words(place)):
        return draft
    return draft.exchanging(place, replace(place, name="place")).renaming(house, "publisher")


def publisher_read_as_place(draft: Draft) -> Draft:
    """Take a place that is none, and stands where a publisher does or is called as one, for the publisher."""
    place = None if draft.has("publisher") else draft.first("place")
    if place is None or is_city(draft.words(place)):
        return draft
    return draft.renaming(place, "publisher") if _is_house(draft.words(place)) or _ends_apa(draft, place) else draft


def _ends_apa(draft: Draft, place: Span) -> bool:
    """Tell whether a name stands as the last sentence of `Author (1984). Title. Name.`, where a house stands."""
    date = draft.first("date")
    if date is None or date.end >= 0.5 * place.start or draft.text[date.end : date.end + 1] not in {")", "）"}:
        return False
    alone = draft.text[: place.start].endswith((". ", "? ", "! "))
    goes_on = draft.text[place.end : place.end + 2].startswith((":", " :"))
    return alone and not goes_on and not draft.has("container", "volume")


def _is_house(name: str) -> bool:
    words = {word.casefold() for word in _WORD.findall(name)}
    return bool(words & _PRESS) or "&" in name or is_organisation(name)
