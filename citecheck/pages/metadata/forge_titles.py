"""Titles by which the hosts of code name a file, a repository, a release or an issue, each beside its owner."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.expressions import expression

_REPOSITORY = r"~?[\w.-]{1,60}/[\w.-]{1,100}"
_BRANCH = r"\S{1,100}"
_SITE = r"(?: · .{1,40})?"
_PATH = r"[^\s/](?:[^\n]{0,300}[^\s/])?"
_FORMS = tuple(
    expression(form)
    for form in (
        r"(?P<name>.{1,300}?) \([#!]\d+\) · (?:Issues|Merge requests) · .{1,100} / .{1,100}",  # GitLab
        rf"(?P<path>{_PATH}) at {_BRANCH} [·-] (?P<repository>{_REPOSITORY})(?: [·-] .{{1,60}})?",  # GitHub, Gitea
        rf"(?P<path>{_PATH}) · {_BRANCH} · .{{1,100}} / .{{1,100}}",  # GitLab
        rf"(?P<repository>{_REPOSITORY}) \({_BRANCH}\): (?P<path>{_PATH}) - sourcehut git",
        rf".{{1,60}} / .{{1,60}} / (?P<path>{_PATH}) — Bitbucket",
        rf"(?P<name>.{{1,300}}?) (?:by \S{{1,40}} )?· (?P<what>(?:Issue|Pull Request) #\d+) · {_REPOSITORY}{_SITE}",
        rf"(?P<name>.{{1,300}}?) · {_REPOSITORY} · (?P<what>Discussion #\d+){_SITE}",
        rf"Release (?P<name>.{{1,200}}?) · (?P<repository>{_REPOSITORY}){_SITE}",
        rf"(?:Releases|Tags|Issues|Pull requests|Commits|Actions) · (?P<repository>{_REPOSITORY}){_SITE}",
        rf"GitHub - (?P<repository>{_REPOSITORY})(?:: (?P<about>.{{1,350}}?))?(?: · GitHub)?",
    )
)


_SIGNS = ("·", " at ", "GitHub - ", "sourcehut", "Bitbucket")  # every form has one of them


def names_of_code(title: str) -> Iterator[str]:
    """Yield what is cited of a host of code: a path or a file's own name, a repository, a release, a question asked."""
    if not any(sign in title for sign in _SIGNS):
        return
    found = next((match for form in _FORMS if (match := form.fullmatch(title))), None)
    if found is None:
        return
    parts = found.groupdict()
    repository = (parts.get("repository") or "").rpartition("/")[2]
    if name := parts.get("name"):
        yield name
        if beside := parts.get("what") or repository:
            yield f"{beside}: {name}"
    elif path := parts.get("path"):
        yield path
        yield path.removeprefix(f"{repository}/")
        yield path.rpartition("/")[2]
    else:
        yield parts["repository"]
        yield repository
        if about := parts.get("about"):
            yield about
            yield f"{repository}: {about}"
