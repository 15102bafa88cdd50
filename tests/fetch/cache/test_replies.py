"""Replies of registries, remembered from run to run."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.fetch.cache.database import file_name
from citecheck.fetch.cache.replies import life, recalled, row
from citecheck.fetch.cache.store import Cache, clear, describe, is_first_told, prune
from citecheck.fetch.client import Fetcher
from citecheck.model.record import By, Notice, Question, Record, Registry, Reply, Standing
from citecheck.model.settings import Settings
from tests.fetch.trips import never_enough

QUESTION = Question(Registry.CROSSREF, By.DOI, "10.1000/1", stated=True)
RECORD = Record(
    registry=Registry.CROSSREF,
    item=Item(type="book", title="Ice", author=(Name(family="Bat", given="D."),), issued=PartialDate(2021, 3)),
    titles=("Ice", "Eis"),
    containers=("Asian Survey",),
    dates=(PartialDate(2021, 3), PartialDate(2020)),
    complete=False,
    notices=(Notice(Standing.RETRACTED, Registry.PUBMED, "10.1000/n", PartialDate(2022)),),
    versions=("10.1101/9",),
    announces=True,
)
REPLY = Reply(records=(RECORD,), exists=True, agency="Crossref")
DAY = 24 * 3600


def kept(reply: Reply, question: Question = QUESTION) -> tuple[float, float, str]:
    written = row(question, reply, now=1000.0)
    return written["at"], written["expires"], written["record"]  # type: ignore[return-value]


def test_a_reply_comes_back_as_it_was() -> None:
    assert (REPLY, 1000.0) == recalled(kept(REPLY), now=1001.0, lenient=False, limit=None)


@pytest.mark.parametrize(
    ("by", "reply", "days"),
    [
        (By.AGENCY, Reply(exists=True, agency="Crossref"), 30),
        (By.AGENCY, Reply(exists=False), 1),
        (By.DOI, REPLY, 7),
        (By.WORDS, Reply(), 1),
    ],
)
def test_a_reply_lives_by_its_kind(by: By, reply: Reply, days: int) -> None:
    assert days * DAY == life(Question(Registry.CROSSREF, by, "x"), reply)


def test_a_reply_past_its_life_is_asked_anew_unless_nobody_can_be() -> None:
    late = 1000.0 + 8 * DAY

    assert recalled(kept(REPLY), now=late, lenient=False, limit=None) is None
    assert recalled(kept(REPLY), now=late, lenient=True, limit=None) is not None


def test_a_user_may_trust_it_for_less() -> None:
    assert recalled(kept(REPLY), now=1000.0 + DAY, lenient=False, limit=DAY / 2) is None


@pytest.mark.parametrize("damage", ["", "null", "{}", '{"exists": 1, "agency": null, "records": []}'])
def test_a_damaged_reply_is_none(damage: str) -> None:
    at, expires, _ = kept(REPLY)

    assert recalled((at, expires, damage), now=1001.0, lenient=False, limit=None) is None


def test_a_reply_that_no_run_wrote_is_none() -> None:
    at, _, facts = kept(REPLY)

    assert recalled((at, at + 400 * DAY, facts), now=at, lenient=False, limit=None) is None


def test_pruning_forgets_replies_past_their_life_too(tmp_path: Path) -> None:
    kept = Cache(str(tmp_path))
    asyncio.run(kept.retain(QUESTION, REPLY))
    kept.close()
    with contextlib.closing(sqlite3.connect(tmp_path / file_name)) as connection, connection:
        connection.execute("UPDATE records SET expires = 1")
    prune(str(tmp_path))

    with contextlib.closing(sqlite3.connect(tmp_path / file_name)) as connection:
        assert [(0,)] == connection.execute("SELECT count(*) FROM records").fetchall()


def test_what_asked_is_no_part_of_what_is_kept() -> None:
    written = json.dumps(row(QUESTION, REPLY, now=0.0))

    assert ("crossref", "doi 10.1000/1") == (json.loads(written)["source"], json.loads(written)["key"])


def test_the_cache_tells_of_replies_and_forgets_them(tmp_path: Path) -> None:
    cache = Cache(str(tmp_path))
    asyncio.run(cache.retain(QUESTION, REPLY))
    cache.close()
    is_first_told(str(tmp_path), "something")
    _, answers, replies, ages = describe(str(tmp_path)).splitlines()

    assert answers.startswith("0 answers, 0 of them past their life")
    assert "1 answers of registries, 0 of them past their life" == replies
    assert ages.startswith("learnt between ")
    assert [1, 0] == [clear(str(tmp_path)), clear(str(tmp_path))]


def test_the_user_of_a_cache_is_told_a_thing_once(tmp_path: Path) -> None:
    told = [is_first_told(str(tmp_path), what) for what in ("this", "this", "that")]
    prune(str(tmp_path))

    assert [True, False, True, False] == [*told, is_first_told(str(tmp_path), "this")]
    assert [True, True] == [is_first_told(None, "this"), is_first_told(None, "this")]


@pytest.mark.parametrize(
    ("settings", "is_recalled"),
    [
        ({}, True),
        ({"refresh": True}, False),
        ({"refresh": True, "offline": True}, True),
        ({"max_age": datetime.timedelta(0)}, False),
        ({"max_age": datetime.timedelta(0), "offline": True}, True),
    ],
)
def test_a_reply_is_recalled_as_an_answer_is(tmp_path: Path, settings: dict[str, Any], *, is_recalled: bool) -> None:
    async def recall() -> bool:
        async with Fetcher(Settings(cache_dir=str(tmp_path), **settings), never_enough) as fetcher:
            await fetcher.retain(QUESTION, REPLY)
            return fetcher.recall(QUESTION) is not None

    assert is_recalled is asyncio.run(recall())
