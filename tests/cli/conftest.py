from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from citecheck.cli import main


@dataclass(frozen=True, slots=True)
class Done:
    """What a shell sees of a command."""

    returncode: int
    stdout: str
    stderr: str


Command = Callable[..., Done]


@pytest.fixture
def citecheck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run the command line in a folder of its own, without colour and without the settings of this machine."""

    def run(*arguments: str, stdin: str = "", **variables: str) -> Done:
        with monkeypatch.context() as shell:
            shell.chdir(tmp_path)
            shell.setattr(sys, "argv", ["citecheck", *arguments])
            shell.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
            for name, value in {
                "NO_COLOR": "1",
                "COLUMNS": "100",
                "XDG_CACHE_HOME": str(tmp_path),
                "XDG_CONFIG_HOME": str(tmp_path / "own"),
                **variables,
            }.items():
                shell.setenv(name, value)
            capsys.readouterr()
            code = _code(main)
        told = capsys.readouterr()
        return Done(code, told.out, told.err)

    return run


def _code(command: Callable[[], None]) -> int:
    try:
        command()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    return 0
