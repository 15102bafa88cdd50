"""`citecheck init`: a configuration and a workflow for continuous integration, written where there is none."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, get_args

import typer

from citecheck.about import REPOSITORY
from citecheck.cli.options import NO_VALUE
from citecheck.cli.standard_streams import say
from citecheck.config import readers
from citecheck.config.files import OWN_NAME, find
from citecheck.errors import ConfigurationError, nearest

Ci = Literal["github", "gitlab", "none"]

Yes = Annotated[bool, typer.Option("--yes", "-y", metavar=NO_VALUE, help="Ask nothing; take what is found here.")]
Contact = Annotated[
    str | None,
    typer.Option(
        "--contact",
        metavar="ADDRESS",
        help="Whom servers may write to if a run troubles them: an e-mail address or an https address.",
        show_default=False,
    ),
]
Where = Annotated[
    str | None,
    typer.Option("--ci", metavar="NAME", help=f"{', '.join(get_args(Ci)[:-1])} or none.", show_default=False),
]

_LIKELY = ("references", "docs", "README.md")
_LISTS = ("*.bib", "*.tex", "*.qmd", "*.docx")
_MOST_LISTS = 5

_WORKFLOW = """\
name: citations
on:
  push:
  pull_request:
  schedule:
    - cron: "17 4 * * 1"
jobs:
  citecheck:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v6
      - uses: {action}@main
"""

_JOB = """\
citecheck:
  image: python:3.13-slim
  variables:
    CITECHECK_CACHE_DIR: .citecheck-cache
  cache:
    key: citecheck
    paths: [.citecheck-cache]
  script:
    - apt-get update && apt-get install -y --no-install-recommends git
    - pip install "citecheck-verifier @ git+{repository}"
    - citecheck check --report gitlab=citecheck.json
  artifacts:
    when: always
    reports:
      codequality: citecheck.json
"""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be checked, whom servers may write to, and whose continuous integration is to check."""

    paths: tuple[str, ...]
    contact: str | None
    ci: Ci


def init(yes: Yes = False, contact: Contact = None, ci: Where = None) -> None:
    """Write a configuration, and a workflow for GitHub or GitLab; asks, unless --yes is given. Never overwrites."""
    here = Path.cwd()
    if not yes and not sys.stdin.isatty():
        raise ConfigurationError("there is nobody to ask, since standard input is no terminal; give --yes.")
    likely = likely_wishes(here, _contact(contact) if contact else None, _ci(ci) if ci else None)
    wishes = likely if yes else _asked(likely, contact=contact, ci=ci)
    configured, _ = find(here)
    if configured.file:
        say(f"{configured.file} holds a configuration already, and was left as it is.")
    for name, text in files(wishes, here).items():
        if name == OWN_NAME and configured.file:
            continue
        _write(here / name, name, text)
    typer.echo("`citecheck check` now checks what is configured; `citecheck config` shows it.")


def likely_wishes(folder: Path, contact: str | None, ci: Ci | None) -> Wishes:
    """Return what the files of a folder speak for."""
    paths = [name for name in _LIKELY if (folder / name).exists()]
    paths += [file.name for pattern in _LISTS for file in sorted(folder.glob(pattern))[:_MOST_LISTS]]
    return Wishes(tuple(paths) or (".",), contact, ci or _hosted_at(folder))


def files(wishes: Wishes, folder: Path) -> dict[str, str]:
    """Return the files to write, by their names."""
    written = {OWN_NAME: _configuration(wishes)}
    if wishes.ci == "github":
        action = REPOSITORY.removeprefix("https://github.com/")
        written[".github/workflows/citecheck.yml"] = _WORKFLOW.format(action=action)
    if wishes.ci == "gitlab":
        taken = (folder / ".gitlab-ci.yml").exists()
        written["citecheck.gitlab-ci.yml" if taken else ".gitlab-ci.yml"] = _JOB.format(repository=REPOSITORY)
    return written


def _configuration(wishes: Wishes) -> str:
    lines = [
        f"# Every setting: {REPOSITORY}/blob/main/docs/options.md; `citecheck config` shows what is in force.",
        f"paths = [{', '.join(map(_quoted, wishes.paths))}]",
        'fail-on = "error"',
    ]
    if wishes.contact:
        lines.append(f"contact = {_quoted(wishes.contact)}  # servers see it, and may write there")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """Write a text as TOML and JSON both do."""
    from citecheck.reports.shared.printable import as_json

    return as_json(text)


def _write(file: Path, name: str, text: str) -> None:
    """Write a new file; one that is there is left as it is."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        say(f"{name} is there already, and was left as it is.")
    except OSError as fault:
        raise ConfigurationError(f"{name} cannot be written: {fault.strerror}.") from fault
    else:
        typer.echo(f"{name} written.")
        if name.startswith("citecheck.gitlab"):
            typer.echo(f"To use it, add to .gitlab-ci.yml: include: {{local: {name}}}")


def _asked(likely: Wishes, *, contact: str | None, ci: str | None) -> Wishes:
    """Ask for what was not said."""
    paths = typer.prompt("What is to be checked (with blanks between)", default=" ".join(likely.paths)).split()
    told = likely.contact if contact else _asked_contact()
    chosen = likely.ci if ci else _ci(typer.prompt("Which workflow (github, gitlab, none)", default=likely.ci))
    return Wishes(tuple(paths), told, chosen)


def _asked_contact() -> str | None:
    """Ask whom servers may write to, again where the answer cannot be used."""
    typer.echo(
        "Every site and registry is told whom it may write to if a run troubles it, and Crossref answers faster to who "
        "gives an e-mail address: an e-mail or https address, - for nobody."
    )
    while True:
        answer = typer.prompt("Whom", default="-").strip()
        try:
            return None if answer == "-" else _contact(answer)
        except ConfigurationError as fault:
            typer.echo(str(fault))


def _contact(text: str) -> str:
    try:
        return readers.contact(text)
    except (TypeError, ValueError) as fault:
        raise ConfigurationError(f"--contact: {fault}.") from fault


def _ci(name: str) -> Ci:
    for known in get_args(Ci):
        if name.strip().lower() == known:
            chosen: Ci = known
            return chosen
    raise ConfigurationError(f"--ci: expected github, gitlab or none, not {name!r}.{nearest(name, get_args(Ci))}")


def _hosted_at(folder: Path) -> Ci:
    """Tell by the files of a repository where it is hosted; `none` where they do not say."""
    if (folder / ".gitlab-ci.yml").exists():
        return "gitlab"
    if (folder / ".github").is_dir():
        return "github"
    try:
        remote = (folder / ".git" / "config").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return "none"
    return "gitlab" if "gitlab" in remote else "github" if "github.com" in remote else "none"
