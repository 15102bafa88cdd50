"""Rows of words: the language they are of, who vouches for them, and the words.

A row stands in a table as a line, `de CSL: Band | Bände`: its language (ISO 639; `mul` where many share a word), the
key of its source, and its words parted by ` | `, which may go on in the lines below.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from citecheck.expressions import expression

SOURCES = {
    "CENSUS": "the most frequent surnames of the Korean census of 2015 and of the Chinese census of 2010",
    "CLDR": "Unicode CLDR 47, months of the Gregorian calendar (wide and abbreviated, format and stand-alone)",
    "AGLC": "the Australian Guide to Legal Citation (4th ed., Melbourne University Law Review Association)",
    "BLUEBOOK": "the tables T1 and T6 of The Bluebook (21st ed.), as legal writing shows them",
    "CSL": "the locales of the Citation Style Language project (citationstyles.org), CC BY-SA 3.0",
    "ECLI": "the Council's conclusions on the European Case Law Identifier (2011/C 127/01), EUR-Lex, HUDOC",
    "GUIDES": "section names of the Wikipedias, the guides of APA, MLA, GOST R 7.0.5, GB/T 7714 and ABNT NBR 6023, "
    "journals' templates",
    "LAW": "the citation rules of courts, gazettes and law faculties in the language of the row",
    "MCGILL": "the Canadian Guide to Uniform Legal Citation (McGill Law Journal), CanLII's neutral citations",
    "MET": "met in reference lists and on pages",
    "NAMES": "the particle rules of CSL 1.0.2 and of BibTeX's `von` part, headings of library authority files",
    "NOTICES": "Crossref's `update-to` types and PubMed's publication types, the house styles of news agencies "
    "(Reuters, Yonhap) and of publishers' platforms",
    "OSCOLA": "the Oxford University Standard for Citation of Legal Authorities (4th ed.), BAILII's neutral citations",
    "RDA": "cataloguers' practice (RDA 2.3, ISBD 1) and the grammars of the languages named",
    "REPORTERS": "the reporters of the Free Law Project (reporters-db, BSD-2-Clause)",
    "STYLES": "the manuals of the styles named in MODEL.md, GOST R 7.0.5, GB/T 7714, SIST 02, and the citation "
    "templates of the Wikipedias",
    "VENUES": "the names that meetings and journals of computing give themselves, and DBLP's list of venues",
}


class Row(NamedTuple):
    """Words of one meaning in one language."""

    language: str
    source: str
    words: tuple[str, ...]


_HEAD = expression(r"^\s*(?P<language>[a-z]{2,3}) (?P<source>[A-Z]+): ", re.MULTILINE)
_BREAK = expression(r"\s+\|\s+")


def rows(table: str) -> tuple[Row, ...]:
    """Read a table of rows."""
    _, *parts = _HEAD.split(table)
    return tuple(
        Row(language, source, tuple(_BREAK.split(" ".join(words.split()))))
        for language, source, words in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    )


def spellings(table: Iterable[Row]) -> tuple[str, ...]:
    """Return the words of all languages, each once, in the order of the table."""
    return tuple(dict.fromkeys(word for row in table for word in row.words))


def numbered(table: Iterable[Row]) -> dict[str, int]:
    """Return the place of each word in its row, counted from 1; spellings of one word are parted by commas.

    A word that means two numbers in two languages is left to the language that is listed first.
    """
    found: dict[str, int] = {}
    for row in table:
        for number, words in enumerate(row.words, start=1):
            for word in words.split(","):
                found.setdefault(word.strip(), number)
    return found


def either(words: Iterable[str]) -> str:
    """Write words as the alternatives of an expression, the longest first; a blank may be two."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s{1,2}") for word in sorted(words, key=len, reverse=True))
