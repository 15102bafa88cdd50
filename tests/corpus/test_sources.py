"""Documents come from paths, lists, addresses and tables; what cannot be read is named, and the rest goes on."""

from __future__ import annotations

import json
from pathlib import Path

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from citecheck.corpus import corpus_run
from citecheck.corpus.campaign import Campaign, Share
from citecheck.corpus.leases import Lease
from citecheck.corpus.listing import shares_of, sources_in
from citecheck.corpus.on_dask import Cluster
from citecheck.corpus.reading import Read, read_share
from citecheck.corpus.slices import Condition
from citecheck.errors import ConfigurationError, InputError
from citecheck.model.document import Reading
from citecheck.model.settings import Settings
from tests.corpus import small_corpus

OFFLINE = Settings(offline=True, registries=())
STRINGS = [f"Harbour, A. ({1900 + number}). A history of lighthouse {number}. Bergen: Quay." for number in range(1_003)]
BIB = "@misc{quay, title = {On quays}, year = 2001}\n"


def read(
    tmp_path: Path, *sources: str, column: str | None = None, last: bool = False
) -> list[tuple[Read, tuple[Reading, ...]]]:
    """Read every share of the sources, or the last alone."""
    run = corpus_run.begin(sources, str(tmp_path / "out"), OFFLINE, {}, column)
    shares = written_shares(run)
    return [read_share(run, share) for share in (shares[-1:] if last else shares)]


def written_shares(run: Campaign) -> list[Share]:
    return [Share.of(one) for one in run.store.read_json(corpus_run.SHARES)]


def lines_of(found: list[tuple[Read, tuple[Reading, ...]]]) -> list[int]:
    return [one.location.line for _, readings in found for reading in readings for one in reading.references]


@pytest.mark.parametrize("named", ["unstructured", "raw", "my_column"])
def test_each_row_of_a_parquet_file_is_a_reference_at_its_row(tmp_path: Path, named: str) -> None:
    file = tmp_path / "strings.parquet"
    pq.write_table(pa.table({"doi": ["10.1/1"] * len(STRINGS), named: STRINGS}), file, row_group_size=700)
    found = read(tmp_path, str(file), column="my_column" if named == "my_column" else None, last=True)

    assert lines_of(found) == [1_001, 1_002, 1_003]
    assert [one for told, _ in found for one in told.faults] == []
    assert found[0][1][0].references[0].raw == STRINGS[1_000]


def test_each_row_of_json_lines_is_a_reference_at_its_row(tmp_path: Path) -> None:
    file = tmp_path / "strings.jsonl"
    rows: list[object] = [{"reference": one} if place % 2 else one for place, one in enumerate(STRINGS)]
    rows[1_001] = {"reference": None}
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    found = read(tmp_path, str(file), last=True)

    assert lines_of(found) == [1_001, 1_003]
    assert [one for told, _ in found for one in told.faults] == [f"{file}: row 1002 holds no reference."]


def test_a_table_without_the_column_is_named(tmp_path: Path) -> None:
    file = tmp_path / "strings.parquet"
    pq.write_table(pa.table({"doi": ["10.1/1"]}), file)
    ((told, readings),) = read(tmp_path, str(file))

    assert readings == ()
    assert "no column reference or raw" in told.faults[0]


def test_a_table_that_is_none_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "broken.parquet").write_bytes(b"nothing of the kind")
    (tmp_path / "quay.bib").write_text(BIB, encoding="utf-8")
    found = read(tmp_path, str(tmp_path / "quay.bib"), str(tmp_path / "broken.parquet"), str(tmp_path / "absent.bib"))
    faults = [one for told, _ in found for one in told.faults]

    assert [told.references for told, _ in found] == [1, 0]
    assert [fault.split()[0] for fault in faults] == [f"{tmp_path}/absent.bib", f"{tmp_path}/broken.parquet"]


def test_documents_of_a_store_go_by_their_addresses(tmp_path: Path) -> None:
    files = fsspec.filesystem("memory")
    files.pipe({"/theses/one/quay.bib": BIB.encode(), "/theses/note.bin": b"\0"})
    ((told, (reading,)),) = read(tmp_path, "memory://theses/**")

    assert told.documents == ("memory:///theses/one/quay.bib",)
    assert reading.references[0].location.path == reading.path == told.documents[0]


def test_a_store_that_is_not_known_is_a_fault_of_the_user(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere://x cannot be looked into"):
        read(tmp_path, "nowhere://x")


def test_a_list_names_a_source_a_line(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("a.bib\n\n b.bib \n", encoding="utf-8")

    assert list(sources_in([str(tmp_path / "list.txt")])) == ["a.bib", "b.bib"]
    with pytest.raises(InputError, match="absent"):
        list(sources_in([str(tmp_path / "absent")]))


def test_a_document_that_two_sources_name_is_in_one_share(tmp_path: Path) -> None:
    (tmp_path / "quay.bib").write_text(BIB, encoding="utf-8")
    shares = shares_of([str(tmp_path), str(tmp_path / "quay.bib"), str(tmp_path / "*.bib")], OFFLINE)

    assert [share.paths for share in shares] == [(str(tmp_path / "quay.bib"),)]


def test_what_is_left_out_of_a_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "theses"
    folder.mkdir()
    (folder / "quay.bib").write_text(BIB, encoding="utf-8")
    (folder / "report.md").write_text("<!-- citecheck: report -->\n# A report\n", encoding="utf-8")
    (folder / "~$quay.docx").write_bytes(b"lock")
    run = corpus_run.begin([str(folder)], str(tmp_path / "out"), OFFLINE, {})
    left_out = run.store.read_json(corpus_run.RUN)["left_out"]

    assert [share.paths for share in written_shares(run)] == [(str(folder / "quay.bib"),)]
    assert sorted(one.split(" is ")[0].rpartition("/")[2] for one in left_out) == ["report.md", "~$quay.docx"]


def test_a_pattern_of_a_store_that_matches_nothing_is_a_fault_of_the_user(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"No file matches memory://none/\*\.bib"):
        corpus_run.begin(["memory://none/*.bib"], str(tmp_path / "out"), OFFLINE, {})


def test_a_run_of_another_version_is_not_gone_on_with(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(BIB, encoding="utf-8")
    run = corpus_run.begin([str(tmp_path / "a.bib")], str(tmp_path / "out"), OFFLINE, {})
    run.store.write_json(corpus_run.RUN, run.store.read_json(corpus_run.RUN) | {"citecheck": "0.0.1"})

    with pytest.raises(InputError, match=r"begun by citecheck 0\.0\.1, and goes on with that only"):
        corpus_run.taken_up(str(tmp_path / "out"), OFFLINE)


def test_an_empty_list_of_sources_holds_no_document(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="hold no document"):
        corpus_run.begin([], str(tmp_path / "out"), OFFLINE, {})


def test_two_commands_do_not_work_on_one_run(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(BIB, encoding="utf-8")
    run = corpus_run.begin([str(tmp_path / "a.bib")], str(tmp_path / "out"), OFFLINE, {})
    with Lease(run.store, "run", 2.0), pytest.raises(ConfigurationError, match="Another command is at work"):
        corpus_run.carry_out(run, Cluster(workers=1, processes=False), within=2.0)


def test_a_document_of_a_store_that_cannot_be_read_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    held = f"memory://{tmp_path.name}/a.bib"
    with fsspec.open(held, "w") as file:
        file.write(BIB)
    found = read(tmp_path, held, "memory://gone/a.bib")

    (fault,) = [one for told, _ in found for one in told.faults]
    assert "gone/a.bib cannot be read" in fault
    assert [one.references[0].item.title for _, readings in found for one in readings] == ["On quays"]


def test_a_run_reads_from_a_store_and_writes_into_one(tmp_path: Path) -> None:
    place = f"memory://{tmp_path.name}"
    for name in ("one", "two"):
        fsspec.filesystem("memory").pipe_file(
            f"/{tmp_path.name}/in/{name}.bib", f"@misc{{{name}, title = {{On {name}}}, year = 2001}}".encode()
        )
    run = corpus_run.begin([f"{place}/in/*.bib"], f"{place}/out", OFFLINE, {})
    summary = corpus_run.carry_out(run, small_corpus.IN_THIS_PROCESS)
    again = corpus_run.carry_out(corpus_run.taken_up(f"{place}/out", OFFLINE), small_corpus.IN_THIS_PROCESS)
    (judged,) = corpus_run.report_of(f"{place}/out", [Condition.read("path=*two.bib")]).judgements

    assert (summary["documents"], summary["references"], again["references"]) == (2, 2, 2)
    assert judged.reference.location.path == f"memory:///{tmp_path.name}/in/two.bib"
    assert corpus_run.state(f"{place}/out")["ended"] == again["ended"]


def test_a_store_that_nobody_knows_is_told_of_in_one_sentence() -> None:
    with pytest.raises(InputError, match="nowhere://x/out cannot be looked into: "):
        corpus_run.begin(["x"], "nowhere://x/out", OFFLINE, {})


def test_a_row_that_is_no_json_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "strings.jsonl").write_text(f'"{STRINGS[0]}"\nnot JSON\n"{STRINGS[1]}"\n', encoding="utf-8")
    ((told, _),) = read(tmp_path, str(tmp_path / "strings.jsonl"))

    assert (told.references, told.faults) == (2, (f"{tmp_path}/strings.jsonl: row 2 holds no reference.",))
