"""Formulas between dollar signs as a title has them: scripts, degrees, and dollars that are money."""

from __future__ import annotations

import re

from citecheck.expressions import expression

_MATHS = expression(r"(?<!\\)\$([^$]{1,500})(?<!\\)\$")
_LONE_DOLLAR = expression(r"(?<!\\)\$")
_SCRIPT = expression(
    r"(?<!\\)([_^])\s?"
    r"(?:\{((?:[^{}]|\{(?:[^{}]|\{[^{}]{0,100}\}){0,50}\}){0,100})\}"
    r"|(\\[A-Za-z]{1,20}(?:\{[^{}]{0,100}\})?|[^\s{}\\$]))"
)
_ROMAN = expression(r"\\(?:text[a-z]{0,10}|math(?:rm|it|sf|bf|tt|normal)|rm|it|bf|mbox|hbox|operatorname)\s?(?![a-z])")
_RAISED_SIGNS = {
    "o": "°", r"\circ": "°", r"\degree": "°", r"\prime": "′", "'": "′", r"\ast": "*", "*": "*", r"\dagger": "†",
    r"\ddagger": "‡", r"\star": "*", r"\bullet": "•", r"\circledR": "®", r"\textregistered": "®",
    r"\textcircled R": "®",
}  # fmt: skip
_LOWERED = str.maketrans("0123456789+-=()aeioruvxhklmnpstj", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢₒᵣᵤᵥₓₕₖₗₘₙₚₛₜⱼ")
_RAISED = str.maketrans("0123456789+-=()abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
_APART = frozenset((*_LOWERED.values(), *_RAISED.values()))  # code points
_OTHER_MATHS = expression(
    r"\\\(([^$]{1,500}?)\\\)|\\ensuremath\s?\{((?:[^{}$]|\{(?:[^{}$]|\{[^{}$]{0,100}\}){0,50}\}){1,200})\}"
)
_ELEMENTS = expression(r"(?<=[A-Za-z)\]])(\d{1,3})")
_CHARGE = expression(r"\^\{?(\d{0,2}[+-])\}?|(?<=\w)([+-])$")
_FORMULA_OF_MATTER = expression(r"\\(?:ce|cf)\s?\{((?:[^{}]|\{[^{}]{0,40}\}){1,200})\}")


def prepared(text: str) -> str:
    """Prepare the formulas of a LaTeX text for the converter; the other dollar signs are money."""
    text = _FORMULA_OF_MATTER.sub(lambda one: _of_matter(one[1]), text)
    text = _OTHER_MATHS.sub(lambda one: f"${one[1] or one[2]}$", text)
    pieces, cursor = [], 0
    for maths in _MATHS.finditer(text):
        money = not re.search(r"[\\^_=]", maths[1]) and re.search(r"[^\W\d_]{3}|^\s?\d[\d.,]*\s+[^\W\d_]{2}", maths[1])
        before = text[cursor : maths.start()]
        pieces += [_LONE_DOLLAR.sub(r"\$", before), f"\\${maths[1]}\\$" if money else f"${_scripts(maths[1])}$"]
        cursor = maths.end()
    return "".join([*pieces, _LONE_DOLLAR.sub(r"\$", text[cursor:])])


def script(text: str, mark: str) -> str:
    """Write a short text below (`_`) or above (`^`) the line where Unicode has all its signs, else on the line.

    Words stay words: `4th` and `CO₂`, not `4ᵗʰ`.
    """
    if len(text) > 1 and re.search(r"[^\W\d_]", text) and text != "n+1":
        return text
    moved = text.translate(_LOWERED if mark == "_" else _RAISED)
    return moved if all(ours != theirs for ours, theirs in zip(text, moved, strict=True)) else text


def _scripts(maths: str) -> str:
    return _SCRIPT.sub(lambda one: _script(one[1], one[2] if one[3] is None else one[3]), maths)


def _script(mark: str, written: str) -> str:
    """Say one script; what LaTeX commands it holds the converter reads."""
    plain = _ROMAN.sub("", written).replace("{", "").replace("}", "").strip()
    if mark == "^" and plain in _RAISED_SIGNS:
        return _RAISED_SIGNS[plain]
    said = script(plain, mark) if "\\" not in plain else _scripts(written)
    return said if said and ord(said[0]) in _APART else "{" + said + "}"


def _of_matter(formula: str) -> str:
    r"""Say the argument of mhchem's `\ce`: `H2O`, `SO4^2-`, `A -> B`."""
    charged = _CHARGE.sub(lambda one: script(one[1] or one[2], "^"), formula)
    lowered = _ELEMENTS.sub(lambda one: script(one[1], "_"), charged)
    return lowered.replace("<=>", "⇌").replace("->", "→")
