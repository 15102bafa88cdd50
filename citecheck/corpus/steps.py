"""The steps of a run, each a function of what lies in its folder: whoever carries one out again finds it done."""

from __future__ import annotations

import datetime
import threading
import zlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from types import MappingProxyType
from typing import Any

from citecheck.corpus import campaign as places
from citecheck.corpus.campaign import Campaign, Share
from citecheck.corpus.courses import Course, Result
from citecheck.corpus.journal import Journal
from citecheck.corpus.judging import judge_readings
from citecheck.corpus.lanes import Part
from citecheck.corpus.leases import Lease, LeaseLostError
from citecheck.corpus.packing import packed, unpacked
from citecheck.corpus.reading import Read, read_share
from citecheck.corpus.results import write_results
from citecheck.corpus.visiting import Right, ask_all
from citecheck.corpus.wants import Want, joined, lane
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.reference import Reference

_THINKING = threading.Lock()  # the visits of several parts wait beside each other in a worker; thinking takes turns


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a share wants asked next: how much of each lane."""

    lengths: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Begun:
    """What a share holds, and what it wants asked first."""

    told: Read
    learnt: Learnt


@dataclass(frozen=True, slots=True)
class Visited:
    """What a part has cost: results, requests for them, and how many an earlier try had left behind.

    `network` is how it found that; `fault` why it was given up, empty where it was not; `away` are those who asked to
    be left alone until a time (POSIX).
    """

    results: int = 0
    requests: int = 0
    found: int = 0
    network: str = "unknown"
    fault: str = ""
    away: Mapping[str, float] = field(default_factory=dict)


def read(run: Campaign, share: Share) -> Begun:
    """Read the documents of a share, and put every reference of them on its way."""
    if account := run.store.read_json(places.read(share.number)):
        return Begun(Read(**account), _learnt_before(run, 0, share.number))
    with _THINKING:
        told, readings = read_share(run, share)
        return _begun(run, share.number, told, readings)


def give_up_reading(run: Campaign, share: Share, fault: str) -> Begun:
    """Take note that a share cannot be read, so that the others go on."""
    return _begun(run, share.number, Read((), 0, tuple(f"{path}: {fault}" for path in share.paths)), ())


def begin_without(run: Campaign, share: int, left_out: frozenset[str]) -> Begun:
    """Begin a share anew without documents that another share has, which are left to that one."""
    readings = tuple(one for one in _unpacked(run, places.readings(share)) if one.path not in left_out)
    told = Read(**run.store.read_json(places.read(share)))
    kept = replace(told, documents=tuple(one.path for one in readings), references=len(_references(readings)))
    with _THINKING:
        return _begun(run, share, kept, readings)


def learn(run: Campaign, share: int, round_: int, parts: Sequence[int], network: str = "unknown") -> Learnt:
    """Learn what the parts of a round have brought for a share, and say what is to be asked next.

    A share of which nothing is left to ask is judged at once, where it is known already how all found the `network`.
    """
    if run.store.exists(places.courses(round_, share)):
        return _learnt_before(run, round_, share)
    _, open_ = _unpacked(run, places.courses(round_ - 1, share))
    readings = _unpacked(run, places.readings(share))
    references = _references(readings)
    results: dict[bytes, Result] = {}
    for part in parts:
        for row in run.store.rows(places.answers(round_, part), within=("share", share, share)):
            results[row["key"]] = unpacked(row["result"])
    with _THINKING:
        now = datetime.datetime.now(datetime.UTC)
        gone_on = [one.going_on(references[one.place], results, run.settings, now) for one in open_]
        learnt = _go_on(run, share, round_, gone_on)
        if network == "up" and not learnt.lengths:
            ended = {one.place: one.evidence for one in gone_on}
            _judge(run, share, readings, _evidence(run, share, round_ - 1) | ended, network)
        return learnt


def visit(
    run: Campaign, round_: int, part: Part, shares: Sequence[int], away: Mapping[str, float] = MappingProxyType({})
) -> Visited:
    """Ask what the shares want of the hosts of a part, under its lease, and put what comes of it where they find it.

    `away` are those who asked earlier parts to be left alone until a time (POSIX).
    """
    name = f"{round_:03}-{part.number:06}"
    with Lease(run.store, name, run.lease) as lease, Journal(run.journals / name) as journal:
        if run.store.exists(places.answers(round_, part.number)):
            return Visited(**run.store.read_json(places.visited(round_, part.number)))
        wants, wanted_by = _wanted(run, round_, part, shares)
        open_ = {key: want for key, want in wants.items() if key not in journal.results}
        cost = ask_all(open_, run.settings, Right(lambda host: part.owns(lane(host)), lease, away), journal.add)
        rows = [
            {"share": share, "key": key, "result": journal.results[key]} for key in wants for share in wanted_by[key]
        ]
        told = Visited(len(wants), cost.requests, len(wants) - len(open_), cost.network, away=cost.away)
        if not lease.is_ours:
            raise LeaseLostError
        _put_answers(run, round_, part.number, told, rows)
    (run.journals / name).unlink(missing_ok=True)
    return told


def give_up_visiting(run: Campaign, round_: int, part: Part, fault: str) -> Visited:
    """Take note that a part cannot be asked, so that the others go on."""
    told = Visited(fault=f"{fault}; what it was to ask ({part.size:,} addresses) counts as not looked at")
    _put_answers(run, round_, part.number, told, [])
    return told


def judge(run: Campaign, share: int, rounds: int, network: str) -> Mapping[str, int]:
    """Judge every reference of a share by all that was learnt of it, and put the results into the output."""
    if account := run.store.read_json(places.judged(share)):
        return dict(account)
    readings = _unpacked(run, places.readings(share))
    with _THINKING:
        return _judge(run, share, readings, _evidence(run, share, rounds), network)


def _judge(
    run: Campaign, share: int, readings: Sequence[Reading], evidence: Mapping[int, Evidence], network: str
) -> Mapping[str, int]:
    in_order = [evidence[place] for place in range(len(_references(readings)))]
    tally = write_results(run.store, share, judge_readings(run, readings, in_order, network))
    run.store.write_json(places.judged(share), tally)
    return tally


def _evidence(run: Campaign, share: int, rounds: int) -> dict[int, Evidence]:
    """Return what is known of the references of a share that came to their end within so many rounds."""
    found: dict[int, Evidence] = {}
    for round_ in range(rounds + 1):
        with suppress(FileNotFoundError):
            found |= {one.place: one.evidence for one in _unpacked(run, places.courses(round_, share))[0]}
    return found


def _begun(run: Campaign, share: int, told: Read, readings: Sequence[Reading]) -> Begun:
    """Put the references of a share on their way; its account comes last, so that whoever finds it finds the rest."""
    run.store.write(places.readings(share), zlib.compress(packed(tuple(readings)), 1))
    now = datetime.datetime.now(datetime.UTC)
    begun = [Course(place).going_on(one, {}, run.settings, now) for place, one in enumerate(_references(readings))]
    learnt = _go_on(run, share, 0, begun)
    run.store.write_json(places.read(share), asdict(told))
    return Begun(told, learnt)


def _put_answers(run: Campaign, round_: int, part: int, told: Visited, rows: list[dict[str, Any]]) -> None:
    rows.sort(key=lambda row: row["share"])
    run.store.write_json(places.visited(round_, part), asdict(told))
    run.store.write_rows(places.answers(round_, part), rows, _answers_schema())


def _learnt_before(run: Campaign, round_: int, share: int) -> Learnt:
    try:
        return Learnt(Counter(row["lane"] for row in run.store.rows(places.wants(round_ + 1, share), columns=["lane"])))
    except FileNotFoundError:
        return Learnt({})


def _go_on(run: Campaign, share: int, round_: int, gone_on: Sequence[Course]) -> Learnt:
    """Write down how far the courses of a share are, and what they want asked next."""
    ended = [one for one in gone_on if not one.waits]
    open_ = [one for one in gone_on if one.waits]
    wants = joined((want.key, want) for one in open_ for want in one.wants(run.settings))
    keyed = sorted((lane(want.host), key) for key, want in wants.items())
    rows = [{"lane": number, "key": key, "want": packed(wants[key])} for number, key in keyed]
    if rows:
        run.store.write_rows(places.wants(round_ + 1, share), rows, _wants_schema())
    else:
        run.store.remove(places.wants(round_ + 1, share))
    run.store.write(places.courses(round_, share), zlib.compress(packed((ended, open_)), 1))
    return Learnt(Counter(number for number, _ in keyed))


def _wanted(
    run: Campaign, round_: int, part: Part, shares: Sequence[int]
) -> tuple[dict[bytes, Want], dict[bytes, list[int]]]:
    """Return what is wanted of the hosts of a part, each thing once, and the shares that want it."""
    wants: list[tuple[bytes, Want]] = []
    wanted_by: dict[bytes, list[int]] = defaultdict(list)
    within = ("lane", part.first, part.end - 1)
    for share in shares:
        for row in run.store.rows(places.wants(round_, share), within=within):
            if part.owns(row["lane"]) and part.low <= int.from_bytes(row["key"]) < part.high:
                wants.append((row["key"], unpacked(row["want"])))
                wanted_by[row["key"]].append(share)
    return joined(wants), wanted_by


def _references(readings: Sequence[Reading]) -> tuple[Reference, ...]:
    return tuple(one for reading in readings for one in reading.references)


def _unpacked(run: Campaign, place: str) -> Any:
    return unpacked(zlib.decompress(run.store.read(place)))


def _wants_schema() -> Any:
    import pyarrow as pa

    return pa.schema([("lane", pa.int64()), ("key", pa.binary()), ("want", pa.binary())])


def _answers_schema() -> Any:
    import pyarrow as pa

    return pa.schema([("share", pa.int32()), ("key", pa.binary()), ("result", pa.binary())])
