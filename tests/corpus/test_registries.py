"""Registries are asked by the whole corpus as by one machine: each work once, many in a request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import citecheck
from citecheck.corpus import corpus_run
from citecheck.corpus.campaign import Share
from citecheck.corpus.rounds import Rounds
from citecheck.model.report import Judgement
from citecheck.model.settings import Settings
from citecheck.model.verdict import Verdict
from tests.corpus import small_corpus
from tests.corpus.test_rounds import Clumsy
from tests.engines.small_registries import WORKS, world
from tests.engines.test_small_registries import EVERY, UNHURRIED

ENTRIES = [work.cited(doi=work.number % 2 == 0) for work in WORKS[:8]]
ENTRIES[3] = WORKS[3].cited(doi=True, year="1971")


def test_a_corpus_is_judged_by_registries_as_on_one_machine(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.bib").write_text("\n".join(ENTRIES), encoding="utf-8")
    with world() as web:
        settings = Settings(
            hosts=web.hosts, ca_bundle=web.ca_bundle, timeout=5, retries=0, registries=EVERY, address_rules=UNHURRIED
        )
        run = replace(corpus_run.begin([str(tmp_path)], str(tmp_path / "out"), settings, {}), least=2)
        shares = [Share.of(one) for one in run.store.read_json(corpus_run.SHARES)]
        Rounds(run, shares, Clumsy()).carry_out()
        asked = Counter((one.host, one.path, one.query) for one in web.requests)
        alone = citecheck.check([str(tmp_path)], settings)

    assert told(small_corpus.judgements(tmp_path / "out")) == told(alone.judgements)
    assert set(asked.values()) == {1}
    assert sum(host == "doi.org" for host, *_ in asked) < len(ENTRIES)


def told(judgements: Iterable[Judgement]) -> dict[tuple[str, int], tuple[Verdict, set[str]]]:
    """Return the verdict of each reference, and the rules that it breaks, by its place."""
    return {
        (one.reference.location.path, one.reference.location.line): (
            one.verdict,
            {finding.rule.code for finding in one.findings},
        )
        for one in judgements
    }
