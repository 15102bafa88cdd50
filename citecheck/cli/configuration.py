"""The options of a command, joined with the environment and the configuration around the current folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.standard_streams import say

if TYPE_CHECKING:
    from citecheck.config import Configuration
    from citecheck.model.settings import Presentation, Settings


def load(options: Mapping[str, object]) -> tuple[Settings, Presentation]:
    """Join the options of a command with the configuration, and say on standard error what in it has no effect."""
    configuration = configure(options)
    for warning in configuration.warnings:
        say(warning)
    return configuration.settings, configuration.presentation


def configure(options: Mapping[str, object]) -> Configuration:
    """Join the options of a command with the configuration around the current folder, and know where each is from."""
    from citecheck import config

    return config.configure(options, Path.cwd(), os.environ)
