"""LaTeX text into Unicode and back: accents, commands, braces, mathematics."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from citecheck.expressions import expression
from citecheck.formats.records.bibtex.commands import converter_and_grammar
from citecheck.formats.records.bibtex.formulas import prepared
from citecheck.formats.records.bibtex.macros import NUMBERED, SETTINGS

_LONGEST = 50_000  # characters that are read as LaTeX; what is longer only loses its braces
_SPECIAL = expression(r"[\\{}$~%^]|--|``|''|[?!]`")
_COMMANDS = expression(r"[\\$]")
_LIGATURES_READ = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("?`", "¿"), ("!`", "¡"), ("~", " "))
_ADDRESS = expression(r"\\(?:url|path|nolinkurl|doi)\s{0,3}\{([^{}]{0,3000})\}")
_NUMBER = expression(
    rf"\\(?:{'|'.join(NUMBERED)})(?![A-Za-z])\s{{0,3}}=?\s{{0,3}}[-+]?\d{{0,6}}\.?\d{{0,6}}\s?(?:(?:pt|em|ex|mm|cm|in|sp|pc|bp|mu)\b)?\s?"
)
_WRAPPED = (  # commands whose argument is verbatim, or whose second argument is the text
    (expression(r"\\href\s{0,3}\{\s{0,9}\}\s{0,3}(?=\{)"), ""),
    (expression(r"\\href\s{0,3}\{([^{}]{0,3000})\}\s{0,3}\{([^{}]{0,1000})\}"), r" \2 (\1) "),
    (_NUMBER, ""),
    (expression(r"(?<!\\)%"), r"\%"),
    (expression(r"(?<!\\)&"), r"\&"),
)
_LETTER = expression(
    r"\\(?:[`'^\"~=.]|[uvHckrdbth](?![A-Za-z]))\s{0,3}(?:\{\s?(?:\\[ij]|[A-Za-z]{1,2})?\s?\}|\\[ij](?![A-Za-z])(?:\s|\{\})?|[A-Za-z])"
    r"|\\(?:ae|AE|oe|OE|aa|AA|o|O|l|L|ss|i|j|dh|DH|th|TH|dj|DJ|ng|NG|ohorn|OHORN|uhorn|UHORN)(?![A-Za-z])(?:\s{1,3}|\{\})?"
)
_SETTING = expression(rf"\\(?:{'|'.join(name for name, count in SETTINGS.items() if not count)})(?![A-Za-z])\s?")
_ESCAPES = {
    "%": r"\%", "&": r"\&", "_": r"\_", "#": r"\#", "$": r"\$", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
}  # fmt: skip
_TO_ESCAPE = expression(r"[%&_#$~^\\{}]")
_LIGATURES = (
    (expression(r"-(?=-)"), "-{}"),
    (expression(r"([`'])(?=\1)"), r"\1{}"),
    (expression(r"([?!])(?=`)"), r"\1{}"),
)
_OF_VERBATIM = (
    (
        expression(
            r"\\(?:url|path|nolinkurl|href)\s{0,3}\{([^{}]{0,3000})\}(?:\{(?:[^{}]|\{[^{}]{0,200}\}){0,500}\})?"
        ),
        r"\1",
    ),
    (expression(r"\\textasciitilde\s?(?:\{\})?|\\~\{\}|\{\\textasciitilde\}|\\sim\b"), "~"),
    (expression(r"\{\\([_%&#$])\}"), r"\1"),
    (expression(r"\\([_%&#$~{}])"), r"\1"),
)
"""What is written in an address or identifier for TeX's sake, each with a backslash."""

_IN_BRACES = expression(r"^\{+(.*?)\}+$", re.DOTALL)


def decode(text: str) -> str:
    r"""Return LaTeX text as plain Unicode (NFC) in one line: `M{\"u}{\ss}ig` → `Müßig`, `H$_2$O` → `H₂O`.

    A command that is not known leaves its argument, or its name where it has none. Never raises.
    """
    plain = _without_latex(text) if _SPECIAL.search(text) else text
    return " ".join(unicodedata.normalize("NFC", plain).split())


def spelled(text: str) -> str:
    r"""Return LaTeX text whose accents and letters are spelled out: `Mu\~noz` → `Muñoz`; all else stays as it is.

    So that what splits names sees letters, and no tie, blank or brace of a command.
    """
    return _LETTER.sub(lambda letter: decode(letter[0]), _SETTING.sub("", text)) if "\\" in text else text


def encode(text: str) -> str:
    """Escape what LaTeX reads as a command; Unicode stays. `decode` gives the text back."""
    escaped = _TO_ESCAPE.sub(lambda match: _ESCAPES[match[0]], text)
    for pattern, replacement in _LIGATURES:
        escaped = pattern.sub(replacement, escaped)
    return escaped


def verbatim(text: str) -> str:
    """Return an address or identifier as it is meant: wrappers, escapes and outer braces go, nothing else."""
    plain = text
    for pattern, meant in _OF_VERBATIM if "\\" in text else ():
        plain = pattern.sub(meant, plain)
    return "".join(_IN_BRACES.sub(r"\1", plain.strip()).split("\n")).strip()


@lru_cache(maxsize=8192)
def _without_latex(text: str) -> str:
    if not _COMMANDS.search(text):
        for ligature, sign in _LIGATURES_READ:
            text = text.replace(ligature, sign)
        return text.replace("{", "").replace("}", "")
    if len(text) > _LONGEST:
        return _bare(text)
    text = _ADDRESS.sub(lambda address: f" {encode(verbatim(address[1]))} ", text)
    for pattern, replacement in _WRAPPED:
        text = pattern.sub(replacement, text)
    text = prepared(text)
    try:
        converter, grammar = converter_and_grammar()
        return str(converter.latex_to_text(text, latex_context=grammar))
    except Exception:  # noqa: BLE001 (the library raises whatever it meets on LaTeX that is none)
        return _bare(text)


def _bare(text: str) -> str:
    return re.sub(r"\\[A-Za-z]+\s?|\\|[{}$]", "", text).replace("~", " ")
