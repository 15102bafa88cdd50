"""A report in one form each: one file a form, named in the table below."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import cast

from citecheck.errors import ConfigurationError, nearest
from citecheck.model.report import Report

WRITERS = {
    "concise": "concise",
    "csv": "csv",
    "github": "github",
    "gitlab": "gitlab",
    "html": "html",
    "json": "json",
    "jsonl": "jsonl",
    "junit": "junit",
    "markdown": "markdown",
    "rich": "terminal",
    "sarif": "sarif",
}
"""The forms that can be written, each by `write(report) -> str` of the module named."""


def check_format(name: str) -> None:
    """Raise ConfigurationError for a form that does not exist."""
    if name not in WRITERS:
        raise ConfigurationError(
            f"There is no report format {name!r}; choose one of {', '.join(WRITERS)}.{nearest(name, WRITERS)}"
        )


def write(report: Report, form: str) -> str:
    """Write the report in one of the forms of `WRITERS`; the text ends with a line feed."""
    return "".join(pieces(report, form))


def pieces(report: Report, form: str) -> Iterable[str]:
    """Write the same piece by piece, where the form can be, so that a long report never stands in memory as a whole."""
    check_format(form)
    writer = import_module(f"citecheck.reports.{WRITERS[form]}")
    if hasattr(writer, "pieces"):
        return cast(Callable[[Report], Iterable[str]], writer.pieces)(report)
    return (cast(Callable[[Report], str], writer.write)(report),)
