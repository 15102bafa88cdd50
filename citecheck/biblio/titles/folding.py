"""Fold the dress of a title away: entities, LaTeX, markup, width, case, diacritics, variant letters.

`undress` works on a whole title and keeps what a reader reads; `fold` works on one word and keeps what a librarian
files by. Unicode normalisation follows UAX #15, case folding the Unicode Standard §3.13.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from importlib.resources import files

from citecheck.expressions import expression

_LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ŧ": "t", "ŋ": "n",
    "ə": "a", "ƒ": "f",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "",
    "ґ": "г", "є": "е", "ヶ": "ケ", "ヵ": "カ",
})  # fmt: skip
"""Letters that no decomposition takes apart, and Arabic letters that writers use for one another."""

_INVISIBLE = expression("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff™®©℠]")
_MARKS = expression(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u20d0-\u20f0]"
)
_TAG = expression(r"</?[a-zA-Z][a-zA-Z0-9:]{0,12}(?:\s[^<>]{0,300})?/?>")
_CONTROL = expression(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000-\uf8ff]")
_SPACE = expression(r"\s+")
_BROKEN_WORD = expression(r"(?<=[^\W\d_])[-\u2010]\s*\n\s*(?=[^\W\d_])")
_SMALL_MARKUP = expression(r"\*\*|__|(?<!\w)([*_`])(?=[^\s*_`])([^*_`]{1,200})(?<=\S)\1(?!\w)")

_LATEX_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328",
}  # fmt: skip
_LATEX_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "i": "i", "j": "j", "dh": "ð", "th": "þ", "dj": "đ", "ldots": "…", "dots": "…", "textendash": "–",
    "textemdash": "—", "textquoteright": "’", "textquoteleft": "‘", "alpha": "α", "beta": "β", "gamma": "γ",
    "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "kappa": "κ", "lambda": "λ", "mu": "μ",
    "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ",
    "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω", "Lambda": "Λ", "Phi": "Φ", "Psi": "Ψ",
}  # fmt: skip
_LATEX_TYPE = ("text", "math", "emph", "it", "bf", "em", "sc", "rm", "sf", "tt", "sl", "up", "small", "large", "ensure")
_LATEX_ACCENT = expression(r"\{?\\([`'^~=.\"]|[uvHdckr](?=[{\s\\]))\s{0,2}\{?\\?([A-Za-z])\}?\}?")
_LATEX_COMMAND = expression(r"\\([A-Za-z]{1,20})\s?")
_LATEX_ESCAPE = expression(r"\\([&%$#_{}\\~^-])")


def undress(text: str) -> str:
    """Return what a reader reads: entities, LaTeX, tags, invisible characters and line breaks resolved; NFKC."""
    if text.isascii() and not any(mark in text for mark in "&<\\{}$`*_\n\t\r"):
        return _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip()
    text = _TAG.sub("", _unescaped(text))
    text = _BROKEN_WORD.sub("", text)
    text = _delatexed(text)
    text = _INVISIBLE.sub("", text.replace("\u00b4", "'").replace("…", "..."))
    text = unicodedata.normalize("NFKC", _SMALL_MARKUP.sub(lambda found: found[2] or "", text))
    return _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip()


def _unescaped(text: str) -> str:
    """Resolve entities, escaped up to three times over."""
    for _ in range(3):
        if "&" not in text:
            break
        text = html.unescape(text)
    return text


def _delatexed(text: str) -> str:
    """Read LaTeX accents, escapes, commands, braces and dashes."""
    if "\\" in text:
        text = _LATEX_ACCENT.sub(lambda found: found[2] + _LATEX_ACCENTS[found[1]], text)
        text = _LATEX_ESCAPE.sub(r"\1", text)
        text = _LATEX_COMMAND.sub(_command_text, text)
    if "{" in text or "}" in text:
        text = text.replace("{", "").replace("}", "")
    return text.replace("$", "") if text.count("$") >= 2 and not re.search(r"\$\s?\d", text) else text


def _command_text(command: re.Match[str]) -> str:
    """Return the letter that a command writes; nothing for one that sets type; any other as it stands."""
    name = command[1]
    return _LATEX_LETTERS.get(name, "" if name.startswith(_LATEX_TYPE) else command[0])


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Return the filing form of one word: case, diacritics, ligatures, Han and kana variants folded away."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    return _han_folded(undiacritic(folded).translate(_LETTERS))


def undiacritic(text: str) -> str:
    """Strip combining marks from alphabets where they are optional (never from Indic scripts or kana)."""
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare)


def _han_folded(text: str) -> str:
    return text.translate(_han_variants()) if any(char >= "\u3400" for char in text) else text


@lru_cache(maxsize=1)
def _han_variants() -> dict[int, str]:
    """Read the table of Han variants (`data/han_variants.txt`): a line is a filing form and its variants."""
    table = (files("citecheck.biblio.titles") / "data" / "han_variants.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {ord(variant): form for form, variants in rows for variant in variants}
