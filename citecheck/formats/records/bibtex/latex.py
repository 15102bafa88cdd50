"""LaTeX text into Unicode and back: accents, commands, braces, mathematics."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pylatexenc.latex2text import LatexNodes2Text
    from pylatexenc.latexwalker import LatexMacroNode
    from pylatexenc.macrospec import LatexContextDb

_LONGEST = 50_000  # characters that are read as LaTeX; what is longer only loses its braces
_SPECIAL = re.compile(r"[\\{}$~%^]|--|``|''|[?!]`")
_COMMANDS = re.compile(r"[\\$]")
_LIGATURES_READ = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("?`", "¿"), ("!`", "¡"), ("~", " "))
_ADDRESS = re.compile(r"\\(?:url|path|nolinkurl|doi)\s{0,3}\{([^{}]{0,3000})\}")
_WRAPPED = (  # commands whose argument is verbatim, or whose second argument is the text
    (re.compile(r"\\href\s{0,3}\{([^{}]{0,3000})\}\s{0,3}\{([^{}]{0,1000})\}"), r" \2 (\1) "),
    (re.compile(r"\\(?:noopsort|SortNoop|sortnoop|nosort)\s?\{[^{}]{0,80}\}"), ""),
    (re.compile(r"(?<!\\)%"), r"\%"),
    (re.compile(r"(?<!\\)&"), r"\&"),
)
_MATHS = re.compile(r"(?<!\\)\$([^$]{1,500})(?<!\\)\$")
_LONE_DOLLAR = re.compile(r"(?<!\\)\$")
_SCRIPT = re.compile(r"([_^])(?:\{([0-9+\-=()n]{1,12})\}|([0-9+\-n]))")
_LOWERED = str.maketrans("0123456789+-=()n", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ")
_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_JOURNALS = {  # macros of the AAS and of ADS: https://ui.adsabs.harvard.edu/help/actions/journal-macros
    "aj": "Astronomical Journal", "apj": "Astrophysical Journal", "apjl": "Astrophysical Journal Letters",
    "apjs": "Astrophysical Journal Supplement Series", "aap": "Astronomy and Astrophysics", "araa": "Annual Review of "
    "Astronomy and Astrophysics", "mnras": "Monthly Notices of the Royal Astronomical Society", "nat": "Nature",
    "pasp": "Publications of the Astronomical Society of the Pacific", "prd": "Physical Review D",
    "prl": "Physical Review Letters", "jcap": "Journal of Cosmology and Astroparticle Physics",
}  # fmt: skip
_SIGNS = {
    "textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^", "LaTeX": "LaTeX", "TeX": "TeX",
    "BibTeX": "BibTeX",
}  # fmt: skip
_SILENT = {
    "relax", "noopsort", "bf", "it", "em", "rm", "sc", "tt", "sf", "sl", "bfseries", "itshape", "scshape", "protect",
    "newblock", "hfill", "par", "noindent", "small", "large", "left", "right", "displaystyle", "nolinebreak",
    "allowbreak",
    "emph", "textit", "textbf", "mbox", "hbox", "text", "mathrm", "mathbf", "mathit", "ensuremath", "enquote",
    "mkbibquote", "mkbibemph", "foreignlanguage", "natexlab", "bibinfo", "bibnamefont", "textnormal", "uppercase",
    "MakeUppercase", "lowercase", "cyr", "selectlanguage", "hspace", "vspace", "kern",
}  # fmt: skip
_ESCAPES = {
    "%": r"\%", "&": r"\&", "_": r"\_", "#": r"\#", "$": r"\$", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
}  # fmt: skip
_TO_ESCAPE = re.compile(r"[%&_#$~^\\{}]")
_LIGATURES = (
    (re.compile(r"-(?=-)"), "-{}"),
    (re.compile(r"([`'])(?=\1)"), r"\1{}"),
    (re.compile(r"([?!])(?=`)"), r"\1{}"),
)


def decode(text: str) -> str:
    r"""Return LaTeX text as plain Unicode (NFC) in one line: `M{\"u}{\ss}ig` → `Müßig`, `H$_2$O` → `H₂O`.

    A command that is not known leaves its argument, or its name where it has none. Never raises.
    """
    plain = _without_latex(text) if _SPECIAL.search(text) else text
    return " ".join(unicodedata.normalize("NFC", plain).split())


def encode(text: str) -> str:
    """Escape what LaTeX reads as a command; Unicode stays. `decode` gives the text back."""
    escaped = _TO_ESCAPE.sub(lambda match: _ESCAPES[match[0]], text)
    for pattern, replacement in _LIGATURES:
        escaped = pattern.sub(replacement, escaped)
    return escaped


def verbatim(text: str) -> str:
    """Return an address or identifier as it is meant: wrappers, escapes and outer braces go, nothing else."""
    plain = re.sub(r"\\(?:url|path|nolinkurl|href)\s{0,3}\{([^{}]{0,3000})\}(?:\{[^{}]{0,500}\})?", r"\1", text)
    plain = re.sub(r"\\textasciitilde\s?(?:\{\})?|\\~\{\}|\{\\textasciitilde\}|\\sim\b", "~", plain)
    plain = re.sub(r"\{\\([_%&#$])\}", r"\1", plain)
    plain = re.sub(r"\\([_%&#$~{}])", r"\1", plain)
    return "".join(re.sub(r"^\{+(.*?)\}+$", r"\1", plain.strip(), flags=re.DOTALL).split("\n")).strip()


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
    text = _with_maths(text)
    try:
        converter, grammar = _converter()
        return str(converter.latex_to_text(text, latex_context=grammar))
    except Exception:  # noqa: BLE001 (the library raises whatever it meets on LaTeX that is none)
        return _bare(text)


def _with_maths(text: str) -> str:
    """Prepare formulas between dollar signs; the other dollar signs are money."""
    pieces, cursor = [], 0
    for maths in _MATHS.finditer(text):
        money = not re.search(r"[\\^_=]", maths[1]) and re.search(r"[^\W\d_]{3}|^\s?\d[\d.,]*\s+[^\W\d_]{2}", maths[1])
        before = text[cursor : maths.start()]
        pieces += [_LONE_DOLLAR.sub(r"\$", before), f"\\${maths[1]}\\$" if money else f"${_scripts(maths[1])}$"]
        cursor = maths.end()
    return "".join([*pieces, _LONE_DOLLAR.sub(r"\$", text[cursor:])])


def _scripts(maths: str) -> str:
    return _SCRIPT.sub(lambda one: (one[2] or one[3]).translate(_LOWERED if one[1] == "_" else _RAISED), maths)


def _bare(text: str) -> str:
    return re.sub(r"\\[A-Za-z]+\s?|\\|[{}$]", "", text).replace("~", " ")


@cache
def _converter() -> tuple[LatexNodes2Text, LatexContextDb]:
    from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db
    from pylatexenc.latexwalker import get_default_latex_context_db as get_default_grammar

    context = get_default_latex_context_db()
    own = [MacroTextSpec(name, text) for name, text in (_SIGNS | _JOURNALS).items()]
    context.add_context_category("bibliographies", prepend=True, macros=own)
    context.set_unknown_macro_spec(MacroTextSpec("", simplify_repl=_unknown))
    converter = LatexNodes2Text(latex_context=context, math_mode="text", strict_latex_spaces=True, keep_comments=True)
    return converter, get_default_grammar()


def _unknown(node: LatexMacroNode) -> str:
    """Keep the name of a command that nobody knows, unless an argument follows or it only sets type."""
    name = str(node.macroname)
    following = str(node.parsing_state.s)[node.pos + node.len :].lstrip()
    spoken = len(name) > 1 and name.isalpha() and not following.startswith("{") and name not in _SILENT
    return name + node.macro_post_space if spoken else ""
