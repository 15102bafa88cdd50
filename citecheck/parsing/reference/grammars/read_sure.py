"""Read what is sure by its form alone: law, archives, scripture and the classics, films, what slashes part."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.archives import ARCHIVES
from citecheck.parsing.reference.grammars.audiovisual import AUDIOVISUAL
from citecheck.parsing.reference.grammars.classics import CLASSICS
from citecheck.parsing.reference.grammars.form import Grammars, read_form
from citecheck.parsing.reference.grammars.law.read_law import LAW, with_jurisdiction
from citecheck.parsing.reference.grammars.law.writings import WRITINGS
from citecheck.parsing.reference.grammars.national_styles import NATIONAL_STYLES
from citecheck.parsing.reference.grammars.organisations import ORGANISATIONS
from citecheck.parsing.reference.grammars.slashes import SLASHES
from citecheck.parsing.reference.grammars.theses import THESES
from citecheck.parsing.reference.grammars.untitled import UNTITLED
from citecheck.parsing.reference.parsed import Parsed

_GRAMMARS = Grammars(
    *LAW, WRITINGS, CLASSICS, ARCHIVES, AUDIOVISUAL, NATIONAL_STYLES, ORGANISATIONS, SLASHES, THESES, UNTITLED
)


def read_sure(text: str) -> Parsed | None:
    """Read a citation of such a form; `None` where the text is none as a whole."""
    parsed = read_form(text, _GRAMMARS)
    return with_jurisdiction(parsed) if parsed else None
