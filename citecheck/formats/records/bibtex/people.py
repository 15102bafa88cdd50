"""Lists of names: `von Last, Jr, First and {Corporate Author} and others` into names and back.

Reference: Markey, Tame the BeaST (2009) §11; the key–value form is biblatex's extended name format (§3.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from citecheck.biblio.names.name import Name, is_placeholder
from citecheck.biblio.names.name_list import parse_names
from citecheck.biblio.names.one_name import is_organisation
from citecheck.biblio.names.word_sets import given_names
from citecheck.expressions import expression
from citecheck.formats.records.bibtex.latex import decode, encode, spelled

_KEYED = expression(
    r"(?:^|,)\s*\"?((?:family|given|prefix|suffix)(?:-i)?|literal|use(?:prefix|family|given)|id|gender|sortas)\s*=\s*",
    re.IGNORECASE,
)
_INITIALED = r"[^\W\d_]\.(?:[- ]?[^\W\d_]\.){0,4} ?[^\W\d_][^\s,{}]{1,40}"
_LISTED = expression(rf"{_INITIALED}(?:, ?{_INITIALED}){{1,40}},?|{_INITIALED},")  # joined by commas, against the rules
_DOUBLE = r"[^\W\d_a-zß-ÿ][^\W\d_]+ (?:y|i|e) [^\W\d_a-zß-ÿ][^\W\d_]+"  # `Ramón y Cajal` is one family name
_DOUBLED = expression(rf"(?P<family>{_DOUBLE})(?:, (?P<after>[^,]+))?|(?P<before>[^,]+) (?P<last>{_DOUBLE})")
_MOST_COMMAS = 2  # of one name
_INITIALS_LIKE_SUFFIXES = frozenset({"JR", "SR"})
_SUFFIXES = {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"}
_SURNAMES = {"abbey", "chambers", "church", "court", "hall", "house", "law", "laws", "parish", "post", "temple"}
_SPLITTING = expression(r",|(?:^|\s)(?:and|others)(?:\s|$)", re.IGNORECASE)


def read_names(text: str) -> tuple[tuple[Name, ...], bool]:
    """Return the names of a LaTeX list and whether it ends in `and others` (*et al.*). Never raises."""
    names: list[Name] = []
    more = False
    parts = _parts(text)
    for part in parts:
        if part.lower() in ("others", "{others}", "et al.", "et al"):
            more = True
        elif people := _wrongly_parted(part):
            names.extend(people)
        elif _LISTED.fullmatch(part):
            names.extend(_name(one.strip()) for one in part.split(",") if one.strip())
        elif part:
            names.append(_name(part, among=len(parts) > 1))
    return tuple(name for name in names if name != Name()), more


def joined_otherwise(text: str) -> Iterator[str]:
    """Yield the parts of a list that hold several names, which something else than `and` joins."""
    for part in _parts(text):
        if _wrongly_parted(part):
            yield part


def write_names(names: Sequence[Name], *, more: bool = False) -> str:
    """Write names as `Family, Given`, organisations in braces, `and others` where the list goes on."""
    return " and ".join([*(_written(name) for name in names), *(["others"] if more else [])])


def _parts(text: str) -> list[str]:
    """Split at `and` outside braces."""
    text = " ".join(text.split())
    parts, depth, start = [], 0, 0
    for mark in re.finditer(r"\\.|[{}]|(?<=\s)and(?=\s)|(?<=\s)and$", text, re.IGNORECASE):
        if mark[0] in "{}":
            depth = max(0, depth + (1 if mark[0] == "{" else -1))
        elif depth == 0 and mark[0].lower() == "and":
            parts.append(text[start : mark.start()].strip())
            start = mark.end()
    return [*parts, text[start:].strip()]


def _wrongly_parted(part: str) -> list[Name]:
    """Return the people of a part that semicolons divide, or three commas or more, which no name has."""
    people = _split_outside_braces(part, ";")
    if len(people) > 1:
        return [_name(one) for one in people]
    people = [] if _KEYED.match(part) else _split_outside_braces(part, ",")
    if len(people) <= _MOST_COMMAS + 1:
        return []
    spelled_out = spelled(part)
    return [_name(one) for one in people] if "{" in spelled_out else list(parse_names(spelled_out))


def _split_outside_braces(part: str, sign: str) -> list[str]:
    if sign not in part:
        return [part] if part else []
    pieces, depth, start = [], 0, 0
    for mark in re.finditer(rf"\\.|[{{}}{sign}]", part):
        depth += {"{": 1, "}": -1}.get(mark[0], 0)
        if mark[0] == sign and depth <= 0:
            pieces.append(part[start : mark.start()].strip())
            start = mark.end()
    return [piece for piece in [*pieces, part[start:].strip()] if piece]


def _name(part: str, *, among: bool = False) -> Name:
    if _is_braced(part):
        return Name(literal=decode(part) or None)
    part = spelled(part)
    return _keyed(part) if _KEYED.match(part) else _classic(part, among=among)


def _is_braced(part: str) -> bool:
    r"""Whether one pair of braces holds the whole name, and is no accent such as `{\'E}`."""
    if not (part.startswith("{") and part.endswith("}")) or (re.match(r"\{\\[^A-Za-z]", part) and len(part) < 8):
        return False
    depth = 0
    for mark in re.finditer(r"\\.|[{}]", part):
        depth += {"{": 1, "}": -1}.get(mark[0], 0)
        if depth == 0:
            return mark.end() == len(part)
    return False


def _keyed(part: str) -> Name:
    marks = list(_KEYED.finditer(part))
    ends = [*(mark.start() for mark in marks[1:]), len(part)]
    parts = {mark[1].lower(): decode(part[mark.end() : end].strip(' "')) for mark, end in zip(marks, ends, strict=True)}
    if "literal" in parts:
        return Name(literal=parts["literal"] or None)
    return Name(
        family=parts.get("family") or None,
        given=parts.get("given") or None,
        non_dropping_particle=parts.get("prefix") or None,
        suffix=parts.get("suffix") or None,
    )


def _classic(part: str, *, among: bool = False) -> Name:
    from bibtexparser.middlewares.names import parse_single_name_into_parts

    try:
        parsed = parse_single_name_into_parts(part, strict=False)
    except Exception:  # noqa: BLE001 (the library's parser meets names that are none)
        return Name(literal=decode(part) or None)
    if doubled := _DOUBLED.fullmatch(decode(part)):
        return Name(doubled["family"] or doubled["last"], doubled["after"] or doubled["before"])
    if "," in part and not parsed.jr and _is_suffix(parsed.first, parsed.last):
        person = _classic(part.rpartition(",")[0])
        return replace(person, suffix=parsed.first[0]) if person.family else person
    whole = decode(part)
    if (
        "," not in part
        and len(parsed.first) + len(parsed.von) > 0
        and "." not in whole
        and _is_body(whole, among=among)
    ):
        return Name(literal=whole)  # an organisation whose braces were forgotten
    given, von, last, suffix = (
        decode(" ".join(words)) or None for words in (parsed.first, parsed.von, parsed.last, parsed.jr)
    )
    if last is None:
        return Name(family=von or given) if von or given else Name()
    return Name(last, given, non_dropping_particle=von, suffix=suffix)


def _is_suffix(given: list[str], family: list[str]) -> bool:
    """Whether a suffix stands in place of the given names: *King, Jr.*, and not the initials of *Smith, JR*."""
    if len(given) != 1 or given[0].lower() not in _SUFFIXES:
        return False
    return given[0] not in _INITIALS_LIKE_SUFFIXES or all(word.isupper() for word in family)


def _is_body(whole: str, *, among: bool) -> bool:
    """Whether the braces of an organisation were forgotten.

    Some family names are words of organisations: *Alonzo Church* and *Emil Post* are people where they stand among
    others, or where the given name is known.
    """
    first, _, last = whole.partition(" ")
    surname = last.casefold() in _SURNAMES and not is_organisation(first)
    person = first.casefold() in given_names and (surname or is_placeholder(whole))
    return is_organisation(whole) and not person and not (surname and among)


def _written(name: Name) -> str:
    name = Name(**{part.name: " ".join((getattr(name, part.name) or "").split()) or None for part in fields(Name)})
    if name.literal or not name.family:
        return "{" + encode(name.literal or name.given or "") + "}"
    particle = " ".join(part for part in (name.dropping_particle, name.non_dropping_particle) if part)
    family = _guarded(name.family)
    last = f"{encode(particle)} {family}" if particle else family
    if not name.given and not name.suffix:
        return last if particle or " " not in last else "{" + last.strip("{}") + "}"
    given = encode(name.given or "")
    given = "{" + given + "}" if _SPLITTING.search(given) else given
    return ", ".join([last, encode(name.suffix), given or "{}"] if name.suffix else [last, given])


def _guarded(family: str) -> str:
    """Brace a family name that BibTeX would split: a comma, the word *and*, a word that begins with a small letter."""
    escaped = encode(family)
    small = any(word[:1].islower() for word in family.split())
    return "{" + escaped + "}" if small or _SPLITTING.search(family) else escaped
