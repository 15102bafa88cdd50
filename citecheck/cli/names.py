"""Names of rules and of forms of reports in settings: whether there are such, and which was meant if not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from citecheck.config.settings_table import FAIL_ON, FORMAT, IGNORE, REPORT, SELECT
from citecheck.errors import CitecheckError, ConfigurationError, nearest
from citecheck.model.finding import Severity

if TYPE_CHECKING:
    from citecheck.config import Choice


def check_names(choices: Iterable[Choice]) -> None:
    """Raise ConfigurationError, blaming the place, for a name that nothing has."""
    for choice in choices:
        check = _CHECKS.get(choice.setting.key)
        if check and choice.said:
            check(choice)


def check_codes(codes: Sequence[str], blamed: str) -> None:
    """Raise ConfigurationError for a code that no rule has: a slip of the pen must not switch every rule off."""
    from citecheck.rules import RULES, unknown_codes

    for code in unknown_codes(RULES, codes):
        near = nearest(code, [name for rule in RULES for name in (rule.code, rule.name)])
        raise ConfigurationError(f"{blamed}: no rule is called {code!r}; `citecheck rule` lists them all.{near}")


def _check_codes(choice: Choice) -> None:
    codes: Any = choice.value
    check_codes(codes, choice.blamed)


def _check_failing(choice: Choice) -> None:
    words: Any = choice.value
    check_codes([word for word in words if word not in (*Severity, "never")], choice.blamed)


def _check_form(choice: Choice) -> None:
    _named(choice, [str(choice.value)])


def _check_forms(choice: Choice) -> None:
    reports: Any = choice.value
    _named(choice, [form for form, _ in reports])


def _named(choice: Choice, forms: Iterable[str]) -> None:
    """Hold the forms of reports to those there are; what an option says needs no place."""
    from citecheck import reports

    for form in forms:
        try:
            reports.check_format(form)
        except CitecheckError as fault:
            if choice.kind == "option":
                raise
            raise type(fault)(f"{choice.blamed}: {fault}") from fault


_CHECKS: dict[str, Callable[[Choice], None]] = {
    SELECT.key: _check_codes,
    IGNORE.key: _check_codes,
    FAIL_ON.key: _check_failing,
    FORMAT.key: _check_form,
    REPORT.key: _check_forms,
}
