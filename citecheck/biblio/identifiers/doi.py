"""Digital Object Identifiers: ISO 26324, DOI Handbook §3."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

from citecheck.biblio.identifiers.identifier import Identifier, ascii_lower, tidied
from citecheck.biblio.identifiers.implied_dois import implied_doi
from citecheck.expressions import expression

sici_code = r"<[^<>\s:]{0,20}:[^<>\s]{0,40}>(?=\d)"
"""What a SICI, and so a DOI made of one, has in angle brackets: a page and letters of the title (ANSI/NISO Z39.56)."""

RESOLVERS = frozenset({"doi.org", "dx.doi.org", "www.doi.org"})
"""The hosts that lead from a DOI to the work, the one before 2017 among them (DOI Handbook §3.8)."""

_DOI = expression(r"(?<![\d.])(10\.\d{3,10}(?:\.\d{1,9}){0,3}) ?/ ?(?=\S)")
_LONGEST = 400  # characters of a suffix; the longest registered ones have about 200
_WELL_FORMED = expression(r"10\.\d{4,9}(?:\.\d{1,9}){0,3}/\S+")
_MEANT = expression(r"(?:doi[: ]\s*)?(1\d\.\d{4,9}(?:\.\d{1,9}){0,3})/(\S{0,200})", re.IGNORECASE)
_SHORT = expression(r"(?:doi: ?)?10/([a-z0-9]{3,10})", re.IGNORECASE)
_SHORT_PATH = expression(r"/(?:10/)?([a-z0-9]{3,10})/?", re.IGNORECASE)
_RESOLVER = expression(
    r"(?:.*[.\-@])?(?:dx[.\-])?doi[.\-]org(?:[.:].*)?|hdl\.handle\.net|api\.crossref\.org", re.IGNORECASE
)
_STOP = expression(
    r"""\s|["“”„«»]|</|<(?=[a-z]{1,8}\d?\s?/?>)|[;,|](?=\s?(?:https?:|doi:|10\.\d{4}))|[。，、；「」『』）】〕》]""",
    re.IGNORECASE,
)
_TORN = expression(r"(?<=[./_\-])[ \t]{0,3}\r?\n[ \t]{0,8}(?=[a-z0-9])", re.IGNORECASE)
_BREAK = expression(
    r"([.\-_/]?)\s{1,8}((?=\S{0,40}\d)[^\s<>\[\]\"]{1,40}(?:\s{1,8}(?=\S{0,40}\d)[^\s<>\[\]\"]{1,40})?)"
)
_PAGE_TAIL = expression(
    r"(?:v\d{1,2})?(?:\.full|\.abstract)?(?:\.pdf|\.html?|\.xml|\.epub)?"
    r"(?:/(?:full|fulltext|abstract|abs|summary|meta|pdf|epdf|html|epub|references))?/?$",
    re.IGNORECASE,
)
_RESIDUE = expression(r"(?:Google|Crossref|PubMed|Medline|Accessed|Retrieved|View|Available)[A-Za-z]{0,20}$")
_ENCODED = expression(r"%(?:2[0-9A-F]|3[A-F]|5[B-F])", re.IGNORECASE)  # signs that an address cannot or need not show
_URI = expression(r"(?:info:doi/|urn:doi:|doi:/{0,2})\s*(?=10\.|10/)|(?=10\.\d{4,9}/[^\s/])", re.IGNORECASE)
_CLOSING = {")": "(", "]": "[", "}": "{", ">": "<"}
_SENTENCE_END = ".,;:'’”\"!?…*"
_REMEMBERED = 1024  # what was read last: of one reference, a dozen rules ask the same


@lru_cache(maxsize=_REMEMBERED)
def read(text: str) -> Identifier | None:
    """Read what is meant as one DOI, bare or in an address; `None` where nothing looks like one.

    The first of several is taken. A short DOI (`10/fnp2`) keeps its form: only the handle system knows the long one.
    """
    plain = _TORN.sub("", tidied(text))
    found = next(_found(plain), None)
    if found is None or ("://" in plain and not plain.startswith("10.")):
        return _of_address(plain) or (found and found[0])
    return found[0]


def readings(text: str) -> tuple[str, ...]:
    """Return every DOI that a damaged one may stand for, the most likely first.

    Some registered DOIs end in a full stop or hold `//`, so the form as written stands among them.
    """
    first = read(text)
    if first is None or first.value.startswith("10/"):
        return (first.value,) if first else ()
    plain = _TORN.sub("", tidied(text))
    start = _DOI.search(plain)
    written = _until_stop(plain, start) if start else first.value
    bare = _PAGE_TAIL.sub("", first.value)
    others = (written, bare, _RESIDUE.sub("", written), re.sub(r"//+", "/", first.value))
    return tuple(
        dict.fromkeys((first.value, *(ascii_lower(other) for other in others if _WELL_FORMED.fullmatch(other))))
    )


def joins(text: str, value: str) -> tuple[str, ...]:
    """Return the DOIs that a text may mean which breaks one off at a blank: joined with the one or two words behind.

    A hyphen at the break may be the DOI's own or that of the break.
    """
    plain = ascii_lower(text)
    start = plain.find(value)
    torn = _BREAK.match(plain, start + len(value)) if start >= 0 else None
    if torn is None:
        return ()
    words = [_trimmed(word) for word in torn[2].split()]
    whole = [f"{value}{torn[1]}{''.join(words[:many])}" for many in range(1, len(words) + 1)]
    broken = f"{value}{torn[1]}"
    if broken.endswith("-"):
        whole += [f"{broken[:-1]}{''.join(words[:many])}" for many in range(1, len(words) + 1)]
    return tuple(dict.fromkeys(one for one in whole if _WELL_FORMED.fullmatch(one)))


def address(value: str, service: str = "") -> str:
    """Return where the resolver shows the work of a DOI, or what a service of the same host has of it (§3.8)."""
    return f"https://doi.org/{service}{quote(value, safe='/:;()._-')}"


def of_uri(text: str) -> str | None:
    """Return the resolver's address for a DOI in place of an address, alone or with `doi:`, `info:doi/`, `urn:doi:`."""
    stated = _URI.match(text.strip())
    found = read(text.strip()[stated.end() :]) if stated else None
    return address(found.value) if found and found.valid is not False else None


def find(text: str) -> Iterator[tuple[Identifier, int, int]]:
    """Yield the DOIs of running text, each with its span (that of the text as given)."""
    end = 0
    for match in _DOI.finditer(text):
        if match.start() < end or " " in match[0]:  # blanks within are repaired in a field, not guessed in a sentence
            continue
        end = match.end() + len(_trimmed(_until_stop(text, match))) - len(match[1]) - 1
        if end > match.end():
            yield _identifier(tidied(text[match.start() : end])), match.start(), end


@lru_cache(maxsize=_REMEMBERED)
def of_url(url: str) -> Identifier | None:
    """Return the DOI that an address holds or implies (`inferred`); `None` where it has none."""
    return _of_address(tidied(url))


def _found(plain: str) -> Iterator[tuple[Identifier, int]]:
    for match in _DOI.finditer(plain):
        value = _trimmed(_until_stop(plain, match))
        if len(value) > len(match[1]) + 1:
            yield _identifier(value), match.start()
            return
    short = _SHORT.fullmatch(plain)
    meant = None if short else _MEANT.fullmatch(plain)
    if short:
        yield Identifier("doi", f"10/{short[1].lower()}"), 0
    elif meant:
        yield Identifier("doi", ascii_lower(f"{meant[1]}/{meant[2]}"), valid=False), 0


def _identifier(written: str) -> Identifier:
    value = ascii_lower(re.sub(r"^([\d.]+) ?/ ?", r"\1/", _ENCODED.sub(lambda one: unquote(one[0]), written)))
    return Identifier("doi", value, valid=True if _WELL_FORMED.fullmatch(value) else None)


def _until_stop(text: str, start: re.Match[str]) -> str:
    limit = start.end() + _LONGEST
    stop = _STOP.search(text, start.end(), limit)
    return start[1] + "/" + text[start.end() : stop.start() if stop else limit]


def _trimmed(value: str) -> str:
    """Cut sentence punctuation, and closing brackets that open nowhere in the identifier."""
    while value:
        last = value[-1]
        unopened = last in _CLOSING and value.count(last) > value.count(_CLOSING[last])
        if not unopened and last not in _SENTENCE_END:
            break
        value = value[:-1]
    return value


def _of_address(address: str) -> Identifier | None:
    try:
        parts = urlsplit(address if "://" in address else f"//{address}")
        host = parts.hostname or ""
    except ValueError:
        return None
    resolver = bool(_RESOLVER.fullmatch(host))
    path = unquote(parts.path)
    own = next(_found(path), None) or next(_found(unquote(parts.query)), None)
    if own is None:
        short = _SHORT_PATH.fullmatch(path) if re.fullmatch(r"(?:www\.|dx\.)?doi\.org", host) else None
        if short:
            return Identifier("doi", f"10/{short[1].lower()}")
        return implied_doi(host, path, unquote(parts.query)) or _without_number(resolver, path)
    if own[0].valid is False:
        return own[0]
    if resolver or "doi.org" in unquote(address):
        return _in_query(own[0], parts.query)
    bare = _versionless(_in_query(own[0], parts.query))
    return replace(bare, inferred=True)


def _without_number(resolver: bool, path: str) -> Identifier | None:
    prefix = re.fullmatch(r"/(10\.\d{4,9})/?", path) if resolver else None
    return Identifier("doi", prefix[1], valid=False) if prefix else None


def _in_query(doi: Identifier, query: str) -> Identifier:
    return replace(doi, value=doi.value.split("&", 1)[0]) if query and "&" in query else doi


def _versionless(doi: Identifier) -> Identifier:
    """Cut what a publisher's address adds to a DOI: a version, a view, a file type."""
    tail = _PAGE_TAIL.search(doi.value)
    version = re.match(r"v(\d{1,2})", tail[0]) if tail else None
    keeps_version = version and not doi.value.startswith("10.1101/")
    value = doi.value if keeps_version else _PAGE_TAIL.sub("", doi.value, count=1)
    return replace(doi, value=value, version=version[1] if version and not keeps_version else None)
