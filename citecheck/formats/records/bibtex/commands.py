"""The converter of LaTeX into text: pylatexenc's, taught the commands that our tables add."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from citecheck.formats.records.bibtex.formulas import script
from citecheck.formats.records.bibtex.macros import (
    ACCENTS,
    ASIDES,
    FRACTIONS,
    JOURNALS,
    QUANTITIES,
    SETTINGS,
    SIGNS,
    UNITS,
)

if TYPE_CHECKING:
    from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec
    from pylatexenc.latexwalker import LatexMacroNode, LatexNode
    from pylatexenc.macrospec import LatexContextDb, MacroSpec

    Said = Callable[[LatexMacroNode, LatexNodes2Text], str]

_HEADINGS = ("title", "author", "date", "part", "chapter", "section", "subsection", "subsubsection", "paragraph")
_PLAIN = ("mathbf", "mathit", "mathsf", "mathtt", "mathrm", "mathnormal", "bm", "boldsymbol", "text", "mbox", "hbox")
_CITATIONS = tuple(
    f"{opening}{ending}"
    for opening in ("cite", "Cite")
    for ending in ("", "t", "p", "alt", "alp", "author", "year", "yearpar", "num", "fullauthor", "talias", "palias")
)
_SCRIPTS = {"textsubscript": "_", "textsuperscript": "^", "mkbibsubscript": "_", "mkbibsuperscript": "^"}


@cache
def converter_and_grammar() -> tuple[LatexNodes2Text, LatexContextDb]:
    """Return the converter and the grammar by which it takes arguments; both are made once."""
    from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db
    from pylatexenc.latexwalker import get_default_latex_context_db as get_default_grammar

    context, grammar = get_default_latex_context_db(), get_default_grammar()
    context.add_context_category("bibliographies", prepend=True, macros=list(_texts()))
    context.set_unknown_macro_spec(MacroTextSpec("", simplify_repl=_unknown))
    grammar.add_context_category("bibliographies", prepend=True, macros=list(_arguments()))
    converter = LatexNodes2Text(latex_context=context, math_mode="text", strict_latex_spaces=True, keep_comments=True)
    return converter, grammar


def _texts() -> Iterator[MacroTextSpec]:
    from pylatexenc.latex2text import MacroTextSpec

    by_rule: dict[Said, tuple[str, ...]] = {
        lambda node, l2tobj: _said(node, l2tobj)[-1]: (*ASIDES, *_PLAIN, *_HEADINGS),
        lambda node, l2tobj: "/".join(_said(node, l2tobj)): FRACTIONS,
        lambda node, l2tobj: " ".join(_said(node, l2tobj)): QUANTITIES,
        lambda node, l2tobj: "[" + _said(node, l2tobj)[-1] + "]": _CITATIONS,
        lambda node, l2tobj: _said(node, l2tobj)[-1] + "°": ("ang",),
        lambda node, l2tobj: script(_said(node, l2tobj)[-1], _SCRIPTS[node.macroname]): tuple(_SCRIPTS),
        lambda node, l2tobj: _marked(_said(node, l2tobj)[-1], ACCENTS[node.macroname]): tuple(ACCENTS),
    }
    yield from (MacroTextSpec(name, text) for name, text in (UNITS | SIGNS | JOURNALS).items())
    yield from (MacroTextSpec(name, "") for name in SETTINGS)
    yield from (MacroTextSpec(name, simplify_repl=rule) for rule, names in by_rule.items() for name in names)


def _arguments() -> Iterator[MacroSpec]:
    """Yield how many arguments each command of our tables takes; an optional one may stand before them."""
    from pylatexenc.macrospec import std_macro

    yield from (std_macro(name, "") for name in UNITS | SIGNS | JOURNALS)
    yield from (std_macro(name, "*[" + "{" * count if count else "") for name, count in SETTINGS.items())
    yield from (std_macro(name, "[" + "{" * (count + 1)) for name, count in ASIDES.items())
    yield from (std_macro(name, "[{{") for name in (*FRACTIONS, *QUANTITIES))
    yield from (std_macro(name, "*[[{") for name in _CITATIONS)
    yield from (std_macro(name, "*[{") for name in _HEADINGS)
    yield from (std_macro(name, "{") for name in (*_PLAIN, *_SCRIPTS, *ACCENTS, "ang"))


def _said(node: LatexMacroNode, l2tobj: LatexNodes2Text) -> list[str]:
    """Return the texts of the arguments in braces; one empty text where there are none."""
    spec = str(getattr(node.nodeargd, "argspec", "") or "")
    given: list[LatexNode | None] = list(getattr(node.nodeargd, "argnlist", None) or ())
    braced = [one for sign, one in zip(spec, given, strict=False) if sign == "{" and one is not None]
    return [str(l2tobj.nodelist_to_text([one])) for one in braced] or [""]


def _marked(text: str, mark: str) -> str:
    return unicodedata.normalize("NFC", text[:1] + mark + text[1:])


def _unknown(node: LatexMacroNode, l2tobj: LatexNodes2Text) -> str:
    """Keep the arguments of a command that nobody knows; its name where it has none, unless it only sets type."""
    said = " ".join(_said(node, l2tobj))
    if said:
        return said + str(node.macro_post_space)
    name = str(node.macroname)
    following = str(node.parsing_state.s)[node.pos + node.len :].lstrip()
    return (
        name + str(node.macro_post_space)
        if len(name) > 1 and name.isalpha() and not following.startswith(("{", "["))
        else ""
    )
