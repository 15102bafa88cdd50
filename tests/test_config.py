from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from citecheck import config
from citecheck.config.places import line_of
from citecheck.errors import ConfigurationError
from citecheck.model.finding import Severity
from citecheck.model.settings import Presentation, Settings


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the user's own file of this machine out."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    (tmp_path / "own" / "citecheck").mkdir(parents=True)
    return tmp_path / "own" / "citecheck"


def test_an_option_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text('timeout = 5\nfail-on = "warning"\n', encoding="utf-8")

    settings, _ = config.load({"timeout": 9.0, "retries": None}, tmp_path)

    assert (9.0, Severity.WARNING, 2) == (settings.timeout, settings.fail_on, settings.retries)


def test_the_table_of_pyproject_is_read_from_a_folder_below(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.citecheck]\nignore = ["CC9", "CC101"]\n', encoding="utf-8")
    (tmp_path / "docs").mkdir()

    settings, _ = config.load({}, tmp_path / "docs")

    assert ("CC9", "CC101") == settings.ignore


def test_paths_of_the_file_are_relative_to_it(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text('paths = ["thesis.md"]\n', encoding="utf-8")
    (tmp_path / "deep").mkdir()

    settings, _ = config.load({}, tmp_path / "deep")

    assert (str(tmp_path / "thesis.md"),) == settings.paths


def test_without_paths_the_references_folder_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    settings, _ = config.load({}, tmp_path)

    assert ("references",) == settings.paths


def test_a_command_that_needs_a_path_says_so_where_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no path was given"):
        config.load({"paths": ()}, tmp_path)


def test_a_project_with_a_references_folder_keeps_its_cache_beside_it(tmp_path: Path) -> None:
    (tmp_path / "references").mkdir()

    assert tmp_path / "cache" == config.default_cache(config.Origin(tmp_path))


def test_a_stray_folder_leaves_no_cache_behind(tmp_path: Path) -> None:
    assert tmp_path not in config.default_cache(config.Origin(tmp_path)).parents


def test_no_cache_is_no_cache(tmp_path: Path) -> None:
    settings, _ = config.load({"no-cache": True, "cache-dir": "somewhere"}, tmp_path)

    assert settings.cache_dir is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("timeuot = 3", "Did you mean 'timeout'?"),
        ('timeout = "long"', "timeout: expected a number"),
        ("retries = 1.5", "retries: expected a whole number"),
        ('fail-on = "grave"', "fail-on: expected error, warning, note or never"),
        ('max-age = "soon"', "max-age: an age is a number"),
        ('header = ["X: y"]', "header: a header is written"),
        ('header = ["a.example: X Key: y"]', "header: a header is written"),
        ('header = ["a.example: X-Key: y\\r\\nX-Other: z"]', "header: a header is written"),
        ("offline = 1", "offline: expected true or false"),
        ("timeout = 0", "timeout: expected a number of at least 0.1"),
        ("timeout = true", "timeout: expected a number, not True"),
        ('retries = "two"', "retries: expected a number, not 'two'"),
        ("retries = -1", "retries: expected a whole number of at least 0"),
        ("fail-after = 0", "fail-after: expected a whole number of at least 1"),
        ("proxy = 8080", "proxy: expected a text, not 8080"),
        ("ignore = 101", "ignore: expected a list of texts, not 101"),
        ('color = "sometimes"', "color: expected one of auto, always, never, not 'sometimes'"),
        ('report = ["json"]', "report: a further report is written FORMAT=FILE"),
        ("volume = 11", "there is no setting 'volume'. The settings are: paths, from"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_with_its_file(tmp_path: Path, line: str, told: str) -> None:
    file = tmp_path / "citecheck.toml"
    file.write_text(line + "\n", encoding="utf-8")

    with pytest.raises(ConfigurationError) as fault:
        config.load({}, tmp_path)

    assert str(file) in str(fault.value)
    assert told in str(fault.value)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ('fail-on = "never"', Settings(fail_on="never")),
        ('header = ["http://A.example:8080: X-Key: b"]', Settings(headers=(("http://a.example:8080", "X-Key", "b"),))),
        ('header = ["A.example: X-Key: b:c"]', Settings(headers=(("a.example", "X-Key", "b:c"),))),
        ('ignore = ["CC9, CC101", "CC3"]', Settings(ignore=("CC9", "CC101", "CC3"))),
        ('select = "CC3"', Settings(select=("CC3",))),
        ("retries = 3.0", Settings(retries=3)),
        ("fail-after = 30", Settings(fail_after=30)),
        ('color = "never"', Presentation(color="never")),
        ('report = ["json=a.json"]', Presentation(reports=(("json", "a.json"),))),
    ],
)
def test_a_setting_of_the_file_is_read_as_what_it_means(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, read: Settings | Presentation
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "citecheck.toml").write_text(line + "\n", encoding="utf-8")

    settings, presentation = config.load({"no-cache": True, "trust-config": True}, tmp_path)

    found = replace(settings, paths=(), project=None) if isinstance(read, Settings) else presentation
    assert read == found


def test_a_pyproject_without_a_table_leaves_the_configuration_to_a_folder_above(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text("retries = 5\n", encoding="utf-8")
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "pyproject.toml").write_text("[tool.other]\nretries = 7\n", encoding="utf-8")

    settings, _ = config.load({}, tmp_path / "part")

    assert 5 == settings.retries


def test_a_file_that_is_no_text_is_said_not_to_be_readable(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_bytes(b"timeout = \xff\n")

    with pytest.raises(ConfigurationError, match="cannot be read"):
        config.load({}, tmp_path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("#" * (11 << 20), "larger than any configuration"),
        ("timeout = " + "[" * 100_000, "nested too deeply|not valid"),
    ],
)
def test_a_file_that_costs_too_much_is_said_to(tmp_path: Path, content: str, sentence: str) -> None:
    (tmp_path / "citecheck.toml").write_text(content, encoding="utf-8")

    with pytest.raises(ConfigurationError, match=sentence):
        config.load({}, tmp_path)


def test_broken_toml_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text("timeout =\n", encoding="utf-8")

    with pytest.raises(ConfigurationError, match="not valid TOML"):
        config.load({}, tmp_path)


@pytest.mark.parametrize(
    ("text", "age"), [("90s", timedelta(seconds=90)), ("7d", timedelta(days=7)), ("1.5h", timedelta(minutes=90))]
)
def test_ages_are_a_number_and_a_unit(text: str, age: timedelta) -> None:
    assert age == config.parse_age(text)


def test_a_wrong_value_in_the_file_is_told_even_where_an_option_outweighs_it(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text('timeout = "long"\n', encoding="utf-8")

    with pytest.raises(ConfigurationError, match="timeout: expected a number"):
        config.load({"timeout": 9.0}, tmp_path)


@pytest.mark.parametrize("setting", config.SETTINGS.values(), ids=lambda setting: setting.key)
def test_every_setting_has_a_name_in_a_file_an_option_and_a_variable(setting: config.Setting[object]) -> None:
    told = setting.key.upper().replace("-", "_")

    assert (f"--{setting.key}", f"CITECHECK_{told}") == (setting.flag, setting.variable)
    assert setting.described.startswith(setting.help)


def test_the_environment_wins_over_the_file_and_an_option_over_both(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text("timeout = 5\nretries = 5\npatience = 5\n", encoding="utf-8")
    environment = {"CITECHECK_TIMEOUT": "6", "CITECHECK_RETRIES": "6"}
    options = {"timeout": "7", "retries": None, "patience": None}

    settings, _ = config.load(options, tmp_path, environment)

    assert (7.0, 6, 5.0) == (settings.timeout, settings.retries, settings.patience)


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("offline", "1", True),
        ("offline", "No", False),
        ("select", "CC1,CC2 CC3", ("CC1", "CC2", "CC3")),
        ("exclude", "a*.md b.md", ("a*.md", "b.md")),
        ("concurrency", "4", 4),
        ("user-agent", "a b", "a b"),
    ],
)
def test_a_variable_is_read_as_what_it_means(tmp_path: Path, key: str, text: str, value: object) -> None:
    variable = config.SETTINGS[key].variable

    settings, _ = config.load({key: None}, tmp_path, {variable: text, "CITECHECK_PROXY": "not taken"})

    assert value == getattr(settings, key.replace("-", "_"))
    assert settings.proxy is None


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"CITECHECK_TIMEOUT": "long"}, "CITECHECK_TIMEOUT: expected a number, not 'long'."),
        ({"CITECHECK_OFFLINE": "perhaps"}, "CITECHECK_OFFLINE: expected true or false (1 or 0), not 'perhaps'."),
        ({"timeout": "long"}, "--timeout: expected a number, not 'long'."),
    ],
)
def test_the_place_that_says_what_cannot_be_used_is_blamed(tmp_path: Path, said: dict[str, str], told: str) -> None:
    options = {"timeout": None, "offline": None} | {key: value for key, value in said.items() if key.islower()}

    with pytest.raises(ConfigurationError) as fault:
        config.load(options, tmp_path, said)

    assert told == str(fault.value)


def test_an_empty_variable_says_nothing(tmp_path: Path) -> None:
    settings, _ = config.load({"timeout": None}, tmp_path, {"CITECHECK_TIMEOUT": " "})

    assert Settings().timeout == settings.timeout


PYPROJECT = """[project]
name = "thesis"
timeout = "long"
[tool.citecheck]
ignore = [
  "CC9",
]
paths = ["a.md"]
hint = '''
timeout = 3
'''
"timeout" = 4
"""


@pytest.mark.parametrize(
    ("key", "text", "line"),
    [
        ("ignore", PYPROJECT, 5),
        ("paths", PYPROJECT, 8),
        ("timeout", PYPROJECT, 12),
        ("retries", PYPROJECT, None),
        ("retries", "[tool]\ncitecheck = {timeout = 1, retries = 2}\n", 2),
        ("retries", "tool.citecheck.timeout = 1\ntool.citecheck.retries = 2\n", 2),
        ("hosts", "[tool.citecheck]\ntimeout = 1\n\n[tool.citecheck.hosts.'example.org']\nskip = true\n", 4),
    ],
)
def test_the_line_of_a_file_that_sets_a_key_is_found(key: str, text: str, line: int | None) -> None:
    assert line == line_of(key, text, ("tool", "citecheck"))


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("retries = 2\ntimeout = 'long'\n", 2, "timeout: expected a number"),
        ("retries = 2\n\ntimeuot = 3\n", 3, "there is no setting 'timeuot'. Did you mean 'timeout'?"),
        ("retries = 2\nproxy = 'http://a.example'\n", 2, "proxy may not be set by the file of a project"),
        ("\noutput = '../r.json'\n", 2, "output leads out of the folder"),
        ("trust-config = true\n", 1, "trust-config can be said on the command line only, as --trust-config."),
    ],
)
def test_a_fault_of_a_file_is_blamed_on_its_line(tmp_path: Path, text: str, line: int, told: str) -> None:
    file = tmp_path / "citecheck.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigurationError) as fault:
        config.load({}, tmp_path)

    assert str(fault.value).startswith(f"line {line} of {file}: {told}")


def test_every_choice_knows_where_it_was_made(tmp_path: Path) -> None:
    file = tmp_path / "citecheck.toml"
    file.write_text("\nretries = 5\n", encoding="utf-8")

    found = config.configure({"timeout": "7", "offline": None}, tmp_path, {"CITECHECK_OFFLINE": "yes"})

    places = {choice.setting.key: (choice.value, choice.kind, choice.place) for choice in found.choices}
    assert (7.0, "option", "--timeout") == places["timeout"]
    assert (True, "environment", "CITECHECK_OFFLINE") == places["offline"]
    assert (5, "file", f"{file}:2") == places["retries"]
    assert (128, "default", "") == places["concurrency"]
    assert list(config.SETTINGS) == list(places)


def test_a_named_file_takes_the_place_of_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text("retries = 5\n", encoding="utf-8")
    (tmp_path / "ci").mkdir()
    named = tmp_path / "ci" / "strict.toml"
    named.write_text('retries = 7\npaths = ["a.md"]\n', encoding="utf-8")

    settings, _ = config.load({"config": str(named)}, tmp_path)
    by_variable, _ = config.load({"config": None}, tmp_path, {"CITECHECK_CONFIG": str(named)})

    assert (7, (str(tmp_path / "ci" / "a.md"),)) == (settings.retries, settings.paths)
    assert settings == by_variable


def test_a_named_file_is_trusted_no_more_than_another(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text('proxy = "http://a.example"\n', encoding="utf-8")

    with pytest.raises(ConfigurationError, match="proxy may not be set"):
        config.load({"config": str(tmp_path / "own.toml")}, tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [("missing.toml", None, "cannot be read"), ("pyproject.toml", "[project]\n", "holds no [tool.citecheck]")],
)
def test_a_named_file_that_says_nothing_is_a_fault(tmp_path: Path, name: str, text: str | None, told: str) -> None:
    if text:
        (tmp_path / name).write_text(text, encoding="utf-8")

    with pytest.raises(ConfigurationError) as fault:
        config.load({"config": str(tmp_path / name)}, tmp_path)

    assert told in str(fault.value)


def test_what_is_set_without_effect_is_said(tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text("", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.citecheck]\nretries = 1\n", encoding="utf-8")
    variables = {"CITECHECK_TIMEOT": "3", "CITECHECK_DEBUG": "1", "CITECHECK_TIMEOUT": "3", "OTHER": "1"}

    variable, file = config.configure({}, tmp_path, variables).warnings

    assert (
        "the variable CITECHECK_TIMEOT has no effect: there is no such setting. Did you mean 'CITECHECK_TIMEOUT'?"
        == variable
    )
    assert f"{tmp_path / 'pyproject.toml'} has no effect beside {tmp_path / 'citecheck.toml'}" in file


@pytest.mark.parametrize(("options", "said"), [({"no-cache": True}, 1), ({}, 0)])
def test_days_of_silence_are_counted_by_a_cache_alone(tmp_path: Path, options: dict[str, object], said: int) -> None:
    told = config.configure({"fail-after": 30} | options, tmp_path, {}).warnings

    assert ["--fail-after has no effect without a cache"] * said == [one.partition(",")[0] for one in told]


@pytest.mark.parametrize("text", ["[tool.other]\n", "[tool.citecheck]\n", "not toml"])
def test_a_second_file_that_says_nothing_is_no_second_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "citecheck.toml").write_text("", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")

    assert () == config.configure({}, tmp_path, {}).warnings


@pytest.mark.parametrize(
    "told", ["me@example.org", "a.b+c@mail.example.org", "https://example.org/contact", "https://example.org"]
)
def test_a_project_may_say_whom_servers_may_write_to(tmp_path: Path, told: str) -> None:
    (tmp_path / "citecheck.toml").write_text(f'contact = "{told}"\n', encoding="utf-8")

    assert told == config.load({}, tmp_path)[0].contact


@pytest.mark.parametrize(
    "told",
    [
        "me",
        "http://example.org",
        "me@example.org\\r\\nX: y",
        "me@example.org); evil (",
        "https://a:b@example.org",
        "@a.b",
    ],
)
def test_a_contact_is_an_address_and_nothing_beside_it(tmp_path: Path, told: str) -> None:
    (tmp_path / "citecheck.toml").write_text(f'contact = "{told}"\n', encoding="utf-8")

    with pytest.raises(ConfigurationError, match="contact: expected an e-mail address or an https address"):
        config.load({}, tmp_path)
