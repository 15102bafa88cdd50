"""One name into its parts: family and given names, particle, suffix; or an organisation, which stays whole."""

from __future__ import annotations

import re

from citecheck.biblio.names import word_sets
from citecheck.biblio.names.name import Name, is_placeholder
from citecheck.expressions import expression

EAST_ASIAN = expression(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_INITIALS_LIKE_SUFFIXES = frozenset({"JR", "SR", "MD"})  # `Powell JR` has no other given names (Vancouver)
_CAPITAL = "A-ZÀ-ÞА-ЯЁҮӨ"
_INITIALS = expression(
    r"^(?:(?:[^\W\d_]{1,2}[.’']\s?|(?<=[.-])[^\W\d_](?![^\W\d_]?[.’'])|-)+[^\W\d_]?\.?"
    rf"|[{_CAPITAL}](?:[-\s]?[{_CAPITAL}]){{0,3}}\.?|[A-ZÀ-Þ]\.?\s?[A-ZÀ-Þ]?\.?)$"
)
_FAMILY = r"[^\W\d_a-zß-ÿ][^\W\d_]+"
DOUBLE_FAMILY = expression(  # `Ramón y Cajal, S.`, `Santiago Ramón y Cajal`, `Puig i Cadafalch, Josep`
    rf"(?<![^\s,;])(?:{_FAMILY} (?:y|i|e) {_FAMILY}(?=, [^\W\d_])|(?<![,;] )\b(?:{_FAMILY} ){{1,3}}(?:y|i) {_FAMILY}$)"
)
_PATRONYMIC = expression(r"(?:вич|вна|ична|инична|ьич)$")
_GLUED = expression(r"^((?:[^\W\d_]{1,2}\.[-–]?){1,4})([^\W\d_].{1,40})$")
_WORD = expression(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_MOST_GIVEN = 3
_OF_ORGANISATIONS = word_sets.organisation_words | word_sets.qualities_of_organisations | word_sets.within_organisations


def is_organisation(text: str) -> bool:
    """Tell whether a name is that of an organisation, by its words or its ending."""
    if is_placeholder(text):
        return True
    if EAST_ASIAN.search(text):
        return len(text) > 3 and text.rstrip("）)").endswith(word_sets.organisation_endings)
    lowered = {word.casefold().rstrip(".") for word in _WORD.findall(text)}
    person = re.search(r"^[^\W\d_]+,\s[^\W\d_]\.", text) or is_person(text)
    if lowered & word_sets.organisation_words and not person:
        return True
    return bool(lowered & word_sets.within_organisations) or bool(re.search(r"\([A-Z]{2,8}\)", text))


def is_person(text: str) -> bool:
    """Tell a person whose family name is also a word of organisations, by the given name or initials beside it."""
    family, comma, given = text.strip(" ,;").partition(",")
    words = given.split() if comma else text.split()
    if comma:
        return _is_borne(family) and 0 < len(words) <= _MOST_GIVEN and all(map(_may_be_given, words))
    if len(words) == 2 and _is_borne(words[0]) and words[1].isupper() and are_initials(words[1]):
        return True
    *before, last = words or [""]
    return bool(before) and _is_borne(last) and all(are_initials(one) or _is_given(one) for one in before)


def may_be_person(text: str) -> bool:
    """Tell a given and a family name that, among others of their kind, are a person's: *Emil Post* beside *Ann Roe*."""
    words = text.split()
    if len(words) != 2 or not all(len(word) > 1 and word[:1].isupper() and not word.isupper() for word in words):
        return False
    first, last = words
    return _may_be_given(first) and not are_initials(last) and (_is_borne(last) or _may_be_given(last))


def _is_borne(word: str) -> bool:
    return word.casefold() in word_sets.family_names_too and word[:1].isupper()


def _is_given(word: str) -> bool:
    return word.casefold() in word_sets.given_names


def _may_be_given(word: str) -> bool:
    return are_initials(word) or (word[:1].isupper() and word.casefold() not in _OF_ORGANISATIONS)


def are_initials(text: str) -> bool:
    """Tell whether a word is initials and nothing else: `J.`, `J. A.`, `JA`, `J.-y.`, `Е.Д.`."""
    return bool(_INITIALS.match(text)) and text.casefold() not in {"jr.", "sr.", "dr.", "st."}


def parse_name(text: str) -> Name:
    """Read one name in natural order, or family first with initials or capitals (`Smith JA`, `SMITH John`)."""
    text = text.strip(" ,;")
    words = text.split()
    initials = len(words) == 2 and words[-1] in _INITIALS_LIKE_SUFFIXES and not words[0].isupper()
    suffixed = len(words) > 1 and words[-1].casefold() in word_sets.suffixes and not initials
    suffix = words.pop() if suffixed else None
    if len(words) < 2:
        return _single(" ".join(words), suffix)
    if is_organisation(text) and not are_initials(words[0]) and not are_initials(words[-1]):
        return Name(literal=text)
    if len(words) > 2 and are_initials(words[-2]) and words[-1].islower() and words[-1] in word_sets.particles:
        return inverted_name(" ".join(words[:-2]), " ".join(words[-2:]), suffix)  # Andrade T de
    if len(words) > 2 and words[-2].casefold() in word_sets.suffixes and len(words[-2]) > 1 and are_initials(words[-1]):
        return inverted_name(" ".join(words[:-2]), words[-1], words[-2])  # Roe Jr J
    if len(words) > 2 and DOUBLE_FAMILY.fullmatch(text):
        return Name(" ".join(words[-3:]), " ".join(words[:-3]) or None)
    start = _family_start(words)
    family, given = (words[:-start], words[-start:]) if start < 0 else (words[start:], words[:start])
    return Name(family=" ".join(family).strip(" ,"), given=" ".join(given) or None, suffix=suffix)


def _single(text: str, suffix: str | None) -> Name:
    if re.search(r"[a-z][A-Z]", text) and not re.match(r"(?:Mc|Mac|De|La|Le|Van|Di|Du|O)['’]?[A-Z]", text):
        return Name(literal=text)
    glued = _GLUED.match(text)
    if glued:
        return Name(family=glued[2], given=glued[1], suffix=suffix)
    return Name(literal=text) if is_organisation(text) else Name(family=text.rstrip("."), suffix=suffix)


def _family_start(words: list[str]) -> int:
    """Return where the family name begins; negative where it stands first: minus the number of its words' end."""
    size = len(words)
    leading = next((place for place, word in enumerate(words) if not _is_initial_word(word)), size)
    if leading:
        middle = leading == 1 and size == 3 and words[1].casefold() in word_sets.given_names
        return min(leading + middle, size - 1)
    if are_initials(words[0]) and (_is_particle(words[1]) or not set(words[0].casefold()) & set("aeiouy")):
        return 1
    capitals = [len(word) > 2 and word.isupper() and "." not in word for word in words]
    capitals[0] = capitals[0] or (words[0].isupper() and "." not in words[0] and len(words[0]) > 1 and capitals[1])
    if capitals[0] and not capitals[-1] and not are_initials(words[capitals.index(False)]):
        return -capitals.index(False)
    trailing = size
    while trailing > 1 and _is_trailing_initial(words[trailing - 1]):
        trailing -= 1
    if trailing < size and sum(map(str.isalpha, words[-1])) < 4:
        return -trailing
    if in_front := _family_in_front(words):
        return -in_front
    return next((place for place in range(1, size - 1) if _is_particle(words[place])), size - 1)


def _family_in_front(words: list[str]) -> int:
    """Return how many words stand before a patronymic's or a Greek given name, which nothing but a family name does."""
    if len(words) == 3 and _PATRONYMIC.search(words[-1]):
        return 1
    greek = [word.lower() in word_sets.greek_given_names for word in words]
    return len(words) - 1 if greek[-1] and greek.count(True) == 1 else 0


def _is_initial_word(word: str) -> bool:
    return are_initials(word) and (word.endswith(".") or len(word) == 1)


def _is_trailing_initial(word: str) -> bool:
    return (are_initials(word) and len(word.replace(".", "")) <= 4) or bool(re.fullmatch(r"[A-Z][a-z]{1,2}\.", word))


def _is_particle(word: str) -> bool:
    return word in word_sets.capital_particles or (word.islower() and word in word_sets.particles)


def inverted_name(family: str, given: str, suffix: str | None) -> Name:
    """Put together `Beethoven, Ludwig van`: a particle behind the given names is a dropping one (CSL 1.0.2)."""
    names = family.split()
    if suffix is None and len(names) > 1 and names[-1].casefold() in word_sets.suffixes:
        family, suffix = " ".join(names[:-1]), names[-1]
    words = given.split()
    cut = len(words)
    while cut > 1 and words[cut - 1].islower() and words[cut - 1] in word_sets.particles:
        cut -= 1
    particle = " ".join(words[cut:]) or None
    return Name(family.strip(" ,"), " ".join(words[:cut]) or None, particle, suffix=suffix)


def east_asian_name(text: str, language: str | None = None) -> Name:
    """Read a name in Chinese characters, kana or Hangul, family first; whole where the family name is not certain."""
    if not is_organisation(text):
        cut = _family_length(text, language)
        if cut:
            return Name(family=text[:cut], given=text[cut:])
        spaced = re.fullmatch(r"([\u3040-\u30ff\u3400-\u9fff]{1,4}) ([\u3040-\u30ff\u3400-\u9fff]{1,4})", text)
        if spaced:
            return Name(family=spaced[1], given=spaced[2])
    return Name(literal=text)


def _family_length(text: str, language: str | None) -> int:
    if re.fullmatch(r"[\uac00-\ud7af]{2,4}", text):
        if len(text) > 2 and text[:2] in word_sets.korean_surnames:
            return 2
        return int(text[0] in word_sets.korean_surnames)
    if re.fullmatch(r"[\u3400-\u9fff]{2,4}", text) and language != "ja":
        if len(text) > 2 and text[:2] in word_sets.chinese_surnames:
            return 2
        return int(text[0] in word_sets.chinese_surnames and len(text) <= 3)
    return 0
