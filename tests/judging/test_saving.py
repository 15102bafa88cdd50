"""What came of asking the archive to keep pages is told at the end: how many, and which it did not keep."""

from __future__ import annotations

import datetime

import pytest

from citecheck.judging.saving import told_of_saving
from citecheck.model.evidence import Answer, Exchange, Failure, FailureKind, Request, Response
from citecheck.model.record import By, Question, Registry, Reply

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
URL = "https://web.archive.org/save/"
LIMITED, SILENT = Response(url=URL, status=429), Failure(FailureKind.READ_TIMEOUT, URL)


def answer(page: str, outcome: Response | Failure | None = None, *, cached: bool = False, by: By = By.SAVE) -> Answer:
    exchange = Exchange(request=Request(URL), outcome=outcome or Response(url=URL, status=200), at=AT, cached=cached)
    return Answer(Question(Registry.ARCHIVE, by, f" {page}"), exchange, None if outcome else Reply(exists=True))


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([], []),
        ([answer("a", cached=True), answer("b", by=By.CAPTURES)], []),
        ([answer("a"), answer("a")], ["asked to keep 1 page that it had no copy of, and keeps 1."]),
        ([answer("a"), answer("b", LIMITED)], ["2 pages that", "keep b: it answered with status 429."]),
        ([answer("a", SILENT)], ["and keeps 0.", "did not keep a: read timeout."]),
        ([answer(str(n), SILENT) for n in range(7)], ["7 pages", *map(str, range(5)), "Nor did it keep 2 more."]),
    ],
)  # fmt: skip
def test_what_was_kept_and_what_was_not_is_told(answers: list[Answer], said: list[str]) -> None:
    told = list(told_of_saving(answers))

    assert len(said) == len(told)
    assert all(part in sentence for part, sentence in zip(said, told, strict=True))
