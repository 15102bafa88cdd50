"""What is certainly meant instead of an address that a reference states: where it was answered, and shows the work."""

from __future__ import annotations

import datetime
import re

from citecheck.biblio.identifiers import doi_of_url, normal_doi
from citecheck.biblio.identifiers.doi import RESOLVERS, joins
from citecheck.biblio.identifiers.doi import address as doi_address
from citecheck.biblio.urls import host, normalise, repairs, split
from citecheck.expressions import expression
from citecheck.judging.observation import Look, is_home
from citecheck.model.evidence import Hop
from citecheck.model.finding import Amendment
from citecheck.model.page import PageKind
from citecheck.model.reference import Reference

_PERMANENT = {301, 308}  # RFC 9110 §15.4.2 and §15.4.9
_PASSING = ("login", "signin", "sso", "consent", "captcha", "challenge", "cookie", "session", "jsessionid", "error")
_OF_A_PERSON = expression(r"[?&;](?:utm_\w+|gclid|fbclid|token|auth|sid|ticket)=", re.IGNORECASE)


def address(reference: Reference, meant: str | None) -> tuple[Amendment, ...]:
    """Return the amendment of a stated address, if any: its fragment stays, one with a password is left alone."""
    stated = reference.item.url or ""
    fragment = split(stated).fragment
    whole = f"{meant}#{fragment}" if meant and fragment and "#" not in meant else meant
    if not whole or whole == stated or split(stated).userinfo or split(whole).userinfo:
        return ()
    return (Amendment("url", stated, whole),)


def other_doi(reference: Reference, wrong: str, right: str | None) -> tuple[Amendment, ...]:
    """Return the amendment of a wrong DOI, in its field and in an address of the resolver; none where none is known.

    Nor where the right one stands there broken by a blank: the words behind would stay.
    """
    stated, url = reference.item.doi, reference.item.url or ""
    if not right or normal_doi(right) != right or right in joins(reference.raw, wrong):
        return ()
    in_field = (Amendment("doi", stated, right),) if stated and normal_doi(stated) == wrong else ()
    resolved = host(url) in RESOLVERS and doi_of_url(url) == wrong
    return (*in_field, Amendment("url", url, doi_address(right))) if resolved else in_field


def archived(reference: Reference, copy: str, day: datetime.date | None) -> tuple[Amendment, ...]:
    """Return the amendments that state an archived copy and its day; none where one is stated."""
    if reference.item.archive_url or reference.antecedent is not None or day is None:
        return ()
    dated = () if reference.item.archived else (Amendment("archived", "", day.isoformat()),)
    return (Amendment("archive_url", "", copy), *dated)


def lasting(look: Look) -> str | None:
    """Return the address at which the work cited was shown, after every move that is for good; `None` if it was not."""
    if look.outcome.word != "ok" or look.page is None or look.page.kind is not PageKind.WORK:
        return None
    new = (is_moved(look) or is_upgraded(look)) and look.response
    if not new or (is_home(new.url) and not is_home(look.asked)) or _OF_A_PERSON.search(new.url):
        return look.asked
    return new.url


def as_written(stated: str, meant: str) -> str:
    """Return a repair that is as near to the address as written as can be: no letter is encoded that was not."""
    near = (one for one in (*repairs(stated), _with_https(stated)) if one and normalise(one) == normalise(meant))
    return next(near, meant)


def is_moved(look: Look) -> bool:
    """Whether every step was for good, and led to more than another scheme, another `www.` or a passing page."""
    hops: tuple[Hop, ...] = look.visit.exchange.outcome.redirects
    if not hops or any(hop.status not in _PERMANENT for hop in hops) or look.response is None:
        return False
    end = look.response.url
    passing = any(word in end.lower() for word in _PASSING)
    return _bare(end) != _bare(look.asked) and not passing and host(look.asked) not in RESOLVERS


def is_upgraded(look: Look) -> bool:
    """Whether an address was asked over http and the same one answered over https."""
    asked, answered = look.asked, look.response.url if look.response else ""
    return asked.startswith("http:") and answered.startswith("https:") and _bare(asked) == _bare(answered)


def _with_https(url: str) -> str | None:
    return f"https:{url[5:]}" if url[:5].lower() == "http:" else None


def _bare(url: str) -> str:
    """Return an address without scheme, `www.`, closing slash and fragment."""
    return url.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/")
