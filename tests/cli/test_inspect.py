from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from citecheck.demo.web import Web
from citecheck.demo.web.behaviours import page

from .conftest import Command, Done

PAGE = "<html><head><title>On the way to the south</title></head><body><h1>On the way to the south</h1></body></html>"


@pytest.fixture(scope="module")
def library() -> Iterator[str]:
    """The address of a page on this machine."""
    with Web({"127.0.0.1": {"*": page("On the way to the south", body="<p>They left at dawn.</p>" * 40)}}) as web:
        yield f"http://127.0.0.1:{web.port}/south"


def inspect(citecheck: Command, *arguments: str, stdin: str = "") -> Done:
    return citecheck("inspect", "--allow-private-hosts", "--no-cache", *arguments, stdin=stdin)


def test_an_address_is_visited_and_says_what_it_is(citecheck: Command, library: str) -> None:
    done = inspect(citecheck, library, "--format", "json")

    (row,) = json.loads(done.stdout)
    told = {key: row[key] for key in ("url", "final_url", "status", "kind", "title")}
    assert 0 == done.returncode
    assert {
        "url": library,
        "final_url": library,
        "status": 200,
        "kind": "work",
        "title": "On the way to the south",
    } == told


def test_what_is_inspected_comes_in_the_order_it_was_named(citecheck: Command, library: str, tmp_path: Path) -> None:
    (tmp_path / "saved.html").write_text(PAGE.replace("south", "north"), encoding="utf-8")

    done = inspect(citecheck, "saved.html", library, "--format", "jsonl")

    assert ["On the way to the north", "On the way to the south"] == [
        json.loads(line)["title"] for line in done.stdout.splitlines()
    ]


def test_a_page_is_shown_as_a_table_without_what_it_does_not_say(citecheck: Command, library: str) -> None:
    lines = [" ".join(line.split()) for line in inspect(citecheck, library).stdout.splitlines()]

    assert {"status 200", "title On the way to the south"} <= set(lines)
    assert [] == [line for line in lines if line.startswith("publisher")]


def test_an_address_that_does_not_answer_is_a_row_with_its_fault(citecheck: Command) -> None:
    with Web({}, refusing=["gone.example"]) as web:
        port = web.hosts[0][2]
        done = inspect(citecheck, f"http://127.0.0.1:{port}/", "--format", "json", "--timeout", "2")

    (row,) = json.loads(done.stdout)
    assert (1, None) == (done.returncode, row["kind"])
    assert row["error"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Name an address or a saved page"),
        (("page.html", "--format", "ris"), "not 'ris'"),
        (("nowhere.html",), "nowhere.html: the saved page cannot be read"),
        (("--manifest", "nowhere.jsonl"), "the manifest cannot be read"),
    ],
)
def test_what_cannot_be_inspected_is_one_sentence(
    citecheck: Command, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")

    done = inspect(citecheck, *arguments)

    assert 2 == done.returncode
    assert told in done.stderr
    assert 1 == done.stderr.count("\n")


def test_a_damaged_line_of_a_manifest_is_said_and_the_others_go_on(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    lines = ['{"file": "page.html"', "[]", "", json.dumps({"file": "page.html", "id": 7})]

    done = inspect(citecheck, "--manifest", "-", stdin="\n".join(lines))

    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [None, None, 7] == [row.get("id") for row in rows]
    assert [True, True, False] == ["error" in row for row in rows]
    assert 2 == done.returncode
    assert ["-, line 1", "-, line 2"] == [line.split(": ")[1] for line in done.stderr.splitlines()]
