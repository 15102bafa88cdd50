"""Names of scholarly journals that do not call themselves so: a journal's articles are sure to be registered.

They come from the lists of abbreviations of JabRef (CC0 1.0) and from the titles of the styles that publishers name
for their journals (the CSL project's): `data/journals.txt.xz`, made by `tools/journals.py`. What calls itself
`Journal of …` stands in `venue_names`.
"""

from __future__ import annotations

import lzma
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def journals() -> frozenset[str]:
    """Return the names in lower case, bare of signs and of a leading article, from the file of the package."""
    packed = (files("citecheck.vocabulary") / "data" / "journals.txt.xz").read_bytes()
    return frozenset(line for line in lzma.decompress(packed).decode().splitlines() if not line.startswith("#"))
