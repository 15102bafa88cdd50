"""The options of a command, joined with the configuration around the current folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.config.settings_table import HEADER

if TYPE_CHECKING:
    from citecheck.model.settings import Presentation, Settings


def load(options: Mapping[str, object]) -> tuple[Settings, Presentation]:
    """Join the options of a command with the configuration around the current folder."""
    from citecheck import config

    return config.load({**options, **_headers(options)}, Path.cwd())


def _headers(options: Mapping[str, object]) -> dict[str, object]:
    """Take headers from the environment, one a line: they hold blanks, at which typer would split them."""
    if HEADER.key not in options or options[HEADER.key]:
        return {}
    stated = os.environ.get(HEADER.variable, "").splitlines()
    return {HEADER.key: [line for line in stated if line.strip()]}
