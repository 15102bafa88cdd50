"""Build the list of common words from the frequency dictionaries of pyspellchecker (MIT), and that of names.

Names are those of countries and languages in the Unicode CLDR (Unicode licence), as the package Babel holds it.

Usage: python tools/lexicon.py FOLDER_WITH_xx.json.gz citecheck/biblio/titles/data/lexicon.txt.xz
       python tools/lexicon.py - citecheck/biblio/titles/data/lexicon.txt.xz   (makes only the names anew)
"""

import gzip
import json
import lzma
import re
import sys
from pathlib import Path

from citecheck.biblio.titles.folding import fold

LANGUAGES = {
    "en": 40_000,
    "de": 25_000,
    "fr": 20_000,
    "es": 20_000,
    "it": 15_000,
    "nl": 15_000,
    "pt": 15_000,
    "ru": 25_000,
}
SHORT = {3: 0.12, 4: 0.4}  # beyond these shares of a list, short words are mostly noise
HEADER = (
    "# Common words, folded, from pyspellchecker's dictionaries (https://github.com/barrust/pyspellchecker, MIT), "
    "and names of countries and languages from the Unicode CLDR (https://cldr.unicode.org, Unicode licence)."
)
NAMES = "names"


def main() -> None:
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    words = kept(target) if sys.argv[1] == "-" else [row(language, common(folder, language)) for language in LANGUAGES]
    lines = [HEADER, *words, row(NAMES, names())]
    target.write_bytes(lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME))


def row(label: str, words: list[str]) -> str:
    return f"{label}\t{' '.join(words)}"


def kept(target: Path) -> list[str]:
    lines = lzma.decompress(target.read_bytes()).decode().splitlines()
    return [line for line in lines if line.partition("\t")[0] in LANGUAGES]


def names() -> list[str]:
    from babel import Locale

    found = set()
    for language in LANGUAGES:
        locale = Locale(language)
        countries = [name for code, name in locale.territories.items() if code.isalpha()]
        spoken = [name for code, name in locale.languages.items() if len(code) < 4]
        found |= {fold(word) for name in (*countries, *spoken) for word in re.findall(r"[^\W\d_]{3,24}", name)}
    return sorted(found)


def common(folder: Path, language: str) -> list[str]:
    counts = json.loads(gzip.decompress((folder / f"{language}.json.gz").read_bytes()))
    ranked = sorted(
        (word for word in counts if 3 <= len(word) <= 24 and word.isalpha()), key=lambda word: -counts[word]
    )
    ranked = ranked[: LANGUAGES[language]]
    return sorted({fold(word) for rank, word in enumerate(ranked) if rank < SHORT.get(len(word), 1) * len(ranked)})


if __name__ == "__main__":
    main()
