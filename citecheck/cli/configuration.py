"""The options of a command, joined with the configuration around the current folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citecheck.model.settings import Presentation, Settings

HEADERS = "CITECHECK_HEADER"


def load(options: Mapping[str, object]) -> tuple[Settings, Presentation]:
    """Join the options of a command with the configuration around the current folder."""
    from citecheck import config

    return config.load({**options, **_headers(options)}, Path.cwd())


def _headers(options: Mapping[str, object]) -> dict[str, object]:
    """Take headers from the environment, one a line: they hold blanks, at which typer would split them."""
    stated = os.environ.get(HEADERS, "").splitlines() if "header" in options and not options["header"] else []
    return {"header": [line for line in stated if line.strip()]} if stated else {}
