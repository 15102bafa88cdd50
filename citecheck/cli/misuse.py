"""Commands and options that were written wrongly, in one sentence each, like every other fault of a user."""

from __future__ import annotations

from typing import Any

import typer

from citecheck.errors import nearest

Misuse = typer.BadParameter.__mro__[2]
"""What the library of the command line raises where it cannot understand: it offers no other name for that."""

_FIRST = {"citecheck": "citecheck check paper.md", "citecheck cache": "citecheck cache info"}


def sentence(fault: BaseException) -> str:
    """Say in one sentence what was written wrongly, what it may have been meant for, and where to look it up."""
    context: Any = getattr(fault, "ctx", None)
    option = getattr(fault, "option_name", None)
    told = str(getattr(fault, "message", fault)).strip().rstrip(".")
    if type(fault).__name__ == "NoSuchOption" and option:
        told, near = f"there is no option {option}", nearest(option, _options(context))
    elif told.startswith("No such command"):
        asked = context.args[0] if context and context.args else told.split("'")[1]
        told, near = f"there is no command {asked!r}", nearest(asked, getattr(context.command, "commands", ()))
    elif told.endswith("requires an argument") and option:
        return f"{option} needs a value."
    else:
        told, near = getattr(fault, "format_message", lambda: told)().strip().rstrip("."), ""
    path = context.command_path if context else "citecheck"
    if not told:  # the help was shown instead
        return f"no command was given; begin with `{_FIRST.get(path, path)}`."
    return f"{_joined(told)}.{near} `{path} --help` tells what there is."


def _options(context: Any) -> list[str]:
    parameters = context.command.params if context else []
    return [name for one in parameters for name in (*one.opts, *one.secondary_opts) if name.startswith("--")]


def _joined(told: str) -> str:
    """Return a message in one line, in the middle of a sentence."""
    line = " ".join(told.replace("(s)", "").split())
    return line[:1].lower() + line[1:] if line[1:2].islower() else line
