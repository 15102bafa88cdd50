"""CC1, form: dashes that are not those meant."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Amendment, Severity, Violation

_BETWEEN_PAGES = expression(r"(?<=[\dA-Za-z])\s?(?:[\u2014\u2015\u2212\ufe58]|(?<!-)---(?!-))\s?(?=[\dA-Za-z])")
_OTHER_CUSTOMS = expression("[\u0400-\u052f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Scripts whose printers part pages by the longer dash: Cyrillic, kana, ideographs."""


@rule("CC112", Severity.NOTE, since="0.2")
def wrong_page_dash(case: Case) -> Iterator[Violation]:
    """**What is wrong.** A dash that parts clauses, or the sign of subtraction, stands between two page numbers.

    **Why it hurts.** Programs that look for a range of pages do not see one. Printers part numbers by the shorter en
    dash, which LaTeX writes `--`; a hyphen is no fault.

    Bad, with an em dash:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. Asian Survey, 46(2), pp. 275—297.

    Good:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. Asian Survey, 46(2), pp. 275–297.
    """
    if not case.reference.raw.isascii() and _OTHER_CUSTOMS.search(case.reference.raw):
        return
    for written in dict.fromkeys((case.reference.written.get("page", ""), case.item.page or "")):
        meant = _BETWEEN_PAGES.sub("–", written)
        if meant != written:
            message = f"The pages “{written}” are parted by a dash that does not stand for a range."
            yield Violation(message, "page", meant, amendments=(Amendment("page", written, meant),))
