"""What a bundle holds of a reference: all that was asked and answered, and nothing of whoever asked."""

from __future__ import annotations

import datetime
import json
from typing import Any

from citecheck import rules, sources
from citecheck.biblio.item import Item
from citecheck.bundles.recorder import Recorder
from citecheck.bundles.secrets import Masking
from citecheck.bundles.writing import bundle
from citecheck.model.circumstances import Circumstances
from citecheck.model.evidence import Evidence, Exchange, Hop, Request, Response
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference

NOON = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)
URL = "https://me:s3cret@example.org/ice"
CIRCUMSTANCES = Circumstances(today=NOON.date(), network="up")


def written(body: bytes, content_type: str = "text/html", recorder: Recorder | None = None) -> dict[str, Any]:
    """Return the case of a reference whose address redirects and then shows this body."""
    recorder = recorder or Recorder()
    place = Location("/home/me/a.md", 3)
    reference = Reference(id="ice", kind=Kind.ENTRY, item=Item(title="Ice", url=URL), raw=f"Ice. {URL}", location=place)
    response = Response(
        url="https://example.org/ice/",
        status=200,
        headers=(("content-type", content_type), ("set-cookie", "sid=s3cret")),
        body=body,
        redirects=(Hop(URL, 301, "https://example.org/ice/?token=s3cret"),),
    )
    exchange = Exchange(request=Request(URL), outcome=response, at=NOON)
    recorder.heard(exchange)
    judgement = rules.judge(reference, sources.learn(Evidence(), exchange), CIRCUMSTANCES)
    record: dict[str, Any] = json.loads(bundle([judgement], CIRCUMSTANCES, recorder, Masking()))
    assert 1 == record["bundle"]
    case: dict[str, Any] = record["cases"][0]
    return case


def test_a_bundle_holds_requests_heads_and_the_page_and_replays() -> None:
    case = written("<title>Ice</title><h1>Ice</h1>é".encode())
    (visit,) = case["visits"]

    assert ("verified", True) == (case["verdict"], case["replays"])
    assert {"text": "<title>Ice</title><h1>Ice</h1>é"} == visit["body"]
    assert [["https://me:***@example.org/ice", 301, "https://example.org/ice/?token=***"]] == visit["redirects"]
    assert [["content-type", "text/html"], ["set-cookie", "***"]] == visit["headers"]


def test_a_bundle_holds_no_secret_and_no_path_of_this_machine() -> None:
    text = json.dumps(written(b"<title>Ice</title>"))

    assert "s3cret" not in text
    assert "/home/me" not in text


def test_bytes_that_are_no_utf_8_come_out_the_same() -> None:
    case = written("<title>Ice</title>\xe9".encode("latin-1"), "text/html; charset=iso-8859-1")

    assert ["base64"] == list(case["visits"][0]["body"])
    assert case["replays"]


def test_pages_beyond_what_is_kept_are_left_out_and_the_reading_of_them_stays() -> None:
    recorder = Recorder(_held=64 << 20)

    case = written(b"<title>Ice</title>", recorder=recorder)

    assert case["visits"][0]["body"] is None
    assert "Ice" == case["visits"][0]["page"]["candidates"][0]["text"]
    assert case["replays"]
