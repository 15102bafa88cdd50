"""Questions to registries are gathered, asked once, asked again where that helps, and given up where it does not."""

from __future__ import annotations

import asyncio
import datetime
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from citecheck.engines.inquiries import Inquiries
from citecheck.model.evidence import Answer, Exchange, Failure, FailureKind, Request, Response
from citecheck.model.record import By, Question, Registry, Reply, Words
from citecheck.sources.registries import SERVICES, Sender

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
Behave = Callable[[str, int], Response | Failure]


@dataclass
class World:
    """What stands in for the fetcher: `behave` answers the nth request; the clock never runs."""

    behave: Behave
    known: dict[str, Reply] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    seconds: Callable[[int], float] = lambda _: 0.0

    def publish(self, url: str, spacing: float, at_once: int) -> None:
        """Take note of a limit."""

    def recall(self, question: Question) -> tuple[Reply, float] | None:
        reply = self.known.get(question.key)
        return (reply, 0.0) if reply else None

    async def retain(self, question: Question, reply: Reply) -> None:
        self.kept.append(question.key)

    async def inquire(self, request: Request, patience: float) -> Exchange:
        self.asked.append(request.url)
        seconds = self.seconds(len(self.asked))
        await asyncio.sleep(0)
        return Exchange(request=request, outcome=self.behave(request.url, len(self.asked)), at=AT, seconds=seconds)


def ask(world: World, *questions: Question, contact: str | None = None) -> list[Answer]:
    async def run() -> list[Answer]:
        inquiries = Inquiries(world, Sender(contact), 1.0)  # type: ignore[arg-type]
        answers = await asyncio.gather(*map(inquiries.ask, questions))
        await inquiries.close()
        return list(answers)

    return asyncio.run(run())


def dois(count: int) -> list[Question]:
    return [Question(Registry.CROSSREF, By.DOI, f"10.1000/{number}", stated=True) for number in range(count)]


def search(title: str, registry: Registry = Registry.OPENALEX) -> Question:
    return Question(registry, By.WORDS, title, Words(title), covered=True)


def holding(*works: dict[str, object]) -> Behave:
    body = json.dumps({"message": {"items": works}, "results": works}).encode()
    return lambda url, _: Response(url=url, status=200, body=body)


def refusing(kind: FailureKind) -> Behave:
    return lambda url, _: Failure(kind, url)


def saying(status: int, body: bytes = b"", **headers: str) -> Behave:
    told = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return lambda url, _: Response(url=url, status=status, body=body, headers=told)


def silent(answers: Sequence[Answer]) -> bool:
    return all(answer.reply is None for answer in answers)


def test_one_request_carries_the_questions_of_many_references() -> None:
    world = World(holding({"DOI": "10.1000/7", "title": ["Ice"], "type": "book"}))
    answers = ask(world, *dois(40))

    assert 2 == len(world.asked)
    assert ["10.1000/7"] == [record.item.doi for answer in answers for record in answer.records]


@pytest.mark.parametrize("behave", [holding(), saying(429, retry_after="39600"), refusing(FailureKind.OFFLINE)])
def test_every_answer_shows_the_question_that_it_answers_and_a_request_counts_once(behave: Behave) -> None:
    answers = ask(World(behave), *dois(40))

    alone = [SERVICES[Registry.CROSSREF].ask((answer.question,)) for answer in answers]
    assert alone == [answer.exchange.request.url for answer in answers]
    assert all(answer.exchange.request.url == answer.exchange.outcome.url for answer in answers)
    assert sum(answer.exchange.attempts for answer in answers) <= 2


def test_a_question_waits_for_others_only_a_little() -> None:
    asked = asyncio.Event()

    class Slow(World):
        async def inquire(self, request: Request, patience: float) -> Exchange:
            if "crossref" in request.url:
                asked.set()
            else:
                await asked.wait()
            return await super().inquire(request, patience)

    answers = ask(Slow(holding({"doi": "https://doi.org/10.1000/1", "title": "Ice"})), search("Ice"), *dois(1))

    assert not silent(answers)


def test_the_same_question_is_asked_once() -> None:
    world = World(holding())
    (question,) = dois(1)
    ask(world, question, question)

    assert 1 == len(world.asked)


def test_what_is_remembered_is_not_asked() -> None:
    (question,) = dois(1)
    world = World(holding(), known={question.key: Reply(exists=True)})
    (answer,) = ask(world, question)

    assert [] == world.asked
    assert answer.exchange.cached


def test_what_is_answered_is_remembered_and_what_is_not_is_not() -> None:
    heard, deaf = World(holding()), World(refusing(FailureKind.REFUSED))
    ask(heard, *dois(1))
    ask(deaf, *dois(1))

    assert (["doi 10.1000/0"], []) == (heard.kept, deaf.kept)


@pytest.mark.parametrize(
    "behave",
    [
        refusing(FailureKind.RESET),
        saying(429),
        saying(503),
        saying(200, b"<html>Making sure you're not a bot!</html>"),
        saying(404, b"Resource not found."),
        saying(200, b""),
    ],
)
def test_a_registry_that_fails_three_times_is_left_alone(behave: Behave) -> None:
    world = World(behave)
    answers = ask(world, *dois(500))

    assert silent(answers)
    assert len(world.asked) < 10


@pytest.mark.parametrize(
    "behave",
    [
        refusing(FailureKind.READ_TIMEOUT),
        refusing(FailureKind.OFFLINE),
        refusing(FailureKind.FORBIDDEN_ADDRESS),
        refusing(FailureKind.EXCLUDED),
        saying(429, retry_after="39600"),
    ],
)
def test_a_registry_that_will_not_answer_soon_is_asked_once(behave: Behave) -> None:
    world = World(behave)
    answers = ask(world, *dois(20))

    assert silent(answers)
    assert 1 == len(world.asked)


@pytest.mark.parametrize(("left", "answered"), [("49", 1), ("50", 9), ("plenty", 9)])
def test_a_budget_that_a_registry_counts_down_is_not_spent_to_the_end(left: str, answered: int) -> None:
    body = json.dumps({"results": [{"doi": "https://doi.org/10.1000/1", "title": "Ice"}]}).encode()
    world = World(saying(200, body, x_ratelimit_remaining=left))
    answers = ask(world, *(search(f"Ice {number}") for number in range(9)))

    assert answered == sum(answer.reply is not None for answer in answers)
    assert (answered == 9) == (len(world.asked) == 9)


@pytest.mark.parametrize(
    ("seconds", "answered"),
    [(lambda _: 0.1, 12), (lambda _: 0.3, 6), (lambda nth: 0.35 if nth % 4 == 0 else 0.01, 12)],
)
def test_a_registry_is_left_alone_once_all_its_answers_came_too_late(
    seconds: Callable[[int], float], answered: int
) -> None:
    world = World(holding({"title": "A work"}), seconds=seconds)
    answers = ask(world, *(search(f"A work {number}") for number in range(12)))

    assert answered == sum(answer.reply is not None for answer in answers)


def test_a_registry_that_is_left_alone_though_it_answers_is_named_once() -> None:
    async def run() -> list[str]:
        world = World(holding({"title": "A work"}), seconds=lambda _: 0.4)
        inquiries = Inquiries(world, Sender(), 1.0)  # type: ignore[arg-type]
        await asyncio.gather(*(inquiries.ask(search(f"A work {number}")) for number in range(9)))
        await inquiries.close()
        return inquiries.warnings

    (line,) = asyncio.run(run())
    assert line.startswith("OpenAlex was asked no more in this run")


def test_who_is_not_asked_answers_everybody_at_once() -> None:
    class Unasked(World):
        async def inquire(self, request: Request, patience: float) -> Exchange:
            self.asked.append(request.url)
            return Exchange(request=request, outcome=self.behave(request.url, 0), at=AT)

    assert silent(ask(Unasked(refusing(FailureKind.OFFLINE)), *dois(500)))


def test_nobody_waits_for_a_registry_that_was_left_meanwhile() -> None:
    never = asyncio.Event()

    class Slow(World):
        async def inquire(self, request: Request, patience: float) -> Exchange:
            if self.asked:
                self.asked.append(request.url)
                await never.wait()
            return await super().inquire(request, patience)

    assert silent(ask(Slow(saying(429, retry_after="39600")), *dois(100)))


def test_a_question_that_failed_once_is_asked_again() -> None:
    well = holding({"DOI": "10.1000/0", "title": ["Ice"], "type": "book"})
    world = World(lambda url, nth: Failure(FailureKind.RESET, url) if nth == 1 else well(url, nth))
    (answer,) = ask(world, *dois(1))

    assert ["10.1000/0"] == [record.item.doi for record in answer.records]


def test_a_registry_that_finds_nothing_whatever_it_is_asked_says_nothing() -> None:
    world = World(holding())

    assert silent(ask(world, search("A bridge of ice"), search("A ferry of stone")))


def test_a_registry_that_finds_other_works_says_no() -> None:
    found = holding({"doi": "https://doi.org/10.1000/9", "title": "Wheat", "publication_year": 2001})
    nothing = holding()
    world = World(lambda url, nth: found(url, nth) if "wheat" in url else nothing(url, nth))
    answers = ask(world, search("A bridge of ice"), search("Winter wheat"))

    assert [0, 1] == [len(answer.records) for answer in answers]
    assert not any(answer.reply is None for answer in answers)


def test_a_lone_question_is_proven_by_a_work_that_the_registry_holds() -> None:
    found = holding({"doi": "https://doi.org/10.1000/9", "title": "A theory", "publication_year": 1948})
    nothing = holding()
    world = World(lambda url, nth: found(url, nth) if "Mathematical" in url else nothing(url, nth))
    (answer,) = ask(world, search("A bridge of ice"))

    assert Reply() == answer.reply


def test_who_asks_is_told_to_the_registry_and_to_no_report() -> None:
    world = World(holding())
    (answer,) = ask(world, *dois(1), contact="reader@example.org")

    assert "mailto=reader%40example.org" in world.asked[0]
    assert "reader" not in answer.exchange.request.url
    assert "reader" not in answer.exchange.outcome.url


def test_a_fault_of_our_own_is_handed_to_everybody_who_waits() -> None:
    def broken(url: str, _: int) -> Response:
        raise RuntimeError(url)

    with pytest.raises(RuntimeError, match=r"api\.crossref\.org"):
        ask(World(broken), *dois(2))


def test_a_registry_that_was_left_alone_is_not_asked_later_in_the_run() -> None:
    world = World(refusing(FailureKind.HOST_PARKED))

    async def run() -> tuple[Answer, Answer]:
        inquiries = Inquiries(world, Sender(), 1.0)  # type: ignore[arg-type]
        first, later = dois(2)
        told = await inquiries.ask(first), await inquiries.ask(later)
        await inquiries.close()
        return told

    assert silent(asyncio.run(run()))
    assert 1 == len(world.asked)
