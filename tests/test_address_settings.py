"""What is set of addresses and hosts: options, tables of hosts, `.citecheckignore`, and who may say which."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck import config
from citecheck.errors import ConfigurationError
from citecheck.model.address_rules import HostRule

TABLE = """
[hosts."Journal.example.org"]
skip = "it wants a log-in"
[hosts.".example.com"]
accept = [403, 429]
spacing = 2
timeout = 90
"""
SECRETS = '[hosts."example.org"]\nheaders = {X-Token = "MY_TOKEN"}\n'


def test_the_tables_of_hosts_are_read(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text(TABLE)

    settings, _ = config.load({}, tmp_path)

    assert (
        HostRule(host="journal.example.org", skip="it wants a log-in"),
        HostRule(host=".example.com", accept=(403, 429), spacing=2.0, timeout=90.0),
    ) == settings.address_rules.hosts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('hosts = "example.org"', "hosts: expected a table for each host"),
        ("hosts.example = 3", "hosts: expected a table for example"),
        ('[hosts."https://example.org"]\nskip = "x"', "is no host; write example.org"),
        ('[hosts."example.org"]\nacept = 403', "example.org has no key 'acept'"),
        ('[hosts."example.org"]\nskip = ""', "example.org: skip is the reason why"),
        ('[hosts."example.org"]\naccept = [40300]', "example.org: a status has three digits"),
        ('[hosts."example.org"]\nheaders = {X-Token = "my secret"}', "the variable that holds its value"),
        ('[hosts."example.org"]\nverify = "no"', "example.org: expected true or false"),
        ('exclude-url = ["(a+)+$"]', "exclude-url: '(a+)+$' repeats what is repeated"),
    ],
)
def test_a_table_that_cannot_be_used_is_told_in_one_sentence(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "citecheck.toml").write_text(text)

    with pytest.raises(ConfigurationError) as caught:
        config.load({}, tmp_path)

    assert told in str(caught.value)


@pytest.mark.parametrize(("text", "key"), [(SECRETS, "headers"), ('[hosts."example.org"]\nverify = false\n', "verify")])
def test_a_project_may_not_send_secrets_nor_trust_any_certificate(tmp_path: Path, text: str, key: str) -> None:
    (tmp_path / "citecheck.toml").write_text(text)

    with pytest.raises(ConfigurationError, match=f"{key} of example.org may not be set by the file of a project"):
        config.load({}, tmp_path)

    assert config.load({"trust-config": True}, tmp_path)[0].address_rules.hosts


def test_a_header_takes_its_value_from_the_environment(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text(SECRETS)
    options = {"trust-config": True}

    with_value, _ = config.load(options, tmp_path, {"MY_TOKEN": "s3cret"})
    without, _ = config.load(options, tmp_path, {})

    assert (("example.org", "X-Token", "s3cret"),) == with_value.headers
    assert () == without.headers


def left_out(folder: Path, url: str, **options: object) -> bool:
    return config.load(options, folder)[0].address_rules.why_left_out(url) is not None


def test_patterns_come_from_options_and_files_and_from_a_file_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text('exclude-url = ["kortop.news"]\n')
    (tmp_path / ".citecheckignore").write_text("# of every run\n\nselenge\\.press\n")

    assert left_out(tmp_path, "https://kortop.news/a")
    assert left_out(tmp_path, "https://selenge.press/a")
    assert left_out(tmp_path, "https://selenge.press/a", **{"exclude-url": ["harbour.museum"]})
    assert not left_out(tmp_path, "https://kortop.news/a", **{"exclude-url": ["harbour.museum"]})


def test_the_file_of_patterns_is_looked_for_up_to_the_root_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".citecheckignore").write_text("example.org\n")
    below = tmp_path / "repository" / "docs"
    below.mkdir(parents=True)

    assert not left_out(below, "https://example.org/")
    (tmp_path / "repository" / ".git").mkdir()
    assert not left_out(below, "https://example.org/")
    (tmp_path / ".git").mkdir()
    (tmp_path / "repository" / ".git").rmdir()
    assert left_out(below, "https://example.org/")


def test_a_line_that_is_no_pattern_is_named(tmp_path: Path) -> None:
    (tmp_path / ".citecheckignore").write_text("example.org\n^(a|b\n")

    with pytest.raises(ConfigurationError, match=r"line 2 of .*\.citecheckignore: .* is no regular expression"):
        config.load({}, tmp_path)
