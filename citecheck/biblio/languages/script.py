"""The scripts of the world as far as comparing texts needs them: ranges of Unicode, and transliteration to ASCII."""

from __future__ import annotations

from functools import lru_cache

from citecheck.expressions import expression

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Scripts that write no blanks between words, as the inside of a character class."""

_SCRIPTS = (
    ("hangul", expression("[\uac00-\ud7a3]")),
    ("kana", expression("[\u3040-\u30ff]")),
    ("han", expression("[\u3400-\u9fff]")),
    ("cyrillic", expression("[\u0400-\u052f]")),
    ("greek", expression("[\u0370-\u03ff]")),
    ("arabic", expression("[\u0600-\u06ff]")),
    ("hebrew", expression("[\u0590-\u05ff]")),
    ("thai", expression("[\u0e00-\u0e7f]")),
    ("indic", expression("[\u0900-\u0dff]")),
)


def script(text: str) -> str:
    """Name the script that a text is written in beside Latin letters; `latin` where there is no other."""
    return next((name for name, letters in _SCRIPTS if letters.search(text)), "latin")


@lru_cache(maxsize=1024)
def romanised(text: str) -> str:
    """Transliterate a text to ASCII, roughly (anyascii)."""
    from anyascii import anyascii

    return anyascii(text).casefold()
