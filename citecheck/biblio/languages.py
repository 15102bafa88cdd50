"""The script of a text, and its language where that is certain (BCP 47)."""

from __future__ import annotations

import re
from collections import Counter

_RANGES = {  # script (ISO 15924) by the code points that decide it
    "Hang": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af", "Jpan": "\u3040-\u30ff\u31f0-\u31ff", "Hani": "\u3400-\u9fff\uf900-\ufaff",
    "Cyrl": "\u0400-\u052f", "Grek": "\u0370-\u03ff\u1f00-\u1fff", "Arab": "\u0600-\u06ff\u0750-\u077f", "Hebr": "\u0590-\u05ff",
    "Thai": "\u0e00-\u0e7f", "Deva": "\u0900-\u097f", "Beng": "\u0980-\u09ff", "Taml": "\u0b80-\u0bff", "Armn": "\u0530-\u058f",
    "Geor": "\u10a0-\u10ff", "Mong": "\u1800-\u18af", "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}  # fmt: skip
_scripts = {script: re.compile(f"[{characters}]") for script, characters in _RANGES.items()}
_by_script = {
    "Hang": "ko",
    "Jpan": "ja",
    "Hani": "zh",
    "Grek": "el",
    "Hebr": "he",
    "Thai": "th",
    "Armn": "hy",
    "Geor": "ka",
    "Mong": "mn",
}
_letters = {  # letters that only one language of the script uses (or nearly so)
    "mn": "өүӨҮ", "uk": "їєґЇЄҐ", "be": "ўЎ", "sr": "ђћџЂЋЏ", "mk": "ѓќѕЃЌЅ", "kk": "қғңұҚҒҢҰһҺ",
    "fa": "پچژگک", "de": "ßẞ", "pl": "łŁżŻźŹąęĄĘ", "cs": "řŘěĚůŮ", "hu": "őŐűŰ", "tr": "ğĞıİ", "vi": "ơưƠƯđĐ", "es": "ñÑ¿¡", "pt": "ãõÃÕ", "ro": "țșȚȘăĂ", "is": "þðÞÐ", "ru": "ыэЫЭ",
}  # fmt: skip
_words = {
    "en": "the of and in on for to with from by is are at its how what why between into their this an",
    "de": "der die das und von zur zum im des dem den für mit auf über eine einer ein nicht bei aus als zwischen ist wie",
    "fr": "le la les des du de et en un une pour sur dans par au aux est que entre leur d' l'",
    "it": "il lo gli di del della dei delle nel nella per con sul alla una dello degli dal tra e che",
    "es": "el la los las del de y en un una para por con sobre al que entre como su",
    "pt": "o os as do da dos das de e em um uma para por com sobre no na entre ao que",
    "nl": "de het een van en in op voor met aan naar uit bij over tussen is niet",
    "ru": "и в на с по для из к как о от не что это при или его",
    "uk": "та і в на з для до як про від не що це при або",
    "mn": "ба нь болон тухай улс улсын монгол хамтын харилцаа онд юм",
    "sv": "och en ett att för med på av till som är den det",
    "pl": "i w na z do o dla od się jest nie oraz jako",
}
_certain = {language: frozenset(words.split()) for language, words in _words.items()}


def script_of(text: str) -> str | None:
    """Return the ISO 15924 code of the script most letters are in (`Jpan` where any kana stands); `None` without letters."""
    counts = Counter({script: len(pattern.findall(text)) for script, pattern in _scripts.items()})
    script, number = counts.most_common(1)[0]
    if not number:
        return None
    if script == "Hani" and counts["Jpan"] or counts["Jpan"] and counts["Jpan"] * 3 > number:
        return "Jpan"
    weighed = max(counts, key=lambda name: counts[name] * (3 if name in ("Hani", "Hang", "Jpan") else 1))
    return "Jpan" if weighed == "Hani" and counts["Jpan"] else weighed


def language_of(text: str) -> str | None:
    """Return the language of a title where its script, letters or function words leave no doubt; else `None`."""
    script = script_of(text)
    if script in _by_script:
        return _by_script[script]
    if script not in ("Latn", "Cyrl", "Arab"):
        return None
    words = re.findall(r"[^\W\d_]+", text.lower())
    scores = Counter({language: sum(word in known for word in words) for language, known in _certain.items()})
    for language, letters in _letters.items():
        scores[language] += 2 * min(sum(character in letters for character in text), 3)
    (first, most), (_, next_most) = scores.most_common(2)
    if (
        script == "Cyrl"
        and any(character in _letters["mn"] for character in text)
        and not any(character in _letters["kk"] for character in text)
    ):
        return "mn"
    return first if most >= 3 and most >= 2 * next_most else None
