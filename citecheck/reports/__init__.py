"""A report in one form each: one file a form, named in the table below."""

from __future__ import annotations

from collections.abc import Callable
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
    check_format(form)
    return cast(Callable[[Report], str], import_module(f"citecheck.reports.{WRITERS[form]}").write)(report)
