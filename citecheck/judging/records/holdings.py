"""What all records together say of one reference: the union decides, and no record convicts alone that may err."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from citecheck.biblio.item import Item
from citecheck.biblio.titles.words import read, undressed
from citecheck.judging.records.likeness import Likeness, compare, is_copy, is_of_the_work, is_preprint
from citecheck.model.evidence import Answer, Evidence
from citecheck.model.record import By, Notice, Question, Record, Registry
from citecheck.model.reference import Reference

GATHERERS = frozenset({Registry.OPENALEX, Registry.WIKIDATA})
"""Registries that gather from others: they confirm, and accuse nobody alone."""
_NOTICES = frozenset({"retraction", "erratum"})
_ABOUT = 2  # years between a work and others of its journal
ENOUGH = 2  # registries that would hold a work and do not


@dataclass(frozen=True)
class Holdings:
    """A reference with the answers of registries about it, each with its records beside it, the likeliest first."""

    reference: Reference
    compared: tuple[tuple[Answer, tuple[Likeness, ...]], ...] = ()

    @classmethod
    def of(cls, reference: Reference, evidence: Evidence) -> Holdings:
        """Take what registries answered about a reference."""
        return cls(reference, tuple((answer, _beside(reference, answer)) for answer in evidence.answers))

    def hearing(self, answer: Answer) -> Holdings:
        """Return what is held with one more answer."""
        return Holdings(self.reference, (*self.compared, (answer, _beside(self.reference, answer))))

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """The answers, in the order in which they came."""
        return tuple(answer for answer, _ in self.compared)

    @property
    def item(self) -> Item:
        """What the reference claims."""
        return self.reference.item

    @cached_property
    def works(self) -> tuple[Likeness, ...]:
        """The records of the work cited, one an answer."""
        found = []
        for answer, records in self.compared:
            identified = answer.question.by is not By.WORDS and self.is_cited(answer.question)
            fitting = next((one for one in records if is_of_the_work(one, identified=identified)), None)
            if fitting is not None:
                found.append(fitting)
        return tuple(_without_lookalikes(found))

    @cached_property
    def forms(self) -> tuple[Likeness, ...]:
        """Every record that is of the work cited: several of one answer where it holds a preprint and a publication."""
        more = (one for _, records in self.compared for one in records if is_of_the_work(one, identified=False))
        return tuple({id(one.record): one for one in (*self.works, *more) if one.people is not False}.values())

    @cached_property
    def others(self) -> tuple[tuple[Answer, Likeness], ...]:
        """The records that cited identifiers lead to, and that are another work."""
        found = [
            (answer, records[0])
            for answer, records in self.compared
            if records
            and self.is_cited(answer.question)
            and answer.question.registry not in GATHERERS
            and not is_of_the_work(records[0], identified=True)
        ]
        return tuple((answer, one) for answer, one in found if one.title is not None and not is_copy(one.record))

    def is_cited(self, question: Question) -> bool:
        """Whether a question asks for an identifier that the reference states."""
        return question.stated

    @cached_property
    def sound(self) -> tuple[Likeness, ...]:
        """The records of the work that may accuse."""
        return tuple(one for one in self.works if one.record.registry not in GATHERERS)

    @cached_property
    def notices(self) -> tuple[Notice, ...]:
        """What registries say of the work since it was published."""
        return tuple(dict.fromkeys(notice for one in self.works for notice in one.record.notices))

    @cached_property
    def is_notice(self) -> bool:
        """Whether what is cited is itself a notice about another work."""
        if read(undressed(self.item.title or "")).notice in _NOTICES:
            return True
        return any(one.record.announces for one in self.works)

    @cached_property
    def is_published_cited(self) -> bool:
        """Whether the reference cites the published form: by an identifier of it."""
        mine = {id(one.record) for one in self.works if not is_preprint(one.record)}
        return any(
            answer.question.stated and any(id(record) in mine for record in answer.records)
            for answer in self.answers
            if answer.question.registry not in GATHERERS
        )

    @cached_property
    def agencies(self) -> tuple[tuple[str, str], ...]:
        """The cited DOIs that exist, each with the agency that registered it."""
        return tuple(
            (answer.question.value, answer.reply.agency)
            for answer in self.answers
            if answer.question.by is By.AGENCY and answer.reply and answer.reply.exists and answer.reply.agency
        )

    @cached_property
    def unregistered(self) -> tuple[Question, ...]:
        """The cited identifiers that their authority denies: at two doors, or twice."""
        denied: dict[tuple[str, str], list[Question]] = {}
        for answer in self.answers:
            question = answer.question
            if answer.reply and answer.reply.exists is False and question.stated:
                denied.setdefault((question.registry, question.value), []).append(question)
        return tuple(asked[0] for asked in denied.values() if len(asked) > 1)

    @cached_property
    def absent(self) -> bool:
        """Whether enough registries that would hold the work answered, and none does."""
        if self.works or self.agencies or self.others:
            return False
        covering = [answer for answer in self.answers if self.is_covered(answer.question)]
        said = {answer.question.registry for answer in covering if answer.reply is not None}
        return len(said) >= ENOUGH and all(answer.reply is not None for answer in covering)

    @cached_property
    def unplaced(self) -> bool:
        """Whether enough registries that may hold the work answered, none does, and it does not say where it stands."""
        asked = [answer for answer in self.answers if answer.question.by is By.WORDS]
        likely = {answer.question.registry for answer in asked if answer.question.covered is not False}
        decided = self.works or self.agencies or self.others or self.absent or self.item.container_title
        return not decided and len(likely) >= ENOUGH and all(answer.reply is not None for answer in asked)

    def is_covered(self, question: Question) -> bool:
        """Whether the registry that a question is put to would hold the work."""
        return question.by is By.WORDS and (question.covered or (question.covered is None and self.knows_the_journal))

    @cached_property
    def knows_the_journal(self) -> bool:
        """Whether a registry was seen to hold other works of the journal cited, of about its year."""
        return any(
            one.venue is True and one.gap is not None and one.gap <= _ABOUT
            for _, records in self.compared
            for one in records
        )

    @cached_property
    def unanswered(self) -> tuple[Answer, ...]:
        """The questions that nobody answered."""
        return tuple(answer for answer in self.answers if answer.reply is None)

    def records(self, *registries: Registry) -> Iterator[Record]:
        """Yield the records of the work that some registries hold."""
        yield from (one.record for one in self.works if one.record.registry in registries)


def is_disputed(held: Holdings) -> bool:
    """Whether what one registry holds under a cited identifier is another work, and what another holds is the work."""
    about = {answer.question.value for answer, _ in held.others}
    agreeing = (
        answer
        for answer, records in held.compared
        if answer.question.stated and any(is_of_the_work(one, identified=True) for one in records)
    )
    return bool(about) and about <= {answer.question.value for answer in agreeing}


def right_doi(held: Holdings) -> str | None:
    """Return the DOI of the work: that of what was published before that of a preprint."""
    ranked = sorted(held.works, key=lambda one: (is_preprint(one.record), one.record.item.doi is None))
    return next((one.record.item.doi for one in ranked if one.record.item.doi), None)


def _beside(reference: Reference, answer: Answer) -> tuple[Likeness, ...]:
    """Hold the records of an answer beside a reference, the likeliest first."""
    identified = answer.question.by not in {By.WORDS, By.JOURNAL}
    found = (compare(reference, record, identified=identified) for record in answer.records)
    return tuple(sorted(found, key=_rank, reverse=True))


def _rank(one: Likeness) -> tuple[int, ...]:
    return one.rank


def _without_lookalikes(found: Iterable[Likeness]) -> Iterator[Likeness]:
    """Leave out records under other authors where there are some under the cited ones: two works bear one title."""
    every = list(found)
    theirs = any(one.people is True and one.same_title is not False for one in every)
    yield from (one for one in every if not (theirs and one.people is False))
