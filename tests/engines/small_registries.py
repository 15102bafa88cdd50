"""A small world of registries: some thirty works, and the services that hold them, each in its own form."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote

from citecheck.demo.web import Request, Script, answer
from tests.web.small_web import Web

TITLES = """
Ice on the upper Selenge | Ferries of the Baltic islands | Copper roofs in northern towns | Pilgrims and their inns
Winter wheat under snow | The grammar of road signs | Bells cast in bronze | Letters from a lighthouse keeper
Fever in the river ports | Silk worms and mulberry trees | Maps drawn from memory | Counting geese from the air
Salt roads of the desert | Clocks in village churches | Vowels of the mountain dialects | Bridges of rope and wood
Beeswax in old manuscripts | Tides in narrow fjords | Lead pipes and drinking water | Harvest songs of the plain
Glaciers seen from orbit | Children at work in mills | The price of rye bread | Orchids on limestone cliffs
Songs sung at the loom | Wolves near grazing sheep | Dust storms and asthma | Coins found in wells
Reindeer paths in the tundra | Paper made from nettles | A mathematical theory of communication
""".replace("\n", "|")
FAMILIES = ("Bat", "Kim", "Ochir", "Park", "Zorig")


@dataclass(frozen=True)
class Work:
    """A work of the small world; its number tells its authors, year and place."""

    number: int
    title: str

    @property
    def doi(self) -> str:
        return f"10.1000/w{self.number}"

    @property
    def families(self) -> tuple[str, str]:
        return FAMILIES[self.number % 5], FAMILIES[(self.number + 2) % 5]

    @property
    def year(self) -> int:
        return 2001 + self.number % 20

    def cited(self, *, doi: bool = True, **changed: str) -> str:
        """Write the work as a reference in BibTeX; `changed` fields stand in place of its own."""
        fields = {
            "author": " and ".join(f"{family}, Anna" for family in self.families),
            "title": self.title,
            "journal": "Journal of Small Matters",
            "year": str(self.year),
            "volume": str(10 + self.number),
            "pages": f"{100 + self.number}--{120 + self.number}",
        } | ({"doi": self.doi} if doi else {})
        body = ", ".join(f"{name} = {{{value}}}" for name, value in (fields | changed).items())
        return f"@article{{w{self.number}, {body}}}"


WORKS = tuple(Work(n, title) for n, title in enumerate(filter(None, (one.strip() for one in TITLES.split("|")))))
BY_DOI = {work.doi: work for work in WORKS}
LIMITS = {"x_rate_limit_limit": "50", "x_rate_limit_interval": "1s"}

Fault = Callable[[Request], Script]


def world(faults: Mapping[str, Fault] | None = None) -> Web:
    """Return the world; `faults` are what hosts do instead."""
    hosts = {"doi.org": _doi, "api.crossref.org": _crossref, "api.openalex.org": _openalex, "dblp.org": _dblp}
    return Web({host: {"*": (faults or {}).get(host, behave)} for host, behave in hosts.items()})


def _doi(request: Request) -> Script:
    path = unquote(request.path)
    if path.startswith("/doiRA/"):
        asked = path.removeprefix("/doiRA/").split(",")
        told = [
            {"DOI": doi} | ({"RA": "Crossref"} if doi in BY_DOI else {"status": "DOI does not exist"}) for doi in asked
        ]
        return _json(told)
    doi = path.removeprefix("/api/handles/")
    return _json({"responseCode": 1 if doi in BY_DOI else 100, "handle": doi}, 200 if doi in BY_DOI else 404)


def _crossref(request: Request) -> Script:
    query = parse_qs(request.query)
    if "filter" in query:
        asked = re.findall(r"doi:([^,]+)", query["filter"][0])
        found = [BY_DOI[doi] for doi in asked if doi in BY_DOI]
    else:
        found = _likeliest(query["query.bibliographic"][0])
    return _json({"message": {"items": [_of_crossref(work) for work in found]}}, headers=LIMITS)


def _openalex(request: Request) -> Script:
    wanted = parse_qs(request.query)["filter"][0]
    if wanted.startswith("doi:"):
        found = [BY_DOI[doi] for doi in wanted.removeprefix("doi:").split("|") if doi in BY_DOI]
    else:
        words = set(wanted.partition(":")[2].casefold().split())
        found = [work for work in WORKS if words <= set(work.title.casefold().split())]
    return _json({"results": [_of_openalex(work) for work in found]})


def _dblp(request: Request) -> Script:
    return _json({"result": {"hits": {"@total": "0"}}})


def _likeliest(text: str) -> list[Work]:
    words = set(text.casefold().split())
    return sorted(WORKS, key=lambda work: -len(words & set(work.title.casefold().split())))[:5]


def _of_crossref(work: Work) -> dict[str, object]:
    return {
        "DOI": work.doi,
        "type": "journal-article",
        "title": [work.title],
        "author": [{"family": family, "given": "Anna"} for family in work.families],
        "issued": {"date-parts": [[work.year]]},
        "container-title": ["Journal of Small Matters"],
        "volume": str(10 + work.number),
        "page": f"{100 + work.number}-{120 + work.number}",
        "updated-by": [{"DOI": "10.1000/n", "type": "retraction"}] if work.number == 7 else [],
    }


def _of_openalex(work: Work) -> dict[str, object]:
    return {
        "doi": f"https://doi.org/{work.doi}",
        "title": work.title,
        "publication_year": work.year,
        "type": "article",
        "authorships": [{"raw_author_name": f"Anna {family}"} for family in work.families],
        "locations": [{"source": {"display_name": "Journal of Small Matters"}}],
        "is_retracted": work.number == 8,
    }


def _json(value: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Script:
    return answer(status, json.dumps(value).encode(), content_type="application/json", **(headers or {}))
