"""Reading the names of a reference: splitting a list of them, and one name into its parts.

`Smith, J. A., & Doe, B.`, `Smith JA, Doe B`, `J. A. Smith and B. Doe`, `Smith, John, and Jane Doe`, `Хомская Е.Д.`,
`강형민, 김철완` and `Ministry of Trade, Industry and Energy (MOTIE), Republic of Korea` (one author) are told apart by
which of their comma-separated parts are initials.
"""

from __future__ import annotations

import re

from citecheck.biblio import name_words
from citecheck.biblio.names import Name, is_placeholder

_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ROLE = re.compile(
    r"[\s,]*[(\[（]?\s*(?:\b(?:eds?|editors?|hrsg|hgg?|herausgegeben von|herausgeber|dirs?|coords?|orgs?|éds?|red|ред|сост|трад|trans|transl|translators?|ed\. and trans|comps?|a cura di|edited by|translated by|trad|ed\. by|eds\. by|curator[ei]?|szerk|et al|et alii|et coll|and others|и др|u\. ?a)\b\.?|[编編訳译著]|主编|外|等|他|ほか)(?:\s*(?:&|and|et|,)\s*(?:trans|eds?|éds?)\b\.?)?\s*[)\]）]?(?=[\s,.;:]|$)",
    re.IGNORECASE,
)
_INITIAL = r"[^\W\d_](?:['’]?[^\W\d_]?)\."
_INITIALS = re.compile(
    r"^(?:(?:[^\W\d_]{1,2}[.’']\s?|(?<=[.-])[^\W\d_]\.?|-)+[^\W\d_]?\.?|(?-i:[A-ZÀ-ÞА-ЯЁҮӨ](?:[-\s]?[A-ZÀ-ÞА-ЯЁҮӨ]){0,3})|(?-i:[A-ZÀ-Þ]\.?\s?[A-ZÀ-Þ]?\.?))$"
)
_STRONG = re.compile(r"\s*;\s*|\s*[、·/]\s*|\s+[|•]\s+")
_JOINED = re.compile(
    r"\s*,?\s+(?:" + "|".join(re.escape(word) for word in name_words.joiners) + r")\s+|\s*&\s*|\s*,?\s*(?:와/과|및|그리고|和|与|と|及)\s*(?=[^\s,])"
)
_PATRONYMIC = re.compile(r"(?:вич|вна|ична|инична|ович|евич|ьич|овна|евна)$")


def is_organisation(text: str) -> bool:
    """Tell whether a name is that of an organisation, by its words or ending."""
    words = re.findall(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?", text)
    lowered = [word.casefold().rstrip(".") for word in words]
    if is_placeholder(text):
        return True
    if _EAST_ASIAN.search(text):
        return len(text) > 3 and text.rstrip("）)").endswith(name_words.organisation_endings)
    if any(word in name_words.organisation_words for word in lowered) and not re.search(r"^[^\W\d_]+,\s[^\W\d_]\.", text):
        return True
    if any(word in {"of", "for", "the", "für", "pour", "per", "por", "para", "по", "on"} for word in lowered):
        return True
    return bool(re.search(r"\([A-Z]{2,8}\)", text))


def parse_names(text: str, *, language: str | None = None) -> tuple[Name, ...]:
    """Split a list of names as a reference writes them; organisations stay whole, `et al.` is left out."""
    cleaned = _ROLE.sub("", re.sub(r"\s+", " ", text)).strip(" ,;:.&-–—")
    cleaned = re.sub(r"(?<=[^\W\d_])-\s(?=[a-zà-ÿ])", "", cleaned)
    if not re.search(r"[^\W\d_]", cleaned):
        return ()
    initial = re.search(r"(?:^|[\s.])([^\W\d_])\.?$", cleaned)
    if initial and text.rstrip(" ,;:").endswith("."):
        cleaned += "."
    if _EAST_ASIAN.search(cleaned):
        return _east_asian(cleaned, language)
    names: list[Name] = []
    for part in _STRONG.split(cleaned):
        names += _group(part.strip(" ,"))
    return tuple(name for name in names if str(name).strip(" .,"))


def _group(text: str) -> list[Name]:
    chunks = text.split(",")
    if is_organisation(text) and not any(_INITIALS.match(chunk.strip()) for chunk in chunks) and not _people_around(text):
        return [Name(literal=text.strip(" ."))]
    names: list[Name] = []
    pieces = [piece for piece in _JOINED.split(text) if piece and piece.strip(" ,.")]
    single_last = len(pieces) > 1 and len(pieces[-1].split()) == 1 and "," not in pieces[-1]
    for piece in pieces:
        names += _listed([chunk.strip() for chunk in piece.split(",") if chunk.strip(" .")], families=single_last)
    return names


def _people_around(text: str) -> bool:
    """Whether some joined pieces are plainly people, so that the organisation is only one of several authors."""
    pieces = _JOINED.split(text)
    return len(pieces) > 1 and any(
        re.search(r"(?:^|\s)[^\W\d_]\.", piece) or re.search(r"\s[A-Z]{1,2}$", piece) for piece in pieces
    )


def _listed(chunks: list[str], *, families: bool) -> list[Name]:
    names: list[Name] = []
    place = 0
    inverted = any(_INITIALS.match(chunk) for chunk in chunks[1:])
    while place < len(chunks):
        chunk = chunks[place]
        after = chunks[place + 1] if place + 1 < len(chunks) else None
        suffix = None
        if after and after.casefold() in name_words.suffixes:
            suffix, place = after, place + 1
            after = chunks[place + 1] if place + 1 < len(chunks) else None
        if after is not None and _given_follows(chunk, after, inverted=inverted, families=families, first=not names, count=len(chunks)):
            place += 1
            if place + 1 < len(chunks) and chunks[place + 1].casefold() in name_words.suffixes:
                place += 1
                suffix = chunks[place]
            names.append(_inverted(chunk, after, suffix))
        else:
            names.append(parse_name(chunk))
        place += 1
    return names


def _given_follows(chunk: str, after: str, *, inverted: bool, families: bool, first: bool, count: int) -> bool:
    """Whether `after` holds the given names that belong to the family name in `chunk`."""
    if _INITIALS.match(after):
        return not _complete(chunk)
    if inverted or _complete(chunk) or families and count > 1 and len(after.split()) == 1 and len(chunk.split()) == 1 and count != 2:
        return bool(re.match(r"^[^\W\d_]+(?:[-\s][^\W\d_]+)?\s(?:[^\W\d_]\.\s?){1,3}$", after)) and not _complete(chunk)
    words = chunk.split()
    family_like = len(words) == 1 or words[0].casefold() in name_words.particles or chunk.isupper() or (first and len(words) == 2 and len(after.split()) == 1)
    return family_like and len(after.split()) <= 4 and not families


def _complete(chunk: str) -> bool:
    """Whether a chunk already holds initials beside a family name (`Smith JA`, `J. Smith`)."""
    words = chunk.split()
    return len(words) > 1 and bool(_INITIALS.match(words[-1]) or re.match(r"^(?:[^\W\d_]{1,2}\.)", words[0]) or _INITIALS.match(words[0]) and len(words[0]) == 1)


def _inverted(family: str, given: str, suffix: str | None) -> Name:
    words = given.split()
    trailing = len(words)
    while trailing > 1 and words[trailing - 1].casefold() in name_words.particles and words[trailing - 1].islower():
        trailing -= 1
    particle = " ".join(words[trailing:]) or None
    return Name(family=_cased(family), given=" ".join(words[:trailing]) or None, dropping_particle=particle, suffix=suffix)


def parse_name(text: str) -> Name:
    """Read one name in natural order, or family first with initials or capitals (`Smith JA`, `SMITH John`)."""
    text = text.strip(" ,;")
    words = text.replace(". ", ".\u00a0").replace("\u00a0", " ").split()
    suffix = words.pop() if len(words) > 1 and words[-1].casefold() in name_words.suffixes else None
    if len(words) < 2:
        split = re.match(r"^((?:[^\W\d_]{1,2}\.[-–]?){1,4})([^\W\d_].{1,40})$", text)
        if split:
            return Name(family=split[2], given=split[1], suffix=suffix)
        return Name(literal=text) if is_placeholder(text) or is_organisation(text) else Name(family=text.rstrip("."), suffix=suffix)
    if is_organisation(text) and not _INITIALS.match(words[0]) and not _INITIALS.match(words[-1]):
        return Name(literal=text)
    start = _family_start(words)
    if start < 0:
        return Name(family=_cased(" ".join(words[:-start])), given=" ".join(words[-start:]), suffix=suffix)
    return Name(family=_cased(" ".join(words[start:])), given=" ".join(words[:start]) or None, suffix=suffix)


def _family_start(words: list[str]) -> int:
    """Return where the family name begins; negative where it stands first and has that many words."""
    leading = 0
    while leading < len(words) - 1 and _INITIALS.match(words[leading]) and (words[leading].endswith(".") or len(words[leading]) == 1):
        leading += 1
    if leading:
        return leading
    trailing = len(words)
    while trailing > 1 and _INITIALS.match(words[trailing - 1]) and len(words[trailing - 1].replace(".", "")) <= 4:
        trailing -= 1
    if trailing < len(words) and (len(words[-1].rstrip(".")) < 4):
        return -trailing
    if _PATRONYMIC.search(words[-1]) and len(words) == 3:
        return -1
    capitals = [len(word) > 2 and word.isupper() and "." not in word for word in words]
    if capitals[0] and not capitals[-1]:
        return -(1 + sum(1 for _ in _leading(capitals[1:])))
    for place in range(1, len(words) - 1):
        if words[place].casefold() in name_words.particles and (words[place].islower() or words[place] in {"Van", "De", "Von", "Di", "Da", "Del", "Della", "Le", "La"}):
            return place
    return len(words) - 1


def _leading(flags: list[bool]) -> list[bool]:
    count = flags.index(False) if False in flags else len(flags)
    return flags[:count]


def _cased(family: str) -> str:
    return family.strip(" ,")


def _east_asian(text: str, language: str | None) -> tuple[Name, ...]:
    names: list[Name] = []
    if is_organisation(text):
        return (Name(literal=text),)
    for part in re.split(r"\s*[;；、，,·/]\s*|\s+(?:and|&|und)\s+|\s*&\s*|\s*(?:와/과|및)\s*", text):
        joined = re.fullmatch(r"([\u3040-\u9fff]{2,5})(?:と|和|与|及)([\u3040-\u9fff]{2,5})", part.strip())
        for person in joined.groups() if joined and not is_organisation(part) else [part]:
            cleaned = re.sub(r"^(?:and|und|와/과|와|과|と|和|与)\s+|^と", "", person.strip(" .")).strip(" .")
            if cleaned:
                names.append(_east_asian_name(cleaned, language) if _EAST_ASIAN.search(cleaned) else parse_name(cleaned))
    return tuple(names)


def _east_asian_name(text: str, language: str | None) -> Name:
    compact = text.replace(" ", "")
    if re.fullmatch(r"[\uac00-\ud7af]{2,4}", compact) and compact == text and not is_organisation(text):
        cut = 2 if compact.startswith(name_words.korean_double_surnames) and len(compact) > 2 else 1
        if compact[0] in name_words.korean_surnames or cut == 2:
            return Name(family=compact[:cut], given=compact[cut:])
    if re.fullmatch(r"[\u3400-\u9fff]{2,4}", text) and language != "ja" and not is_organisation(text):
        cut = 2 if text.startswith(name_words.chinese_double_surnames) else 1
        if (text[0] in name_words.chinese_surnames and len(text) <= 3) or cut == 2:
            return Name(family=text[:cut], given=text[cut:])
    if " " in text and re.fullmatch(r"[\u3040-\u30ff\u3400-\u9fff]{1,4} [\u3040-\u30ff\u3400-\u9fff]{1,4}", text):
        family, _, given = text.partition(" ")
        return Name(family=family, given=given)
    return Name(literal=text)
