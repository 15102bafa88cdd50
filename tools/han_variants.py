"""Build the table of Han variants from OpenCC's character dictionaries (Apache-2.0).

Usage: python tools/han_variants.py FOLDER_OF_DICTIONARIES > citecheck/biblio/titles/data/han_variants.txt
"""

import sys
from collections import defaultdict
from pathlib import Path

HEADER = """# Han variants folded into one filing form: simplified form, tab, its traditional and Japanese variants.
# Made by tools/han_variants.py from OpenCC's TSCharacters and JPVariants
# (https://github.com/BYVoid/OpenCC, Apache-2.0).
"""


def main() -> None:
    folder = Path(sys.argv[1])
    simplified = {old: new.split()[0] for old, new in rows(folder / "TSCharacters.txt")}
    for old, new in rows(folder / "JPVariants.txt"):
        for variant in new.split():
            simplified.setdefault(variant, simplified.get(old, old))
    forms = defaultdict(set)
    for variant, form in simplified.items():
        final = simplified.get(form, form)
        if len(variant) == 1 and len(final) == 1 and variant != final and max(variant, final) <= "\uffff":
            forms[final].add(variant)
    sys.stdout.write(HEADER)
    for form in sorted(forms):
        sys.stdout.write(f"{form}\t{''.join(sorted(forms[form]))}\n")


def rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if "\t" in line and not line.startswith("#")]


if __name__ == "__main__":
    main()
