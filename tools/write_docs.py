"""Write the tables of `docs/` from the code itself: rules, verdicts, formats and reports, options, the JSON report; and
the manual page for `man`.

A page is a generator of lines below; `tests/test_docs.py` holds what stands in `docs/` to it.
"""

from __future__ import annotations

import json
import runpy
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

import typer.main

from citecheck import formats, reports
from citecheck.about import schema_address
from citecheck.cli.app import app
from citecheck.config import SETTINGS
from citecheck.config import json_schema as configuration_schema
from citecheck.judging.outcomes import OUTCOMES, statuses
from citecheck.model.finding import Rule
from citecheck.model.verdict import Verdict
from citecheck.reports import json_schema as report_schema
from citecheck.rules import RULES

DOCS = Path(__file__).parent.parent / "docs"


def pages() -> dict[str, str]:
    """Return the text of each page by its file name."""
    made = {f"{name}.md": lines() for name, lines in _PAGES.items()}
    made |= {f"rules/{rule.code}.md": _rule(rule) for rule in RULES}
    return (
        {name: "\n".join(lines) + "\n" for name, lines in made.items()} | _schemas() | {"citecheck.1": _manual_page()}
    )


def _schemas() -> dict[str, str]:
    words = {"format": list(reports.WRITERS), "from": [row.name for row in formats.FORMATS]}
    made = {"report-1": report_schema.schema(), "configuration": configuration_schema.schema(words)}
    return {f"schema/{name}.json": json.dumps(one, indent=2, ensure_ascii=False) + "\n" for name, one in made.items()}


def _manual_page() -> str:
    page: Callable[[], str] = runpy.run_path(str(Path(__file__).parent / "man_page.py"))["page"]
    return page()


def _json() -> Iterator[str]:
    yield "# The JSON report, version 1\n"
    yield "`--format json` writes one object; `--format jsonl` writes its `references`, one a line, as they are judged."
    yield "Names only ever grow in number: what stands here keeps its name, its place and its meaning. The same as JSON"
    yield "Schema (draft 2020-12): [schema/report-1.json](schema/report-1.json)."
    for name, described in report_schema.OBJECTS.items():
        yield f"\n## {name}\n\n{described.means}\n"
        yield "| key | value | what it is |"
        yield "| --- | --- | --- |"
        for (value, means), keys in groupby(described.keys, key=lambda key: (_spoken(key.shape), _meant(key))):
            yield f"| {', '.join(_code(key.name) for key in keys)} | {value} | {means} |"


def _meant(key: report_schema.Key) -> str:
    more = f" ([{key.page}]({key.page}.md))" if key.page else ""
    return f"{key.means}{more}{' (only where there is one)' if key.optional and key.means else ''}"


def _spoken(shape: dict[str, Any]) -> str:
    """Say what a value may be, as the tables of the JSON report do."""
    match shape:
        case {"$ref": where}:
            name = where.rpartition("/")[2]
            return f"[{name}](#{name})"
        case {"const": value}:
            return _code(json.dumps(value))
        case {"enum": words}:
            return ", ".join(map(_code, words)) if len(words) < _MANY else "text"
        case {"type": [one, "null"]}:
            return f"{_TYPES[one]} or `null`"
        case {"items": each} | {"additionalProperties": each}:
            return f"{_TYPES[shape['type']]} of {_spoken(each)}"
    return _TYPES[shape["type"]]


def _rules() -> Iterator[str]:
    yield "# The rules\n"
    yield "`citecheck rule CC301` prints the page of one rule. `--select` and `--ignore` take codes, the beginnings of"
    yield "codes (`CC3`) and names; the longest beginning wins. What is ignored stays in the reports, as suppressed.\n"
    yield "| code | name | severity | since |"
    yield "| --- | --- | --- | --- |"
    for rule in RULES:
        yield f"| [{rule.code}](rules/{rule.code}.md) | {rule.name} | {rule.severity} | {rule.since} |"


def _rule(rule: Rule) -> Iterator[str]:
    yield f"# {rule.code} {rule.name}\n"
    yield f"Of the severity *{rule.severity}*, unless a case is graver or weaker; since version {rule.since}."
    yield f"\n{rule.documentation}"


def _verdicts() -> Iterator[str]:
    yield "# What a visit shows, and the verdict that it earns\n"
    yield "Every visit is judged by itself. The verdict of a reference is the first of *verified, mismatch, reachable,"
    yield "broken, blocked, unreachable, skipped* that its address or one of its identifiers earned; without any, it"
    yield "is *unlinked*. The outcome is the word in `checks[].outcome` of the JSON report.\n"
    yield "| verdict | outcome | what happened |"
    yield "| --- | --- | --- |"
    for verdict in Verdict:
        for outcome in OUTCOMES.values():
            if outcome.verdict is verdict:
                yield f"| {verdict} | `{outcome.word}` | {outcome.clause} |"
    yield "\n## Status codes\n"
    yield "A page that shows the title cited verifies the reference under any status but 410. Otherwise:\n"
    yield "| status | outcome | source |"
    yield "| --- | --- | --- |"
    for status, word, source in statuses():
        yield f"| {status} | `{word}` | {source} |"


def _formats() -> Iterator[str]:
    yield "# Formats\n"
    yield "## What is read, and what is written\n"
    yield "A file's ending tells its format, or its content where the ending tells nothing or belongs to many (in"
    yield "brackets); `--from` and `--to` take the name. `citecheck export` writes the formats that are marked so,"
    yield "`csl-yaml` by its short name `yaml` too, and `csv`, a table for spreadsheets ([export.md](export.md)).\n"
    yield "| name | endings | what it is | written |"
    yield "| --- | --- | --- | --- |"
    for row in formats.FORMATS:
        endings = [
            *map(_code, row.suffixes),
            *(f"({_code(ending)})" for ending in row.doubtful),
            *map(_code, row.files),
        ]
        written = "yes" if row.writes else ""
        yield f"| `{row.name}` | {' '.join(endings)} | {_summary(f'citecheck.formats.{row.module}')} | {written} |"
    yield "\n## Reports\n"
    yield "By `--format`, and by `--report FORMAT=FILE` beside it, as often as you like. Where FILE says `{stem}`, a"
    yield "document's name without its ending, or `{path}`, its path with the ending, each document gets a report of"
    yield "its own: `--report html=out/{stem}.html`. A name that is taken gets a number (`paper-2.html`): no report"
    yield "takes the place of another one of the run, or of a document. Missing folders are made; `-` is"
    yield "standard output.\n"
    yield "| name | what it is |"
    yield "| --- | --- |"
    for name, module in reports.WRITERS.items():
        yield f"| `{name}` | {_summary(f'citecheck.reports.{module}')} |"


def _options() -> Iterator[str]:
    commands: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    settings = {name: one for name, one in _by_name(commands["check"]).items() if name[2:] in SETTINGS}
    yield "# Options\n"
    yield "What a run can be told: by an option, by a variable of the environment (`--per-host 4` is"
    yield "`CITECHECK_PER_HOST=4`), or by a key of `[tool.citecheck]` in `pyproject.toml`, or of `citecheck.toml`."
    yield "An option wins over the environment, and the environment over the file. In the environment, lists are"
    yield "written with blanks between, and headers one a line. `paths`, the files and folders to read, has its place"
    yield "in a file only.\n"
    yield "The file of a project may be a stranger's, in a pull request that CI checks: it says what to read and how to"
    yield "judge. What decides whom a run talks to, and as whom, counts there with `--trust-config` only (*trusted*),"
    yield "and paths below the folder of the file only (*inside*). The user's own `citecheck.toml`, in the folder"
    yield "that the platform keeps for the configuration of programs, is trusted; the project's file wins over it.\n"
    yield "For editors that know JSON Schema the keys stand in [schema/configuration.json](schema/configuration.json):"
    yield f"`#:schema {schema_address('configuration')}` at the head of `citecheck.toml` names it.\n"
    for panel in dict.fromkeys(option.rich_help_panel for option in settings.values()):
        yield f"## {panel}\n"
        yield "| option | key | variable | what it does | in a file | besides `check`, of |"
        yield "| --- | --- | --- | --- | --- | --- |"
        for name, option in settings.items():
            if option.rich_help_panel == panel:
                key = name.removeprefix("--")
                variable = f"CITECHECK_{key.upper().replace('-', '_')}"
                others = [_code(one) for one in commands if one != "check" and name in _by_name(commands[one])]
                trust = SETTINGS[key].trust.name.lower()
                cells = (_written(option), _code(key), _code(variable), _cell(option.help), trust, ", ".join(others))
                yield f"| {' | '.join(cells)} |"
        yield ""
    yield "## Of single commands\n"
    yield "| option | what it does |"
    yield "| --- | --- |"
    for command, one in commands.items():
        for name, option in _by_name(one).items():
            if name not in settings:
                yield f"| `{command}` {_written(option)} | {_cell(option.help)} |"


def _by_name(command: Any) -> dict[str, Any]:
    """Return the options of a command, those of its own commands included, by their first name."""
    nested = [option for one in getattr(command, "commands", {}).values() for option in _by_name(one).values()]
    options = [one for one in command.params if one.param_type_name == "option" and "--help" not in one.opts]
    return {one.opts[0]: one for one in (*options, *nested)}


def _written(option: Any) -> str:
    names = "`, `".join((*option.opts, *option.secondary_opts))
    return f"`{names}{f' {option.metavar}' if option.metavar else ''}`"


def _cell(text: str | None) -> str:
    return (text or "").replace("|", "\\|")


def _summary(module: str) -> str:
    """Return the first sentence of a module's docstring on one line."""
    return " ".join((import_module(module).__doc__ or "").split("\n\n")[0].split())


def _code(text: str) -> str:
    return f"`{text}`"


_MANY = 12
_TYPES = {
    "string": "text", "integer": "number", "number": "number", "boolean": "`true` or `false`", "array": "list",
    "object": "object",
}  # fmt: skip
_PAGES = {"json": _json, "rules": _rules, "verdicts": _verdicts, "formats": _formats, "options": _options}

if __name__ == "__main__":
    for folder in ("rules", "schema"):
        (DOCS / folder).mkdir(exist_ok=True)
    for stale in (DOCS / "rules").glob("*.md"):
        stale.unlink()
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8")
