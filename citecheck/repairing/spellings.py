r"""How each format may write a character of a value: `_` is `\_` in LaTeX, `&` is `&amp;` in HTML, `"` is `\"` in JSON.

A spelling knows every way in which its readers take a character, and which of them is safe to write.
"""

from __future__ import annotations

import json
import string
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html.entities import codepoint2name

Ways = Callable[[str], Iterable[str]]

_TEX = {
    "_": (r"\_", r"{\_}", r"\textunderscore{}", r"\textunderscore "),
    "%": (r"\%", r"{\%}"),
    "#": (r"\#", r"{\#}"),
    "&": (r"\&", r"{\&}"),
    "$": (r"\$", r"{\$}"),
    "{": (r"\{",),
    "}": (r"\}",),
    "~": (
        r"\textasciitilde{}", r"{\textasciitilde}", r"\textasciitilde ", r"\~{}", r"{\~{}}", r"$\sim$", r"\string~",
    ),
    "–": ("--", r"\textendash{}", r"{\textendash}", r"\textendash "),
    "—": ("---", r"\textemdash{}", r"{\textemdash}", r"\textemdash "),
    "-": ("{-}", r"\-"),
    " ": ("~", r"\ ", r"\,"),
}  # fmt: skip
_ASCIIDOC = {"+": ("{plus}",), "&": ("{amp}",), "<": ("{lt}",), ">": ("{gt}",), "[": ("{startsb}",), "]": ("{endsb}",)}
_WIKITEXT = {"=": ("{{=}}",), "|": ("{{!}}",), "–": ("{{ndash}}", "{{–}}"), "—": ("{{mdash}}",)}


@dataclass(frozen=True, slots=True)
class Spelling:
    """The ways in which a format writes a character beside itself, and what it never writes as it is.

    `escapes` are written where the old value had escapes of that kind too, `always` wherever they stand; `within` is
    the spelling of what carries the text (the strings of a notebook).
    """

    ways: Ways
    escapes: Mapping[str, str]
    always: Mapping[str, str]
    within: Spelling | None = None

    def all(self, character: str) -> tuple[str, ...]:
        """Return every way to write a character, the longest first; letters of ASCII and digits are themselves."""
        if character.isascii() and character.isalnum():
            return (character,)
        own = dict.fromkeys((character, *self.ways(character)))
        if self.within:
            own = dict.fromkeys(carried for way in own for carried in _products(self.within, way))
        return tuple(sorted(own, key=len, reverse=True))

    def write(self, text: str, *, escaped: bool) -> str:
        """Write a text; `escaped` says that what stood there before was written with escapes."""
        table = {**self.escapes, **self.always} if escaped else self.always
        written = "".join(table.get(character, character) for character in text)
        return self.within.write(written, escaped=escaped) if self.within else written


def spelling(format_name: str) -> Spelling:
    """Return the spelling of a format; text without mark-up writes every character as itself."""
    return _SPELLINGS.get(format_name, _PLAIN)


def _products(outer: Spelling, way: str) -> Iterable[str]:
    """Return a way as its carrier writes it: with what it must escape, and a single character in every way."""
    return (outer.write(way, escaped=False), *(outer.all(way) if len(way) == 1 else ()))


def _entities(character: str) -> tuple[str, ...]:
    name = codepoint2name.get(ord(character))
    code = ord(character)
    named = (f"&{name};",) if name else {"'": ("&apos;",)}.get(character, ())
    return (*named, f"&#{code};", f"&#x{code:x};", f"&#x{code:X};", f"&#{code:03};")


def _backslash(character: str) -> tuple[str, ...]:
    return (f"\\{character}",) if character in string.punctuation else ()


def _json(character: str) -> tuple[str, ...]:
    short = (f"\\{character}",) if character in '/"\\' else ()
    code = json.dumps(character)[1:-1]
    return (*short, code, f"\\u{ord(character):04x}", f"\\u{ord(character):04X}") if len(code) < 7 else (*short, code)


def _yaml(character: str) -> tuple[str, ...]:
    return {"'": ("''",), '"': ('\\"',), "\\": ("\\\\",), "/": ("\\/",)}.get(character, ())


def _csl_yaml(character: str) -> tuple[str, ...]:
    """Return the ways of texts that are Markdown, in quotes or without."""
    marked = (f"\\{character}", f"\\\\{character}") if character in string.punctuation else ()
    return (*_yaml(character), *marked)


def _both(*ways: Ways) -> Ways:
    return lambda character: [one for way in ways for one in way(character)]


def _of(table: Mapping[str, tuple[str, ...]]) -> Ways:
    return lambda character: table.get(character, ())


_BACKSLASHES = {character: f"\\{character}" for character in "\\`*_{}[]<>#|~"}
_TEX_ESCAPES = {character: rf"\{character}" for character in "_%#&$"} | {"~": r"\textasciitilde{}"}
_XML_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}

_PLAIN = Spelling(lambda _: (), {}, {})
_LATEX = Spelling(_of(_TEX), _TEX_ESCAPES, {"–": "--"})
_XML = Spelling(_entities, {}, _XML_ESCAPES)
_MARKDOWN = Spelling(_both(_backslash, _entities), {**_BACKSLASHES, "&": "&amp;"}, {})
_JSON = Spelling(_json, {}, {'"': '\\"', "\\": "\\\\"})
_YAML = Spelling(_yaml, {}, {})

_SPELLINGS = {
    "markdown": _MARKDOWN,
    "ipynb": Spelling(_MARKDOWN.ways, _MARKDOWN.escapes, _MARKDOWN.always, within=_JSON),
    "latex": _LATEX,
    "bibtex": _LATEX,
    "biblatex": _LATEX,
    "html": _XML,
    "jats": _XML,
    "tei": _XML,
    "endnote-xml": _XML,
    "rst": Spelling(_backslash, _BACKSLASHES, {}),
    "asciidoc": Spelling(_both(_backslash, _entities, _of(_ASCIIDOC)), _BACKSLASHES, {}),
    "wikitext": Spelling(_both(_entities, _of(_WIKITEXT)), {}, {"|": "%7C", "[": "%5B", "]": "%5D"}),
    "csl-json": _JSON,
    "csl-yaml": Spelling(_csl_yaml, {}, {}),
    "cff": _YAML,
}
