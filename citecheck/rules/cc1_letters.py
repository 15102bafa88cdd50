"""CC1, form: letters that are not those meant, by a wrong encoding or by letters that look alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Amendment, Severity, Violation
from citecheck.rules.cc1_form import texts

_ALIKE = dict(zip("асеорхуіјѕԁһАВСЕНІЈКМОРЅТХУ", "aceopxyijsdhABCEHIJKMOPSTXY", strict=True))
"""Cyrillic letters and the Latin letters that look the same (Unicode Technical Standard #39, confusables)."""
_ALIKE_BACK = {latin: cyrillic for cyrillic, latin in _ALIKE.items()}
_CYRILLIC = expression("[\u0400-\u052f]")
_WORD = expression(r"[^\W\d_]{2,60}")
_CYRILLIC_PAGE = expression(r"(?<![\w.])(?P<mark>р{1,2})\.\s{0,2}(?=(?P<number>\d{1,9}))")
_CYRILLIC_ROUBLES = expression(r"\d\s?$")
_DAMAGE = expression(
    "\ufffd"  # what a decoder leaves where it could not read
    "|[ÃÂÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"  # UTF-8 read as windows-1252
    "|â€[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
)


@rule("CC110", Severity.WARNING, since="0.1", of_text=True)
def homoglyph(case: Case) -> Iterator[Violation]:
    """**What is wrong.** A letter of one script stands where one of another is meant that looks the same.

    **Why it hurts.** The eye sees no difference; searching, sorting and matching the word fail.

    Bad, with a Cyrillic `р` before the pages:

        Бат, Д. Новый мост. Пхеньян, 2007, р. 116-125.

    Good, with a Latin `p`:

        Бат, Д. Новый мост. Пхеньян, 2007, p. 116-125.
    """
    if not case.reference.raw.isascii():
        yield from _before_pages(case.reference.raw)
        yield from _mixed(case.reference.raw)


@rule("CC111", Severity.WARNING, since="0.1", of_text=True)
def mojibake(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The text was read in a different encoding from the one it was written in.

    **Why it hurts.** Names and titles are damaged, and no search finds them.

    Bad:

        Smith, J. (2020). CafÃ© de la RÃ©publique. Paris: Seuil.

    Good:

        Smith, J. (2020). Café de la République. Paris: Seuil.
    """
    for variable, value in texts(case):
        if _DAMAGE.search(value):
            cure = _decoded(value)
            if cure or (
                "\ufffd" in value and case.reference.location.unit != "page"
            ):  # a PDF's font may name no letter
                yield Violation(
                    f"“{value}” was read in a different encoding from the one it was written in.", variable, cure
                )


def _before_pages(raw: str) -> Iterator[Violation]:
    for match in _CYRILLIC_PAGE.finditer(raw):
        if not _CYRILLIC_ROUBLES.search(raw[: match.start()]):
            cure = f"{match['mark'].replace('р', 'p')}."
            message = f"“{match[0].strip()}” before a page number is written with the Cyrillic р; the Latin p is meant."
            stated = raw[match.start() : match.end("number")]
            amended = Amendment(None, stated, stated.replace("р", "p"))
            yield Violation(message, "page", cure, amendments=(amended,))


def _mixed(raw: str) -> Iterator[Violation]:
    words = dict.fromkeys(_WORD.findall(raw)) if _CYRILLIC.search(raw) else ()
    mixed = {word: whole for word in words if (whole := _in_one_script(word))}
    strays = {char: None for word, whole in mixed.items() for char in word if char not in whole}
    if mixed:
        letters = ", ".join(f"{char} is {unicodedata.name(char, '?').title()}" for char in strays)
        yield Violation(
            f"Letters of two scripts are mixed in {', '.join(f'“{word}”' for word in mixed)}: {letters}.",
            None,
            ", ".join(mixed.values()),
            amendments=tuple(Amendment(None, word, whole) for word, whole in mixed.items()),
        )


def _in_one_script(word: str) -> str | None:
    """Return a word of mixed Latin and Cyrillic letters in the script of most of them, where that is certain."""
    scripts = [unicodedata.name(char, "").partition(" ")[0] for char in word]
    latin, cyrillic = scripts.count("LATIN"), scripts.count("CYRILLIC")
    if not latin or not cyrillic or latin == cyrillic:
        return None
    table = _ALIKE_BACK if cyrillic > latin else _ALIKE
    stray = "LATIN" if cyrillic > latin else "CYRILLIC"
    strays = [char for char, script in zip(word, scripts, strict=True) if script == stray]
    if any(char not in table for char in strays):
        return None
    return "".join(table[char] if script == stray else char for char, script in zip(word, scripts, strict=True))


def _decoded(value: str) -> str | None:
    """Undo a reading of UTF-8 as windows-1252; `None` where that is not what happened."""
    try:
        text = value.encode("cp1252").decode("utf-8")
    except UnicodeError:
        try:
            text = value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return None
    return text if text != value else None
