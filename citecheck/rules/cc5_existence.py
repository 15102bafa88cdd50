"""CC5, registries: whether the work exists, as far as those know who would hold it."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.circumstances import Circumstances
from citecheck.model.finding import Severity, Violation
from citecheck.model.record import By, Registry

_TELL = frozenset({"Crossref", "DataCite"})


@rule("CC501", Severity.ERROR, since="0.2")
def work_not_found(case: Case) -> Iterator[Violation]:
    """**What is wrong.** Nobody holds such a work: at least two registries answered that would hold one of its type,
    language and year, and neither knows it. It is a warning where a paper does not say in which proceedings it stands.

    **Why it hurts.** The work may not exist: references that a program made up look like this, and so do those whose
    title and authors were both copied wrong.

    Bad:

        Bat, D. (2021). A new bridge of the Selenge. Journal of Asian Studies, 46(2), 275–297.
        crossref → nothing
        openalex → nothing

    Good:

        Bat, D. (2021). A new bridge of the Selenge. Journal of Asian Studies, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge of the Selenge. Journal of Asian Studies, 46(2), 275–297.
    """
    if case.held.absent and not _is_seen(case):
        asked = sorted(
            {a.question.registry.called for a in case.held.answers if case.held.is_covered(a.question) and a.reply}
        )
        message = f"No registry holds “{case.item.title}”: {_listed(asked)} would, and know no such work."
        yield Violation(message, "title")
    elif case.held.unplaced and not _is_seen(case):
        message = f"No registry holds “{case.item.title}”, and the reference does not say where it appeared."
        yield Violation(message, "title", severity=Severity.WARNING)


@rule("CC502", Severity.NOTE, since="0.2")
def not_confirmed(case: Case) -> Iterator[Violation]:
    """**What happened.** No registry that was asked holds the work, and that proves nothing: hardly any holds theses,
    reports, news, old works or such in other scripts.

    **Why it is said.** Nobody but the reader has looked whether the work exists.

    For example:

        Bat, D. (1975). A new bridge of the Selenge. Asian Survey, 46(2), 275–297.
        crossref → nothing
        openalex → nothing
    """
    held = case.held
    for doubt in case.doubts[:1]:
        whose = doubt.by.record.registry.called
        message = f"Only {whose} holds such a work, and has “{doubt.found}” where “{doubt.cited}” is cited,"
        yield Violation(f"{message} which proves nothing: it gathers from others.")
    searched = [answer for answer in held.answers if answer.question.by is By.WORDS and answer.reply is not None]
    absent = held.absent or held.unplaced
    decided = held.works or held.others or held.agencies or absent or held.unanswered or held.unregistered
    if searched and not decided and not _is_seen(case):
        asked = sorted({answer.question.registry.called for answer in searched})
        yield Violation(f"{_listed(asked)} hold{'s' if len(asked) == 1 else ''} no such work, which proves nothing.")


@rule("CC503", Severity.NOTE, since="0.2")
def registered_elsewhere(case: Case) -> Iterator[Violation]:
    """**What happened.** The DOI is registered, and by an agency that tells nobody of what: that it exists is all that
    can be known.

    **Why it is said.** Title, authors and date were compared with nothing.

    For example:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → ISTIC
        openalex → nothing
    """
    for doi, agency in case.held.agencies:
        if agency not in _TELL and not case.held.works:
            yield Violation(f"The DOI {doi} is registered with {agency}, which tells nobody of what.", "DOI")


@rule("CC560", Severity.NOTE, since="0.2")
def registry_not_asked(case: Case) -> Iterator[Violation]:
    """**What happened.** A registry that could have told of the work did not answer.

    **Why it is said.** The reference is undecided for no fault of its own; run again later.

    For example:

        Bat, D. (1975). A new bridge of the Selenge. Asian Survey, 46(2), 275–297.
        crossref → connection-refused
        openalex → connection-refused
    """
    held = case.held
    silent = sorted(
        {answer.question.registry.called for answer in held.unanswered if _counts(answer.question.registry)}
    )
    decided = held.works or held.others or held.absent or held.unregistered
    if silent and not decided and _is_looking(case.circumstances) and not _is_seen(case):
        yield Violation(f"{_listed(silent)} could not be asked, so that nothing is known of the work.")


def _is_looking(circumstances: Circumstances) -> bool:
    """Whether the run could look at all; where it could not, that is said once."""
    return not circumstances.offline and circumstances.network not in {"down", "captive"}


def _counts(registry: Registry) -> bool:
    return registry not in {Registry.DOI, Registry.ARCHIVE}


def _is_seen(case: Case) -> bool:
    """Whether a visit showed the work."""
    return any(look.outcome.word in {"ok", "ok-despite-status"} for look in case.looks)


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
