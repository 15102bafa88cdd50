"""The file of a baseline: read, and looked through for documents that are gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from citecheck.errors import ConfigurationError
from citecheck.formats.files.regular_file import open_regular, read_within
from citecheck.intake.folder_walk import repository
from citecheck.judging import baseline as baselines
from citecheck.judging.baseline import Baseline

_LARGEST = 64_000_000  # bytes


def read_baseline(file: str) -> Baseline:
    """Read a baseline; raise ConfigurationError (one sentence) where there is none, or a damaged or a later one."""
    try:
        with open_regular(file) as opened:
            content = read_within(opened, _LARGEST)
    except FileNotFoundError as fault:
        raise ConfigurationError(f"{file}: there is no such baseline; --write-baseline {file} writes it.") from fault
    except (OSError, ValueError) as fault:
        raise ConfigurationError(f"{file} cannot be read: {getattr(fault, 'strerror', None) or fault}.") from fault
    if content is None:
        raise ConfigurationError(f"{file} is larger than any baseline.")
    return baselines.read(content.decode("utf-8", "replace"), file)


def of_documents_that_are(baseline: Baseline, project: str | None) -> Baseline:
    """Return a baseline without what it holds of documents that are no longer in the project."""
    root = Path(repository(str(Path.cwd())) or project or Path.cwd())
    return replace(baseline, debts=tuple(debt for debt in baseline.debts if (root / debt.path).exists()))
