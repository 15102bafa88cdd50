"""Say how two unlike words (or torn and joined ones) may still be one: spelling, OCR, a typo, transliteration."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel, Postfix

from citecheck.biblio.titles.lexicon import are_words
from citecheck.biblio.titles.word_sets import function_words, negative_prefixes, opposite_prefixes, unlike_han
from citecheck.expressions import expression

_OCR = (
    ("1", "l"), ("|", "l"), ("0", "o"), ("5", "s"), ("8", "b"), ("6", "b"), ("9", "g"), ("2", "z"), ("rn", "m"),
    ("vv", "w"), ("ii", "u"), ("cl", "d"), ("i", "l"), ("j", "l"), ("h", "b"), ("e", "c"),
)  # fmt: skip
"""Shapes that a scanner takes for one another, read to one form in this order."""

_NATIONAL = (
    ("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ogue", "og"),
    ("ence", "ense"), ("ll", "l"), ("mme", "m"), ("gement", "gment"), ("grey", "gray"), ("sceptic", "skeptic"),
    ("aluminium", "aluminum"), ("cheque", "check"), ("tyre", "tire"), ("plough", "plow"), ("mould", "mold"),
    ("ae", "e"), ("oe", "e"),
)  # fmt: skip
"""Spellings of British and American English: two long words that agree after one of these rules are one word."""

_LETTERS = (
    ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ph", "f"), ("aa", "a"), ("ij", "y"), ("th", "t"), ("ck", "k"), ("tz", "z"),
)  # fmt: skip
"""Letters that typewriters and old spellings write otherwise; two common words are not taken for one by these."""

_HAN = expression("[\u3400-\u9fff\uf900-\ufaff]")
_KANA = expression("[\u3040-\u30ff]")
_LISTED = expression("[a-z\u0430-\u044f]")
_HANGUL = expression("[\uac00-\ud7a3]")
_INFLECTIONS = ("s", "es", "n", "en", "e", "er", "r")
_SMALL_KANA = str.maketrans(
    "ぁぃぅぇぉっゃゅょァィゥェォッャュョ", "あいうえおつやゆよアイウエオツヤユヨ", "ー\u3099\u309a"
)


def likeness(ours: str, theirs: str) -> str | None:
    """Return the kind of a harmless difference between two filing forms, or `None` where they are two words."""
    if are_opposites(ours, theirs):
        return None
    if _spelt_alike(ours, theirs) or _is_stutter(ours, theirs):
        return "spelling"
    if _KANA.search(ours) and _KANA.search(theirs):
        return "diacritics" if _plain_kana(ours) == _plain_kana(theirs) else None
    if looks_alike(ours, theirs):
        return "ocr"
    if _is_typo(ours, theirs):
        return "spelling"
    return None


@lru_cache(maxsize=4096)
def are_opposites(ours: str, theirs: str) -> bool:
    """Whether a prefix turns one word into the other (`inter`/`intra`, `un…`, `비…`)."""
    short, long = sorted((ours, theirs), key=len)
    prefix = long[: len(long) - len(short)]
    if long.endswith(short) and prefix in negative_prefixes and len(short) >= 2:
        return len(prefix) > 1 or not prefix.isascii() or are_words(ours, theirs)
    stem = Postfix.similarity(ours, theirs)
    lengths = range(stem, max(1, stem - 5), -1)
    return any((ours[: len(ours) - length], theirs[: len(theirs) - length]) in opposite_prefixes for length in lengths)


def _is_stutter(ours: str, theirs: str) -> bool:
    """Whether one letter stands doubled in one of two words, and no common word comes of it."""
    short, long = sorted((ours, theirs), key=len)
    if len(long) != len(short) + 1 or not short.isalpha() or not long.isalpha():
        return False
    place = next((i for i, char in enumerate(short) if char != long[i]), len(short))
    return (
        place > 0
        and long[place] == long[place - 1]
        and long[place + 1 :] == short[place:]
        and not are_words(ours, theirs)
    )


def _plain_kana(text: str) -> str:
    """Strip voicing and long marks of kana, and write small ones large."""
    return unicodedata.normalize("NFD", text).translate(_SMALL_KANA)


def _spelt_alike(ours: str, theirs: str) -> bool:
    if Indel.normalized_similarity(ours, theirs) < 0.6:
        return False
    if min(len(ours), len(theirs)) >= 5 and _agree(ours, theirs, _NATIONAL):
        return True
    return _agree(ours, theirs, _LETTERS) and not are_words(ours, theirs)


def _agree(ours: str, theirs: str, rules: tuple[tuple[str, str], ...]) -> bool:
    return any(ours.replace(a, b) == theirs.replace(a, b) for a, b in rules if a in ours or a in theirs)


@lru_cache(maxsize=4096)
def looks_alike(ours: str, theirs: str) -> bool:
    """Whether a scanner may have read one word as the other; pure numbers are never taken for one another."""
    if ours.isdigit() or theirs.isdigit():
        return (
            not (ours.isdigit() and theirs.isdigit())
            and len(ours) == len(theirs) > 1
            and _shape(ours) == _shape(theirs)
        )
    if _numbers(ours) and _numbers(theirs) and _clash(ours, theirs):
        return False
    return _shape(ours) == _shape(theirs) and (_is_m_for_rn(ours, theirs) or not are_words(ours, theirs))


def _is_m_for_rn(ours: str, theirs: str) -> bool:
    """Whether two longer words are alike but for the commonest slip of scanners, which makes words of words, too."""
    return min(len(ours), len(theirs)) >= 5 and ours.replace("rn", "m") == theirs.replace("rn", "m")


def _clash(ours: str, theirs: str) -> bool:
    """Whether two words with digits disagree in a digit."""
    if len(ours) != len(theirs):
        return _numbers(ours) != _numbers(theirs)
    return any(a != b and a.isdigit() and b.isdigit() for a, b in zip(ours, theirs, strict=True))


def _shape(word: str) -> str:
    for read, meant in _OCR:
        word = word.replace(read, meant)
    return word


def is_slip(ours: str, theirs: str) -> bool:
    """Whether one or two slips part two longer words, be they words or not: for a copyist known to slip."""
    shorter = min(len(ours), len(theirs))
    return (
        shorter >= 3 and _numbers(ours) == _numbers(theirs) and OSA.distance(ours, theirs) <= (1 if shorter < 6 else 2)
    )


@lru_cache(maxsize=4096)
def _is_typo(ours: str, theirs: str) -> bool:
    """Whether few slips of the pen part them, and they are not two words of one language."""
    if _numbers(ours) != _numbers(theirs):
        return False
    if _HAN.search(ours) or _HAN.search(theirs):
        return _is_han_slip(ours, theirs)
    if _HANGUL.search(ours) and _HANGUL.search(theirs):
        return _is_hangul_slip(ours, theirs)
    shorter = min(len(ours), len(theirs))
    if shorter < 3:
        return _is_short_slip(*sorted((ours, theirs), key=len))
    allowed = _allowed_slips(shorter, listed=bool(_LISTED.search(ours)))
    if OSA.distance(ours, theirs, score_cutoff=allowed) > allowed:
        return False
    return is_inflection(ours, theirs) or not are_words(ours, theirs)


def _allowed_slips(length: int, *, listed: bool) -> int:
    """Return how many slips a word of a length may bear; fewer in alphabets whose words the lexicon does not know."""
    if not listed:
        return 0 if length < 5 else 1 if length < 10 else 2
    return 1 if length < 7 else 2 if length < 12 else 3


def _is_short_slip(short: str, long: str) -> bool:
    """Whether a word of one or two letters is a slip of one of two or three: `fo` for `of`, `n` for `in`."""
    if len(short) == len(long):
        return short == long[::-1] and (short in function_words) != (long in function_words)
    if len(short) == 1:
        return len(long) == 2 and long in function_words and short in long and short not in "ivxaoyue"
    return len(long) == 3 and short not in function_words and OSA.distance(short, long) == 1


def is_inflection(ours: str, theirs: str) -> bool:
    """Whether one word is the other with an ending of number or case."""
    short, long = sorted((ours, theirs), key=len)
    return len(short) >= 4 and long.startswith(short) and long[len(short) :] in _INFLECTIONS


def _numbers(word: str) -> str:
    return "".join(char for char in word if char.isdigit())


def _is_han_slip(ours: str, theirs: str) -> bool:
    """Whether two characters changed places, one stands doubled, or a foreign letter took the place of one."""
    if sorted(ours) == sorted(theirs) and OSA.distance(ours, theirs) == 1:
        return True
    return len(ours) == len(theirs) == 1 and ours not in unlike_han and (ours.isascii() or theirs.isascii())


def _is_hangul_slip(ours: str, theirs: str) -> bool:
    """Whether one letter, or one doubled or swapped syllable, parts two longer words.

    A letter that opens a syllable makes another word more often than one within it, at the ends of words above all:
    there it counts as meant (`시장` and `시당`, `대북` and `대남`).
    """
    if min(len(ours), len(theirs)) < 3:
        return False
    if len(ours) != len(theirs):
        return _is_stutter(*sorted((ours, theirs), key=len))
    apart = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    if len(apart) == 2:
        return apart[0] == apart[1][::-1] and OSA.distance(ours, theirs) == 1
    if apart[0][0].isascii() or apart[0][1].isascii():
        return True
    letters = [unicodedata.normalize("NFD", syllable) for syllable in apart[0]]
    inside = len(ours) >= 4 and ours[0] == theirs[0] and ours[-1] == theirs[-1]
    return (letters[0][0] == letters[1][0] or inside) and OSA.distance(*letters) <= 1
