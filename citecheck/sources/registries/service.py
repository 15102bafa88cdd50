"""What every registry is described by: how it is asked, how its answers are read, how fast, and what it would hold."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from citecheck.biblio.agreement.venues import is_scholarly_journal, known_venues
from citecheck.biblio.item import Item
from citecheck.biblio.languages.language import language_of, script_of
from citecheck.biblio.titles.words import read as read_title
from citecheck.biblio.titles.words import undressed
from citecheck.expressions import expression
from citecheck.model.record import By, Question, Record, Registry, Reply, Words
from citecheck.model.reference import Reference
from citecheck.vocabulary.rows import either, spellings
from citecheck.vocabulary.venue_names import MEETINGS, MEETINGS_ON

Replies = Mapping[Question, Reply]

SHANNON = Words("A Mathematical Theory of Communication", "Shannon", 1948)
"""A work that every registry holds which covers its field."""

_SERVER = expression(r"(arxiv)\b(?: \(?(?:e-?prints?|pre-?prints?|cornell university)\)?)?$", re.IGNORECASE)
_TELLING = 2.5  # weight of a title that a search can be expected to find
_LATIN = "Latn"
_MEETING_ON = expression(rf"\b(?:{either(spellings(MEETINGS_ON))})\b", re.IGNORECASE)
_PAPERS = frozenset({"paper-conference", "article-journal"})
_MEETING = expression(rf"\b(?:{either(spellings(MEETINGS))})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who asks: an address for complaints, and the keys that the environment holds, by registry."""

    contact: str | None = None
    keys: Mapping[Registry, str] = field(default_factory=dict)

    @property
    def email(self) -> str | None:
        """The contact, where it is an e-mail address: a parameter takes no other, and only the User-Agent does."""
        return self.contact if self.contact and "@" in self.contact else None


def mailto(sender: Sender) -> dict[str, str]:
    """Return the parameter by which several registries are told whom to write to."""
    return {"mailto": sender.email} if sender.email else {}


def replies(questions: Sequence[Question], records: Sequence[Record]) -> Replies:
    """Hand each record to the question that asked for its DOI; what was asked otherwise is one question alone."""
    if questions[0].by is not By.DOI:
        return {questions[0]: Reply(records=tuple(records))}
    by_doi = {one.item.doi: one for one in records}
    return {
        question: Reply(records=(by_doi[question.value],) if question.value in by_doi else ()) for question in questions
    }


def of_an_archive(questions: Sequence[Question], found: Mapping[str | None, Record]) -> Replies:
    """Hand each record to the question for its identifier; one that is not there is unknown where another is."""
    unknown = Reply(exists=False if found else None)
    return {
        question: Reply(records=(found[question.value],), exists=True) if question.value in found else unknown
        for question in questions
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Which works a registry would hold, so that its *no* counts: all that is stated here must fit.

    `servers` = preprints that say to lie on one of these. `journals` = articles of a journal that calls itself one, or
    is known for one; magazines and newspapers are neither. `meetings` = papers of proceedings that go by a known name
    or call themselves so. An empty `languages` means any, and `since` is the year from which on; from `proven` on,
    articles are where others of their journal and year are. `source` is who says so.
    """

    servers: frozenset[str] = frozenset()
    journals: bool = False
    meetings: bool = False
    languages: frozenset[str] = frozenset()
    since: int = 0
    proven: int = 0
    source: str = ""

    def holds(self, reference: Reference) -> bool | None:
        """Whether the work that a reference describes would be held.

        `None` = if others of its journal are, or if the meeting that a paper does not name is one of those covered.
        """
        item = reference.item
        year = item.issued.year if item.issued else None
        if year is None or year < (self.proven or self.since) or not self._is_of_its_languages(item.title or ""):
            return False
        if year < self.since:
            return None if self.journals and item.type == "article-journal" and item.container_title else False
        if self.servers & {server_of(item)}:
            return True
        if (self.journals and _is_of_a_journal(item)) or (self.meetings and _is_of_a_meeting(item)):
            return True
        of_some = self.journals and item.type == "article-journal" and item.container_title
        some_meeting = (self.meetings or self.journals) and _is_unplaced(item)
        return None if of_some or some_meeting else False

    def _is_of_its_languages(self, title: str) -> bool:
        language = _language_to_find(title)
        return language is not None and (not self.languages or language in self.languages)


@functools.lru_cache(maxsize=4096)
def _language_to_find(title: str) -> str | None:
    """Return the language of a title that a search can be expected to find; `None` of any other title."""
    telling = read_title(undressed(title)).weight >= _TELLING
    return (language_of(title) or "en") if telling and script_of(title) in (None, _LATIN) else None


def server_of(item: Item) -> str | None:
    """Return the server that an item says to lie on as a preprint; `None` where it names another place."""
    stated = item.container_title or item.publisher or ""
    found = _SERVER.match(stated.strip())
    return found[1].lower() if found else None


def _is_unplaced(item: Item) -> bool:
    """Whether a paper of a meeting, or what stands in some volume or on some pages, does not say of what."""
    part = item.type == "paper-conference" or (item.type == "document" and bool(item.page or item.volume))
    return part and not any((item.container_title, item.event_title, item.publisher, item.url))


def _is_of_a_journal(item: Item) -> bool:
    """Whether a work is an article of a journal, also where the journal is cited as the proceedings that it is not."""
    name = item.container_title or ""
    return (
        item.type in _PAPERS
        and is_scholarly_journal(name)
        and (item.type == "article-journal" or not _is_of_a_meeting(item))
    )


def _is_of_a_meeting(item: Item) -> bool:
    names = " ".join(filter(None, (item.container_title, item.event_title)))
    called_so = _MEETING if item.type == "paper-conference" else _MEETING_ON
    return bool(known_venues(names)) or (item.type in _PAPERS and bool(called_so.search(names)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A registry: `ask` writes the address of one request for some questions, `read` what its answer says to each.

    `most` is how many questions of a kind one request carries. `spacing` are the seconds between two requests as the
    registry publishes them, `at_once` how many it takes at a time; `anonymous` are the seconds for who gives no
    address of his own, and asks one at a time. `reserve` is what is left for the next run of a day's budget that its
    answers count down. `sign` are the parameters that say who asks, which no report shows. `control` is a work that it
    holds, asked for where it finds nothing at all. `slow` are kinds of questions that take the registry long: the
    seconds between two of them, of which it is asked one at a time, and once. `read` raises ValueError where an answer
    is not of the registry's form.
    """

    registry: Registry
    most: Mapping[By, int]
    spacing: float
    ask: Callable[[Sequence[Question]], str]
    read: Callable[[Sequence[Question], int, bytes], Replies]
    covers: Coverage = Coverage()
    anonymous: float = 0.0
    at_once: int = 2
    reserve: int = 0
    sign: Callable[[Sender], Mapping[str, str]] = lambda _: {}
    control: Words | None = None
    slow: Mapping[By | None, float] = field(default_factory=dict)

    def limits(self, sender: Sender, by: By | None = None) -> tuple[float, int]:
        """Return the seconds to leave between two requests, and how many may be under way."""
        if by in self.slow:
            return self.slow[by], 1
        if self.anonymous and not sender.email:
            return self.anonymous, 1
        return self.spacing, self.at_once
