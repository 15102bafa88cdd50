"""What a shell offers for the value of an option: formats, codes, severities; each asked for when needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from citecheck.config.settings_table import COLOR, FAIL_ON, FORMAT, FROM, IGNORE, REGISTRIES, REPORT, SELECT, Setting

Offer = Callable[[str], list[tuple[str, str]]]
"""The values, each with what it means, that go on from what was typed so far."""


def report_forms() -> Iterator[tuple[str, str]]:
    """Yield the forms of reports."""
    from citecheck.reports import WRITERS

    yield from ((name, "") for name in WRITERS)


def input_formats() -> Iterator[tuple[str, str]]:
    """Yield the formats that are read."""
    from citecheck.formats import FORMATS

    yield from ((row.name, " ".join(row.suffixes)) for row in FORMATS)


def export_formats() -> Iterator[tuple[str, str]]:
    """Yield the formats that are written."""
    from citecheck.formats.table import EXPORTS

    yield from ((name, "") for name in EXPORTS)


def export_orders() -> Iterator[tuple[str, str]]:
    """Yield the orders of an export."""
    from citecheck.formats import SORTS

    yield from ((name, "") for name in SORTS)


def verdicts() -> Iterator[tuple[str, str]]:
    """Yield the verdicts."""
    from citecheck.model.verdict import Verdict

    yield from ((one.value, "") for one in Verdict)


def codes() -> Iterator[tuple[str, str]]:
    """Yield the codes of rules, and the families that they belong to."""
    from citecheck.rules import RULES

    yield from ((family, "") for family in dict.fromkeys(rule.code[:3] for rule in RULES))
    yield from ((rule.code, rule.name) for rule in RULES)


def rule_names() -> Iterator[tuple[str, str]]:
    """Yield the codes and the names of rules."""
    from citecheck.rules import RULES

    yield from codes()
    yield from ((rule.name, rule.code) for rule in RULES)


def severities() -> Iterator[tuple[str, str]]:
    """Yield what a run may fail on."""
    from citecheck.model.finding import Severity

    yield from ((one.value, "") for one in Severity)
    yield "never", ""


def registries() -> Iterator[tuple[str, str]]:
    """Yield the registries that can be asked."""
    from citecheck.model.record import Registry

    yield from (("all", ""), ("none", ""))
    yield from ((one.value, one.called) for one in Registry)


def of_setting(setting: Setting[Any]) -> Offer | None:
    """Return what a shell offers for a setting; `None` where any text may stand."""
    return _OF_SETTINGS.get(setting.key)


def one_of(values: Callable[[], Iterable[tuple[str, str]]]) -> Offer:
    """Offer one value."""

    def offered(incomplete: str) -> list[tuple[str, str]]:
        return [(value, told) for value, told in values() if value.startswith(incomplete)]

    return offered


def some_of(values: Callable[[], Iterable[tuple[str, str]]]) -> Offer:
    """Offer one more value behind those that stand already, each behind a comma."""

    def offered(incomplete: str) -> list[tuple[str, str]]:
        before, comma, last = incomplete.rpartition(",")
        return [(f"{before}{comma}{value}", told) for value, told in one_of(values)(last)]

    return offered


def _colors() -> Iterator[tuple[str, str]]:
    yield from ((when, "") for when in ("auto", "always", "never"))


def _report_files() -> Iterator[tuple[str, str]]:
    yield from ((f"{name}=", "") for name, _ in report_forms())


_OF_SETTINGS: dict[str, Offer] = {
    FORMAT.key: one_of(report_forms),
    REPORT.key: one_of(_report_files),
    FROM.key: one_of(input_formats),
    SELECT.key: some_of(codes),
    IGNORE.key: some_of(codes),
    FAIL_ON.key: some_of(severities),
    REGISTRIES.key: some_of(registries),
    COLOR.key: one_of(_colors),
}
