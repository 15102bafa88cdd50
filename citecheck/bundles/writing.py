"""A bundle: references with all that was asked and answered, as JSON (`docs/bundles.md`) that anybody may see."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import PurePath
from typing import Any

from citecheck.about import __version__
from citecheck.bundles.plain import plain
from citecheck.bundles.recorder import Recorder
from citecheck.bundles.replay import replay
from citecheck.bundles.secrets import Masking
from citecheck.model.circumstances import Circumstances
from citecheck.model.evidence import Answer, Exchange, Failure, Response, Visit
from citecheck.model.page import Page
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement

VERSION = 1


def bundle(
    judgements: Sequence[Judgement], circumstances: Circumstances, recorder: Recorder, masking: Masking
) -> str:  # fmt: skip
    """Write a bundle of some references."""
    cases = [_case(judgement, circumstances, recorder, masking) for judgement in judgements]
    record = {"bundle": VERSION, "citecheck": __version__, "cases": cases}
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _case(judgement: Judgement, circumstances: Circumstances, recorder: Recorder, masking: Masking) -> dict[str, Any]:
    visits = [_visit(visit, recorder, masking) for visit in judgement.evidence.visits]
    case: dict[str, Any] = {
        "reference": _reference(judgement.reference, masking),
        "today": circumstances.today.isoformat(),
        "network": circumstances.network,
        "offline": circumstances.offline,
        "fail_after": circumstances.fail_after,
        "visits": visits,
        "answers": [_answer(one, masking) for one in judgement.evidence.answers],
        "verdict": judgement.verdict.value,
        "findings": [
            {"rule": one.rule.code, "severity": one.severity.value, "message": masking.text(one.violation.message)}
            for one in judgement.findings
            if one.violation.about is None
        ],
    }
    again = replay(case)
    codes = [one.rule.code for one in again.findings]
    replays = again.verdict is judgement.verdict and codes == [one["rule"] for one in case["findings"]]
    return case | {"replays": replays}


def _reference(reference: Reference, masking: Masking) -> dict[str, Any]:
    csl = reference.item.to_csl()
    if reference.item.type is None:
        del csl["type"]
    place = reference.location
    masked: dict[str, Any] = json.loads(masking.text(json.dumps(csl, ensure_ascii=False)))
    return {
        "id": reference.id,
        "kind": reference.kind.value,
        "label": reference.label,
        "raw": masking.text(reference.raw),
        "csl": masked,
        "confidence": dict(reference.confidence),
        "understood": reference.understood,
        "antecedent": reference.antecedent,
        "truncated": reference.truncated,
        "place": {"file": PurePath(place.path).name, "line": place.line, "column": place.column, "unit": place.unit},
    }


def _visit(visit: Visit, recorder: Recorder, masking: Masking) -> dict[str, Any]:
    told = _exchange(visit.exchange, recorder.cut(visit.exchange.request.url), masking)
    return told | {"page": _page(visit.page, masking) if visit.page else None}


def _answer(answer: Answer, masking: Masking) -> dict[str, Any]:
    """Write what a registry was asked and said, as it was understood: one page of it may answer for many references."""
    told = _exchange(answer.exchange, None, masking)
    return told | {"question": plain(answer.question), "reply": plain(answer.reply)}


def _exchange(exchange: Exchange, cut: bytes | None, masking: Masking) -> dict[str, Any]:
    return {
        "asked": masking.text(exchange.request.url),
        "address": exchange.request.address.value,
        "fragments": sorted(exchange.request.fragments),
        "at": exchange.at.isoformat(),
        "seconds": round(exchange.seconds, 3),
        "attempts": exchange.attempts,
        "cached": exchange.cached,
        "last_ok": exchange.last_ok.isoformat() if exchange.last_ok else None,
        "silence": plain(exchange.silence),
        **_outcome(exchange, cut, masking),
    }


def _outcome(exchange: Exchange, cut: bytes | None, masking: Masking) -> dict[str, Any]:
    outcome = exchange.outcome
    redirects = [[masking.text(hop.url), hop.status, masking.text(hop.location)] for hop in outcome.redirects]
    told = {"url": masking.text(outcome.url), "redirects": redirects}
    match outcome:
        case Failure():
            return told | {"failure": outcome.kind.value, "detail": masking.text(outcome.detail)}
        case Response():
            return told | {
                "status": outcome.status,
                "headers": masking.headers(outcome.headers),
                "complete": outcome.complete,
                "body": _body(masking.body(cut)) if cut is not None else None,
            }


def _body(cut: bytes) -> dict[str, str]:
    try:
        return {"text": cut.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(cut).decode("ascii")}


def _page(page: Page, masking: Masking) -> dict[str, Any]:
    """Write a page as it was understood, for bodies that were cut or that no text holds."""
    facts = asdict(page) | {"item": page.item.to_csl()}
    masked: dict[str, Any] = json.loads(masking.text(json.dumps(facts, ensure_ascii=False)))
    return masked
