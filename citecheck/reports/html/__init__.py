"""One page that stands alone, for people who have never met citecheck: what is wrong, where, and the cure."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup

from citecheck.about import __version__
from citecheck.biblio.urls import host
from citecheck.judging.outcomes import OUTCOMES
from citecheck.model.finding import Severity
from citecheck.model.report import Report
from citecheck.reports.html import wording
from citecheck.reports.html.addresses import href, linked
from citecheck.reports.html.bar import bar
from citecheck.reports.html.notices import notices
from citecheck.reports.html.page import lay_out
from citecheck.reports.shared.conclusion import conclusion
from citecheck.reports.shared.contrast import contrast
from citecheck.reports.shared.printable import printable


def write(report: Report) -> str:
    """Write the report as one page that stands alone."""
    style, script = _asset("style.css"), _asset("script.js")
    return (
        _environment()
        .get_template("page.html")
        .render(
            page=lay_out(report),
            report=report,
            concluded=conclusion(report),
            notices=tuple(notices(report)),
            style=style,
            script=script,
            policy=_policy(style, script),
            version=__version__,
        )
    )


def _asset(name: str) -> Markup:
    return Markup((files("citecheck.reports.html") / name).read_text(encoding="utf-8"))  # noqa: S704  # our own


def _policy(style: str, script: str) -> str:
    """Allow this page's own style and script by their hashes, and nothing else from anywhere (CSP Level 3, §8.4)."""
    return "; ".join((
        "default-src 'none'", f"style-src {_hash(style)}", f"script-src {_hash(script)}", "img-src data:",
        "base-uri 'none'", "form-action 'none'",
    ))  # fmt: skip


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("citecheck.reports.html"),
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "as_clash": wording.as_clash, "contrast": contrast, "counted": wording.counted, "host_name": host, "href": href,
        "linked": linked, "manual": _manual, "moment": wording.moment,
    }  # fmt: skip
    environment.globals |= {
        "VERDICTS": wording.VERDICTS, "SEVERITIES": wording.SEVERITIES, "GROUPS": wording.GROUPS,
        "SUPPRESSED": wording.SUPPRESSED, "OUTCOMES": OUTCOMES, "Severity": Severity, "bar": bar,
    }  # fmt: skip
    return environment


def _shown(value: object) -> object:
    """Make every text that a template writes safe to look at, whoever wrote it; mark-up is our own."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _manual(documentation: str) -> Markup:
    """Turn the manual page of a rule into HTML."""
    return Markup(MarkdownIt("commonmark", {"html": False}).render(documentation))  # noqa: S704  # escaped by its renderer
