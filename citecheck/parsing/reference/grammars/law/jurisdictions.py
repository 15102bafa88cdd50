"""Where a decision is law, as its report or its court tells."""

from __future__ import annotations

import re
from functools import lru_cache

from citecheck.biblio.item import Item
from citecheck.vocabulary import law_reports as reports
from citecheck.vocabulary.rows import spellings

_REPORTS = {  # ISO 3166-1; what is of several countries tells nothing
    "US": reports.AMERICAN_REPORTERS,
    "GB": reports.BRITISH_REPORTS,
    "IE": reports.IRISH_REPORTS,
    "CA": reports.CANADIAN_REPORTS,
    "AU": reports.AUSTRALIAN_REPORTS,
    "NZ": reports.NEW_ZEALAND_REPORTS,
    "": (*reports.OTHER_REPORTS, *reports.EUROPEAN_REPORTS),
}
_COURTS = {
    "GB": reports.BRITISH_COURTS,
    "IE": reports.IRISH_COURTS,
    "CA": reports.CANADIAN_COURTS,
    "AU": reports.AUSTRALIAN_COURTS,
    "NZ": reports.NEW_ZEALAND_COURTS,
}
_LANDS = {  # what stands in brackets behind the title of an act; states by ISO 3166-2
    "UK": "GB", "Imp": "GB", "Cth": "AU", "NSW": "AU-NSW", "Vic": "AU-VIC", "Qld": "AU-QLD", "SA": "AU-SA",
    "WA": "AU-WA", "Tas": "AU-TAS", "ACT": "AU-ACT", "NT": "AU-NT", "Ir": "IE", "Ireland": "IE", "India": "IN",
    "South Africa": "ZA", "Singapore": "SG", "Malaysia": "MY", "Kenya": "KE", "Nigeria": "NG", "Ghana": "GH",
}  # fmt: skip


def jurisdiction_of(item: Item) -> str | None:
    """Return the country that an act names, or that of a decision whose court or report is of one country alone."""
    if item.jurisdiction:
        return _LANDS.get(item.jurisdiction, item.jurisdiction)
    of_court = _countries(courts=True).get(_bare(item.authority or "")) if item.number else None
    return of_court or _countries(courts=False).get(_bare(item.container_title or "")) or None


@lru_cache(maxsize=2)
def _countries(*, courts: bool) -> dict[str, str]:
    """Map each report or court of a single country to it."""
    found: dict[str, str] = {}
    for country, table in (_COURTS if courts else _REPORTS).items():
        for name in map(_bare, spellings(table)):
            found[name] = country if found.get(name, country) == country else ""
    return found


def _bare(name: str) -> str:
    return re.sub(r"[.\s]|\(.*", "", name).casefold()
