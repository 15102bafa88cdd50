"""Build the list of common words from the frequency dictionaries of pyspellchecker (MIT).

Usage: python tools/lexicon.py FOLDER_WITH_xx.json.gz citecheck/biblio/titles/data/lexicon.txt.xz
"""

import gzip
import json
import lzma
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
HEADER = "# Common words, folded, from pyspellchecker's dictionaries (https://github.com/barrust/pyspellchecker, MIT)."


def main() -> None:
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    lines = [HEADER, *(f"{language}\t{' '.join(common(folder, language))}" for language in LANGUAGES)]
    target.write_bytes(lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME))


def common(folder: Path, language: str) -> list[str]:
    counts = json.loads(gzip.decompress((folder / f"{language}.json.gz").read_bytes()))
    ranked = sorted(
        (word for word in counts if 3 <= len(word) <= 24 and word.isalpha()), key=lambda word: -counts[word]
    )
    ranked = ranked[: LANGUAGES[language]]
    return sorted({fold(word) for rank, word in enumerate(ranked) if rank < SHORT.get(len(word), 1) * len(ranked)})


if __name__ == "__main__":
    main()
