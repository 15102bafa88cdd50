"""The names of a reference: a list of them split into single names.

`Smith, J. A., & Doe, B.`, `Smith JA, Doe B`, `J. A. Smith and B. Doe`, `Smith, John, and Jane Doe`, `Хомская Е.Д.`,
`강형민, 김철완` and `Ministry of Trade, Industry and Energy (MOTIE), Republic of Korea` (one author) are told apart by
which of their comma-separated parts are initials.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from citecheck.biblio.names.name import Name
from citecheck.biblio.names.one_name import (
    DOUBLE_FAMILY,
    EAST_ASIAN,
    are_initials,
    east_asian_name,
    inverted_name,
    is_organisation,
    is_person,
    may_be_person,
    parse_name,
)
from citecheck.biblio.names.word_sets import openings, particles, suffixes
from citecheck.expressions import expression
from citecheck.vocabulary.field_cues import EDITED_BY, EDITOR, ET_AL, TRANSLATED_BY
from citecheck.vocabulary.name_words import JOINERS
from citecheck.vocabulary.rows import either, spellings

__all__ = ["is_organisation", "parse_name", "parse_names"]

_ROLES = spellings((*EDITOR, *EDITED_BY, *TRANSLATED_BY, *ET_AL))
_HAN = {word for word in _ROLES if "\u3040" <= word[:1] <= "\u9fff"}
_SPACED = either(word for word in _ROLES if word not in _HAN)
_ROLE = expression(
    rf"(?:(?<![\s,])[\s,]++)?(?:[(\[（]\s*+)?(?:\b(?:{_SPACED})(?!\w)\.?|"
    rf"{either(word for word in _ROLES if word in _HAN)}|著)"
    r"(?:\s*(?:&|and|et|,)\s*(?:trans|eds?|éds?)\b\.?)?\s*[)\]）]?(?=[\s,.;:]|$)",
    re.IGNORECASE,
)
_WORD = expression(r"\w+")
_FIRST_OF_ROLES = frozenset("".join(takewhile(str.isalnum, role.lower())) for role in _ROLES)
_BRACKETED_INITIALS = expression(r"\(((?:[^\W\d_]{1,4}\.[-\s]?){1,3})\)")  # French history: Serneels (V.)
_ARABIC = str.maketrans("،؛", ",;")
_OTHERS = expression(r"\s(?:외|등)\s?(?:\d{1,2}\s?[인명])?$|外\s?\d{0,2}\s?人?$")
_VARIOUS = expression(r"AA\.?\s?(?:VV|W)\.?(?:\s\(.*)?$")  # autori vari, and how scanning reads it
_GLUED = expression(r"^(?:[^\W\d_]\.-?){1,4}[^\W\d_]{3,}$")
_STRONG = expression(r"\s*;\s*|\s*[、·/]\s*|\s+[|•]\s+")
_JOINERS = "|".join(re.escape(word) for word in spellings(JOINERS))
_BLANKS = r"(?:(?<!\s)\s++)"  # from their first: none are tried again from each of them
_JOINED = expression(
    rf"(?:{_BLANKS}?,\s*+|{_BLANKS})(?:{_JOINERS})\s+|{_BLANKS}?&\s*"
    rf"|(?:{_BLANKS}?,\s*+|{_BLANKS})?(?:와/과|및|그리고|和|与|と|及)\s*(?=[^\s,])"
)
_JOINED_LAST = expression(rf"^(?:{_JOINERS})\s+(?=[^\W\d_])")  # `A. Bell; and C. Dahl`
_OF_A_GROUP = expression(  # `J. Bell [X Collaboration]`
    r"(?P<people>(?=[^()\[\]]*\b[^\W\d_]\.)[^()\[\]]*[^()\[\],\s])[,\s]*[(\[](?P<group>[^()\[\]]{3,80})[)\]]"
)
_RUN_TOGETHER = expression(r"[\uac00-\ud7af]{2,4}(?:\s?[.․]\s?[\uac00-\ud7af]{2,4}){1,20}")
_EAST_ASIAN_PARTS = expression(r"\s*[;；、，,·/]\s*|\s+(?:and|&|und)\s+|\s*&\s*|\s*(?:와/과|및)\s*")
_TWO_EAST_ASIANS = expression(r"([\u3040-\u9fff]{2,5})(?:と|和|与|及)([\u3040-\u9fff]{2,5})")
_WITH_MIDDLE_INITIAL = expression(r"^[^\W\d_]+(?:[-\s][^\W\d_]+)?\s(?:[^\W\d_]\.\s?){1,3}$")


def parse_names(text: str, *, language: str | None = None) -> tuple[Name, ...]:
    """Split a list of names as a reference writes them; organisations stay whole, `et al.` is left out."""
    cleaned = _cleaned(text)
    if not re.search(r"[^\W\d_]", cleaned):
        return ()
    if EAST_ASIAN.search(cleaned):
        return _east_asian(_cleaned(_OTHERS.sub("", text.strip(" ,.;"))), language)
    if _VARIOUS.match(cleaned):
        return (Name(literal=text.strip(" ,;:")),)
    group = _OF_A_GROUP.fullmatch(cleaned)
    if group and is_organisation(group["group"]):
        return (*parse_names(group["people"], language=language), Name(literal=group["group"]))
    first, *others = _STRONG.split(cleaned)
    parts = [first, *(_JOINED_LAST.sub("", other) for other in others)]
    names = [name for part in parts for name in _group(part.strip(" ,"))]
    return tuple(name for name in names if str(name).strip(" .,"))


def _cleaned(text: str) -> str:
    """Take away roles, `et al.`, hyphens of a line's end and outer punctuation, but not the stop of a last initial."""
    cleaned = _BRACKETED_INITIALS.sub(r"\1", re.sub(r"\s+", " ", text.translate(_ARABIC)))
    if not cleaned.isascii() or not _FIRST_OF_ROLES.isdisjoint(_WORD.findall(cleaned.lower())):
        cleaned = _ROLE.sub("", cleaned)
    cleaned = cleaned.strip(" ,;:.&-–—")
    cleaned = re.sub(r"(?<=[^\W\d_])-\s(?=[a-zà-ÿ])", "", cleaned)
    stopped = text.rstrip(" ,;:").endswith(".") and re.search(r"(?:^|[\s.-])(?:[^\W\d_]|[\u0530-\u10ff]{2})$", cleaned)
    return f"{cleaned}." if stopped else cleaned


def _particle_last(chunks: Sequence[str]) -> Name | None:
    """Read `Cervantes Saavedra, Miguel de`: family name, given name, and the particle that belongs to the family."""
    if len(chunks) != 2 or not chunks[0] or _complete(chunks[0]):
        return None
    given, _, particle = chunks[1].rpartition(" ")
    if not given or not particle.islower() or particle not in particles or given.split()[-1].islower():
        return None
    return Name(family=chunks[0], given=given, non_dropping_particle=particle)


def _group(text: str) -> list[Name]:
    chunks = [chunk.strip() for chunk in text.split(",")]
    if inverted := _particle_last(chunks):
        return [inverted]
    if len(chunks) > 1 and is_organisation(text) and all(map(may_be_person, chunks)):
        return [Name(family, given) for given, family in map(str.split, chunks)]
    if (
        is_organisation(text)
        and not any(are_initials(one) or is_person(one) for one in chunks)
        and not _has_people(text)
    ):
        return [Name(literal=text.strip(" ."))]
    pieces = [piece for piece in _unjoined(text) if piece.strip(" ,.")]
    families = len(pieces) > 1 and len(pieces[-1].split()) == 1 and "," not in pieces[-1]
    lists = ([chunk.strip() for chunk in piece.split(",") if chunk.strip(" .")] for piece in pieces)
    return [name for chunks in lists for name in _listed(chunks, families=families)]


def _unjoined(text: str) -> list[str]:
    """Cut at the words that join names, but not within a family name of two: `Ramón y Cajal, S.`."""
    doubled = [match.span() for match in DOUBLE_FAMILY.finditer(text)]
    pieces, start = [], 0
    for joint in _JOINED.finditer(text):
        if not any(first < joint.start() and joint.end() < last for first, last in doubled):
            pieces.append(text[start : joint.start()])
            start = joint.end()
    return [*pieces, text[start:]]


def _in_capitals(chunks: Sequence[str]) -> bool:
    """Tell `SMITH, John, DOE, Jane`: pairs of a family name in capitals and given names that are not."""
    families, given = chunks[::2], chunks[1::2]
    capitals = all(one.isupper() and "." not in one and len(one) > 1 for one in families)
    return capitals and len(families) == len(given) > 1 and not any(one.isupper() for one in given)


def _has_people(text: str) -> bool:
    """Tell whether some joined pieces are plainly people, so that an organisation is only one of several authors."""
    pieces = _JOINED.split(text)
    return len(pieces) > 1 and any(
        is_person(piece) or re.search(r"(?:^|\s)[^\W\d_]\.|\s[A-Z]{1,2}$", piece) for piece in pieces
    )


def _listed(chunks: list[str], *, families: bool) -> list[Name]:
    """Read comma-separated chunks; `families` tells that the list ends in a lone family name (`Smith, Jones & Roe`)."""
    if _in_capitals(chunks):
        return [inverted_name(family, given, None) for family, given in zip(chunks[::2], chunks[1::2], strict=True)]
    names: list[Name] = []
    rest = list(chunks)
    inverted = any(map(are_initials, chunks[1:]))
    while rest:
        chunk = rest.pop(0)
        suffix = None if _has_initials(chunk, rest) else _take_suffix(rest)
        if rest and _given_follows(chunk, rest[0], inverted=inverted or families, first=not names):
            given = rest.pop(0)
            names.append(inverted_name(chunk, given, suffix or _take_suffix(rest)))
        else:
            names.append(parse_name(f"{chunk} {suffix}" if suffix else chunk))
    return names


def _has_initials(chunk: str, rest: list[str]) -> bool:
    """Tell whether `M.D.` behind a lone family name is its initials and no degree."""
    return bool(rest) and " " not in chunk and "." in rest[0] and are_initials(rest[0])


def _take_suffix(rest: list[str]) -> str | None:
    return rest.pop(0) if rest and rest[0].casefold() in suffixes else None


def _given_follows(chunk: str, after: str, *, inverted: bool, first: bool) -> bool:
    """Tell whether `after` holds the given names of the family name in `chunk`.

    In an `inverted` list (some chunk is all initials) only initials, or names with a middle initial, are given names.
    """
    if _complete(chunk):
        return False
    if are_initials(after):
        return True
    if inverted:
        return bool(_WITH_MIDDLE_INITIAL.match(after))
    words = chunk.split()
    alone = len(words) == 1 or words[0].casefold() in openings or chunk.isupper() or DOUBLE_FAMILY.fullmatch(chunk)
    return bool(alone or (first and len(words) == 2 and len(after.split()) == 1)) and len(after.split()) <= 4


def _complete(chunk: str) -> bool:
    """Tell whether a chunk already holds initials beside a family name (`Smith JA`, `J. Smith`)."""
    words = chunk.split()
    if len(words) < 2:
        return bool(_GLUED.match(chunk))
    return are_initials(words[-1]) or bool(re.match(r"[^\W\d_]{1,2}\.", words[0])) or len(words[0]) == 1


def _east_asian(text: str, language: str | None) -> tuple[Name, ...]:
    if is_organisation(text):
        parts = re.split(r"\s*[,，;；、]\s*|\s+and\s+", text)
        return tuple(Name(literal=part) for part in (parts if all(map(is_organisation, parts)) else [text]))
    if _RUN_TOGETHER.fullmatch(text):
        return tuple(Name(literal=part) for part in re.split(r"\s?[.․]\s?", text))
    names = []
    for part in _EAST_ASIAN_PARTS.split(text):
        pair = _TWO_EAST_ASIANS.fullmatch(part.strip())
        for person in pair.groups() if pair and not is_organisation(part) else (part,):
            cleaned = re.sub(r"^(?:and|und|와/과|와|과|と|和|与)\s+|^と", "", person.strip(" .")).strip(" .")
            if cleaned:
                names.append(east_asian_name(cleaned, language) if EAST_ASIAN.search(cleaned) else parse_name(cleaned))
    return tuple(names)
