"""`--watch`: run again when a document changes, and only then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from citecheck.cli import watching
from citecheck.model.exits import Exit

from .conftest import Command

A, B = Path("a.md"), Path("b.md")


class Disk:
    """Files that change as told: while a run works, and at each look in between."""

    def __init__(self, *, during: Iterable[dict[Path, int]] = (), between: Iterable[dict[Path, int]] = ()) -> None:
        self.files = {A: (1, 0)}
        self.during, self.between = iter(during), iter(between)
        self.runs = 0

    def run(self) -> Exit:
        self.runs += 1
        self._change(next(self.during, {}))
        return Exit.FINDINGS

    def now(self) -> watching.States:
        return dict(self.files)

    def ticks(self, _known: watching.States) -> Iterator[object]:
        for change in self.between:
            self._change(change)
            yield None

    def _change(self, change: dict[Path, int]) -> None:
        self.files |= {path: (at, 0) for path, at in change.items()}


@pytest.mark.parametrize(
    ("during", "between", "runs"),
    [
        ([], [], 1),
        ([], [{}, {}, {}], 1),
        ([], [{A: 2}, {}, {A: 3}], 3),
        ([{A: 2}], [], 2),
        ([{B: 2}], [], 1),
    ],
    ids=["no look", "no change", "two changes", "a change while it ran", "a file that the run found"],
)
def test_each_change_is_one_more_run(
    during: list[dict[Path, int]], between: list[dict[Path, int]], runs: int
) -> None:  # fmt: skip
    disk = Disk(during=during, between=between)

    code = watching.repeat(disk.run, disk.now, disk.ticks)

    assert (Exit.FINDINGS, runs) == (code, disk.runs)


def test_an_interrupted_run_is_the_last() -> None:
    disk = Disk(between=[{A: 2}])

    assert Exit.INTERRUPTED is watching.repeat(lambda: Exit.INTERRUPTED, disk.now, disk.ticks)


def test_a_file_is_known_by_when_it_was_written_and_its_size(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("a", encoding="utf-8")
    before = watching.states([file, tmp_path / "missing.md"])

    file.write_text("ab", encoding="utf-8")

    assert [file] == list(before)
    assert before != watching.states([file])


def test_the_system_is_asked_for_changes(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("a", encoding="utf-8")

    assert next(iter(watching.reported(watching.states([file])))) is not None


def test_standard_input_cannot_be_watched(citecheck: Command) -> None:
    done = citecheck("check", "-", "--watch")

    assert (2, "citecheck: --watch: standard input cannot be watched; name a file.\n") == (done.returncode, done.stderr)
