"""Values on their way between steps: whole, and nothing that acts."""

from __future__ import annotations

import datetime
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyarrow as pa
import pytest

from citecheck.corpus.courses import Course, Wait
from citecheck.corpus.journal import Journal
from citecheck.corpus.on_dask import check_dashboard, check_installed
from citecheck.corpus.packing import packed, unpacked
from citecheck.corpus.store import Store
from citecheck.corpus.wants import Want, joined
from citecheck.errors import ConfigurationError
from citecheck.fetch.territory import Onward
from citecheck.model.evidence import AddressKind, Failure, FailureKind, Hop, Request
from citecheck.model.record import By, Question, Registry

ADDRESS = "https://Quay.example/1#top"
ONWARD = Onward("https://pier.example/1", (Hop(ADDRESS, 302, "https://pier.example/1"),), frozenset({("a", "b")}))
KEYS = [bytes([nth] * 16) for nth in range(3)]


class Trap:
    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        return exec, ("raise SystemExit",)


def test_a_course_comes_back_as_it_was() -> None:
    course = Course(3, waits=(Wait(Request(ADDRESS, ("On quays",)), ONWARD),))

    assert unpacked(packed(course)) == course


@pytest.mark.parametrize("hostile", [Trap(), Path, exec, Store])
def test_what_is_no_value_is_not_unpacked(hostile: object) -> None:
    with pytest.raises(pickle.UnpicklingError, match="is no value"):
        unpacked(pickle.dumps(hostile))


def test_no_function_of_our_own_is_unpacked() -> None:
    with pytest.raises(pickle.UnpicklingError):
        unpacked(b"\x80\x04\x8c\x15citecheck.corpus.store\x8c\x0bjson.dumps\x93.")


def test_one_address_is_one_want_whoever_cites_it() -> None:
    first = Want(Request(ADDRESS, ("On quays",), fragments=frozenset({"top"})))
    second = Want(Request("https://quay.example/1", ("On piers",), fragments=frozenset({"end"})))
    (both,) = joined([(first.key, first), (second.key, second)]).values()

    assert both.asked == Request(ADDRESS, ("On quays", "On piers"), fragments=frozenset({"top", "end"}))


@pytest.mark.parametrize(
    "other",
    [
        Want(Request(ADDRESS, address=AddressKind.HANDLE)),
        Want(Request(ADDRESS, headers=(("Accept", "text/plain"),))),
        Want(Request(ADDRESS), ONWARD),
        Want(Question(Registry.DOI, By.AGENCY, "10.1000/182")),
    ],
)
def test_what_is_asked_otherwise_is_another_want(other: Want) -> None:
    assert Want(Request(ADDRESS)).key != other.key


def test_a_password_does_not_show_in_a_key() -> None:
    assert b"secret" not in Want(Request("https://me:secret@quay.example/")).key


@pytest.mark.parametrize(
    ("want", "host"),
    [
        (Want(Request("http://Quay.example:8080/1")), "quay.example"),
        (Want(Request(ADDRESS), ONWARD), "pier.example"),
        (Want(Question(Registry.CROSSREF, By.DOI, "10.1000/182")), "api.crossref.org"),
    ],
)
def test_a_want_is_of_the_host_that_is_asked_next(want: Want, host: str) -> None:
    assert want.host == host


def test_a_journal_gives_back_what_it_was_told(tmp_path: Path) -> None:
    with Journal(tmp_path / "part") as journal:
        for key in KEYS:
            journal.add(key, ONWARD)
    with Journal(tmp_path / "part") as journal:
        found = dict(journal.results)

    assert {key: unpacked(one) for key, one in found.items()} == dict.fromkeys(KEYS, ONWARD)


@pytest.mark.parametrize("cut", [1, 7, 20])
def test_an_entry_that_was_cut_short_is_written_over(tmp_path: Path, cut: int) -> None:
    file = tmp_path / "part"
    with Journal(file) as journal:
        journal.add(KEYS[0], ONWARD)
        whole = file.stat().st_size
        journal.add(KEYS[1], ONWARD)
    with file.open("r+b") as held:
        held.truncate(whole + cut)
    with Journal(file) as journal:
        assert list(journal.results) == KEYS[:1]
        journal.add(KEYS[2], ONWARD)
    with Journal(file) as journal:
        assert list(journal.results) == [KEYS[0], KEYS[2]]


@pytest.mark.parametrize("address", ["", "memory://store-"])
def test_a_store_holds_what_was_put_there(tmp_path: Path, address: str) -> None:
    store = Store(f"{address}{tmp_path}/out")

    assert store.create("a/1", b"first")
    assert not store.create("a/1", b"second")
    store.write("a/2", b"two")
    store.remove("a/1")
    store.remove("a/none")
    assert store.names("a") == {"2"}
    assert store.read("a/2") == b"two"
    assert store.names("none") == frozenset()
    assert store.read_json("none.json") is None


def test_without_the_extra_one_sentence_says_how_to_get_it() -> None:
    with pytest.raises(ConfigurationError, match=r"pip install 'citecheck-verifier\[corpus\]'"):
        check_installed(("a_library_that_nobody_has",))


@pytest.mark.parametrize("asked", [Request(ADDRESS), Question(Registry.CROSSREF, By.DOI, "10.1000/182")])
def test_what_a_part_that_was_given_up_did_not_ask_is_interrupted(asked: Request | Question) -> None:
    came = Wait(asked).after(None, datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)).came

    assert came is not None
    outcome = came.exchange.outcome
    assert isinstance(outcome, Failure)
    assert (outcome.kind, came.exchange.attempts) == (FailureKind.INTERRUPTED, 0)


@pytest.mark.parametrize(
    ("address", "looked_for", "places"),
    [
        ("https://quay.example/1#depth", True, {"depth"}),
        ("https://quay.example/1#depth", False, set()),
        ("https://quay.example/1", True, set()),
    ],
)
def test_the_place_in_a_page_is_wanted_where_such_places_are_looked_for(
    address: str, looked_for: bool, places: set[str]
) -> None:
    asked = Wait(Request(address)).want(fragments=looked_for).asked

    assert isinstance(asked, Request)
    assert asked.fragments == places


def test_one_question_is_one_want_whoever_asks_it() -> None:
    want = Want(Question(Registry.CROSSREF, By.DOI, "10.1000/182"))

    assert joined([(want.key, want), (want.key, want)]) == {want.key: want}


def test_nothing_matches_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert [] == list(Store(str(tmp_path)).matching("references", ["path"], "verdict", []))


def test_of_many_who_create_at_once_one_succeeds(tmp_path: Path) -> None:
    together = threading.Barrier(16)

    def create(nth: int) -> bool:
        together.wait()
        return Store(str(tmp_path)).create("leases/part/000001", str(nth).encode() * 2000)

    with ThreadPoolExecutor(16) as pool:
        created = list(pool.map(create, range(16)))

    assert created.count(True) == 1
    assert Store(str(tmp_path)).read("leases/part/000001") == str(created.index(True)).encode() * 2000


def test_what_a_kill_left_beside_its_place_is_not_seen(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    store.write_rows("t/verdict=broken/share.parquet", [{"n": 1}], pa.schema([("n", pa.int32())]))
    (tmp_path / "t" / "verdict=broken" / ".share.parquet.1234.part").write_bytes(b"PAR1 cut sho")

    assert store.names("t/verdict=broken") == {"share.parquet"}
    assert list(store.matching("t", ["n"], "verdict", [])) == [{"n": 1}]


def test_a_dashboard_that_nothing_can_show_is_told_of_at_once() -> None:
    check_dashboard(None, libraries=["no_such_bokeh"])
    with pytest.raises(ConfigurationError, match="pip install 'bokeh"):
        check_dashboard(":8787", libraries=["no_such_bokeh"])
