"""What registries were asked and said survives the way into JSON and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.bundles.plain import plain, restored
from citecheck.model.evidence import Silence
from citecheck.model.record import By, Notice, Question, Record, Registry, Reply, Standing, Words


def test_a_moment_comes_back_as_it_was() -> None:
    silence = Silence(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC), 7)

    assert silence == restored(Silence, json.loads(json.dumps(plain(silence))))


def test_a_question_and_its_reply_come_back_as_they_were() -> None:
    item = Item(type="book", title="Ice", author=(Name(family="Kim", given="S."),), issued=PartialDate(1950, 3))
    notice = Notice(Standing.RETRACTED, Registry.CROSSREF, "10.1000/2", PartialDate(1951))
    record = Record(
        registry=Registry.CROSSREF, item=item, titles=("Ice",), dates=(PartialDate(1950),), notices=(notice,)
    )
    question = Question(Registry.CROSSREF, By.WORDS, "ice kim", Words("Ice", "Kim", 1950), covered=None)
    reply = Reply(records=(record,), exists=True)

    told = json.loads(json.dumps([plain(question), plain(reply)]))

    assert [question, reply] == [restored(Question, told[0]), restored(Reply, told[1])]
