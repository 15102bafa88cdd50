"""What kind of page it is: each question is one small function over the tables of `signatures`, asked in order.

An article about error pages, captchas, log-ins or domains for sale is a work: it has a title of its own, a text of
some length, or says that it is an article, and no question below is answered by words in running text alone.
"""

from __future__ import annotations

from citecheck.model.page import PageKind
from citecheck.pages.cleaning import clean
from citecheck.pages.fronts import is_front
from citecheck.pages.look import Look, found, matches, standing
from citecheck.pages.signatures import challenges, doors, errors, parking, servers

Kind = tuple[PageKind, str]

# Sizes in characters of visible text; on real pages of works (450 measured) each leaves a wide margin.
_BARELY_ANY = 60  # a name and a spinner
_HARDLY_ANY = 300  # a challenge, an application not yet started
_SHORT = 1200  # an error page, a wall
_MEDIUM = 4000  # the same within the site's menus
_A_TEXT = 800  # of prose in long paragraphs: somebody wrote about something
_TELLING = 8  # of a title: longer than a mere word such as *Error*
_REFUSALS = frozenset({403, 405, 406, 418, 429, 430, 444, 456, 460, 493, 498, 999})
_ABSENT = frozenset({404, 410})
_NO_ORIGIN = frozenset({520, 521, 522, 523, 524, 525, 526, 527, 530})  # said by Cloudflare, on pages with its marks
_PERHAPS_REFUSALS = _REFUSALS | {202, 401, 503, 520, 521}


def kind_of(look: Look) -> Kind:
    """Tell the kind of an HTML page and why, in one short phrase."""
    for question in _QUESTIONS:
        answer = question(look)
        if answer:
            return answer
    return PageKind.WORK, ""


def _legal_block(look: Look) -> Kind | None:
    return (PageKind.REGION, "status 451, unavailable for legal reasons") if look.status == 451 else None


def _challenge_header(look: Look) -> Kind | None:
    refused = look.status in _PERHAPS_REFUSALS
    for name, part, only_refused, vendor, _ in challenges.HEADERS:
        value = look.headers.get(name)
        if value is not None and part in value and not only_refused:
            return PageKind.CHALLENGE, f"{vendor} says so in its header {name}"
    return (PageKind.CHALLENGE, "status 999, refused to automated readers") if refused and look.status == 999 else None


def _consent(look: Look) -> Kind | None:
    asked, answered = look.paths
    host = next((host for host in doors.CONSENT_HOSTS if host in answered and host not in asked), None)
    if host:
        return PageKind.CONSENT, f"the visit ended at {host.rstrip('.')}, a consent wall"
    if look.article:
        return None
    mark = standing(doors.CONSENT_MARKS, look.rest.lower)
    if mark:
        return PageKind.CONSENT, mark[1]
    title = matches(doors.CONSENT_TITLES, look.whole_titles)
    if title and look.size < _MEDIUM:
        return PageKind.CONSENT, f"its title says so ({title[1]})"
    at_door = found(doors.CONSENT_ADDRESSES, answered) and not found(doors.CONSENT_ADDRESSES, asked)
    asks = look.size < _SHORT and not _is_a_text(look) and found(doors.CONSENT_SENTENCES, look.own_text)
    if (at_door and look.size < _MEDIUM) or asks:
        return PageKind.CONSENT, "the visit ended at a consent wall" if at_door else "it asks for consent"
    return None


def _challenge_mark(look: Look) -> Kind | None:
    if look.size > (_SHORT if look.article else _MEDIUM):
        return None
    mark = standing(challenges.MARKS, look.lower)
    return (PageKind.CHALLENGE, f"a mark of {mark[1]}") if mark else None


def _region(look: Look) -> Kind | None:
    if look.article or look.size > _MEDIUM:
        return None
    if matches(doors.REGION_TITLES, look.whole_titles):
        return PageKind.REGION, "its title says that it is not shown in this region"
    if look.size < _SHORT and found(doors.REGION_SENTENCES, look.text):
        return PageKind.REGION, "it says that it is not shown in this region"
    return None


def _challenge_words(look: Look) -> Kind | None:
    if look.article or look.size > _MEDIUM:
        return None
    title = matches(challenges.TITLES, look.whole_titles)
    if title and (look.size < _SHORT or look.status in _PERHAPS_REFUSALS):
        return PageKind.CHALLENGE, f"its title is that of a challenge ({title[1]})"
    if look.size < _SHORT:
        sentence = standing(challenges.SENTENCES, look.text)
        if sentence:
            return PageKind.CHALLENGE, f"it asks for proof of a human reader ({sentence[1]})"
    if look.size < _HARDLY_ANY and look.status not in _ABSENT:
        rows = [row for row in challenges.SHORT_MARKS if row[1] != "Cloudflare" or look.status not in _NO_ORIGIN]
        mark = standing(rows, look.lower)
        if mark and (look.status in _PERHAPS_REFUSALS or not _has_own_title(look)):
            return PageKind.CHALLENGE, f"hardly any text, and a mark of {mark[1]}"
        if _sets_a_cookie_and_reloads(look.lower):
            return PageKind.CHALLENGE, "a script that sets a cookie and asks again"
    return None


def _sets_a_cookie_and_reloads(lower: str) -> bool:
    again = "location.reload" in lower or "location.href=" in lower or "location.replace" in lower
    return len(lower) < _MEDIUM and "document.cookie" in lower and again


def _status(look: Look) -> Kind | None:
    status = look.status
    if status in _ABSENT:
        return PageKind.ERROR, f"status {status}"
    if status in {401, 402, 407, 511} or (status == 403 and _is_login(look)):
        return (
            PageKind.LOGIN,
            f"status {status}, {'and it asks to log in' if status == 403 else 'authentication or payment required'}",
        )
    if status in _REFUSALS:
        rows = (row for row in challenges.HEADERS if row[2] and row[0] in look.headers)
        vendor = next((row[3] for row in rows if row[1] in look.headers[row[0]]), None)
        return PageKind.CHALLENGE, f"status {status}" + (f", refused by {vendor}" if vendor else ", refused")
    if status >= 400:
        return PageKind.ERROR, f"status {status}"
    return None


def _parked(look: Look) -> Kind | None:
    if look.article:
        return None
    mark = standing(parking.MARKS, look.lower) if look.size < _MEDIUM else None
    if mark:
        return PageKind.PARKED, f"a mark of {mark[1]}"
    named = [title for title in look.whole_titles if look.size < _SHORT or parking.DOMAIN.search(title)]
    if look.size < _MEDIUM and matches(parking.TITLES, named):
        return PageKind.PARKED, "its title offers the domain"
    offered = look.size < _SHORT and (standing(parking.SENTENCES, look.text) or found(parking.OFFERS, look.text))
    if offered:
        return PageKind.PARKED, "it offers the domain"
    return None


def _default(look: Look) -> Kind | None:
    if look.article:
        return None
    if matches(servers.LISTINGS, look.whole_titles) and any(mark in look.lower for mark in servers.LISTING_MARKS):
        return PageKind.DEFAULT, "the index of a directory"
    title = matches(servers.TITLES, look.whole_titles[:1] or look.whole_titles)
    return (PageKind.DEFAULT, title[1]) if title and look.size < _MEDIUM else None


def is_framed(look: Look) -> bool:
    """Tell whether a page shows what is in other pages, by frames, and hardly says anything itself."""
    return "<frameset" in look.rest.lower or ("<iframe" in look.lower and look.size < _BARELY_ANY)


def is_passing(look: Look) -> bool:
    """Tell whether an error page speaks of a fault that passes: maintenance, a database that is down."""
    return _outage(look) is not None


def _outage(look: Look) -> Kind | None:
    if _is_a_text(look) or _soft_error(look):
        return None
    title = matches(errors.PASSING_TITLES, _told(look))
    if title:
        return PageKind.ERROR, f"its title speaks of a fault that passes ({title[1]})"
    sentence = found(errors.PASSING_SENTENCES, look.own_text) if look.own_size < 2 * _HARDLY_ANY else None
    return (PageKind.ERROR, f"it speaks of a fault that passes ({sentence[1]})") if sentence else None


def _is_a_text(look: Look) -> bool:
    return look.article or (look.size >= _SHORT and look.prose >= _A_TEXT)


def _told(look: Look) -> list[str]:
    """Return the titles that tell an error page: on longer pages only those that are no mere words."""
    if look.size < _SHORT:
        return [*look.whole_titles, *look.title_parts, *look.loose_parts]
    return [text for text in (*look.whole_titles, *look.title_parts) if _is_telling(text)]


def _soft_error(look: Look) -> Kind | None:
    if _is_a_text(look):
        return None
    if look.requested != look.response.url and found(errors.ADDRESSES, look.response.url.lower()):
        return PageKind.ERROR, "the visit ended at the address of an error page"
    title = matches(errors.TITLES, _told(look))
    if title:
        return PageKind.ERROR, f"its title says that there is no such page ({title[1]})"
    if look.size < _HARDLY_ANY and _alerts(look.lower):
        return PageKind.ERROR, "an alert and the way back, no page"
    sentence = found(errors.SENTENCES, look.own_text) if look.own_size < 2 * _HARDLY_ANY else None
    return (PageKind.ERROR, f"it says that there is no such page ({sentence[1]})") if sentence else None


def _is_telling(title: str) -> bool:
    """Tell whether a title of this length is no mere word (*Error*) that works have as well."""
    return len(title) > (_TELLING if title.isascii() else _TELLING // 2) or title.startswith(("404", "410"))


def _login(look: Look) -> Kind | None:
    if _is_login(look):
        return PageKind.LOGIN, "it asks to log in"
    subscribe = not look.article and look.size < _SHORT and matches(doors.SUBSCRIPTION_TITLES, look.whole_titles)
    return (PageKind.LOGIN, "it asks to subscribe") if subscribe else None


def _is_login(look: Look) -> bool:
    if look.article:
        return False
    asked, answered = look.paths
    at_door = found([(row, "") for row in doors.LOGIN_ADDRESSES], answered)
    came_from_elsewhere = asked != answered and not found([(row, "") for row in doors.LOGIN_ADDRESSES], asked)
    password = any(f"type={quote}password" in look.rest.lower for quote in ('"', "'", ""))
    if at_door and came_from_elsewhere and (password or look.size < _MEDIUM):
        return True
    told = (*look.whole_titles, *look.title_parts, *(look.loose_parts if password else ()))
    titled = matches(doors.LOGIN_TITLES, told)
    return (
        bool(titled)
        and look.size < _MEDIUM
        and (password or bool(at_door) or (look.size < 2 * _HARDLY_ANY and "<input" in look.rest.lower))
    )


def _front(look: Look) -> Kind | None:
    reason = is_front(look)
    return (PageKind.HOME, reason) if reason else None


def _shell(look: Look) -> Kind | None:
    if look.size >= _HARDLY_ANY or "<script" not in look.lower or _has_own_title(look):
        return None
    if look.article and look.size:
        return None
    asks = found(doors.NO_SCRIPTS, look.rest.noscript.lower() + look.text)
    if not asks and look.size >= _BARELY_ANY and not standing(doors.MOUNTS, look.lower):
        return None
    return PageKind.SHELL, "it shows nothing without scripts" + (", and says so" if asks else "")


def _empty(look: Look) -> Kind | None:
    if (
        look.size < _HARDLY_ANY
        and not clean(look.text)
        and not any(look.titles)
        and not (look.description and look.description.candidates)
    ):
        return PageKind.EMPTY, "no text"
    return None


def _has_own_title(look: Look) -> bool:
    """Tell whether a page names a work of its own: a title that is neither the site's nor the front's."""
    description = look.description
    if not description or not any(c.source in {"og:title", "h1", "citation_title"} for c in description.candidates):
        return False
    site = (description.site or "").casefold()
    title = (description.item.title or "").casefold()
    return bool(title) and title != site and (description.canonical or "/x").rstrip("/").count("/") != 2


def _alerts(lower: str) -> bool:
    return (
        len(lower) < _MEDIUM
        and "alert(" in lower
        and any(
            way in lower for way in ("history.back", "history.go", "location.href", "location.replace", "window.close")
        )
    )


_QUESTIONS = (
    _legal_block, _challenge_header, _consent, _challenge_mark, _region, _challenge_words, _status, _parked, _default,
    _soft_error, _outage, _login, _front, _shell, _empty,
)  # fmt: skip
