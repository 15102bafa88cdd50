"""The script of a text, and its language where that is certain (BCP 47)."""

from __future__ import annotations

import re
from collections import Counter

from citecheck.expressions import expression
from citecheck.vocabulary.language_words import COMMON

_RANGES = {  # script (ISO 15924) by the code points that decide it
    "Hang": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "Jpan": "\u3040-\u30ff\u31f0-\u31ff",
    "Hani": "\u3400-\u9fff\uf900-\ufaff",
    "Cyrl": "\u0400-\u052f",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Arab": "\u0600-\u06ff\u0750-\u077f",
    "Hebr": "\u0590-\u05ff",
    "Thai": "\u0e00-\u0e7f",
    "Deva": "\u0900-\u097f",
    "Beng": "\u0980-\u09ff",
    "Taml": "\u0b80-\u0bff",
    "Armn": "\u0530-\u058f",
    "Geor": "\u10a0-\u10ff",
    "Mong": "\u1800-\u18af",
    "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}
_scripts = {script: expression(f"[{characters}]") for script, characters in _RANGES.items()}
_IDEOGRAPHIC = frozenset({"Hani", "Hang", "Jpan"})
_by_script = {
    "Hang": "ko", "Jpan": "ja", "Hani": "zh", "Grek": "el", "Hebr": "he", "Thai": "th", "Armn": "hy", "Geor": "ka",
    "Mong": "mn",
}  # fmt: skip
_letters = {  # letters that only one language of its script uses, or nearly so
    "mn": "өүӨҮ", "uk": "їєґЇЄҐ", "be": "ўЎ", "sr": "ђћџјљњЂЋЏЈЉЊ", "mk": "ѓќѕјљњЃЌЅЈЉЊ", "kk": "қғңұҚҒҢҰһҺ",
    "fa": "پچژگک",
    "de": "ßẞ", "pl": "łŁżŻźŹąęĄĘ", "cs": "řŘěĚůŮ", "hu": "őŐűŰ", "tr": "ğĞıİ", "vi": "ơưƠƯđĐ", "es": "ñÑ¿¡",
    "pt": "ãõÃÕ", "ro": "țșȚȘăĂ", "is": "þðÞÐ",
}  # fmt: skip
_languages_of = {  # the languages whose function word a word is
    word: [row.language for row in COMMON if word in row.words] for one in COMMON for word in one.words
}
_russian_ending = expression(
    r"(?<![а-яё])[а-яё]{2,}(?:ого|его|ой|ых|ость|ости|ые|стве|ении)\b"
)  # the cases Bulgarian lost
_ENOUGH = 3


def script_of(text: str) -> str | None:
    """Return the ISO 15924 code of the main script (`Jpan` where kana stands among characters); `None` if no letters.

    A Chinese, Japanese or Korean letter weighs as three: it is a syllable or a word.
    """
    if text.isascii():
        return "Latn" if _scripts["Latn"].search(text) else None
    counts = {script: len(pattern.findall(text)) for script, pattern in _scripts.items()}
    weights = {script: number * (3 if script in _IDEOGRAPHIC else 1) for script, number in counts.items()}
    script = max(weights, key=lambda name: weights[name])
    if not counts[script]:
        return None
    return "Jpan" if script == "Hani" and counts["Jpan"] else script


def language_of(text: str) -> str | None:
    """Return the language of a title where its script, letters or function words leave no doubt; else `None`."""
    script = script_of(text)
    if script in _by_script:
        return _by_script[script]
    if script not in {"Latn", "Cyrl", "Arab"}:
        return None
    if script == "Cyrl" and _has(text, "mn") and not _has(text, "kk"):
        return "mn"
    words = re.findall(r"[^\W\d_]+", text.lower())
    scores = Counter(language for word in words for language in _languages_of.get(word, ()))
    if not text.isascii():
        _count_letters(text, scores)
    (language, most), (_, second) = (*scores.most_common(2), ("", 0), ("", 0))[:2]
    return language if most >= _ENOUGH and most >= 2 * second else None


def _count_letters(text: str, scores: Counter[str]) -> None:
    """Add what letters and endings tell that only one language has."""
    characters = set(text)
    for language, letters in _letters.items():
        scores[language] += 2 * min(len(characters.intersection(letters)), _ENOUGH)
    scores["ru"] += 2 * min(len(_russian_ending.findall(text.lower())), _ENOUGH)


def _has(text: str, language: str) -> bool:
    return not set(text).isdisjoint(_letters[language])
