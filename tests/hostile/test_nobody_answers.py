"""When the command leaves with 3: where nobody outside gave an answer of its own, and nowhere else."""

from __future__ import annotations

import contextlib
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hostile.command import OUR_FAULT, run
from tests.web.behaviours import content, resetting
from tests.web.small_web import Web

NO_YEAR = "Keeper, A. (2020, February 31). On the long way to the south. {}"  # an error of the document alone
Served = Callable[[int, int], tuple[str, ...]]


@pytest.fixture
def closed() -> Iterator[int]:
    """A port that nobody listens on, and nobody can take."""
    with contextlib.closing(socket.socket()) as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


def checked(folder: Path, *addresses: str, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[bytes]:
    entries = "\n\n".join(NO_YEAR.format(address) for address in addresses)
    (folder / "paper.md").write_text(f"# References\n\n{entries}\n", encoding="utf-8")
    done = run("check", "paper.md", "--no-cache", "--retries", "0", "--timeout", "2", *options, cwd=folder)
    assert OUR_FAULT not in done.stderr.decode()
    return done


CASES: dict[str, tuple[Served, int]] = {
    "two hosts that refuse": (lambda _, dead: (f"http://127.0.0.1:{dead}/a", f"http://localhost:{dead}/b"), 3),
    "one host that refuses": (lambda _, dead: (f"http://127.0.0.1:{dead}/a", f"http://127.0.0.1:{dead}/b"), 1),
    "two hosts that hang up": (lambda live, _: (f"http://127.0.0.1:{live}/reset", f"http://localhost:{live}/reset"), 3),
    "an answer of any status": (lambda live, dead: (f"http://127.0.0.1:{live}/503", f"http://localhost:{dead}/b"), 1),
    "places that nobody is asked for": (lambda _, dead: ("ftp://localhost/a", f"http://127.0.0.1:{dead}/b"), 1),
}


@pytest.mark.parametrize("case", CASES)
def test_a_run_exits_3_exactly_where_nobody_answers(tmp_path: Path, closed: int, case: str) -> None:
    addresses, code = CASES[case]
    site = {"/reset": resetting, "/503": content(b"down", status=503)}
    with Web({"127.0.0.1": site, "localhost": site}) as web:
        done = checked(tmp_path, *addresses(web.port, closed), options=("--allow-private-hosts",))

    assert code == done.returncode
    assert ("No host gave an answer" in done.stdout.decode()) == (code == 3)


def test_a_proxy_that_is_not_there_is_no_answer(tmp_path: Path, closed: int) -> None:
    done = checked(
        tmp_path, "http://a.example/", "http://b.example/", options=("--proxy", f"http://127.0.0.1:{closed}")
    )

    assert 3 == done.returncode
