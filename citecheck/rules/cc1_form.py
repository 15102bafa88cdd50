"""CC1, form: whether the entry is well formed, and complete for its type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.biblio.agreement.locators import page_range
from citecheck.biblio.item import csl_variable, date_variables, name_variables
from citecheck.biblio.names.name import is_placeholder
from citecheck.expressions import expression
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Amendment, Severity, Violation
from citecheck.model.reference import Kind
from citecheck.vocabulary.field_cues import ET_AL
from citecheck.vocabulary.rows import either, spellings

_TEXTS = ("title", "container_title", "publisher", "publisher_place", "collection_title", "event_title")
_NEEDED = {  # what a reader needs to find a work of the type (ISO 690:2021, §5.2)
    "article-journal": ("container_title", "issued"),
    "article-magazine": ("container_title", "issued"),
    "article-newspaper": ("container_title", "issued"),
    "book": ("issued",),
    "chapter": ("container_title", "issued"),
    "paper-conference": ("container_title", "issued"),
    "report": ("issued",),
    "thesis": ("issued",),
}
_SAID = {"container_title": "the title of the work that contains it", "issued": "a date"}
_ET_AL = expression(rf"^(?:and )?(?:{either(spellings(ET_AL))}|others)\.?$", re.IGNORECASE)
_AND_ET_AL = expression(r"\band\s{1,9}[{(\s]{0,3}(et\.?\s{1,9}al\b\.?)", re.IGNORECASE)
_YEAR = expression(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_RANGE = expression(r"(?<![\d.,:/A-Za-z-])(\d{1,6})\s?[-–—‒−]\s?(\d{1,6})(?![\d.,:/A-Za-z-]*\d)")


@rule("CC101", Severity.ERROR, since="0.1", of_text=True)
def impossible_date(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The calendar has no such day or month.

    **Why it hurts.** The true date is another, and a reader cannot tell which.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge (Accessed: 31 February 2024)

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge (Accessed: 28 February 2024)
    """
    for variable in date_variables:
        date = getattr(case.item, variable)
        ends = (date, date.end) if date else ()
        for one in ends:
            if one and one.year is not None and not one.is_possible:
                yield Violation(f"There is no such date as {one}.", csl_variable(variable))


@rule("CC102", Severity.NOTE, since="0.1")
def placeholder_author(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The author is what a publishing system or a citation tool fills in where it knows none.

    **Why it hurts.** *Administrator* wrote nothing. Name the person or body behind the page, or begin with the title.

    Bad:

        Administrator. (2024). On the way to the south. Kortop Media.

    Good:

        Kortop Media. (2024). On the way to the south.
    """
    for name in case.item.author or ():
        if is_placeholder(name):
            yield Violation(f"“{name}” stands in the place of the author, but names nobody.", "author")


@rule("CC103", Severity.WARNING, since="0.1", of_text=True)
def truncated_entry(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The entry breaks off: it ends in mid-sentence or with an open bracket or quotation.

    **Why it hurts.** What would tell a reader where to find the work (a source, a date, pages) is missing.

    Bad:

        Treaty of Friendship between the USSR and the DPRK,

    Good:

        Treaty of Friendship between the USSR and the DPRK, Pravda, 7 July 1961.
    """
    if case.reference.truncated:
        end = " ".join(case.reference.raw.split()[-5:])[-80:]
        yield Violation(f"The entry breaks off: it ends with “… {end}”.")


@rule("CC104", Severity.NOTE, since="0.1")
def missing_title(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The entry names no title of a work.

    **Why it hurts.** Without a title nobody can tell whether an address still leads to the work meant.

    Bad:

        @misc{smith, author = {Smith, Jane}, year = {2020},
          url = {https://example.org/12}}

    Good:

        @misc{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020},
          url = {https://example.org/12}}
    """
    untitled = {"legal_case", "legislation", "personal_communication", "bill", "regulation", "patent"}
    stated = _is_stated(case) and not case.reference.points_on
    if stated and not case.item.title and case.item.type not in untitled:
        yield Violation("The entry has no title.", "title")


@rule("CC105", Severity.NOTE, since="0.1")
def missing_field(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The entry lacks what a reader needs to find a work of its type.

    **Why it hurts.** An article without its journal, or a book without its year, is searched in vain.

    Bad:

        @article{batchimeg, author = {Batchimeg, M.}, title = {Mongolia's DPRK Policy},
          volume = {46}, pages = {275--297}}

    Good:

        @article{batchimeg, author = {Batchimeg, M.}, title = {Mongolia's DPRK Policy},
          journal = {Asian Survey}, year = {2006}, volume = {46}, pages = {275--297}}
    """
    if not _is_stated(case) or case.reference.truncated:
        return
    for variable in _NEEDED.get(case.item.type or "", ()):
        if getattr(case.item, variable) is None and not _is_excused(case, variable):
            yield Violation(
                f"The entry is of type {case.item.type}, but does not state {_SAID[variable]}.", csl_variable(variable)
            )


@rule("CC106", Severity.WARNING, since="0.1")
def et_al_as_author(case: Case) -> Iterator[Violation]:
    """**What is wrong.** *et al.* stands in the list of authors as if it were the name of one of them.

    **Why it hurts.** Export and indexing make a person called *Al, Et* of it.

    Bad:

        @book{smith, author = {Smith, Jane and et al.}, title = {Ice on the Selenge}, year = {2020}}

    Good:

        @book{smith, author = {Smith, Jane and others}, title = {Ice on the Selenge}, year = {2020}}
    """
    for variable in name_variables:
        for name in getattr(case.item, variable) or ():
            if name.given and name.family and name.given[0].isupper() and name.family != "Al":  # I. In of Korea
                continue
            if any(part and _ET_AL.match(part.strip()) for part in (name.literal, name.family, str(name))):
                yield Violation(f"“{name}” stands among the authors as if it were a name.", csl_variable(variable))
    understood = dict(case.item.extra).get("et-al")
    written = _AND_ET_AL.search(case.reference.raw) if understood else None
    if written:
        message = f"“{written[1]}” stands among the authors as if it were a name; only some programs understand it."
        yield Violation(message, str(understood).split()[0], "others")


@rule("CC107", Severity.WARNING, since="0.1")
def reversed_page_range(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The range of pages ends before it begins.

    **Why it hurts.** One of the two numbers is wrong, and a reader looks in the wrong place.

    Bad:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. Asian Survey, 46(2), pp. 297–275.

    Good:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. Asian Survey, 46(2), pp. 275–297.
        Batchimeg, M. (2006). Mongolia's DPRK Policy. Asian Survey, 46(2), pp. 275–97.

    Where a registry has the same two numbers in their order, `citecheck fix` writes them so.
    """
    for match in _RANGE.finditer(case.item.page or ""):
        first, last = match.groups()
        if len(last) >= len(first) and int(last) < int(first) and not last.startswith("0"):  # `11-01` counts reports
            message = f"The pages begin at {first} and end at {last}."
            on_record = any(page_range(one.record.item.page) == (last, first) for one in case.held.works)
            amended = tuple(_turned(case, first, last)) if on_record else ()
            yield Violation(message, "page", f"{last}–{first}" if on_record else None, amendments=amended)


def _turned(case: Case, first: str, last: str) -> Iterator[Amendment]:
    """Yield the amendment that writes a range from its end, with the dash that stands there."""
    written = re.search(rf"{first}(\W{{1,4}}){last}", case.reference.written.get("page") or case.item.page or "")
    if written:
        yield Amendment("page", written[0], f"{last}{written[1]}{first}")


@rule("CC108", Severity.WARNING, since="0.1")
def issued_in_future(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The work is dated to a year that lies more than one year ahead.

    **Why it hurts.** A work in press may carry next year's date; one dated later is a slip of the hand.

    Bad:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2202}}

    Good:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2022}}
    """
    issued, item = case.item.issued, case.item
    is_work = case.reference.kind is Kind.ENTRY or item.author or item.container_title  # a note may tell of 2048 bits
    if is_work and issued and issued.year and issued.year > case.circumstances.today.year + 1:
        yield Violation(f"The work is dated {issued}, but today is {case.circumstances.today}.", "issued")


@rule("CC109", Severity.WARNING, since="0.1")
def not_understood(case: Case) -> Iterator[Violation]:
    """**What is wrong.** This stands where a reference belongs, and neither a title nor an author nor an address could
    be read from it.

    **Why it is said.** It was found, and could not be checked: nothing is dropped in silence.

    For example, of a scan:

        ~~ .,; :. ~
    """
    reference = case.reference
    is_remark = reference.kind in {Kind.FOOTNOTE, Kind.ENDNOTE} and not any(map(str.isdigit, reference.raw))
    if reference.understood == "none" and not reference.truncated and not is_remark:
        yield Violation(f"Nothing that tells of a work could be read from “{reference.raw.strip()[:80]}”.")


def _is_stated(case: Case) -> bool:
    """Whether each field is stated by its name: where fields were read out of prose, a gap may be the reader's."""
    reference = case.reference
    return reference.understood == "full" and reference.kind is not Kind.INLINE and not reference.confidence


def _is_excused(case: Case, variable: str) -> bool:
    """Whether something else stands in for a field: a year anywhere in the entry, the body that publishes the work."""
    if variable == "issued":
        others = {date.year for date in (case.item.accessed, case.item.archived) if date}
        return any(int(year) not in others for year in _YEAR.findall(case.reference.raw))
    return bool(case.item.publisher or case.item.collection_title or case.item.event_title)


def texts(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the variables that hold running text, with their values."""
    for variable in _TEXTS:
        if value := getattr(case.item, variable):
            yield csl_variable(variable), value
