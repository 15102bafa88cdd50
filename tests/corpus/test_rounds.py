"""What fails is tried again, then given up by name; a full disk ends a run, which goes on once there is room."""

from __future__ import annotations

import errno
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from citecheck.corpus import corpus_run
from citecheck.corpus.accounts import Account, told
from citecheck.corpus.campaign import Campaign, Share
from citecheck.corpus.rounds import Progress, Rounds
from citecheck.corpus.store import Store
from citecheck.errors import InputError
from citecheck.model.settings import Settings

FULL = OSError(errno.ENOSPC, "No space left on device")


@dataclass
class Clumsy:
    """A crew of one, whose first steps end in these faults."""

    faults: list[Exception] = field(default_factory=list)
    places: int = 1
    beside: int = 1
    begun: list[tuple[Hashable, Callable[[], Any]]] = field(default_factory=list)

    def begin(self, task: Hashable, step: Callable[[], Any]) -> None:
        self.begun.append((task, step))

    def ended(self) -> tuple[Hashable, Any]:
        task, step = self.begun.pop()
        return task, self.faults.pop(0) if self.faults else step()


@pytest.fixture
def run(tmp_path: Path) -> Campaign:
    (tmp_path / "quay.bib").write_text("@misc{quay, title = {On quays}, year = 2001}\n", encoding="utf-8")
    settings = Settings(offline=True, registries=())
    return corpus_run.begin([str(tmp_path / "quay.bib")], str(tmp_path / "out"), settings, {})


def carried_out(run: Campaign, *faults: Exception) -> dict[str, Any]:
    shares = [Share.of(one) for one in run.store.read_json(corpus_run.SHARES)]
    return Rounds(run, shares, Clumsy(list(faults))).carry_out()


def test_an_address_is_not_asked_offline(tmp_path: Path) -> None:
    (tmp_path / "pier.bib").write_text(
        "@misc{pier, title = {On piers}, url = {https://pier.example/1}}", encoding="utf-8"
    )
    settings = Settings(offline=True, registries=())
    summary = carried_out(corpus_run.begin([str(tmp_path / "pier.bib")], str(tmp_path / "out"), settings, {}))

    assert (summary["skipped"], summary["requests"], summary["faults"]) == (1, 0, [])


def test_a_step_that_fails_now_and_then_is_tried_again(run: Campaign) -> None:
    summary = carried_out(run, RuntimeError("once"), RuntimeError("twice"))

    assert (summary["references"], summary["faults"]) == (1, [])


def test_a_share_that_cannot_be_read_is_named_and_the_run_goes_on(run: Campaign) -> None:
    summary = carried_out(run, *[RuntimeError("it kills its reader")] * 3)

    assert summary["references"] == 0
    assert [fault.partition("quay.bib")[2] for fault in summary["faults"]] == [": RuntimeError: it kills its reader"]


def test_a_full_disk_ends_a_run_that_goes_on_later(run: Campaign) -> None:
    with pytest.raises(InputError, match="full"):
        carried_out(run, FULL)

    assert carried_out(run)["references"] == 1


def test_progress_is_told_with_its_pace(tmp_path: Path) -> None:
    times = iter((0.0, 10.0, 10.5, 20.0))
    account = Account(Store(str(tmp_path)), clock=lambda: next(times))
    for done in (0, 100, 105, 200):
        account.note(Progress("visiting", 2, done, 400, "addresses"))
    state = account.store.read_json("work/progress.json") | {"started": "2026-11-28T10:00:00+00:00"}

    assert list(told(state))[1] == "visiting, round 2: 200 of 400 addresses, 10/s, 20 s left"


def test_of_a_run_that_has_only_begun_its_beginning_is_told() -> None:
    assert list(told({"started": "2026-01-02T03:04:05+00:00"})) == ["begun 2026-01-02 03:04 UTC"]


def test_a_step_that_never_ends_well_ends_the_run(run: Campaign) -> None:
    with pytest.raises(ZeroDivisionError, match="no quay"):
        carried_out(run, *[ZeroDivisionError("no quay")] * 9)
