"""What git says has changed since a revision: the lines of each file, what is not committed yet included."""

from __future__ import annotations

import re
import subprocess
from collections import deque
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from citecheck.errors import ConfigurationError
from citecheck.expressions import expression
from citecheck.intake.folder_walk import repository

_PATIENCE = 60.0  # seconds
_SAFELY = ("-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false")
_PREFIXES = ("--src-prefix=a/", "--dst-prefix=b/")
_DIFF = ("diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", *_PREFIXES)
_FILE = expression(r'\+\+\+ (?:"b/(?P<quoted>(?:[^"\\]|\\.)*)"|b/(?P<plain>[^\t]*))')
_HUNK = expression(r"@@ -\d+(?:,(?P<gone>\d+))? \+(?P<first>\d+)(?:,(?P<count>\d+))? @@")
_ESCAPE = expression(rb"\\(?:([0-7]{3})|(.))")
_NAMED = dict(zip(b"tnrabfv", b"\t\n\r\a\b\f\v", strict=True))  # all other signs mean themselves


@dataclass(frozen=True, slots=True)
class Changes:
    """Files by their resolved paths: the lines that are new or stand around what was taken out, `None` = all of it."""

    files: dict[str, list[range] | None] = field(default_factory=dict)

    def of(self, path: str) -> tuple[range, ...] | None:
        """Return the changed lines of a file; empty where nothing has changed."""
        lines = self.files.get(str(Path(path).resolve()), [])
        return None if lines is None else tuple(lines)


def changes_since(revision: str, paths: tuple[str, ...]) -> Changes:
    """Return what has changed in the repositories of some files since they had a revision in common with this one.

    Raise ConfigurationError (one sentence) where no file is in a repository, or git does not know the revision.
    """
    roots = {root for path in paths if (root := repository(str(Path(path).absolute().parent)))}
    if not roots:
        raise ConfigurationError(f"--changed-since {revision}: this is no git repository, so no change can be told.")
    changes = Changes()
    for root in sorted(roots):
        start = _start(root, revision)
        _read(_git(root, *_DIFF, start, "--"), Path(root), changes)
        for name in _git(root, "ls-files", "--others", "--exclude-standard", "-z").split("\0"):
            if name:
                changes.files[str((Path(root) / name).resolve())] = None
    return changes


def _start(root: str, revision: str) -> str:
    """Return the commit at which this one and the revision went apart; the revision where there is none."""
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    except ConfigurationError as fault:
        raise ConfigurationError(f"--changed-since: git knows no revision {revision!r} in {root}.") from fault
    try:
        return _git(root, "merge-base", commit, "HEAD").strip() or commit
    except ConfigurationError:
        return commit


def _read(diff: str, root: Path, changes: Changes) -> None:
    """Note the lines that a diff without context tells of; what a file holds is passed over."""
    lines: list[range] = []
    told = iter(diff.split("\n"))
    for line in told:
        if file := _FILE.match(line):
            name = file["plain"] if file["quoted"] is None else _unquoted(file["quoted"])
            lines = []
            changes.files[str((root / name).resolve())] = lines
        elif hunk := _HUNK.match(line):
            first, count, gone = int(hunk["first"]), int(hunk["count"] or 1), int(hunk["gone"] or 1)
            lines.append(range(first, first + count) if count else range(first, first + 2))
            deque(islice(told, count + gone), maxlen=0)


def _unquoted(name: str) -> str:
    """Undo git's quoting of a path, which is that of C."""
    return _ESCAPE.sub(_meant, name.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")


def _meant(escape: re.Match[bytes]) -> bytes:
    sign = escape[2]
    return bytes([int(escape[1], 8) if sign is None else _NAMED.get(sign[0], sign[0])])


def _git(root: str, *command: str) -> str:
    asked = ["git", *_SAFELY, "-C", root, *command]
    try:
        done = subprocess.run(asked, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603 (git alone)
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise ConfigurationError(f"--changed-since: git cannot be asked ({fault}).") from fault
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise ConfigurationError(f"--changed-since: git says: {said or 'no'}.")
    return done.stdout.decode("utf-8", "surrogateescape")
