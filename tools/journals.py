"""Make the list of journals from those of JabRef and of publishers.

Usage: python tools/journals.py FOLDER STYLES citecheck/vocabulary/data/journals.txt.xz

FOLDER holds the lists of JabRef (https://github.com/JabRef/abbrv.jabref.org, CC0 1.0), STYLES the styles that
publishers name for their journals (https://github.com/citation-style-language/styles, `dependent/`), of which the
titles alone are taken. Journals in English that do not call themselves so (`Geoforum`, `Energy Policy`); a
`Journal of …` needs no list. Magazines and newspapers that such lists hold beside journals are left out: nobody
registers their articles.
"""

import csv
import html
import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from citecheck.biblio.agreement.venues import folded_name, is_called_a_journal
from citecheck.biblio.languages.language import language_of

OTHERS = ("annee-philologique", "dainst", "mathematics", "strings", "variations")  # series of books, other schemes
POPULAR = frozenset({
    "atlantic", "business week", "commentary", "consumer reports", "ebony", "economist", "esquire", "forbes",
    "foreign affairs", "foreign policy", "fortune", "glamour", "good housekeeping", "guardian", "harpers",
    "harvard business review", "life", "listener", "look", "mademoiselle", "mit sloan management review", "money",
    "nation", "national geographic", "national review", "new republic", "new scientist", "new statesman", "new yorker",
    "newsday", "newsweek", "observer", "parents", "people", "physics world", "playboy", "prevention", "redbook",
    "rolling stone", "saturday review", "sloan management review", "spectator", "sports illustrated", "time", "vogue",
})  # fmt: skip
PERIODICALS = re.compile(
    r"\b(?:news|newsletters?|magazine|newspaper|times|weekly|daily|gazette|digest|today|monthly|tribune|herald|post|"
    r"executive|trade|catalogu?e?|yearbook|almanac|week|reporter|abstracts?|index|update|alert|advis[eo]r)\b"
)
OTHER_LANGUAGES = re.compile(
    r"\b(?:d|da|das|de|degli|dei|del|della|der|des|di|die|do|du|e|el|et|fran|fur|fuer|i|im|ja|la|le|les|"
    r"lo|na|och|og|po|si|sur|und|v|van|voor|y|za|zasshi|zhi|zhurnal|zeitschrift)\b"
)
CHOSEN = ("ubc", "aea")  # the journals of two indexes, which choose: Web of Science and EconLit
LEAST = 2  # other lists that hold a name: one alone may be of all that a library has ever met
LONGEST = 60  # characters; longer names are descriptions
HEADER = "# Journals in English, folded; made by tools/journals.py, which names its sources."
STYLED = re.compile(r"<title>(.*?)</title>(?=.*<e?issn>)", re.DOTALL)


def main() -> None:
    folder, styles, target = map(Path, sys.argv[1:])
    paths = [path for path in sorted(folder.glob("*.csv")) if not path.stem.endswith(OTHERS)]
    lists = Counter(name for path in paths for name in set(names_of(path)))
    chosen = {name for path in paths if path.stem.endswith(CHOSEN) for name in names_of(path)}
    chosen |= set(names_of_styles(styles))
    names = sorted(chosen | {name for name, held in lists.items() if held >= LEAST})
    target.write_bytes(lzma.compress("\n".join([HEADER, *names]).encode(), preset=9 | lzma.PRESET_EXTREME))
    print(f"{len(names)} names")


def names_of(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from told(row[0] for row in csv.reader(lines) if row)


def names_of_styles(folder: Path) -> Iterator[str]:
    """Yield the names of journals, those with an ISSN, for which a publisher names a style."""
    found = (STYLED.search(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.csl")))
    yield from told(html.unescape(style[1]) for style in found if style)


def told(names: Iterable[str]) -> Iterator[str]:
    for each in names:
        written = re.sub(r"\s*[(\[:=/.].*$", "", each)
        name = folded_name(written)
        if is_of_a_journal(written, name):
            yield name


def is_of_a_journal(written: str, name: str) -> bool:
    """Leave out names in other languages, of magazines, and those that say themselves what they are."""
    in_english = written.isascii() and language_of(written) in (None, "en") and not OTHER_LANGUAGES.search(name)
    telling = 3 < len(name) <= LONGEST and name[0].isalpha() and not name.startswith("a ")
    return telling and in_english and not (is_called_a_journal(written) or name in POPULAR or PERIODICALS.search(name))


if __name__ == "__main__":
    main()
