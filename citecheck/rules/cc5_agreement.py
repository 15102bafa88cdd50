"""CC5, registries: whether title, authors, year, journal and pages are those on record.

A field is held against all records of the work at once; a defect of one accuses nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.case import Case
from citecheck.judging.records.contradictions import Contradiction, Field
from citecheck.judging.records.holdings import is_disputed
from citecheck.judging.rule import rule
from citecheck.model.finding import Clash, Severity, Violation


@rule("CC520", Severity.ERROR, since="0.2")
def title_differs(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The work is found by its identifier or by its authors and its year, and a word, a number or a
    negation of its title is another. Case, punctuation, accents and a subtitle are no difference.

    **Why it hurts.** A title is quoted; who searches these words may not find the work, or finds another.

    Bad:

        Bat, D. (2021). An old bridge of the Selenge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297.

    Good:

        Bat, D. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A New Bridge of the Selenge. Asian Survey, 46(2), 275–297.
    """
    for one in _of(case, Field.TITLE):
        message = f"The reference cites “{one.cited}”, but the title at {_whose(one)} is “{one.found}”."
        yield _violation(one, message, "title", one.found)


@rule("CC521", Severity.ERROR, since="0.2")
def author_not_on_record(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The work is found, and somebody who is cited as its author stands in no record of it.

    **Why it hurts.** The work is credited to one who did not write it.

    Bad:

        Bat, D., & Ochir, A. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D., & Kim, M. (2021). A new bridge. Asian Survey, 46(2), 275–297.

    Good:

        Bat, D., & Kim, M. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D., & Kim, M. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    for one in _of(case, Field.INVENTED):
        message = f"The reference cites {one.cited} as author, but {_whose(one)} has {one.found}."
        yield _violation(one, message, "author")


@rule("CC522", Severity.WARNING, since="0.2")
def author_missing(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The record names an author whom the reference leaves out, and no *et al.* says that there are
    more.

    **Why it hurts.** Somebody who wrote the work is not credited.

    Bad:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D., & Kim, M. (2021). A new bridge. Asian Survey, 46(2), 275–297.

    Good:

        Bat, D., et al. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D., & Kim, M. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    for one in _of(case, Field.MISSING):
        yield _violation(one, f"The reference leaves out {one.found}, whom {_whose(one)} has as author.", "author")


@rule("CC523", Severity.WARNING, since="0.2")
def author_order(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The authors are those on record, and stand in another order.

    **Why it hurts.** The first author is whom a work is cited and filed by.

    Bad:

        Bat, D., & Kim, M. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Kim, M., & Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.

    Good:

        Kim, M., & Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Kim, M., & Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    for one in _of(case, Field.ORDER):
        yield _violation(one, f"The reference names {one.cited}, but {_whose(one)} has {one.found}.", "author")


@rule("CC525", Severity.ERROR, since="0.2")
def year_differs(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The year is two years or more from every date on record: of the print, online, as a preprint.

    **Why it hurts.** The work is looked for in the wrong volume, and its place among others is wrong.

    Bad:

        Bat, D. (2012). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.

    Good:

        Bat, D. (2020). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    for one in _of(case, Field.YEAR):
        message = f"The reference says {one.cited}, but the work is of {one.found} at {_whose(one)}."
        yield _violation(one, message, "issued")


@rule("CC526", Severity.WARNING, since="0.2")
def container_differs(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The work stands in another journal or other proceedings. Abbreviations, initials, a series and
    its volume are no difference.

    **Why it hurts.** A reader looks for the work where it is not.

    Bad:

        Bat, D. (2021). A new bridge. Soil Science, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.

    Good:

        Bat, D. (2021). A new bridge. Asian Surv., 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    for one in _of(case, Field.VENUE):
        message = f"The reference cites the work in “{one.cited}”, but {_whose(one)} has it in “{one.found}”."
        yield _violation(one, message, "container-title", one.found)


@rule("CC527", Severity.WARNING, since="0.2")
def locator_differs(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The volume, the first page or the article number is not that on record; an issue alone is a
    note.

    **Why it hurts.** A reader looks for the work where it is not.

    Bad:

        Bat, D. (2021). A new bridge. Asian Survey, 64(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.

    Good:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    for one in _of(case, Field.VOLUME, Field.PAGE, Field.ISSUE):
        message = f"The reference says {one.field.value} {one.cited}, but {_whose(one)} has {one.found}."
        severity = Severity.NOTE if one.field is Field.ISSUE else None
        yield _violation(one, message, one.field.value, one.found, severity)


@rule("CC529", Severity.ERROR, since="0.2")
def chimera(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The title is that of a work, all the authors are others than its own, and nothing else of the
    reference is of that work.

    **Why it hurts.** Two works were made into one that does not exist.

    Bad:

        Ochir, A., & Park, S. (2021). The grammar of painted road signs.
        crossref → Bat, D., & Kim, M. (2021). The grammar of painted road signs. Asian Survey, 46(2), 275–297.

    Good:

        Bat, D., & Kim, M. (2021). The grammar of painted road signs.
        crossref → Bat, D., & Kim, M. (2021). The grammar of painted road signs. Asian Survey, 46(2), 275–297.
    """
    for one in _of(case, Field.CHIMERA):
        message = f"The title is that of a work by {one.found} at {_whose(one)}, but the reference cites {one.cited}."
        yield _violation(one, message, "author")


@rule("CC530", Severity.NOTE, since="0.2")
def registries_disagree(case: Case) -> Iterator[Violation]:
    """**What happened.** Registries contradict each other, and the reference agrees with one of them.

    **Why it is said.** One of the records is wrong; nothing is held against the reference.

    For example:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Kim, M. (2007). Winter wheat in the north. Soil Science, 12(1), 3–19. https://doi.org/10.1000/1
        openalex → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
    """
    if is_disputed(case.held):
        answer, one = case.held.others[0]
        others = sorted({work.record.registry.called for work in case.held.works})
        message = f"{answer.question.registry.called} has “{one.record.item.title}” under its identifier, but "
        yield Violation(f"{message}{' and '.join(others)} {'has' if len(others) == 1 else 'have'} the work cited.")


def _of(case: Case, *fields: Field) -> Iterator[Contradiction]:
    yield from (one for one in case.contradictions if one.field in fields)


def _whose(one: Contradiction) -> str:
    return one.by.record.registry.called


def _violation(
    one: Contradiction, message: str, field: str, cure: str | None = None, severity: Severity | None = None
) -> Violation:
    clash = Clash(one.cited, one.found, "the reference", _whose(one))
    if one.borne_out:
        silent = " and ".join(registry.called for registry in one.borne_out)
        message += (
            f" {silent} would hold the work as it is cited, and {'does' if len(one.borne_out) == 1 else 'do'} not."
        )
    return Violation(message, field, cure, clash=clash, severity=severity)
