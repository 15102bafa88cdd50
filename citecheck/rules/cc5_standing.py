"""CC5, registries: whether the work still stands."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.case import Case
from citecheck.judging.records.standing import is_called_so, standing, successor
from citecheck.judging.rule import rule
from citecheck.model.finding import Severity, Violation
from citecheck.model.record import Notice, Standing


@rule("CC540", Severity.ERROR, since="0.2")
def retracted(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The work was retracted. It is a note where the reference says so itself.

    **Why it hurts.** What is built on the work is built on what its authors or its journal no longer stand for.

    Bad:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. [retracted]

    Good:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    for notices in _said(case, Standing.RETRACTED):
        severity = Severity.NOTE if is_called_so(case.reference) else None
        yield Violation(f"The work was retracted, as {_by(notices)} says.", "title", severity=severity)


@rule("CC541", Severity.WARNING, since="0.2")
def expression_of_concern(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The journal has expressed concern about the work.

    **Why it hurts.** What is built on the work may not stand.

    Bad:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. [concern]

    Good:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    for notices in _said(case, Standing.CONCERN):
        yield Violation(f"Concern was expressed about the work, as {_by(notices)} says.", "title")


@rule("CC542", Severity.NOTE, since="0.2")
def corrected(case: Case) -> Iterator[Violation]:
    """**What happened.** The work was corrected.

    **Why it is said.** What is quoted from it may be what the correction changed.

    For example:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. [corrected]
    """
    for notices in _said(case, Standing.CORRECTED):
        yield Violation(f"The work was corrected, as {_by(notices)} says.", "title")


@rule("CC543", Severity.ERROR, since="0.2")
def withdrawn_preprint(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The preprint was withdrawn by its authors or its server.

    **Why it hurts.** Nobody stands for what it says.

    Bad:

        Bat, D. (2021). A new bridge. arXiv:2101.12345.
        arxiv → Bat, D. (2021). A new bridge. arXiv. [withdrawn]

    Good:

        Bat, D. (2021). A new bridge. arXiv:2101.12345.
        arxiv → Bat, D. (2021). A new bridge. arXiv.
    """
    for notices in _said(case, Standing.WITHDRAWN):
        severity = Severity.NOTE if is_called_so(case.reference) else None
        yield Violation(f"The preprint was withdrawn, as {_by(notices)} says.", "title", severity=severity)


@rule("CC544", Severity.NOTE, since="0.2")
def superseded_preprint(case: Case) -> Iterator[Violation]:
    """**What happened.** The preprint has been published since.

    **Why it is said.** What was published was reviewed, and may say something else.

    For example:

        Bat, D. (2021). A new bridge. arXiv:2101.12345.
        arxiv → Bat, D. (2021). A new bridge. arXiv. [published as 10.1000/1]
    """
    published = successor(case.held)
    if published and not case.held.is_published_cited:
        field = "DOI" if published.startswith("10.") else "container-title"
        yield Violation(f"The preprint has been published: {published}.", field, published)


@rule("CC545", Severity.NOTE, since="0.2")
def retraction_disputed(case: Case) -> Iterator[Violation]:
    """**What happened.** The work was retracted, and then reinstated or replaced.

    **Why it is said.** Look which text is meant, and whether it stands.

    For example:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. [retracted] [reinstated]
    """
    for notices in _said(case, Standing.REINSTATED):
        yield Violation(f"The work was retracted and reinstated or replaced, as {_by(notices)} says.", "title")


def _said(case: Case, kind: Standing) -> Iterator[tuple[Notice, ...]]:
    found = standing(case.held).get(kind)
    if found:
        yield found


def _by(notices: tuple[Notice, ...]) -> str:
    """Name who says so, and in which notice."""
    names = list(dict.fromkeys(notice.by.called for notice in notices))
    source = next((notice.notice for notice in notices if notice.notice), None)
    return f"{' and '.join(names)}{f' (notice {source})' if source else ''}"
