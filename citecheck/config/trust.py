"""What a configuration file of a project may decide: it may be a stranger's, in a pull request that CI checks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from citecheck.config.files import Origin
from citecheck.config.settings_table import HOSTS, SETTINGS, TRUST_CONFIG, Setting, Trust
from citecheck.errors import ConfigurationError
from citecheck.model.address_rules import HostRule

_CURE = f"pass {TRUST_CONFIG.flag} (or set {TRUST_CONFIG.variable}=1) if you trust this project"


def hold_to_its_folder(table: Mapping[str, object], origin: Origin) -> None:
    """Raise ConfigurationError where the file of a project decides what only a trusted one may: whom a run talks to.

    What repeats the default decides nothing.
    """
    for key, value in table.items():
        setting = SETTINGS[key]
        read = setting.read(value)
        if setting.trust is Trust.TRUSTED and read != setting.default:
            raise ConfigurationError(
                f"{origin.blamed(key)} may not be set by the file of a project, since it decides whom a run talks to "
                f"and as whom; {_CURE}, or give {setting.flag} yourself."
            )
        if setting.trust is Trust.INSIDE:
            _hold_inside(setting, read, origin)
        if setting is HOSTS:
            _hold_hosts(read, origin)


def _hold_hosts(rules: Sequence[HostRule], origin: Origin) -> None:
    """Raise ConfigurationError where the table of a host says more than what to leave out, and when to ask."""
    for rule in rules:
        key = "headers" if rule.headers else "verify" if not rule.verify else None
        if key:
            raise ConfigurationError(
                f"{origin.blamed(HOSTS.key)}: {key} of {rule.host} may not be set by the file of a project, since it "
                f"decides whom a run talks to and as whom; {_CURE}."
            )


def _hold_inside(setting: Setting[object], value: object, origin: Origin) -> None:
    folder = origin.folder.resolve()
    for path in _paths(value):
        if path != "-" and not (folder / path).resolve().is_relative_to(folder):
            raise ConfigurationError(
                f"{origin.blamed(setting.key)} leads out of the folder of the file ({Path(path)}), which the file of a "
                f"project may not; {_CURE}, or give it on the command line."
            )


def _paths(value: object) -> Iterator[str]:
    """Yield the paths that a setting states: one, many, or those of reports."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield one[1] if isinstance(one, tuple) else str(one)
