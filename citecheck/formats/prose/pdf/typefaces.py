"""Which typefaces of a PDF are italic: by the flags of the font, else by its name.

Table 121 of ISO 32000-1 has the flags; names are those of PostScript (`Times-BoldItalic`), of TeX (`CMTI10`) and of
foundries that abbreviate (`MinionPro-It`, `AdvP41153C-BI`).
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.expressions import expression

_FLAG = 1 << 6
_NAME = expression(
    r"(?i:italic|obliq|slanted|kursiv)|[-.,](?:B|Bd)?(?:I|It|Ital)$|^(?:CM|SF|EC|LM)(?:SL|TI|BXTI|BXSL)\d"
)
_SUBSET = expression(r"^[A-Z]{6}\+")


@lru_cache(maxsize=1000)
def is_italic(name: bytes, flags: int) -> bool:
    """Tell by the name of a font (`ABCDEF+Times-Italic`) and the flags of its descriptor."""
    return bool(flags & _FLAG or _NAME.search(_SUBSET.sub("", name.decode("utf-8", "replace"))))
