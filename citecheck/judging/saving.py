"""What came of asking the archive to keep pages, in sentences for the end of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck.model.evidence import Answer, Failure
from citecheck.model.record import By

_NAMED = 5  # pages that were not kept


def told_of_saving(answers: Iterable[Answer]) -> Iterator[str]:
    """Yield how many pages this run asked to be kept and how many are, and which are not, and why."""
    asked = {one.question.value.strip(): one for one in answers if one.question.by is By.SAVE}
    fresh = {url: one for url, one in asked.items() if not one.exchange.cached}
    if not fresh:
        return
    left = {url: one for url, one in fresh.items() if one.reply is None}
    pages = "1 page" if len(fresh) == 1 else f"{len(fresh)} pages"
    yield f"The Wayback Machine was asked to keep {pages} that it had no copy of, and keeps {len(fresh) - len(left)}."
    for url, one in list(left.items())[:_NAMED]:
        yield f"It did not keep {url}: {_why(one)}."
    if len(left) > _NAMED:
        yield f"Nor did it keep {len(left) - _NAMED} more."


def _why(answer: Answer) -> str:
    outcome = answer.exchange.outcome
    if isinstance(outcome, Failure):
        return outcome.detail or outcome.kind.value.replace("-", " ")
    return f"it answered with status {outcome.status}"
