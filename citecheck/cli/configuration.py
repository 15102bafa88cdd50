"""The options of a command, joined with the environment and the configuration around the current folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.names import check_names
from citecheck.cli.standard_streams import say

if TYPE_CHECKING:
    from citecheck.config import Configuration
    from citecheck.model.settings import Presentation, Settings


def load(options: Mapping[str, object]) -> tuple[Settings, Presentation]:
    """Join the options of a command with the configuration around the current folder."""
    configuration = configured(options)
    return configuration.settings, configuration.presentation


def configured(options: Mapping[str, object]) -> Configuration:
    """Do the same, and keep where each value comes from; what has no effect is said on standard error.

    Raise ConfigurationError, naming the place, for a value that cannot be used, or that names a rule or form of report
    that there is not.
    """
    from citecheck import config

    configuration = config.configure(options, Path.cwd(), os.environ)
    for warning in configuration.warnings:
        say(warning)
    check_names(choice for choice in configuration.choices if choice.setting.key in options)
    return configuration
