"""Titles by which the hosts of code name a file, a folder or a repository: the path with its branch, or its owner."""

from __future__ import annotations

import re
from collections.abc import Iterator

_REPOSITORY = r"~?[\w.-]{1,60}/[\w.-]{1,100}"
_BRANCH = r"\S{1,100}"
_PATH = r"[^\s/](?:[^\n]{0,300}[^\s/])?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<path>{_PATH}) at {_BRANCH} [·-] (?P<repository>{_REPOSITORY})(?: [·-] .{{1,60}})?",  # GitHub, Gitea
        rf"(?P<path>{_PATH}) · {_BRANCH} · .{{1,100}} / .{{1,100}}",  # GitLab
        rf"(?P<repository>{_REPOSITORY}) \({_BRANCH}\): (?P<path>{_PATH}) - sourcehut git",
        rf".{{1,60}} / .{{1,60}} / (?P<path>{_PATH}) — Bitbucket",
        rf"GitHub - (?P<repository>{_REPOSITORY})(?:: (?P<about>.{{1,350}}?))?(?: · GitHub)?",
    )
)


def names_of_code(title: str) -> Iterator[str]:
    """Yield what a file, a folder or a repository is called by who cites it: its path, its own name, what it is."""
    found = next((match for form in _FORMS if (match := form.fullmatch(title))), None)
    if found is None:
        return
    parts = found.groupdict()
    repository = (parts.get("repository") or "").rpartition("/")[2]
    if path := parts.get("path"):
        yield path
        yield path.removeprefix(f"{repository}/")
        yield path.rpartition("/")[2]
    else:
        yield parts["repository"]
        yield repository
        if about := parts.get("about"):
            yield about
            yield f"{repository}: {about}"
