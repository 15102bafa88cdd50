"""Accuracy on real pages, where the development data is present: floors a little below what was measured."""

from __future__ import annotations

import io
import json
import tarfile
import unicodedata
from collections.abc import Iterator

import pytest

from citecheck.pages import inspect_saved
from tests.shared import SHARED

DATA = SHARED / "data/webmeta"
LABELS = {"404": "error", "ok": "work", "homepage": "home"}

pytestmark = pytest.mark.skipif(not (DATA / "pages.tar.xz").exists(), reason="the development data is not here")


@pytest.fixture(scope="module")
def bodies() -> dict[str, bytes]:
    with tarfile.open(DATA / "pages.tar.xz") as archive:
        return {
            member.name.removeprefix("./"): (archive.extractfile(member) or io.BytesIO()).read()
            for member in archive
            if member.isfile()
        }


def rows(name: str) -> Iterator[dict[str, object]]:
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def seen(row: dict[str, object], bodies: dict[str, bytes]) -> dict[str, object]:
    known: dict[str, object] = {key: row[key] for key in ("url", "status", "headers", "file") if key in row}
    return inspect_saved(known, bodies[str(row["file"])])


def letters(text: object) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", str(text or "")).casefold() if c.isalnum())


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def test_titles_authors_dates_and_kinds_of_real_pages(bodies: dict[str, bytes]) -> None:
    pairs = [(row, seen(row, bodies)) for row in rows("pages.jsonl")]

    exact = share([letters(row["title"]) == letters(page["title"]) for row, page in pairs])
    among = share([letters(row["title"]) in {letters(text) for text in page["candidates"]} for row, page in pairs])  # type: ignore[attr-defined]
    dates = share([str(row["date"])[:10] == page["date"] for row, page in pairs if row["date"]])
    alarms = [(row["id"], page["kind"], page["because"]) for row, page in pairs if page["kind"] != "work"]

    assert [] == alarms
    assert exact >= 0.82
    assert among >= 0.97
    assert dates >= 0.76


def test_pages_in_legacy_charsets(bodies: dict[str, bytes]) -> None:
    pairs = [(row, seen(row, bodies)) for row in rows("legacy.jsonl")]

    among = share([letters(row["title"]) in {letters(text) for text in page["candidates"]} for row, page in pairs])  # type: ignore[attr-defined]

    assert [] == [row["id"] for row, page in pairs if page["kind"] != "work"]
    assert among >= 0.93


def test_walls(bodies: dict[str, bytes]) -> None:
    pairs = [(LABELS.get(str(row["label"]), row["label"]), seen(row, bodies)["kind"]) for row in rows("walls.jsonl")]

    assert [] == [kind for label, kind in pairs if label == "work" and kind != "work"]
    assert share([label == kind for label, kind in pairs]) >= 0.93
