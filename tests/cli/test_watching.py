"""`--watch`: run again when a document or a setting changes or a document is new, and only then."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from citecheck.cli import watching
from citecheck.cli.configuration import load
from citecheck.model.exits import Exit

from .conftest import Command

A, B = Path("a.md"), Path("b.md")


class Disk:
    """Files that change as told: while a run works, and at each look in between."""

    def __init__(self, *, during: Iterable[dict[Path, int]] = (), between: Iterable[dict[Path, int]] = ()) -> None:
        self.files = {A: (1, 0)}
        self.names = {"a.md"}
        self.during, self.between = iter(during), iter(between)
        self.runs = 0

    def run(self) -> Exit:
        self.runs += 1
        self._change(next(self.during, {}))
        return Exit.FINDINGS

    def now(self) -> watching.Sight:
        return watching.Sight(dict(self.files), frozenset(self.names))

    def ticks(self, _known: watching.Sight) -> Iterator[object]:
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


Step = Callable[[], object]
WORK = "# References\n\n1. Bat, D. (2021). A New Bridge over the Selenge. Ulaanbaatar: Bridge Press.\n"


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Watch a folder while these steps are taken, one after each run; return how many runs that makes."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.md").write_text(WORK, encoding="utf-8")

    def count(*steps: Step, **given: object) -> int:
        options = {"paths": ["texts"], "offline": True, "no-cache": True, "format": "concise", **given}
        watched = watching.Watched(options, *load(options))

        def ticks(_known: watching.Sight) -> Iterator[object]:
            for step in left:
                yield step()

        left = iter(steps)
        watching.repeat(watched.run, watched.now, ticks)
        return watched.runs

    return count


def writing(file: str, text: str = WORK) -> Step:
    return lambda: Path(file).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([writing("texts/b.md")], 2),
        ([writing("texts/b.pptx"), writing("c.md")], 1),
        ([lambda: Path("texts/a.md").unlink()], 2),
        ([writing("citecheck.toml", "fail-on = 'never'")], 2),
        ([writing(".citecheckignore", "example.org")], 2),
        ([writing("citecheck.toml", "fail-on = 'nonsense'"), writing("citecheck.toml", "fail-on = 'never'")], 3),
    ],
    ids=["new", "no document", "gone", "settings", "addresses", "settings with a slip, then without"],
)
def test_new_documents_and_changed_settings_are_one_more_run(
    runs: Callable[..., int], steps: list[Step], expected: int
) -> None:  # fmt: skip
    assert expected == runs(*steps)


def test_a_report_in_the_folder_is_no_new_document(runs: Callable[..., int]) -> None:
    again = WORK.replace("2021", "2022")

    assert 2 == runs(writing("texts/a.md", again), report=["html=texts/{stem}.html"])


def test_a_slip_in_the_settings_is_said_and_the_watching_goes_on(
    runs: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    runs(writing("citecheck.toml", "fail-on = 'nonsense'"))

    assert "citecheck: line 1 of" in capsys.readouterr().err


def test_the_system_is_asked_for_changes(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("a", encoding="utf-8")

    assert next(iter(watching.reported(watching.Sight(watching.states([file]))))) is not None


def test_standard_input_cannot_be_watched(citecheck: Command) -> None:
    done = citecheck("check", "-", "--watch")

    assert (2, "citecheck: --watch: standard input cannot be watched; name a file.\n") == (done.returncode, done.stderr)
