"""A configuration file of a project may be a stranger's, in a pull request that CI checks."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from citecheck.config import SETTINGS, Setting
from citecheck.config.settings_table import Trust

from .command import run

REFUSED = {
    "allow-private-hosts": "allow-private-hosts = true",
    "proxy": 'proxy = "http://stranger.example:3128"',
    "header": 'header = ["ci.example: Authorization: Bearer x"]',
    "user-agent": 'user-agent = "another"',
    "github-token": "github-token = true",
    "follow-links": "follow-links = true",
    "output": 'output = "../report.txt"',
    "bundle": 'bundle = "../report.txt"',
    "report": 'report = ["json=/tmp/stolen/report.json"]',
    "paths": 'paths = ["../../secrets.md"]',
    "cache-dir": 'cache-dir = "../../cache"',
    "ca-bundle": 'ca-bundle = "/etc/ssl/other.pem"',
    "baseline": 'baseline = "../accepted.json"',
}
DOCUMENT = "# References\n\n- Roe, J. (2019). *On salt harbours*. Kortop Press.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "clone"
    folder.mkdir()
    (folder / "paper.md").write_text(DOCUMENT, encoding="utf-8")
    return folder


def check(project: Path, *arguments: str, **variables: str) -> tuple[int, str]:
    home = {"XDG_CONFIG_HOME": str(project.parent / "own"), "XDG_CACHE_HOME": str(project.parent / "kept")}
    done = run("check", "--offline", "paper.md", *arguments, cwd=project, env={**home, **variables})
    return done.returncode, done.stderr.decode()


def test_every_setting_that_is_not_for_anyone_is_tried_here() -> None:
    kept = {key for key, setting in SETTINGS.items() if setting.trust in (Trust.INSIDE, Trust.TRUSTED)}

    assert kept == set(REFUSED)


@pytest.mark.parametrize("key", REFUSED)
def test_a_project_may_not_decide_whom_a_run_talks_to_and_where_it_writes(project: Path, key: str) -> None:
    (project / "citecheck.toml").write_text(REFUSED[key] + "\n", encoding="utf-8")

    code, said = check(project)

    assert (2, 1) == (code, said.count("\n"))
    assert f"citecheck.toml: {key} " in said
    assert "--trust-config (or set CITECHECK_TRUST_CONFIG=1)" in said
    assert not (project.parent / "report.txt").exists()


@pytest.mark.parametrize("by", ["option", "variable"])
def test_a_project_that_the_user_trusts_may(project: Path, by: str) -> None:
    (project / "pyproject.toml").write_text(
        '[tool.citecheck]\noutput = "../report.json"\nformat = "json"\nuser-agent = "another"\n', encoding="utf-8"
    )

    trusting = check(project, "--trust-config") if by == "option" else check(project, CITECHECK_TRUST_CONFIG="1")

    assert (0, "") == trusting
    assert (project.parent / "report.json").exists()


def test_a_file_cannot_say_that_it_is_trusted(project: Path) -> None:
    (project / "citecheck.toml").write_text(
        'trust-config = true\nproxy = "http://stranger.example"\n', encoding="utf-8"
    )

    code, said = check(project)

    assert 2 == code
    assert "trust-config can be said on the command line only" in said


def test_a_folder_that_is_a_link_leads_out_too(project: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (project / "out").symlink_to(tmp_path / "elsewhere")
    (project / "citecheck.toml").write_text('output = "out/report.txt"\n', encoding="utf-8")

    code, _ = check(project)

    assert (2, []) == (code, list((tmp_path / "elsewhere").iterdir()))


def test_what_stays_inside_and_what_repeats_a_default_is_allowed(project: Path) -> None:
    (project / "citecheck.toml").write_text(
        'output = "report.txt"\npaths = ["paper.md"]\nallow-private-hosts = false\nfail-on = "never"\n',
        encoding="utf-8",
    )

    assert (0, "") == check(project)
    assert (project / "report.txt").exists()


def test_the_users_own_file_is_trusted_and_outweighed_by_the_project(project: Path) -> None:
    own = project.parent / "own" / "citecheck"
    own.mkdir(parents=True)
    (own / "citecheck.toml").write_text('user-agent = "mine"\nformat = "json"\noutput = "x.json"\n', encoding="utf-8")
    (project / "citecheck.toml").write_text('output = "report.json"\n', encoding="utf-8")

    assert (0, "") == check(project)
    assert (project / "report.json").read_text(encoding="utf-8").startswith("{")


def test_a_cache_that_git_tracks_is_not_opened_in_ci(project: Path) -> None:
    (project / "cache").mkdir()
    assert (0, "") == check(project)
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-C", str(project)]
    subprocess.run([*git, "init", "-q"], check=True)
    restored = check(project, CI="true")
    subprocess.run([*git, "add", "-f", "cache"], check=True)

    brought = check(project, CI="true")

    assert (0, "") == restored
    assert (0, "") == check(project)
    assert 0 == brought[0]
    assert "is part of the repository, and may be anybody's; it was not used" in brought[1]


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=lambda setting: setting.key)
def test_every_setting_says_who_may_set_it(setting: Setting[object]) -> None:
    assert isinstance(setting.trust, Trust)
