"""A configuration file and the options of a command joined into the settings of a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar

from citecheck.biblio.urls.address_pattern import AddressPattern
from citecheck.config import settings_table as s
from citecheck.config.address_file import ignored_addresses
from citecheck.config.files import Origin, anchored, as_seen_from_here, default_cache, find, named, own
from citecheck.config.layers import Layer, of_environment, of_file, of_options
from citecheck.config.trust import hold_to_its_folder
from citecheck.errors import ConfigurationError, nearest
from citecheck.model.address_rules import AddressRules
from citecheck.model.finding import Severity
from citecheck.model.settings import Presentation, Settings

T = TypeVar("T")

_SEVERITIES = (*Severity, "never")
_OTHER_VARIABLES = ("CITECHECK_DEBUG",)


@dataclass(frozen=True, slots=True)
class Choice:
    """A setting as it is in force, and the place that says so; `None` = none does, it is the default."""

    setting: s.Setting[object]
    value: object
    said: Layer | None

    @property
    def kind(self) -> Literal["option", "environment", "file", "default"]:
        """The kind of place."""
        return self.said.kind if self.said else "default"

    @property
    def place(self) -> str:
        """The place: `--timeout`, `CITECHECK_TIMEOUT`, `citecheck.toml:3`; empty for a default."""
        return self.said.place(self.setting) if self.said else ""

    @property
    def blamed(self) -> str:
        """How a fault of the value begins."""
        return self.said.blamed(self.setting) if self.said else self.setting.flag


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings of a run and how it is shown, each choice with its place, and what the user should know of them."""

    settings: Settings
    presentation: Presentation
    choices: tuple[Choice, ...]
    warnings: tuple[str, ...]


def load(
    options: Mapping[str, object], start: Path, environment: Mapping[str, str] | None = None
) -> tuple[Settings, Presentation]:
    """Join options, environment and files; what `configure` returns without where each value comes from."""
    configuration = configure(options, start, environment or {})
    return configuration.settings, configuration.presentation


def configure(options: Mapping[str, object], start: Path, environment: Mapping[str, str]) -> Configuration:
    """Join the options of a command, the environment, the nearest configuration file above `start`, and the user's own.

    Options win where they are not `None`, then the environment, and the project's file over the user's. Raise
    ConfigurationError, naming the place, for a value that cannot be used, and for one that a project may not decide.
    """
    said_here = (of_options(options), of_environment(environment, options))
    asked_for = _Chosen(said_here).value(s.CONFIG)
    project, table = named(Path(asked_for)) if asked_for else find(start)
    user, own_table = own()
    chosen = _Chosen((*said_here, of_file(table, project), of_file(own_table, user)), project)
    for layer in chosen.layers[len(said_here) :]:
        _check(layer)
    if not chosen.value(s.TRUST_CONFIG):
        hold_to_its_folder(table, project)
    rules = AddressRules(_excluded(chosen, start), chosen.value(s.HOSTS))
    choices = tuple(chosen.choice(setting) for setting in s.SETTINGS.values())
    return Configuration(
        _settings(chosen, rules, environment), _presentation(chosen), choices, _warnings(environment, chosen)
    )


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The places where settings are said, the nearest first; `project` is its file, or the folder if there is none."""

    layers: tuple[Layer, ...]
    project: Origin = field(default_factory=lambda: Origin(Path()))

    def value(self, setting: s.Setting[T]) -> T:
        """Return what the nearest place says of a setting, or else the default."""
        return self._found(setting)[0]

    def path(self, setting: s.Setting[str | None]) -> str | None:
        """Return a path; one from a file is relative to the file's folder."""
        path, origin = self._found(setting)
        return anchored(path, origin) if path else path

    def paths(self, setting: s.Setting[tuple[str, ...]]) -> tuple[str, ...]:
        """Return paths; those from a file are relative to the file's folder."""
        paths, origin = self._found(setting)
        return tuple(anchored(path, origin) for path in paths)

    def reports(self) -> tuple[tuple[str, str], ...]:
        """Return formats and files; those from a file are relative to the file's folder."""
        found, origin = self._found(s.REPORT)
        return tuple((form, anchored(path, origin)) for form, path in found)

    def choice(self, setting: s.Setting[Any]) -> Choice:
        """Return a setting as it is in force, with its place."""
        layer = self._saying(setting)
        return Choice(setting, layer.read(setting) if layer else setting.default, layer)

    def _found(self, setting: s.Setting[T]) -> tuple[T, Origin | None]:
        layer = self._saying(setting)
        return (layer.read(setting), layer.origin) if layer else (setting.default, None)

    def _saying(self, setting: s.Setting[T]) -> Layer | None:
        return next((layer for layer in self.layers if layer.says(setting)), None)


def _excluded(chosen: _Chosen, start: Path) -> tuple[AddressPattern, ...]:
    """Return the patterns of addresses to leave out: those that are set, and those of the project's own file."""
    said = [AddressPattern.of(pattern) for pattern in chosen.value(s.EXCLUDE_URL)]
    return (*said, *ignored_addresses(start))


def _settings(chosen: _Chosen, rules: AddressRules, environment: Mapping[str, str]) -> Settings:
    cache = chosen.path(s.CACHE_DIR) or str(default_cache(chosen.project))
    failing = chosen.value(s.FAIL_ON)
    return Settings(
        paths=chosen.paths(s.PATHS) or (_default_path(chosen),),
        input_format=chosen.value(s.FROM),
        offline=chosen.value(s.OFFLINE),
        select=chosen.value(s.SELECT),
        ignore=chosen.value(s.IGNORE),
        baseline=chosen.path(s.BASELINE),
        changed_since=chosen.value(s.CHANGED_SINCE),
        cited_only=chosen.value(s.CITED_ONLY),
        fail_on=_severity(failing),
        fail_on_codes=tuple(word for word in failing if word not in _SEVERITIES),
        fail_after=chosen.value(s.FAIL_AFTER),
        cache_dir=None if chosen.value(s.NO_CACHE) else cache,
        refresh=chosen.value(s.REFRESH),
        max_age=chosen.value(s.MAX_AGE),
        timeout=chosen.value(s.TIMEOUT),
        retries=chosen.value(s.RETRIES),
        patience=chosen.value(s.PATIENCE),
        github_token=chosen.value(s.GITHUB_TOKEN),
        registries=chosen.value(s.REGISTRIES),
        concurrency=chosen.value(s.CONCURRENCY),
        per_host=chosen.value(s.PER_HOST),
        jobs=chosen.value(s.JOBS),
        allow_private_hosts=chosen.value(s.ALLOW_PRIVATE_HOSTS),
        user_agent=chosen.value(s.USER_AGENT),
        contact=chosen.value(s.CONTACT),
        headers=(*chosen.value(s.HEADER), *_headers_of(rules, environment)),
        proxy=chosen.value(s.PROXY),
        ca_bundle=chosen.path(s.CA_BUNDLE),
        exclude=chosen.value(s.EXCLUDE),
        address_rules=rules,
        save=chosen.value(s.SAVE),
        follow_links=chosen.value(s.FOLLOW_LINKS),
        local_links=chosen.value(s.LOCAL_LINKS),
        fragments=chosen.value(s.FRAGMENTS),
        project=str(chosen.project.folder) if chosen.project.file else None,
    )


def _severity(words: Sequence[str]) -> Severity | Literal["never"]:
    """Return from which severity on findings fail a run, the lowest named; codes alone let no other finding fail it."""
    return next((one for one in reversed(Severity) if one in words), "never")


def _headers_of(rules: AddressRules, environment: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the headers of hosts whose variables are set."""
    for rule in rules.hosts:
        for name, variable in rule.headers:
            if value := environment.get(variable):
                yield rule.host.removeprefix("*"), name, value


def _presentation(chosen: _Chosen) -> Presentation:
    return Presentation(
        format=chosen.value(s.FORMAT),
        output=chosen.path(s.OUTPUT),
        reports=chosen.reports(),
        write_baseline=chosen.path(s.WRITE_BASELINE),
        bundle=chosen.path(s.BUNDLE),
        progress=chosen.value(s.PROGRESS),
        quiet=chosen.value(s.QUIET),
        verbose=chosen.value(s.VERBOSE),
        color=chosen.value(s.COLOR),
    )


def _default_path(chosen: _Chosen) -> str:
    """Return the folder that is checked where no path is named; a command that needs one is told where it is not."""
    folder = chosen.project.folder / s.DEFAULT_PATH
    shown = as_seen_from_here(folder)
    if s.PATHS.key in chosen.layers[0].values and not folder.exists():
        raise ConfigurationError(
            f"no path was given, and there is no folder {shown}/ to check instead. Name a file or a folder, "
            f"such as paper.md, or put your documents into {shown}/."
        )
    return shown


def _check(layer: Layer) -> None:
    """Read every value of a file, also those that an option outweighs."""
    for key in layer.values:
        setting = s.SETTINGS.get(key)
        if setting is None:
            at = layer.origin.blamed(key).removesuffix(key) if layer.origin else ""
            raise ConfigurationError(f"{at}there is no setting {key!r}.{_nearest(key)}")
        if setting.trust is s.Trust.NOBODY:
            raise ConfigurationError(f"{layer.blamed(setting)} can be said on the command line only, as --{key}.")
        layer.read(setting)


def _warnings(environment: Mapping[str, str], chosen: _Chosen) -> tuple[str, ...]:
    """Say what is set and has no effect: variables that no setting has, a second file, days that nobody counts."""
    project = chosen.project
    known = {*(setting.variable for setting in s.SETTINGS.values() if setting is not s.PATHS), *_OTHER_VARIABLES}
    unknown = sorted(name for name in environment if name.startswith("CITECHECK_") and name not in known)
    said = [f"the variable {name} has no effect: there is no such setting.{nearest(name, known)}" for name in unknown]
    if project.passed_over:
        said.append(f"{project.passed_over} has no effect beside {project.file}: keep the settings in one of them.")
    if chosen.value(s.FAIL_AFTER) and chosen.value(s.NO_CACHE):
        where = chosen.choice(s.FAIL_AFTER).blamed
        said.append(f"{where} has no effect without a cache, which remembers since when an address is unreachable.")
    return tuple(said)


def _nearest(key: str) -> str:
    return nearest(key, s.SETTINGS) or f" The settings are: {', '.join(s.SETTINGS)}."
