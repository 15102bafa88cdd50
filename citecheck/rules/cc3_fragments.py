"""CC3, links: whether a page has the place that an address names in it, where that is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.urls.fragments import place_within
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Severity, Violation
from citecheck.model.verdict import Verdict

_THERE = {Verdict.VERIFIED, Verdict.REACHABLE}


@rule("CC321", Severity.WARNING, since="0.2")
def missing_fragment(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The page answers, but has no place of the name that stands behind the `#` of its address.
    Looked at with `--fragments` only.

    **Why it hurts.** The page opens at its top, and a reader has to search for what is cited.

    Pages that were not read to their end, or whose places a script may make, are not judged; neither are fragments
    that programs own: `#:~:text=`, `#!/route`, `#page=3`, `#L10`, comments.

    Bad, where the page has the heading `girders`:

        Bat, D. (2021). A New Bridge. https://example.org/bridge#girder
        https://example.org/bridge#girder → “A New Bridge” with #girders

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge#girders
        https://example.org/bridge#girders → “A New Bridge” with #girders
    """
    for look in case.stated:
        place = place_within(look.asked)
        if place and look.page and place in look.page.absent and look.verdict in _THERE:
            near = look.page.absent[place]
            page = look.asked.partition("#")[0]
            cure = f"{page}#{near}" if near else None
            yield Violation(f"The page answers, but has no place called “{place}”: {look.asked}", look.field, cure)
