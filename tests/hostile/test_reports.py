"""What strangers write, in documents and names of files, is no weapon against the terminal, and no secret leaks."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.biblio.urls import drop_passwords, hide_passwords
from citecheck.reports.shared.printable import as_json, printable
from tests.fetch.trips import take
from tests.web import behaviours as b
from tests.web.small_web import Web

from .command import run

OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
WEAPONS = "\x1b]0;owned\x07\x1b[2J\u202egnp.exe\u2066\u2028\x9b31m\r"
ENTRY = "@book{{roe{tail}, author = {{Roe, J.}}, title = {{On salt{tail}}}, year = {{20191}}, url = {{{url}}}}}\n"
DAMAGED = ENTRY.format(tail=WEAPONS, url="https://name:s3cret@127.0.0.1:9/x") + f"@book{{lost{WEAPONS}, title = {{x\n"
COMMANDS = {
    "rich": ["check", "--offline", "--verbose"],
    "concise": ["check", "--offline", "--format", "concise"],
    "json": ["check", "--offline", "--format", "json"],
    "jsonl": ["check", "--offline", "--format", "jsonl"],
    "list": ["list"],
    "list of json": ["list", "--format", "json"],
    "export": ["export"],
}


@given(st.text())
def test_whatever_is_printed_is_one_line_that_no_terminal_obeys(text: str) -> None:
    assert not OBEYED.search(printable(text))
    assert "\n" not in printable(text)


@given(st.recursive(st.text() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_json_holds_the_same_text_and_nothing_that_a_terminal_obeys(value: object) -> None:
    written = as_json(value)

    assert not OBEYED.search(written)
    assert value == json.loads(written)


@pytest.mark.parametrize("name", COMMANDS)
def test_no_way_out_lets_a_weapon_or_a_password_through(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"refs{WEAPONS.replace('/', '')}.bib"
    file.write_text(DAMAGED, encoding="utf-8")

    done = run(*COMMANDS[name], ".", cwd=tmp_path)
    said = done.stderr.decode()

    assert not OBEYED.search(said.replace("\n", ""))
    assert "s3cret" not in said + done.stdout.decode()
    if name != "export":
        assert not OBEYED.search(done.stdout.decode().replace("\n", ""))


def test_a_file_that_cannot_be_read_is_named_in_one_harmless_line(tmp_path: Path) -> None:
    done = run("check", "--offline", f"lost{WEAPONS}\n.md", cwd=tmp_path)
    said = done.stderr.decode()

    assert (2, 1) == (done.returncode, said.count("\n"))
    assert not OBEYED.search(said.replace("\n", ""))


@pytest.mark.parametrize(
    ("text", "hidden", "dropped"),
    [
        ("https://name:word@a.example/x", "https://name:***@a.example/x", "https://a.example/x"),
        ("see ftp://n:w@a.example, and b", "see ftp://n:***@a.example, and b", "see ftp://a.example, and b"),
        ("http://:w@a.example/", "http://:***@a.example/", "http://a.example/"),
        ("http://n:p%40:q@a.example/", "http://n:***@a.example/", "http://a.example/"),
        ("https://n:w@w@a.example/", "https://n:***@a.example/", "https://a.example/"),
        ("https://n:it's|so^@a.example/", "https://n:***@a.example/", "https://a.example/"),
        ("url={https://n:w{w}w@a.example/}", "url={https://n:***@a.example/}", "url={https://a.example/}"),
        ("{https://a.example:80},{w@b}", "{https://a.example:***@b}", "{https://a.example:80},{w@b}"),
        (f"https://n:{'w' * 900}@a.example/", "https://n:***@a.example/", "https://a.example/"),
        (
            "https://a.example:80\nroe@b.example",
            "https://a.example:80\nroe@b.example",
            "https://a.example:80\nroe@b.example",
        ),
        ("https://name@a.example/x", "https://name@a.example/x", "https://name@a.example/x"),
        ("https://a.example:8080/@user", "https://a.example:8080/@user", "https://a.example:8080/@user"),
        ("mail: roe@a.example", "mail: roe@a.example", "mail: roe@a.example"),
    ],
)
def test_a_password_of_an_address_is_shown_to_nobody(text: str, hidden: str, dropped: str) -> None:
    assert (hidden, dropped) == (hide_passwords(text), drop_passwords(text))


def test_the_cache_knows_an_address_with_a_password_again_and_does_not_hold_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    address = 'http://name:{"s3cret"}@a.example/x'
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        first = take(web, [address], cache_dir=str(tmp_path))
        second = take(web, [address], cache_dir=str(tmp_path))
        other = take(web, [address.replace("s3cret", "another")], cache_dir=str(tmp_path))
    connection = sqlite3.connect(tmp_path / "citecheck.sqlite3")
    rows = [str(row) for row in connection.execute("SELECT * FROM answers")]
    connection.close()

    assert (1, 0, 1) == (first.requests, second.requests, other.requests)
    assert 2 == len(rows)
    assert not [row for row in rows if "s3cret" in row or "another" in row]


@pytest.mark.parametrize("proxy", ["http://u:s3cret@[", "http://u:s3cret@proxy.example:99999", "gopher://u:s3cret@x"])
def test_what_is_no_proxy_is_refused_in_a_sentence_without_its_password(tmp_path: Path, proxy: str) -> None:
    (tmp_path / "paper.md").write_text(
        "# References\n\n- Roe, J. (2019). *On salt*. http://a.example/\n", encoding="utf-8"
    )

    done = run("check", "--no-cache", "--proxy", proxy, "paper.md", cwd=tmp_path)

    assert (2, 1) == (done.returncode, done.stderr.count(b"\n"))
    assert b"u:***@" in done.stderr
    assert b"is no address of a proxy" in done.stderr
