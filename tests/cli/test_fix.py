"""`citecheck fix`: a diff, or the files mended; exit codes; what is left is said."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from citecheck.demo.web import Behaviour, Request, Script
from citecheck.demo.web import behaviours as b
from citecheck.engines import local
from citecheck.intake.read_paths import read_paths
from citecheck.model.address_rules import AddressRules, HostRule
from citecheck.model.record import Registry
from citecheck.model.settings import Settings
from tests.engines.small_registries import WORKS
from tests.web.small_web import Web

from .conftest import Command
from .small_cache import REGISTRIES, held

ENTRY = "@misc{{a, title = {{A New Bridge over the Selenge}}, year = {{2021}}, {}}}\n"
OLD, NEW = ENTRY.format("doi = {https://doi.org/10.1000/182}"), ENTRY.format("doi = {10.1000/182}")
DIFF = f"--- a.bib\n+++ a.bib\n@@ -1 +1 @@\n-{OLD}+{NEW}"
QUIET = ("--offline", "--no-cache")


def test_without_write_a_diff_is_shown_and_nothing_is_changed(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(OLD, encoding="utf-8")

    done = citecheck("fix", "a.bib", *QUIET)

    assert (1, DIFF) == (done.returncode, done.stdout)
    assert "citecheck: 1 repair in 1 file would be made; --write makes it.\n" == done.stderr
    assert OLD == (tmp_path / "a.bib").read_text(encoding="utf-8")


def test_with_write_the_file_is_mended_and_a_second_run_finds_nothing(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(OLD, encoding="utf-8")

    done = citecheck("fix", "a.bib", "--write", *QUIET)
    again = citecheck("fix", "a.bib", *QUIET)

    assert 0 == done.returncode
    assert "a.bib:1:73: CC207 identifier-in-wrong-field: https://doi.org/10.1000/182 → 10.1000/182\n" == done.stdout
    assert NEW == (tmp_path / "a.bib").read_text(encoding="utf-8")
    assert (0, "") == (again.returncode, again.stdout)
    assert "citecheck: nothing to repair in 1 reference, as far as the documents and the cache show.\n" == again.stderr


def test_only_the_rules_chosen_are_mended(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(OLD, encoding="utf-8")

    done = citecheck("fix", "a.bib", "--select", "CC3", *QUIET)

    assert (0, "") == (done.returncode, done.stdout)


def test_what_cannot_be_written_exactly_is_said_and_left(citecheck: Command, tmp_path: Path) -> None:
    text = "@string{d = {https://doi.org/10.1000/182}}\n" + ENTRY.format("url = d")
    (tmp_path / "a.bib").write_text(text, encoding="utf-8")

    done = citecheck("fix", "a.bib", "--write", *QUIET)

    assert (1, "") == (done.returncode, done.stdout)
    assert "left to you, since" in done.stderr
    assert text == (tmp_path / "a.bib").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_mended(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(OLD, encoding="utf-8")

    done = citecheck("fix", "a.bib", "b.bib", "--write", *QUIET)

    assert (2, NEW) == (done.returncode, (tmp_path / "a.bib").read_text(encoding="utf-8"))


def test_standard_input_is_no_file_to_mend(citecheck: Command) -> None:
    done = citecheck("fix", "-", "--write", *QUIET, stdin=OLD)

    assert 1 == done.returncode
    assert "since it is no file that can be written." in done.stderr


@pytest.mark.parametrize("color", ["auto", "always", "never"])
def test_a_program_gets_a_diff_without_colour(citecheck: Command, tmp_path: Path, color: str) -> None:
    (tmp_path / "a.bib").write_text(OLD, encoding="utf-8")

    done = citecheck("fix", "a.bib", "--color", color, *QUIET)

    assert ("\x1b" in done.stdout) == (color == "always")


WORK = b.page("A New Bridge over the Selenge", body="A New Bridge over the Selenge was opened.")


def remembered(tmp_path: Path, sites: dict[str, dict[str, Behaviour]], *entries: str) -> None:
    """Let the cache in `cache` remember the visits of entries."""
    (tmp_path / "seen.bib").write_text("".join(entries), encoding="utf-8")
    settings = Settings(paths=(str(tmp_path / "seen.bib"),), cache_dir=str(tmp_path / "cache"), registries=())
    with Web(sites) as web:
        local.run(read_paths(settings).readings, replace(settings, hosts=web.hosts, ca_bundle=web.ca_bundle))


def test_a_move_for_good_is_mended_from_the_cache(citecheck: Command, tmp_path: Path) -> None:
    entry = ENTRY.format("url = {http://old.example/a}")
    sites = {"old.example": {"/a": b.redirect("https://new.example/b_c", 301)}, "new.example": {"/b_c": WORK}}
    remembered(tmp_path, sites, entry)
    (tmp_path / "a.bib").write_text(entry, encoding="utf-8")

    done = citecheck("fix", "a.bib", "--write", "--offline", "--cache-dir", "cache")

    assert 0 == done.returncode
    assert ENTRY.format("url = {https://new.example/b_c}") == (tmp_path / "a.bib").read_text(encoding="utf-8")


def test_a_doi_that_a_registry_holds_is_filled_in_where_that_is_asked_for(citecheck: Command, tmp_path: Path) -> None:
    missing, wrong = WORKS[3].cited(doi=False), WORKS[6].cited(doi=False).replace("}}", "}, doi = {10.1000/w9}}")
    turned = WORKS[5].cited(pages="125--105")
    held(tmp_path, missing, wrong, turned)
    (tmp_path / "a.bib").write_text(f"{missing}\n{wrong}\n{turned}", encoding="utf-8")
    given = ("a.bib", "--offline", "--cache-dir", "cache", "--registries", REGISTRIES)

    shown = citecheck("check", *given, "--verbose")
    without = citecheck("fix", *given)
    done = citecheck("fix", *given, "--fill", "doi", "--write")
    again = citecheck("fix", *given, "--fill", "doi")

    written = (tmp_path / "a.bib").read_text(encoding="utf-8")
    assert "`citecheck fix --fill doi` writes it" in shown.stdout
    assert ["@article{w5"] == re.findall(r"^\+(@\w+{\w+)", without.stdout, re.MULTILINE)
    assert 0 == done.returncode
    assert all(one in written for one in ("doi = {10.1000/w3}", "doi = {10.1000/w6}", "pages = {105--125}"))
    assert "10.1000/w9" not in written
    assert (0, "") == (again.returncode, again.stdout)


def test_the_archived_copy_of_what_is_gone_is_written_where_that_is_asked_for(
    citecheck: Command, tmp_path: Path
) -> None:
    gone, copy = "https://gone.example/bridge", "/web/20120501120000/https://gone.example/bridge"
    index = [["timestamp", "original", "statuscode"], ["20120501120000", gone, "200"]]
    none = b.content(b'{"archived_snapshots": {}}', content_type="application/json")
    sites = {
        "gone.example": {"*": b.content(b"<title>Not found</title>", status=404)},
        "archive.org": {"*": none},
        "web.archive.org": {"/cdx/search/cdx": b.content(json.dumps(index).encode()), copy: WORK},
    }
    files = {
        "a.bib": ENTRY.replace("2021", "2010").format(f"url = {{{gone}}}, urldate = {{2012-05-01}}"),
        "a.wiki": f"== References ==\n* {{{{cite web |title=A New Bridge over the Selenge |url={gone}"
        " |access-date=2012-05-01}}\n",
        "a.md": f"# References\n\n1. Bat, D. (2010). *A New Bridge over the Selenge*. {gone}. Accessed 1 May 2012.\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    paths = tuple(str(tmp_path / name) for name in files)
    rules = AddressRules(hosts=(HostRule(host="web.archive.org", spacing=0.001),))
    settings = Settings(
        paths=paths, cache_dir=str(tmp_path / "cache"), registries=(Registry.ARCHIVE,), timeout=2, address_rules=rules
    )
    with Web(sites) as web:
        local.run(read_paths(settings).readings, replace(settings, hosts=web.hosts, ca_bundle=web.ca_bundle))
    given = (*files, "--offline", "--cache-dir", "cache", "--registries", "archive")

    without = citecheck("fix", *given)
    done = citecheck("fix", *given, "--archive", "--write")
    again = citecheck("fix", *given, "--archive")

    kept = f"https://web.archive.org{copy}"
    expected = (
        files["a.bib"].replace("url =", f"archivedate = {{2012-05-01}}, archiveurl = {{{kept}}}, url =", 1),
        files["a.wiki"].replace("|url=", f"|archive-date=2012-05-01 |archive-url={kept} |url="),
        files["a.md"].replace("2012.\n", f"2012. Archived from the original on 2012-05-01: {kept}\n"),
    )
    assert (0, "") == (without.returncode, without.stdout)
    assert 0 == done.returncode
    assert expected == tuple((tmp_path / name).read_text(encoding="utf-8") for name in files)
    assert (0, "") == (again.returncode, again.stdout)


def test_an_address_that_shows_the_work_over_https_too_is_mended(citecheck: Command, tmp_path: Path) -> None:
    plain, secure = (ENTRY.format(f"url = {{{scheme}://both.example/a_b}}") for scheme in ("http", "https"))
    remembered(tmp_path, {"both.example": {"/a_b": WORK}}, plain, secure)
    ignored = f"% citecheck: ignore[CC311] it is meant\n{plain}"
    (tmp_path / "a.bib").write_text(plain, encoding="utf-8")
    (tmp_path / "b.bib").write_text(ignored, encoding="utf-8")

    left = citecheck("fix", "a.bib", "--ignore", "CC311", "--offline", "--cache-dir", "cache")
    done = citecheck("fix", "a.bib", "b.bib", "--write", "--offline", "--cache-dir", "cache")
    again = citecheck("fix", "a.bib", "b.bib", "--offline", "--cache-dir", "cache")

    assert (0, "") == (left.returncode, left.stdout)
    assert 0 == done.returncode
    assert [secure, ignored] == [(tmp_path / name).read_text(encoding="utf-8") for name in ("a.bib", "b.bib")]
    assert (0, "") == (again.returncode, again.stdout)


def test_an_address_that_shows_something_else_over_https_stays(citecheck: Command, tmp_path: Path) -> None:
    def by_scheme(request: Request) -> Script:
        return (b.page("Welcome to this server") if request.secure else WORK)(request)

    plain, secure = (ENTRY.format(f"url = {{{scheme}://both.example/a_b}}") for scheme in ("http", "https"))
    remembered(tmp_path, {"both.example": {"/a_b": by_scheme}}, plain, secure)
    (tmp_path / "a.bib").write_text(plain, encoding="utf-8")

    done = citecheck("fix", "a.bib", "--offline", "--cache-dir", "cache")

    assert (0, "") == (done.returncode, done.stdout)


def test_the_day_of_access_is_written_where_the_work_was_seen_today(citecheck: Command, tmp_path: Path) -> None:
    entry = "@misc{a,\n  title   = {A New Bridge over the Selenge},\n  year    = 2021,\n  URL     = {https://a.example/a}\n}\n"
    dated = (
        entry
        + "@misc{b, title = {A New Bridge over the Selenge}, url = {https://a.example/a}, urldate = {2020-01-02}}\n"
    )
    remembered(tmp_path, {"a.example": {"/a": WORK}}, entry)
    (tmp_path / "a.bib").write_text(dated, encoding="utf-8")

    without = citecheck("fix", "a.bib", "--offline", "--cache-dir", "cache")
    done = citecheck("fix", "a.bib", "--today", "--write", "--offline", "--cache-dir", "cache")
    again = citecheck("fix", "a.bib", "--today", "--offline", "--cache-dir", "cache")

    written = (tmp_path / "a.bib").read_text(encoding="utf-8")
    assert (0, "") == (without.returncode, without.stdout)
    assert 0 == done.returncode
    assert dated == re.sub(r"  URLDATE = \{\d{4}-\d\d-\d\d\},\n", "", written, count=1) != written
    assert (0, "") == (again.returncode, again.stdout)


def test_a_report_says_what_fix_mends_and_how(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(OLD, encoding="utf-8")

    shown = citecheck("check", "a.bib", "--verbose", *QUIET)
    [reference] = json.loads(citecheck("check", "a.bib", "--format", "json", *QUIET).stdout)["references"]
    [edit] = [edit for finding in reference["findings"] for edit in finding.get("edits", [])]

    assert "→ 10.1000/182  `citecheck fix` mends it" in shown.stdout
    assert OLD[edit["start"] : edit["end"]] == edit["old"] == "https://doi.org/10.1000/182"
    assert "10.1000/182" == edit["new"]
