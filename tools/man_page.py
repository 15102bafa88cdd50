"""Write the manual page of the command, for `man citecheck`, from what `--help` says (man(7))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import typer.main

from citecheck.about import ISSUES, REPOSITORY, __version__
from citecheck.cli.app import app
from citecheck.config import SETTINGS
from citecheck.model.exits import Exit

_OPTION = re.compile(r"(?<![\w\\-])--?[A-Za-z][\w-]*")
_EXITS = {
    Exit.CLEAN: "Checked, and nothing at or above --fail-on (an error, unless told otherwise).",
    Exit.FINDINGS: "Findings at or above --fail-on; of fix: something is left to repair.",
    Exit.USAGE: "A fault of usage, of the configuration or of an input: one sentence on standard error.",
    Exit.NOT_DONE: "The check could not be done: nobody could be asked.",
    Exit.INTERRUPTED: "Interrupted; what was learnt is in the cache, and the next run goes on from there.",
}
_FILES = {
    "citecheck.toml, pyproject.toml": "The configuration of a project, the nearest; of the second, [tool.citecheck].",
    "$XDG_CONFIG_HOME/citecheck/citecheck.toml": "Your own configuration; the project's wins over it.",
    ".citecheckignore": "Patterns of addresses that are left out, one a line.",
    "cache/citecheck.sqlite3": "The answers of a project; elsewhere they lie where the platform keeps caches.",
}


def page() -> str:
    """Return the page, its source."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    command: Any = typer.main.get_command(app)
    yield f'.TH CITECHECK 1 "" "citecheck {__version__}" "User Commands"'
    yield from (".nh", ".ad l")  # an option is not to be hyphenated
    yield from (".SH NAME", "citecheck \\- verify citations and sources")
    yield from (".SH SYNOPSIS", ".B citecheck", "COMMAND [OPTION]... [ARGUMENT]...")
    yield from (".SH DESCRIPTION", *_prose(command.help), ".PP", *_prose(command.epilog))
    yield ".SH COMMANDS"
    for name, one in _leaves(command):
        yield from _command(name, one)
    yield ".SH OPTIONS"
    yield from _prose("These mean the same wherever a command takes them.")
    yield from _shared(command.commands["check"])
    yield ".SH EXIT STATUS"
    for code, said in _EXITS.items():
        yield from _entry(f"\\fB{code.value}\\fR", said)
    yield ".SH ENVIRONMENT"
    yield from _entry("\\fBCITECHECK_\\fR...", "Each option, as --per-host is CITECHECK_PER_HOST.")
    yield from _entry(
        "\\fBHTTP_PROXY\\fR, \\fBSSL_CERT_FILE\\fR, \\fBNO_COLOR\\fR, \\fBFORCE_COLOR\\fR, \\fBCI\\fR", "As usual."
    )
    yield ".SH FILES"
    for file, said in _FILES.items():
        yield from _entry(f"\\fI{_escaped(file)}\\fR", said)
    yield from (".SH SEE ALSO", *_prose(f"The documentation: {REPOSITORY}. Faults and false alarms: {ISSUES}."))


def _leaves(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    for name, one in group.commands.items():
        if hasattr(one, "commands"):
            yield from _leaves(one, f"{before}{name} ")
        else:
            yield f"{before}{name}", one


def _command(name: str, command: Any) -> Iterator[str]:
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option" and "--help" not in one.opts]
    own = [one for one in options if not _is_shared(one)]
    shown = " ".join(_argument(one) for one in arguments)
    yield f".SS citecheck {name} {'[OPTION]... ' if options else ''}{shown}".rstrip()
    yield from _prose(command.help)
    for one in arguments:
        yield from _entry(f"\\fI{_escaped(_metavar(one))}\\fR", one.help or "")
    for one in own:
        yield from _entry(_names(one), one.help or "")
    taken = [one.opts[0] for one in options if _is_shared(one)]
    if taken and name != "check":
        yield from (".PP", *_prose(f"It also takes {', '.join(taken)}."))
    elif taken:
        yield from (".PP", *_prose("It also takes all of the options below."))


def _shared(check: Any) -> Iterator[str]:
    options = [one for one in check.params if one.param_type_name == "option" and _is_shared(one)]
    for panel in dict.fromkeys(one.rich_help_panel for one in options):
        yield f".SS {panel}"
        for one in options:
            if one.rich_help_panel == panel:
                yield from _entry(_names(one), one.help or "")


def _is_shared(option: Any) -> bool:
    return option.opts[0].removeprefix("--") in SETTINGS and option.opts[0] != "--paths"


def _names(option: Any) -> str:
    names = sorted(
        (*option.opts, *option.secondary_opts), key=lambda one: (one.startswith("--"), one in option.secondary_opts)
    )
    value = f" \\fI{_escaped(option.metavar)}\\fR" if option.metavar else ""
    return ", ".join(f"\\fB{_escaped(one)}\\fR" for one in names) + value


def _argument(one: Any) -> str:
    repeated = "..." if one.nargs == -1 else ""
    return f"{_metavar(one)}{repeated}" if one.required else f"[{_metavar(one)}{repeated}]"


def _metavar(one: Any) -> str:
    return (one.metavar or one.name.upper()).strip("[]…{}")


def _entry(term: str, said: str) -> Iterator[str]:
    yield from (".TP", term, *_prose(said))


def _prose(text: str) -> Iterator[str]:
    """Write paragraphs: each on a line of its own, options and what stands in backticks in bold."""
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ".PP"
        line = _escaped(" ".join(paragraph.split()))
        line = re.sub(r"`([^`]+)`", r"\\fB\1\\fR", line)
        yield f"\\&{line}" if line.startswith((".", "'")) else line


def _escaped(text: str) -> str:
    """Write what man(7) would take for a command as the letters that they are; a hyphen of an option stays one."""
    plain = text.replace("\\", "\\e")
    return _OPTION.sub(lambda found: found[0].replace("-", "\\-"), plain)
