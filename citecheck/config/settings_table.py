"""Every setting of a run, a row each: what options, environment and configuration files all take their names from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Any, Generic, TypeVar

from citecheck.config import readers
from citecheck.config.host_rules import host_rules
from citecheck.model.address_rules import HostRule
from citecheck.model.record import Registry
from citecheck.model.settings import Presentation, Settings

T = TypeVar("T")

DEFAULT_PATH = "references"

_INPUT, _RULES, _CACHE, _NETWORK, _REPORT = "Input", "Rules", "Cache", "Network", "Report"
_RUN, _SHOWN = Settings(), Presentation()


class Trust(Enum):
    """Whose file may set a setting: what stands in a project may be a stranger's pull request."""

    ANYONE = "any file: it says what to read and how to judge"
    INSIDE = "any file, as long as the path stays below the file's own folder"
    TRUSTED = "a file that the user trusts: it decides whom a run talks to, and as whom"
    NOBODY = "no file: only who runs the command may say it"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A choice of a run: its name in a file, who may set it there, and how the command line offers it.

    `written` is the type that the command line reads it as; `metavar` names its value in the help, `None` = a switch.
    `opposite` is the option that switches it off; `shown` the default as the help shows it, where the value itself
    would not tell; `short` its option of one letter.
    """

    key: str
    trust: Trust
    read: Callable[[object], T]
    default: T
    written: type
    metavar: str | None
    panel: str
    help: str
    opposite: str | None = None
    shown: str | None = None
    short: str | None = None

    @property
    def flag(self) -> str:
        """The option of the command line."""
        return f"--{self.key}"

    @property
    def variable(self) -> str:
        """The variable of the environment."""
        return f"CITECHECK_{self.key.upper().replace('-', '_')}"

    @property
    def described(self) -> str:
        """The help with its default."""
        plain = isinstance(self.default, (int, float, str)) and not isinstance(self.default, bool)
        default = self.shown or (f"{self.default:g}" if isinstance(self.default, float) else str(self.default))
        return f"{self.help} [{default}]" if self.shown or plain else self.help


PATHS: Setting[tuple[str, ...]] = Setting(
    "paths", Trust.INSIDE, readers.texts, _RUN.paths, list, "PATH", _INPUT,
    "Files, folders, globs, or - for standard input. Without any: the configured paths, or else references/.",
)  # fmt: skip
FROM: Setting[str | None] = Setting(
    "from", Trust.ANYONE, readers.text, _RUN.input_format, str, "FORMAT", _INPUT,
    "Read every input as this format (lines = one reference a line).",
)  # fmt: skip
EXCLUDE: Setting[tuple[str, ...]] = Setting(
    "exclude",
    Trust.ANYONE,
    readers.texts,
    _RUN.exclude,
    list,
    "GLOB",
    _INPUT,
    "Leave out files that match. Repeatable.",
)
EXCLUDE_URL: Setting[tuple[str, ...]] = Setting(
    "exclude-url", Trust.ANYONE, readers.address_patterns, (), list, "PATTERN", _NETWORK,
    "Leave out addresses that match: a text with *, or a regular expression. Repeatable.",
)  # fmt: skip
HOSTS: Setting[tuple[HostRule, ...]] = Setting(
    "hosts", Trust.ANYONE, host_rules, (), dict, None, _NETWORK,
    "How single hosts are met, a table each: skip, accept, spacing, timeout, verify, headers.",
)  # fmt: skip
FOLLOW_LINKS: Setting[bool] = Setting(
    "follow-links", Trust.TRUSTED, readers.truth, _RUN.follow_links, bool, None, _INPUT,
    "Follow symbolic links that lead out of the folder, or of its repository.",
)  # fmt: skip
CHANGED_SINCE: Setting[str | None] = Setting(
    "changed-since", Trust.ANYONE, readers.text, _RUN.changed_since, str, "REV", _INPUT,
    "Look only at references that have changed since this revision of git; what is not committed counts.",
)  # fmt: skip
CITED_ONLY: Setting[bool] = Setting(
    "cited-only", Trust.ANYONE, readers.truth, _RUN.cited_only, bool, None, _INPUT,
    "Look only at entries that the text cites, where a text cites any by number or key.",
)  # fmt: skip
LOCAL_LINKS: Setting[bool] = Setting(
    "local-links", Trust.ANYONE, readers.truth, _RUN.local_links, bool, None, _INPUT,
    "Look for the files and headings that documents link to within their project.",
)  # fmt: skip
FRAGMENTS: Setting[bool] = Setting(
    "fragments", Trust.ANYONE, readers.truth, _RUN.fragments, bool, None, _NETWORK,
    "Look for the places in pages that addresses name (#section); pages are read whole for it.",
)  # fmt: skip
SELECT: Setting[tuple[str, ...]] = Setting(
    "select", Trust.ANYONE, readers.codes, _RUN.select, list, "CODES", _RULES,
    "Apply these rules only: codes or their beginnings, with commas between them.",
)  # fmt: skip
IGNORE: Setting[tuple[str, ...]] = Setting(
    "ignore", Trust.ANYONE, readers.codes, _RUN.ignore, list, "CODES", _RULES,
    "Leave these rules out; of --select and --ignore, the longer code wins.",
)  # fmt: skip
BASELINE: Setting[str | None] = Setting(
    "baseline", Trust.INSIDE, readers.text, _RUN.baseline, str, "FILE", _RULES,
    "Fail on what is new only: accept the findings that this file holds.",
)  # fmt: skip
WRITE_BASELINE: Setting[str | None] = Setting(
    "write-baseline", Trust.NOBODY, readers.text, _SHOWN.write_baseline, str, "FILE", _RULES,
    "Accept the findings of this run in this file, and end with 0.",
)  # fmt: skip
FAIL_ON: Setting[tuple[str, ...]] = Setting(
    "fail-on", Trust.ANYONE, readers.failing, (_RUN.fail_on,), str, "SEVERITY,CODES", _RULES,
    "Exit with 1 where a finding is at least this severe (error, warning, note, never), or is of these rules.",
    shown="error",
)  # fmt: skip
FAIL_AFTER: Setting[int | None] = Setting(
    "fail-after", Trust.ANYONE, readers.WholeNumber(1), _RUN.fail_after, int, "DAYS", _RULES,
    "Raise to an error what has been unreachable for so many days, as the cache remembers it.",
)  # fmt: skip
OFFLINE: Setting[bool] = Setting(
    "offline",
    Trust.ANYONE,
    readers.truth,
    _RUN.offline,
    bool,
    None,
    _NETWORK,
    "Ask nobody; the cache still answers.",
    "--online",
)
TIMEOUT: Setting[float] = Setting(
    "timeout",
    Trust.ANYONE,
    readers.Number(0.1),
    _RUN.timeout,
    float,
    "SECONDS",
    _NETWORK,
    "How long one visit may take.",
)
RETRIES: Setting[int] = Setting(
    "retries",
    Trust.ANYONE,
    readers.WholeNumber(0),
    _RUN.retries,
    int,
    "N",
    _NETWORK,
    "How often to try again after a passing fault.",
)
PATIENCE: Setting[float] = Setting(
    "patience", Trust.ANYONE, readers.Number(0), _RUN.patience, float, "SECONDS", _NETWORK,
    "How long to wait, at the end of a run, for hosts that ask for time.",
)  # fmt: skip
GITHUB_TOKEN: Setting[bool] = Setting(
    "github-token", Trust.TRUSTED, readers.truth, _RUN.github_token, bool, None, _NETWORK,
    "Show github.com the token of the variable GITHUB_TOKEN.",
)  # fmt: skip
SAVE: Setting[bool] = Setting(
    "save", Trust.NOBODY, readers.truth, _RUN.save, bool, None, _NETWORK,
    "Ask the Wayback Machine to keep what is there and not archived yet.",
)  # fmt: skip
REGISTRIES: Setting[tuple[Registry, ...]] = Setting(
    "registries", Trust.ANYONE, readers.registries, _RUN.registries, str, "LIST", _NETWORK,
    "Ask these registries about the works cited: all, none, or names with commas between them.", shown="all",
)  # fmt: skip
CONCURRENCY: Setting[int] = Setting(
    "concurrency",
    Trust.ANYONE,
    readers.WholeNumber(1),
    _RUN.concurrency,
    int,
    "N",
    _NETWORK,
    "How many visits to make at a time.",
)
PER_HOST: Setting[int] = Setting(
    "per-host", Trust.ANYONE, readers.WholeNumber(1), _RUN.per_host, int, "N", _NETWORK,
    "How many visits to make to one host at a time.",
)  # fmt: skip
JOBS: Setting[int | None] = Setting(
    "jobs", Trust.ANYONE, readers.WholeNumber(1), _RUN.jobs, int, "N", _NETWORK,
    "How many processes share the work, one a processor at most; a short list takes one.", shown="up to 4",
)  # fmt: skip
ALLOW_PRIVATE_HOSTS: Setting[bool] = Setting(
    "allow-private-hosts", Trust.TRUSTED, readers.truth, _RUN.allow_private_hosts, bool, None, _NETWORK,
    "Follow addresses into private and loopback networks.",
)  # fmt: skip
USER_AGENT: Setting[str | None] = Setting(
    "user-agent",
    Trust.TRUSTED,
    readers.text,
    _RUN.user_agent,
    str,
    "TEXT",
    _NETWORK,
    "Introduce the tool to servers with this text.",
)
CONTACT: Setting[str | None] = Setting(
    "contact", Trust.ANYONE, readers.contact, _RUN.contact, str, "ADDRESS", _NETWORK,
    "Tell servers whom they may write to: an e-mail address or an https address, in the User-Agent.",
)  # fmt: skip
HEADER: Setting[tuple[tuple[str, str, str], ...]] = Setting(
    "header", Trust.TRUSTED, readers.headers, _RUN.headers, list, "'HOST: NAME: VALUE'", _NETWORK,
    "Send a header to one host. Repeatable.",
)  # fmt: skip
PROXY: Setting[str | None] = Setting(
    "proxy", Trust.TRUSTED, readers.text, _RUN.proxy, str, "URL", _NETWORK, "Go through this proxy."
)
CA_BUNDLE: Setting[str | None] = Setting(
    "ca-bundle",
    Trust.INSIDE,
    readers.text,
    _RUN.ca_bundle,
    str,
    "FILE",
    _NETWORK,
    "Trust the certificates in this file as well.",
)
CACHE_DIR: Setting[str | None] = Setting(
    "cache-dir",
    Trust.INSIDE,
    readers.text,
    _RUN.cache_dir,
    str,
    "DIR",
    _CACHE,
    "Keep the cache in this folder.",
    shown="cache/",
)
NO_CACHE: Setting[bool] = Setting(
    "no-cache", Trust.ANYONE, readers.truth, default=False, written=bool, metavar=None, panel=_CACHE,
    help="Neither read nor write the cache.",
)  # fmt: skip
REFRESH: Setting[bool] = Setting(
    "refresh",
    Trust.ANYONE,
    readers.truth,
    _RUN.refresh,
    bool,
    None,
    _CACHE,
    "Ask again, even where the cache has an answer.",
)
MAX_AGE: Setting[timedelta | None] = Setting(
    "max-age",
    Trust.ANYONE,
    readers.age,
    _RUN.max_age,
    str,
    "AGE",
    _CACHE,
    "Trust cached answers up to this age, such as 7d.",
)
FORMAT: Setting[str] = Setting(
    "format", Trust.ANYONE, readers.text, _SHOWN.format, str, "FORMAT", _REPORT,
    "rich, concise, json, jsonl, junit, sarif, github, gitlab, markdown, csv or html.",
    short="-f",
)  # fmt: skip
OUTPUT: Setting[str | None] = Setting(
    "output", Trust.INSIDE, readers.text, _SHOWN.output, str, "FILE", _REPORT,
    "Write the report to this file, not to standard output.", short="-o",
)  # fmt: skip
REPORT: Setting[tuple[tuple[str, str], ...]] = Setting(
    "report", Trust.INSIDE, readers.reports, _SHOWN.reports, list, "FORMAT=FILE", _REPORT,
    "Write a further report of the same run; {stem} or {path} in FILE gives each document its own, and - is "
    "standard output. Repeatable.",
)  # fmt: skip
BUNDLE: Setting[str | None] = Setting(
    "bundle", Trust.INSIDE, readers.text, _SHOWN.bundle, str, "FILE", _REPORT,
    "Write what was asked and answered of each reference with an error or a warning to this file, without secrets.",
)  # fmt: skip
PROGRESS: Setting[bool | None] = Setting(
    "progress",
    Trust.ANYONE,
    readers.truth,
    _SHOWN.progress,
    bool,
    None,
    _REPORT,
    "Show progress.",
    "--no-progress",
    "on a terminal",
)
QUIET: Setting[bool] = Setting(
    "quiet",
    Trust.ANYONE,
    readers.truth,
    _SHOWN.quiet,
    bool,
    None,
    _REPORT,
    "Show findings only: no progress, no summary.",
    short="-q",
)
VERBOSE: Setting[bool] = Setting(
    "verbose",
    Trust.ANYONE,
    readers.truth,
    _SHOWN.verbose,
    bool,
    None,
    _REPORT,
    "Show every reference, and every note in full.",
    short="-v",
)
COLOR: Setting[readers.Color] = Setting(
    "color", Trust.ANYONE, readers.color, _SHOWN.color, str, "WHEN", _REPORT, "auto, always, never."
)  # fmt: skip

TRUST_CONFIG: Setting[bool] = Setting(
    "trust-config", Trust.NOBODY, readers.truth, default=False, written=bool, metavar=None, panel=_INPUT,
    help="Let the project's configuration file decide whom a run talks to, and where it writes.",
)  # fmt: skip

CONFIG: Setting[str | None] = Setting(
    "config", Trust.NOBODY, readers.text, None, str, "FILE", _INPUT,
    "Take the configuration from this file, not from the nearest citecheck.toml or pyproject.toml.",
)  # fmt: skip

SETTINGS: dict[str, Setting[Any]] = {
    row.key: row
    for row in (
        PATHS, FROM, EXCLUDE, EXCLUDE_URL, HOSTS, FOLLOW_LINKS, CHANGED_SINCE, CITED_ONLY, LOCAL_LINKS, FRAGMENTS,
        SELECT, IGNORE, BASELINE, WRITE_BASELINE, FAIL_ON, FAIL_AFTER,
        OFFLINE, TIMEOUT, RETRIES, PATIENCE, GITHUB_TOKEN,
        REGISTRIES, SAVE, CONCURRENCY, PER_HOST, JOBS,
        ALLOW_PRIVATE_HOSTS, USER_AGENT, CONTACT, HEADER, PROXY, CA_BUNDLE, CACHE_DIR, NO_CACHE, REFRESH, MAX_AGE,
        FORMAT, OUTPUT, REPORT, BUNDLE, PROGRESS, QUIET, VERBOSE, COLOR, CONFIG, TRUST_CONFIG,
    )
}  # fmt: skip
