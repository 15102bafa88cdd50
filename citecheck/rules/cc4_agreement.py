"""CC4, agreement: whether title, authors and date agree with what the page says of itself.

Pages err about their authors and dates, and state the day of an update for that of the work: only a title is held
against a reference as an error, and where a record of the work is at hand, authors and dates are held against that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.biblio.agreement import same_date, same_people
from citecheck.biblio.item import Item
from citecheck.biblio.languages.script import script
from citecheck.biblio.names.name import Name
from citecheck.biblio.preprints import is_preprint, is_server
from citecheck.biblio.titles import is_file_name
from citecheck.biblio.urls.wikis import is_wiki
from citecheck.expressions import expression
from citecheck.judging.case import Case
from citecheck.judging.observation import Look
from citecheck.judging.records.contradictions import Field
from citecheck.judging.rule import rule
from citecheck.judging.title_evidence import may_be_translated
from citecheck.model.finding import Clash, Severity, Violation
from citecheck.model.page import Page
from citecheck.model.verdict import Verdict

_LETTERS = expression(r"[^\W\d_]{2}")
_REISSUED = {"book", "classic", "legislation", "treaty"}  # their pages state the date of the edition at hand


@rule("CC401", Severity.ERROR, since="0.1")
def title_mismatch(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address answers, and the title of what it shows is that of another work.

    **Why it hurts.** The reference and its address send a reader to two different works; one of them is not meant.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “Weather for Tuesday”

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge”
    """
    yield from _other_titles(case, "another-work")


@rule("CC402", Severity.WARNING, since="0.1")
def doubtful_title(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The page has another title than the one cited, and more speaks for the work cited: author and
    day are the same, or the site is, and all but a letter of one word.

    **Why it is said.** Headlines are edited after publication, and names are misspelt. Look once, and cite the title as
    it stands.

    For example, after a headline was edited:

        Kim, M. (2021, September 10). Bridge opens to traffic. https://example.org/bridge
        https://example.org/bridge → “New crossing opens to traffic” by Min-seo Kim on 2021-09-10
    """
    yield from _other_titles(case, "doubtful")


@rule("CC406", Severity.NOTE, since="0.1")
def misspelt_title(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The page is the work cited, and spells a word of its title in another way.

    **Why it hurts.** A reader who searches for the title as it is cited may not find the work.

    Bad:

        Bat, D. (2021). Mongolian Ambasador Presents His Credentials. https://example.org/bridge
        https://example.org/bridge → “Mongolian Ambassador Presents His Credentials”

    Good:

        Bat, D. (2021). Mongolian Ambassador Presents His Credentials. https://example.org/bridge
        https://example.org/bridge → “Mongolian Ambassador Presents His Credentials”
    """
    title = case.item.title or ""
    for look in case.stated:
        differences = look.match.differences if look.match and look.verdict is Verdict.VERIFIED else ()
        for one in differences:
            if one.kind in {"spelling", "ocr"} and one.cited and one.found:
                cure = title.replace(one.cited, one.found) if title.count(one.cited) == 1 else None
                message = f"The reference writes “{one.cited}”, but the page writes “{one.found}”."
                yield Violation(message, "title", cure, clash=Clash(title, _shown(look), "the reference", look.asked))


@rule("CC408", Severity.NOTE, since="0.2")
def title_drift(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The page is the work cited, and one of the two titles has a word or a number that the other
    leaves out; the rest agrees word for word.

    **Why it hurts.** A title is quoted; who searches these words may not find the work.

    Bad:

        Bat, D. (2022). Outlook for the global economy dims. https://example.org/outlook
        https://example.org/outlook → “Outlook for the 2023 global economy dims”

    Good:

        Bat, D. (2022). Outlook for the 2023 global economy dims. https://example.org/outlook
        https://example.org/outlook → “Outlook for the 2023 global economy dims”
    """
    for look in case.stated:
        differences = look.match.differences if look.match and look.verdict is Verdict.VERIFIED else ()
        for one in differences if case.reference.states("title") else ():
            if one.kind == "missing":
                message = (
                    f"The page's title has “{one.found}”, and the reference leaves it out."
                    if one.found
                    else f"The reference has “{one.cited}”, and the page's title leaves it out."
                )
                clash = Clash(case.item.title or "", _shown(look), "the reference", look.asked)
                yield Violation(message, "title", clash=clash)


@rule("CC403", Severity.NOTE, since="0.1")
def container_cited(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address shows the book or the proceedings that hold the work, not the work itself.

    **Why it hurts.** A reader has to find the part in the whole.

    For example:

        @incollection{smith, author = {Smith, Jane}, title = {Ice on the Selenge},
          booktitle = {Rivers of Asia}, year = {2020}, url = {https://example.org/rivers}}
        https://example.org/rivers → “Rivers of Asia”
    """
    for look in case.stated:
        if look.outcome.word == "container":
            message = f"The address shows “{case.item.container_title}”, and “{case.item.title}” is cited."
            yield Violation(message, look.field)


@rule("CC404", Severity.WARNING, since="0.1")
def author_mismatch(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The page is the work cited, and it names other authors, none of them the one cited.

    **Why it hurts.** Somebody is credited with the work of somebody else.

    Bad:

        Hwang, J. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge” by Min-seo Kim

    Good:

        Kim, M. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge” by Min-seo Kim
    """
    for look in case.stated:
        page = look.page
        if page is None or look.verdict is not Verdict.VERIFIED or case.held.works:
            continue
        people = same_people(case.item, page.item)
        if (
            people.agrees is False
            and not people.weak
            and _are_people(case.item.author)
            and _are_people(page.item.author)
        ):
            message = f"The reference names {people.ours} as author, but the page names {people.theirs}."
            yield Violation(message, "author", clash=Clash(people.ours, people.theirs, "the reference", look.asked))


@rule("CC405", Severity.WARNING, since="0.1")
def date_mismatch(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The page is the work cited, and says that it was published in another year.

    **Why it hurts.** A reader files and searches a work by its year. Online and print years may differ by one, which
    is not reported; neither is a day or a month, since pages state days of updates, nor the year of a preprint beside
    that of the work when it was published, nor the year in which a page of a wiki was begun.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge” on 2023-09-10

    Good:

        Bat, D. (2023). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge” on 2023-09-10
    """
    for look in case.stated:
        if look.page is None or look.verdict is not Verdict.VERIFIED or case.held.works:
            continue
        if case.item.type in _REISSUED:
            continue
        if _has_several_years(case.item, look.page, look.asked):
            continue
        dates = same_date(case.item, look.page.item)
        if dates.agrees is False and not dates.weak:
            message = f"The reference dates the work {dates.ours}, but the page dates it {dates.theirs}."
            yield Violation(message, "issued", clash=Clash(dates.ours, dates.theirs, "the reference", look.asked))


@rule("CC407", Severity.NOTE, since="0.1")
def title_in_another_script(case: Case) -> Iterator[Violation]:
    """**What is wrong.** Perhaps nothing: the title of the page is in another script than the one cited, or in another
    language, and the author is the same.

    **Why it is said.** It may be the original of a translated title, or another work: look at it yourself once.

    For example:

        Bat, D. (2021). Mongolian president. https://example.org/bridge
        https://example.org/bridge → “Монгол Улсын Ерөнхийлөгч”

    Or, of a translation:

        Keller, J. (2014). The new bridge over the river and the city. https://example.org/bridge
        https://example.org/bridge → “Die neue Brücke über den Fluss und die Stadt” by Jana Keller
    """
    title = case.item.title or ""
    for look in case.stated:
        shown = _shown(look)
        if look.outcome.word == "nothing-to-compare" and title and shown and _is_foreign(case.item, look, shown):
            what = "script" if script(title) != script(shown) else "language"
            message = f"The reference cites “{title}”, but {look.asked} shows “{shown}”, in another {what}."
            yield Violation(message, "title", clash=Clash(title, shown, "the reference", look.asked))


def _has_several_years(item: Item, page: Page, url: str) -> bool:
    """Whether two years are true of one work: a preprint's, a wiki's, a new edition's, one that its title speaks of."""
    if is_preprint(item) or is_preprint(page.item) or is_server(url) or is_wiki(url):
        return True
    if page.item.issued and str(page.item.issued.year) in re.findall(r"\d{4}", item.title or ""):
        return True
    ours, first = item.issued, item.original_date
    again = first is not None and same_date(replace(item, issued=first), page.item).agrees is not False
    return again or (ours is not None and ours.year in page.years)


def _is_foreign(item: Item, look: Look, shown: str) -> bool:
    """Whether a title that can be read is in another script than the one cited, or in another language."""
    readable = _LETTERS.search(shown) and "\ufffd" not in shown and not is_file_name(shown)
    scripts_differ = script(item.title or "") != script(shown)
    return bool(readable) and (scripts_differ or (look.page is not None and may_be_translated(item, look.page, shown)))


def _other_titles(case: Case, word: str) -> Iterator[Violation]:
    """Tell of a page under another title, where no record has told of the same already."""
    if case.held.others or any(one.field in {Field.TITLE, Field.CHIMERA} for one in case.contradictions):
        return
    for look in case.stated:
        if look.outcome.word == word and not (case.repaired and look.field == "URL"):
            ours, theirs = case.item.title or "", _shown(look)
            message = f"The reference cites “{ours}”, but {look.asked} shows “{theirs}”."
            yield Violation(message, "title", clash=Clash(ours, theirs, "the reference", look.asked))


def _shown(look: Look) -> str:
    if look.match and look.match.best:
        return look.match.best
    return look.page.candidates[0].text if look.page and look.page.candidates else ""


def _are_people(names: Sequence[Name] | None) -> bool:
    """Whether all are persons: an organisation that a page names is mostly its site."""
    return bool(names) and all(name.family for name in names or ())
