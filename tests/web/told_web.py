"""The labelled web: every case of `cases/` is a cited source, what its hosts do, and what a careful librarian says."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from citecheck.demo.web import Behaviour, Site
from tests.web.answers import behaviour
from tests.web.small_web import Web

CASES = Path(__file__).parent / "cases"
ADDRESS = "https://{host}/articles/2021/06/17/4711.html"


@dataclass(frozen=True, kw_only=True)
class Case:
    """A source of the labelled web.

    `findings` are the names of all findings, the gravest first. `host` is where `answers` stand by path (`*` every
    other path), `others` further hosts with theirs. Not slotted, for `name`.
    """

    family: str
    fact: str
    host: str
    csl: Mapping[str, Any]
    verdict: str
    findings: tuple[str, ...] = ()
    answers: Mapping[str, Any] = field(default_factory=dict)
    others: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    certificate: Any = "good"
    nobody: str = ""

    @cached_property
    def name(self) -> str:
        """The case as tests call it."""
        return f"{self.family}: {self.fact}"

    @property
    def title(self) -> str:
        """The cited title."""
        return str(self.csl.get("title", ""))


def cases() -> tuple[Case, ...]:
    """Read all case files."""
    return tuple(case for path in sorted(CASES.glob("*.toml")) for case in _read(path))


def web(told: Sequence[Case]) -> Web:
    """Build the web of these cases: hosts that stand, that no name service knows (`absent`), or that refuse."""
    sites: dict[str, dict[str, Behaviour]] = {}
    certificates = {}
    for case in told:
        for host, answers in ((case.host, case.answers), *case.others.items()):
            if host and answers:
                behaviours = {path: behaviour(answer, case.title) for path, answer in answers.items()}
                sites.setdefault(host, {}).update(behaviours)
        certificates[case.host] = case.certificate
    return Web(
        {host: Site(behaviours, certificates.get(host, "good")) for host, behaviours in sites.items()},
        absent=[case.host for case in told if case.nobody == "absent"],
        refusing=[case.host for case in told if case.nobody == "refusing"],
    )


def document(told: Sequence[Case]) -> str:
    """Write the references of these cases as one CSL-JSON document."""
    return json.dumps([{"id": f"case-{number}", "type": "webpage", **case.csl} for number, case in enumerate(told)])


def _read(path: Path) -> Iterator[Case]:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    defaults = tables.get("all", {})
    for number, table in enumerate(tables["case"]):
        yield _case(path.stem, number, {**defaults, **table})


def _case(family: str, number: int, table: dict[str, Any]) -> Case:
    host = table.pop("host", f"{family}-{number}.example")
    csl = {"title": "The committee's second reading of the harbour report", **table.pop("csl", {})}
    csl = {variable: value for variable, value in csl.items() if value != ""}
    if "title" in table:
        csl["title"] = table.pop("title")
    csl.setdefault("URL", table.pop("url", ADDRESS).replace("{host}", host))
    if csl["URL"] == "":
        del csl["URL"]
    answers = table.pop("answers", {})
    if "answer" in table:
        answers = {"*": table.pop("answer"), **answers}
    others = _with_hosts(table.pop("others", {}), host)
    return Case(
        family=family,
        host=host,
        csl=csl,
        answers=_with_hosts(answers, host),
        others=others,
        findings=tuple(table.pop("findings", ())),
        **table,
    )


def _with_hosts(told: Any, host: str) -> Any:
    """Write the case's own host for `{host}` everywhere."""
    if isinstance(told, dict):
        return {key.replace("{host}", host): _with_hosts(value, host) for key, value in told.items()}
    if isinstance(told, list):
        return [_with_hosts(value, host) for value in told]
    return re.sub(r"\{host\}", host, told) if isinstance(told, str) else told
