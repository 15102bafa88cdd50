"""What to ask registries about a reference next: identifiers before searches, and nobody once the work is settled.

Each step is a function from what is held so far to the questions that it wants asked; the first that wants any goes
first, and is asked again after every answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from citecheck.biblio import identifiers
from citecheck.biblio.agreement.venues import known_venues
from citecheck.biblio.identifiers import doi as dois
from citecheck.biblio.identifiers import read_arxiv, read_isbn, read_pmcid, read_pmid
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.judging.records.contradictions import contradictions, is_accused
from citecheck.judging.records.holdings import GATHERERS, Holdings
from citecheck.judging.records.likeness import is_copy, is_preprint
from citecheck.judging.records.suspicions import is_as_cited, suspicions
from citecheck.model.record import By, Question, Registry, Words
from citecheck.model.reference import Kind, Reference
from citecheck.sources.registries import SERVICES
from citecheck.sources.registries.service import server_of
from citecheck.vocabulary.rows import either, spellings
from citecheck.vocabulary.venue_names import COMPUTING

_MOST_SEARCHES = 3
_HELPFUL = 2  # searches for the right identifier in place of a wrong one
_LONGEST = 300  # characters of a title that is looked for
_CROSSREF, _DATACITE = "Crossref", "DataCite"
_BOOKS = frozenset({"book", "collection", "pamphlet", None})
_UNSEARCHED = frozenset({
    "article-newspaper", "article-magazine", "bill", "broadcast", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "map", "motion_picture", "patent", "performance", "personal_communication", "post",
    "post-weblog", "regulation", "song", "speech", "treaty", "webpage",
})  # fmt: skip
_ORDERS: dict[str | None, tuple[Registry, ...]] = {
    "article-journal": (Registry.CROSSREF, Registry.OPENALEX, Registry.DBLP),
    "paper-conference": (Registry.CROSSREF, Registry.OPENALEX, Registry.DBLP),
    "book": (Registry.OPENLIBRARY, Registry.CROSSREF, Registry.OPENALEX),
    "chapter": (Registry.CROSSREF, Registry.OPENALEX),
    "document": (Registry.CROSSREF, Registry.OPENALEX, Registry.DATACITE),
    "thesis": (Registry.OPENALEX, Registry.DATACITE, Registry.CROSSREF),
    "dataset": (Registry.DATACITE, Registry.CROSSREF),
    "software": (Registry.DATACITE,),
    "article": (Registry.CROSSREF, Registry.OPENALEX, Registry.DBLP),
}
_COMPUTING = expression(rf"\b(?:{either(spellings(COMPUTING))})", re.IGNORECASE)
_CATEGORIES = ("cs.", "eess.", "stat.")  # https://arxiv.org/category_taxonomy
_SERVED = (Registry.ARXIV, Registry.OPENALEX, Registry.CROSSREF)
_PUBLISHED = (Registry.OPENALEX, Registry.DBLP, Registry.CROSSREF)
_OTHERWISE = (Registry.CROSSREF, Registry.OPENALEX, Registry.DBLP)

Step = Callable[[Holdings], Iterator[Question]]


def questions(held: Holdings, chosen: frozenset[Registry]) -> tuple[Question, ...]:
    """Return what to ask next of the registries that were chosen; `()` once there is nothing more to ask."""
    asked = {(answer.question.registry, answer.question.key) for answer in held.answers}
    for step in _STEPS if _is_entry(held.reference) else _IDENTIFIED:
        wanted = (one for one in step(held) if one.registry in chosen and (one.registry, one.key) not in asked)
        first = next(wanted, None)
        if first is not None:
            return (first,) if step is _searches else _each_once(first, *wanted)
    return ()


def _each_once(*wanted: Question) -> tuple[Question, ...]:
    return tuple({(question.registry, question.key): question for question in wanted}.values())


def _agencies(held: Holdings) -> Iterator[Question]:
    """Ask who registered each DOI; what nobody did is asked at a second door, and in its other readings."""
    for readings in _dois(held.reference):
        denied = _denied(held)
        for place, value in enumerate(readings):
            yield Question(Registry.DOI, By.AGENCY, value, stated=place == 0)
            if value not in denied:
                break
            if place == 0:
                yield Question(Registry.DOI, By.HANDLE, value, stated=True)


def _by_identifier(held: Holdings) -> Iterator[Question]:
    """Ask the registry of each identifier; where nobody says whose a DOI is, all that it may be of."""
    for readings in _dois(held.reference):
        agencies, denied = dict(held.agencies), _denied(held)
        value = next((one for one in readings if one not in denied), None)
        if value is None:
            continue
        agency = agencies.get(value)
        if agency in (None, _CROSSREF):
            yield Question(Registry.CROSSREF, By.DOI, value, stated=True)
        if agency in (None, _DATACITE):
            yield Question(Registry.DATACITE, By.DOI, value, stated=True)
        yield Question(Registry.OPENALEX, By.DOI, value, stated=True)
    for registry, by, value in _identifiers(held.item):
        yield Question(registry, by, value, stated=True)


def _once_more(held: Holdings) -> Iterator[Question]:
    """Ask an archive twice that denies an identifier of its own."""
    for answer in held.answers:
        question = answer.question
        unheard = answer.reply is not None and not answer.reply.exists and not answer.records
        if unheard and question.by in {By.ARXIV, By.PMID} and question.stated and not question.again:
            yield Question(question.registry, question.by, question.value, stated=True, again=True)


def _elsewhere(held: Holdings) -> Iterator[Question]:
    """Ask another registry of an identifier whose own archive does not answer."""
    for answer in held.unanswered:
        question = answer.question
        if question.by is By.ARXIV:
            yield Question(Registry.DATACITE, By.DOI, f"10.48550/arxiv.{question.value}", stated=True)
        if question.registry is Registry.PUBMED and question.stated:
            yield Question(Registry.EUROPEPMC, By.PMID, question.value, stated=True)


def _second_opinions(held: Holdings) -> Iterator[Question]:
    """Ask others of what was found: who knows more of its standing, and who says whether a contradiction is one."""
    known = {(one.record.registry, one.record.item.doi) for one in held.works}
    for one in held.works:
        item = one.record.item
        deposited = Registry.DATACITE if (item.doi or "").startswith("10.48550/") else Registry.CROSSREF
        for registry in (deposited, Registry.OPENALEX):
            if item.doi and (registry, item.doi) not in known and not is_copy(one.record):
                yield Question(registry, By.DOI, item.doi)
        if item.pmid:
            yield Question(Registry.PUBMED, By.PMID, item.pmid)
        if is_preprint(one.record) and item.title and not held.is_published_cited:
            yield from _publications(held, item)
        if is_preprint(one.record) and item.doi and one.record.registry is Registry.CROSSREF:
            yield Question(Registry.EUROPEPMC, By.DOI, item.doi)
    for answer, _ in held.others:
        if answer.question.by is By.PMID:
            yield Question(Registry.EUROPEPMC, By.PMID, answer.question.value, stated=True)


def _publications(held: Holdings, preprint: Item) -> Iterator[Question]:
    """Look for what was published of a preprint, one registry a turn: all that would hold it where it is cited so."""
    words = _words(held.reference)
    if words is None or any(not is_preprint(one.record) for one in held.forms):
        return
    would = [registry for registry in _PUBLISHED if SERVICES[registry].covers.holds(held.reference)]
    worth = preprint.arxiv and _is_of_computing(preprint) and not is_accused(held)
    usual = [Registry.OPENALEX, *([Registry.DBLP] if worth else [])]
    looked = {answer.question.registry for answer in held.answers if answer.question.by is By.WORDS}
    for registry in dict.fromkeys((*usual, *would)):
        if registry not in looked:
            yield _by_words(registry, replace(words, title=preprint.title or words.title), covered=registry in would)
            return


def _searches(held: Holdings) -> Iterator[Question]:
    """Look for the work by its words, one registry a turn, until it is found and nothing stands against it alone."""
    words = _words(held.reference)
    if words is None or _is_settled(held):
        return
    order = _SERVED if server_of(held.item) else _ORDERS.get(held.item.type, _OTHERWISE)
    most = _MOST_SEARCHES if not held.agencies else _HELPFUL
    searched = [answer for answer in held.answers if answer.question.by is By.WORDS]
    if len(searched) >= most:
        return
    done = {answer.question.registry for answer in searched}
    for registry in order:
        if registry not in done and not (registry is Registry.DBLP and _is_elsewhere(held)):
            covered = SERVICES[registry].covers.holds(held.reference)
            yield _by_words(registry, _as_found(held, words), covered=covered)


def _as_cited(held: Holdings) -> Iterator[Question]:
    """Ask by the title cited who would hold the work, and was asked by that which a gatherer alone has."""
    words = _words(held.reference)
    if words is None or not suspicions(held):
        return
    for answer in held.answers:
        question = answer.question
        if question.covered and question.registry not in GATHERERS and answer.reply and not is_as_cited(held, question):
            yield _by_words(question.registry, words, covered=True)


def _journals(held: Holdings) -> Iterator[Question]:
    """Ask whether a journal is covered of which nothing was met: only then does it prove anything that a work is not.

    One registry is asked: another that covers articles gathers them from there.
    """
    item = held.item
    year = item.issued.year if item.issued else None
    missed = [answer for answer in held.answers if answer.question.covered is None and answer.reply is not None]
    decided = held.works or held.others or held.agencies or held.knows_the_journal
    if len(missed) > 1 and not decided and year and item.container_title:
        name = item.container_title[:_LONGEST]
        yield Question(Registry.CROSSREF, By.JOURNAL, f"{name} | {year}", Words("", "", year, name))


def _at_last(held: Holdings) -> Iterator[Question]:
    """Ask Wikidata of what nobody else holds, by its DOI or its ISBN."""
    if held.works or held.others:
        return
    for readings in _dois(held.reference):
        denied = _denied(held)
        value = next((one for one in readings if one not in denied), None)
        if value is not None:
            yield Question(Registry.WIKIDATA, By.DOI, value, stated=True)
    isbn = read_isbn(held.item.isbn) if held.item.isbn else None
    if isbn and isbn.valid:
        yield Question(Registry.WIKIDATA, By.ISBN, isbn.value, stated=True)


def _is_elsewhere(held: Holdings) -> bool:
    """Whether DBLP would hardly hold a work: neither where it is said to stand nor where it was met is of computing.

    What says nothing of its place is asked for all the same, where it was met elsewhere or may be called absent.
    """
    item = held.item
    cited = filter(None, (item.container_title, item.event_title))
    names = " ".join((*cited, *(name for one in held.works for name in one.record.containers)))
    if item.type == "paper-conference" or known_venues(names) or _COMPUTING.search(names):
        return False
    return bool(names) or not (held.works or held.absent)


def _is_of_computing(preprint: Item) -> bool:
    """Whether a preprint of arXiv may be of computing, by the categories under which its record has it."""
    categories = str(dict(preprint.extra).get("keyword", ""))
    return not categories or any(one.startswith(_CATEGORIES) for one in categories.split(", "))


def _as_found(held: Holdings, words: Words) -> Words:
    """Return the words with the title that another registry has of the work: some find no other."""
    titles = next((one.record.titles for one in held.works if one.record.titles), ())
    return replace(words, title=titles[0]) if titles else words


def _by_words(registry: Registry, words: Words, *, covered: bool | None) -> Question:
    said = f"{words.title} | {words.family} | {words.year or ''} | {words.container}"
    return Question(registry, By.WORDS, said, words=words, covered=covered)


def _is_settled(held: Holdings) -> bool:
    """Whether the work was found: by a registry that may accuse, or with nothing to accuse."""
    if not held.works:
        return bool(held.agencies) and not held.others
    return bool(held.sound) or not contradictions(held, whoever=True)


_IDENTIFIED: tuple[Step, ...] = (_agencies, _by_identifier, _once_more, _elsewhere, _second_opinions)
_STEPS: tuple[Step, ...] = (
    _agencies, _by_identifier, _once_more, _elsewhere, _searches, _as_cited, _journals, _at_last, _second_opinions,
)  # fmt: skip


def _is_entry(reference: Reference) -> bool:
    return reference.kind in {Kind.ENTRY, Kind.FOOTNOTE, Kind.ENDNOTE}


def _denied(held: Holdings) -> frozenset[str]:
    """Return the DOIs that an agency denies, and no second door knows."""
    return frozenset(_told(held, By.AGENCY, exists=False) - _told(held, By.HANDLE, exists=True))


def _told(held: Holdings, by: By, *, exists: bool) -> set[str]:
    return {
        answer.question.value
        for answer in held.answers
        if answer.question.by is by and answer.reply and answer.reply.exists is exists
    }


def _dois(reference: Reference) -> Iterator[tuple[str, ...]]:
    """Yield the readings of each DOI that a reference states, in its field or as its address: as written first."""
    item = reference.item
    seen: set[str] = set()
    in_address = identifiers.doi_of_url(item.url) if item.url and "doi.org/" in item.url.lower() else None
    for written in filter(None, (item.doi, in_address)):
        whole = dois.readings(written)
        joined = dois.joins(reference.raw, whole[0]) if whole else ()
        readings = tuple(one for one in (*whole, *joined) if one.count("/") and not one.startswith("10/"))
        if readings and readings[0] not in seen:
            seen.add(readings[0])
            yield readings


def _identifiers(item: Item) -> Iterator[tuple[Registry, By, str]]:
    arxiv = (read_arxiv(item.arxiv) if item.arxiv else None) or next(
        (found for text in (item.doi, item.url) if text and "arxiv" in text.lower() and (found := read_arxiv(text))),
        None,
    )
    if arxiv and arxiv.valid is not False:
        yield Registry.ARXIV, By.ARXIV, arxiv.value
    pmid = read_pmid(item.pmid) if item.pmid else None
    if pmid and pmid.valid is not False:
        yield Registry.PUBMED, By.PMID, pmid.value
    pmcid = read_pmcid(item.pmcid) if item.pmcid else None
    if pmcid and pmcid.valid is not False and not (item.doi or item.pmid):
        yield Registry.EUROPEPMC, By.PMCID, pmcid.value
    isbn = read_isbn(item.isbn) if item.isbn else None
    if isbn and isbn.valid and item.type in _BOOKS and not item.doi:
        yield Registry.OPENLIBRARY, By.ISBN, isbn.value


def _words(reference: Reference) -> Words | None:
    """Return what a work is looked for by; `None` where too little is stated to tell it from others."""
    item = reference.item
    title = (item.title or "")[:_LONGEST].strip()
    names = item.author or item.editor or ()
    year = item.issued.year if item.issued else None
    told = bool(names) or year is not None or bool(item.container_title)
    if not title or not told or item.type in _UNSEARCHED:
        return None
    return Words(title, names[0].sort_key if names else "", year, (item.container_title or "")[:_LONGEST])
