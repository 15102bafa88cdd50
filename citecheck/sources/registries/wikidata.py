"""Wikidata: works by DOI or ISBN, where nobody else holds them (https://www.wikidata.org/wiki/Wikidata:SPARQL).

Anybody may write there: it confirms, and accuses nobody. Articles stand in a graph of their own, where those who are
named as authors without an item are told with their places (P2093, P1545).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.identifiers.checksums import isbn10_check
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.record import By, Notice, Question, Record, Registry, Reply, Standing
from citecheck.sources.registries.reading import address, dates, inner, json_of, mapping, natural, objects, people
from citecheck.sources.registries.service import Replies, Service

_GRAPHS = {
    By.DOI: "https://query-scholarly.wikidata.org/sparql",
    By.ISBN: "https://query.wikidata.org/sparql",
}
_ASKED = """SELECT ?item ?itemLabel ?title ?date ?place ?author ?retracted WHERE {{
  {work}
  OPTIONAL {{ ?item wdt:P1476 ?title }}
  OPTIONAL {{ ?item wdt:P577 ?date }}
  OPTIONAL {{ {{ ?item p:P2093 ?as . ?as ps:P2093 ?author }}
    UNION {{ ?item p:P50 ?as . ?as ps:P50/rdfs:label ?author FILTER(LANG(?author) = "en") }}
    OPTIONAL {{ ?as pq:P1545 ?place }} }}
  OPTIONAL {{ ?item wdt:P31 wd:Q45182324 BIND(true AS ?retracted) }}
  SERVICE wikibase:label {{ bd:serviceParam wikibase:language "mul,en,de,fr,es,ru,zh,ja" }}
}} LIMIT 400"""
_NO_LABEL = expression(r"Q\d+")
_PARTS = 3  # of an ISBN between its prefix and its check digit: group, publisher, title


def ask(questions: Sequence[Question]) -> str:
    """Ask for the work with a DOI (they stand there in capitals), or with an ISBN however its parts are joined."""
    question = questions[0]
    work = f"?item wdt:P356 {_quoted(question.value.upper())} ." if question.by is By.DOI else _book(question.value)
    return address(_GRAPHS[question.by], {"query": " ".join(_ASKED.format(work=work).split()), "format": "json"})


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read the work of a table of bindings; raise ValueError where there is none."""
    rows = inner(mapping(json_of(body)), "results").get("bindings")
    if status >= 300 or not isinstance(rows, list):
        raise ValueError("no table of bindings")
    works: dict[str, list[Mapping[str, str]]] = {}
    for row in objects(rows):
        told = {name: str(inner(row, name).get("value", "")) for name in row}
        works.setdefault(told.get("item", ""), []).append(told)
    return {questions[0]: Reply(records=tuple(_record(questions[0], some) for item, some in works.items() if item))}


def _record(question: Question, rows: Sequence[Mapping[str, str]]) -> Record:
    titles = [one for one in (*_values(rows, "title"), *_values(rows, "itemLabel")) if not _NO_LABEL.fullmatch(one)]
    found = dates(*(PartialDate.from_iso(one[:10]) for one in _values(rows, "date")))
    author = people(natural(name) for name in _authors(rows))
    notices = (Notice(Standing.RETRACTED, Registry.WIKIDATA),) if any(_values(rows, "retracted")) else ()
    return Record(
        registry=Registry.WIKIDATA,
        item=Item(
            title=titles[0] if titles else None,
            author=author or None,
            issued=found[0] if found else None,
            doi=question.value if question.by is By.DOI else None,
            isbn=question.value if question.by is By.ISBN else None,
        ),
        titles=tuple(dict.fromkeys(titles)),
        dates=found,
        complete=False,
        notices=notices,
    )


def _values(rows: Sequence[Mapping[str, str]], name: str) -> list[str]:
    return list(dict.fromkeys(row[name] for row in rows if row.get(name)))


def _authors(rows: Sequence[Mapping[str, str]]) -> list[str]:
    """Return the authors in their places; none where the place of one is not told."""
    told = {row["author"]: row.get("place", "") for row in rows if row.get("author")}
    if len(told) > 1 and not all(place.isdecimal() for place in told.values()):
        return []
    return sorted(told, key=lambda name: int(told[name] or 0))


def _book(isbn: str) -> str:
    """Return the pattern of a book: its ISBN as digits, or with hyphens, whose places only its agency knows."""
    short = isbn[3:12] + isbn10_check(isbn[3:12]) if isbn.startswith("978") else ""
    long = " ".join(map(_quoted, _hyphenated(isbn[3:12], f"{isbn[:3]}-", isbn[12])))
    either = [f"{{ ?item wdt:P212 {_quoted(isbn)} }}", f"{{ VALUES ?isbn {{ {long} }} ?item wdt:P212 ?isbn }}"]
    if short:
        brief = " ".join(map(_quoted, (short, *_hyphenated(short[:9], "", short[9]))))
        either.append(f"{{ VALUES ?isbn {{ {brief} }} ?item wdt:P957 ?isbn }}")
    return " UNION ".join(either)


def _hyphenated(digits: str, before: str, check: str) -> Iterator[str]:
    """Yield every way to part nine digits into three, between what stands before and the check digit."""
    for first, second in combinations(range(1, len(digits)), _PARTS - 1):
        yield f"{before}{digits[:first]}-{digits[first:second]}-{digits[second:]}-{check}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


SERVICE = Service(
    registry=Registry.WIKIDATA,
    most={By.DOI: 1, By.ISBN: 1},
    spacing=1.0,
    ask=ask,
    read=read,
)
