"""What kind of page it is: each question is one small function over the tables of `signatures`, asked in order.

An article about error pages, captchas, log-ins or domains for sale is a work: it has a title of its own, a text of
some length, or says that it is an article, and no question below is answered by words in running text alone.
"""

from __future__ import annotations

from citecheck.model.page import PageKind
from citecheck.pages.html.cleaning import clean
from citecheck.pages.kind import source_signs as signs
from citecheck.pages.kind.empty_search import empty_search
from citecheck.pages.kind.home_pages import is_front
from citecheck.pages.kind.moving import moved_to
from citecheck.pages.kind.new_owner import trade
from citecheck.pages.kind.page_view import View, found, matches, standing
from citecheck.pages.kind.removal import removed
from citecheck.pages.kind.signatures import bot_challenges as challenges
from citecheck.pages.kind.signatures import default_pages as servers
from citecheck.pages.kind.signatures import error_pages as errors
from citecheck.pages.kind.signatures import parked_domains as parking
from citecheck.pages.kind.signatures import walls as doors

Kind = tuple[PageKind, str]

# Sizes in characters of visible text; on real pages of works (450 measured) each leaves a wide margin.
_BARELY_ANY = 60  # a name and a spinner
_HARDLY_ANY = 300  # a challenge, an application not yet started
_SHORT = 1200  # an error page, a wall
_MEDIUM = 4000  # the same within the site's menus
_TELLING = 8  # of a title: longer than a mere word such as *Error*
_REFUSALS = frozenset({403, 405, 406, 418, 429, 430, 444, 456, 460, 493, 498, 999})
_ABSENT = frozenset({404, 410})
_NO_ORIGIN = frozenset({520, 521, 522, 523, 524, 525, 526, 527, 530})  # said by Cloudflare, on pages with its marks
_PERHAPS_REFUSALS = _REFUSALS | {202, 401, 503, 520, 521}


def kind_of(view: View) -> Kind:
    """Tell the kind of an HTML page and why, in one short phrase."""
    for question in _QUESTIONS:
        answer = question(view)
        if answer:
            return answer
    return PageKind.WORK, ""


def _legal_block(view: View) -> Kind | None:
    return (PageKind.REGION, "status 451, unavailable for legal reasons") if view.status == 451 else None


def _challenge_header(view: View) -> Kind | None:
    refused = view.status in _PERHAPS_REFUSALS
    for row in challenges.HEADERS:
        value = view.headers.get(row.name)
        if value is not None and row.part in value and not row.only_refused:
            return PageKind.CHALLENGE, f"{row.vendor} says so in its header {row.name}"
    return (PageKind.CHALLENGE, "status 999, refused to automated readers") if refused and view.status == 999 else None


def _consent(view: View) -> Kind | None:
    asked, answered = view.paths
    host = next((row for row in doors.CONSENT_HOSTS if row.words in answered and row.words not in asked), None)
    if host:
        return PageKind.CONSENT, f"the visit ended at {host.words.rstrip('.')}, {host.what}"
    if view.article:
        return None
    mark = standing(doors.CONSENT_MARKS, view.signs) and standing(doors.CONSENT_MARKS, view.rest.lower)
    if mark:
        return PageKind.CONSENT, mark.what
    title = matches(doors.CONSENT_TITLES, view.whole_titles)
    if title and view.size < _MEDIUM:
        return PageKind.CONSENT, f"its title says so ({title.what})"
    at_door = found(doors.CONSENT_ADDRESSES, answered) and not found(doors.CONSENT_ADDRESSES, asked)
    asks = view.size < _SHORT and not _is_a_text(view) and found(doors.CONSENT_SENTENCES, view.own_text)
    if (at_door and view.size < _MEDIUM) or asks:
        return PageKind.CONSENT, "the visit ended at a consent wall" if at_door else "it asks for consent"
    return None


def _challenge_mark(view: View) -> Kind | None:
    if view.size > (_SHORT if view.article else _MEDIUM):
        return None
    mark = standing(challenges.MARKS, view.signs)
    return (PageKind.CHALLENGE, f"a mark of {mark.what}") if mark else None


def _region(view: View) -> Kind | None:
    if view.article or view.size > _MEDIUM:
        return None
    if matches(doors.REGION_TITLES, view.whole_titles):
        return PageKind.REGION, "its title says that it is not shown in this region"
    if view.size < _SHORT and found(doors.REGION_SENTENCES, view.text):
        return PageKind.REGION, "it says that it is not shown in this region"
    return None


def _challenge_words(view: View) -> Kind | None:
    if view.article or view.size > _MEDIUM:
        return None
    title = matches(challenges.TITLES, view.whole_titles)
    if title and (view.size < _SHORT or view.status in _PERHAPS_REFUSALS):
        return PageKind.CHALLENGE, f"its title is that of a challenge ({title.what})"
    if view.size < _SHORT:
        sentence = standing(challenges.SENTENCES, view.text)
        if sentence:
            return PageKind.CHALLENGE, f"it asks for proof of a human reader ({sentence.what})"
    if view.size < _HARDLY_ANY and view.status not in _ABSENT:
        rows = [row for row in challenges.SHORT_MARKS if row.what != "Cloudflare" or view.status not in _NO_ORIGIN]
        mark = standing(rows, view.signs)
        if mark and (view.status in _PERHAPS_REFUSALS or not _has_own_title(view)):
            return PageKind.CHALLENGE, f"hardly any text, and a mark of {mark.what}"
        if _sets_a_cookie_and_reloads(view):
            return PageKind.CHALLENGE, "a script that sets a cookie and asks again"
    return None


def _sets_a_cookie_and_reloads(view: View) -> bool:
    return len(view.lower) < _MEDIUM and signs.COOKIE in view.signs and not view.signs.isdisjoint(signs.RELOADS)


def _status(view: View) -> Kind | None:
    status = view.status
    if status in _ABSENT:
        return PageKind.ERROR, f"status {status}"
    if status in {401, 402, 407, 511} or (status == 403 and _is_login(view)):
        return (
            PageKind.LOGIN,
            f"status {status}, {'and it asks to log in' if status == 403 else 'authentication or payment required'}",
        )
    if status in _REFUSALS:
        rows = (row for row in challenges.HEADERS if row.only_refused and row.name in view.headers)
        vendor = next((row.vendor for row in rows if row.part in view.headers[row.name]), None)
        return PageKind.CHALLENGE, f"status {status}" + (f", refused by {vendor}" if vendor else ", refused")
    if status >= 400:
        return PageKind.ERROR, f"status {status}"
    return None


def _hijacked(view: View) -> Kind | None:
    kind = trade(view)
    return (PageKind.HIJACKED, f"its title and its text are full of {kind}") if kind else None


def _parked(view: View) -> Kind | None:
    if view.article:
        return None
    mark = standing(parking.MARKS, view.signs) if view.size < _MEDIUM else None
    if mark:
        return PageKind.PARKED, f"a mark of {mark.what}"
    asked, answered = view.paths
    if asked.partition("/")[0] != answered.partition("/")[0] and found(parking.MARKETS, answered):
        return PageKind.PARKED, "the visit ended at a market for domains"
    named = [title for title in view.whole_titles if view.size < _SHORT or parking.DOMAIN.search(title)]
    if view.size < _MEDIUM and matches(parking.TITLES, named):
        return PageKind.PARKED, "its title offers the domain"
    offered = view.size < _SHORT and (standing(parking.SENTENCES, view.text) or found(parking.OFFERS, view.text))
    if offered:
        return PageKind.PARKED, "it offers the domain"
    return None


def _default(view: View) -> Kind | None:
    if view.article:
        return None
    if matches(servers.LISTINGS, view.whole_titles) and standing(servers.LISTING_MARKS, view.signs):
        return PageKind.DEFAULT, "the index of a directory"
    title = matches(servers.TITLES, view.whole_titles[:1] or view.whole_titles)
    return (PageKind.DEFAULT, title.what) if title and view.size < _MEDIUM else None


def _closed_door(view: View) -> Kind | None:
    """Tell a page that shows nothing to who keeps no cookies, or was not let in."""
    if _is_a_text(view) or view.size > _MEDIUM:
        return None
    told = (*view.whole_titles, *view.title_parts, *view.loose_parts)
    asks = view.own_size < 2 * _HARDLY_ANY and found(doors.COOKIE_SENTENCES, view.own_text)
    if asks or matches(doors.COOKIE_TITLES, told):
        return PageKind.CHALLENGE, "it shows nothing without cookies"
    private = matches(doors.PERMISSION_TITLES, told) if view.size < _SHORT else None
    return (PageKind.LOGIN, f"it asks for permission ({private.what})") if private else None


def _moved(view: View) -> Kind | None:
    if matches(errors.TITLES, view.whole_titles):
        return None
    onward = moved_to(view)
    return (PageKind.MOVED, f"it only leads on, to {onward}") if onward else None


def is_framed(view: View) -> bool:
    """Tell whether a page shows what is in other pages, by frames, and hardly says anything itself."""
    return "<frameset" in view.rest.lower or (view.size < _BARELY_ANY and "<iframe" in view.lower)


def is_passing(view: View) -> bool:
    """Tell whether an error page speaks of a fault that passes: maintenance, a database that is down."""
    return _outage(view) is not None


def _outage(view: View) -> Kind | None:
    if _is_a_text(view) or _soft_error(view):
        return None
    title = matches(errors.PASSING_TITLES, _told(view))
    if title:
        return PageKind.ERROR, f"its title speaks of a fault that passes ({title.what})"
    sentence = found(errors.PASSING_SENTENCES, view.own_text) if view.own_size < 2 * _HARDLY_ANY else None
    return (PageKind.ERROR, f"it speaks of a fault that passes ({sentence.what})") if sentence else None


def _is_a_text(view: View) -> bool:
    return view.article or (view.size >= _SHORT and view.is_prose)


def _told(view: View) -> list[str]:
    """Return the titles that tell an error page: on longer pages only those that are no mere words."""
    if view.size < _SHORT:
        return [*view.whole_titles, *view.title_parts, *view.loose_parts]
    return [text for text in (*view.whole_titles, *view.title_parts) if _is_telling(text)]


def _soft_error(view: View) -> Kind | None:
    if _is_a_text(view):
        return None
    if view.requested != view.response.url and found(errors.ADDRESSES, view.response.url.lower()):
        return PageKind.ERROR, "the visit ended at the address of an error page"
    passing = matches(errors.PASSING_TITLES, view.whole_titles)  # *Error: too many sessions* is no mere *Error*
    title = matches(errors.TITLES, [text for text in _told(view) if not passing or _is_telling(text)])
    if title:
        return PageKind.ERROR, f"its title says that there is no such page ({title.what})"
    if view.size < _HARDLY_ANY and _alerts(view):
        return PageKind.ERROR, "an alert and the way back, no page"
    sentence = found(errors.SENTENCES, view.own_text) if view.own_size < 2 * _HARDLY_ANY else None
    return (PageKind.ERROR, f"it says that there is no such page ({sentence.what})") if sentence else None


def _is_telling(title: str) -> bool:
    """Tell whether a title of this length is no mere word (*Error*) that works have as well."""
    return len(title) > (_TELLING if title.isascii() else _TELLING // 2) or title.startswith(("404", "410"))


def _login(view: View) -> Kind | None:
    if _is_login(view):
        return PageKind.LOGIN, "it asks to log in"
    subscribe = not view.article and view.size < _SHORT and matches(doors.SUBSCRIPTION_TITLES, view.whole_titles)
    return (PageKind.LOGIN, "it asks to subscribe") if subscribe else None


def _is_login(view: View) -> bool:
    if view.article:
        return False
    asked, answered = view.paths
    at_door = found(doors.LOGIN_ADDRESSES, answered)
    came_from_elsewhere = asked != answered and not found(doors.LOGIN_ADDRESSES, asked)
    password = any(word in view.signs and word in view.rest.lower for word in signs.PASSWORDS)
    if at_door and came_from_elsewhere and (password or view.size < _MEDIUM):
        return True
    told = (*view.whole_titles, *view.title_parts, *(view.loose_parts if password else ()))
    titled = matches(doors.LOGIN_TITLES, told)
    if password and view.own_size < 2 * _HARDLY_ANY and matches(doors.LOGIN_NAMES, view.whole_titles):
        return True
    return (
        bool(titled)
        and view.size < _MEDIUM
        and (password or bool(at_door) or (view.size < 2 * _HARDLY_ANY and signs.INPUT in view.rest.lower))
    )


def _removed(view: View) -> Kind | None:
    return None if _is_a_text(view) else removed(view)


def _empty_search(view: View) -> Kind | None:
    return None if _is_a_text(view) else empty_search(view)


def _unplayable(view: View) -> Kind | None:
    """Tell a film that nobody can be shown, which the player says in its script alone."""
    mark = standing(errors.PLAYER_MARKS, view.signs) if view.size < _SHORT and not _has_own_title(view) else None
    return (PageKind.ERROR, f"{mark.what} says that there is no such film") if mark else None


def _front(view: View) -> Kind | None:
    reason = is_front(view)
    return (PageKind.HOME, reason) if reason else None


def _shell(view: View) -> Kind | None:
    if view.size >= _HARDLY_ANY or signs.SCRIPT not in view.signs or _has_own_title(view):
        return None
    if view.article and view.size:
        return None
    asks = found(doors.NO_SCRIPTS, view.rest.noscript.lower() + view.text)
    if not asks and view.size >= _BARELY_ANY and not standing(doors.MOUNTS, view.signs):
        return None
    return PageKind.SHELL, "it shows nothing without scripts" + (", and says so" if asks else "")


def _empty(view: View) -> Kind | None:
    if (
        view.size < _HARDLY_ANY
        and not clean(view.text)
        and not any(view.titles)
        and not (view.description and view.description.candidates)
    ):
        return PageKind.EMPTY, "no text"
    return None


def _has_own_title(view: View) -> bool:
    """Tell whether a page names a work of its own: a title that is neither the site's nor the front's."""
    description = view.description
    if not description or not any(c.source in {"og:title", "h1", "citation_title"} for c in description.candidates):
        return False
    site = (description.site or "").casefold()
    title = (description.item.title or "").casefold()
    return bool(title) and title != site and (description.canonical or "/x").rstrip("/").count("/") != 2


def _alerts(view: View) -> bool:
    return len(view.lower) < _MEDIUM and signs.ALERT in view.signs and not view.signs.isdisjoint(signs.WAYS_BACK)


_QUESTIONS = (
    _legal_block, _challenge_header, _consent, _challenge_mark, _region, _challenge_words, _status, _hijacked, _parked,
    _default, _closed_door, _moved, _soft_error, _outage, _login, _removed, _unplayable,
    _empty_search, _front, _shell, _empty,
)  # fmt: skip
