"""Every choice of a run, from options, environment and configuration files."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from citecheck.model.address_rules import EVERY_ADDRESS, AddressRules
from citecheck.model.finding import Severity
from citecheck.model.record import Registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices of a run. Times are seconds; `max_age` caps the life of any cached answer; `patience` is how long the
    end of a run waits for hosts that asked for time; `github_token` sends `GITHUB_TOKEN` to github.com.

    `headers` are `(host, name, value)`; `hosts` pins host names to `(address, port)` as `curl --resolve` does,
    for the demonstration and for tests; `cache_dir` `None` = no cache on disk; `jobs` `None` = a few, where the
    machine has as many processors.
    """

    paths: tuple[str, ...] = ()
    input_format: str | None = None
    offline: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: str | None = None
    changed_since: str | None = None
    cited_only: bool = False
    fail_on: Severity | Literal["never"] = Severity.ERROR
    fail_on_codes: tuple[str, ...] = ()
    fail_after: int | None = None
    cache_dir: str | None = None
    refresh: bool = False
    max_age: datetime.timedelta | None = None
    timeout: float = 20.0
    retries: int = 2
    patience: float = 120.0
    github_token: bool = False
    concurrency: int = 128
    per_host: int = 2
    jobs: int | None = None
    allow_private_hosts: bool = False
    user_agent: str | None = None
    contact: str | None = None
    headers: tuple[tuple[str, str, str], ...] = ()
    proxy: str | None = None
    ca_bundle: str | None = None
    exclude: tuple[str, ...] = ()
    address_rules: AddressRules = EVERY_ADDRESS
    follow_links: bool = False
    local_links: bool = False
    fragments: bool = False
    project: str | None = None
    save: bool = False
    registries: tuple[Registry, ...] = tuple(Registry)
    hosts: tuple[tuple[str, str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Presentation:
    """How a run is shown: the report on standard output or in `output`, further `(format, file)` reports, the rest.

    `write_baseline` is the file in which the findings of the run are accepted.
    `bundle` is the file for what was asked and answered. `progress` `None` = where standard error is a terminal.
    """

    format: str = "rich"
    output: str | None = None
    reports: tuple[tuple[str, str], ...] = ()
    write_baseline: str | None = None
    bundle: str | None = None
    progress: bool | None = None
    quiet: bool = False
    verbose: bool = False
    color: Literal["auto", "always", "never"] = "auto"
