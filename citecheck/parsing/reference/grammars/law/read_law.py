"""Read a citation of law by the grammar of its country."""

from __future__ import annotations

from dataclasses import replace

from citecheck.parsing.reference.grammars.form import Grammars, read_form
from citecheck.parsing.reference.grammars.law.commonwealth import COMMONWEALTH
from citecheck.parsing.reference.grammars.law.europe import EUROPE
from citecheck.parsing.reference.grammars.law.france import FRANCE
from citecheck.parsing.reference.grammars.law.germany import GERMANY
from citecheck.parsing.reference.grammars.law.jurisdictions import jurisdiction_of
from citecheck.parsing.reference.grammars.law.mongolia import MONGOLIA
from citecheck.parsing.reference.grammars.law.nations import NATIONS
from citecheck.parsing.reference.grammars.law.other_nations import OTHER_NATIONS
from citecheck.parsing.reference.grammars.law.russia import RUSSIA
from citecheck.parsing.reference.grammars.law.united_states import UNITED_STATES
from citecheck.parsing.reference.parsed import Parsed

LAW = (EUROPE, NATIONS, UNITED_STATES, COMMONWEALTH, GERMANY, FRANCE, RUSSIA, MONGOLIA, OTHER_NATIONS)
_GRAMMARS = Grammars(*LAW)


def read_law(text: str) -> Parsed | None:
    """Read a case, a statute or a treaty; `None` where the text is none as a whole."""
    parsed = read_form(text, _GRAMMARS)
    return with_jurisdiction(parsed) if parsed else None


def with_jurisdiction(parsed: Parsed) -> Parsed:
    """Give a case, a statute or a treaty the country that its court, report or act is of."""
    country = jurisdiction_of(parsed.item)
    return replace(parsed, item=replace(parsed.item, jurisdiction=country)) if country else parsed
