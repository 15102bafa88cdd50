"""Regular files are opened, and nothing else is."""

from __future__ import annotations

import io
import os
import socket
import threading
from pathlib import Path

import pytest

from citecheck.formats.files.regular_file import IrregularFileError, open_regular, read_within


def said(path: Path | str) -> str:
    with pytest.raises(IrregularFileError) as raised:
        open_regular(str(path)).close()
    return raised.value.strerror or ""


def test_a_file_is_opened_and_a_link_to_one_is(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"ice")
    (tmp_path / "b").symlink_to(tmp_path / "a")

    for name in "ab":
        with open_regular(str(tmp_path / name)) as file:
            assert b"ice" == file.read()


def test_what_is_not_there_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_regular(str(tmp_path / "a"))


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "it is a folder, no file" in said(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert "it is a named pipe, no file" in said(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_file_that_becomes_a_named_pipe_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    before = (tmp_path / "file").stat()
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(Path, "stat", lambda _: before)
    found: list[str] = []
    opening = threading.Thread(target=lambda: found.append(said(tmp_path / "pipe")), daemon=True)

    opening.start()
    opening.join(timeout=30)

    assert ["it is a named pipe"] == [one.partition(",")[0] for one in found]


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no sockets in folders")
def test_a_socket_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s")

        assert "it is a socket, no file" in said("s")


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null"])
@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices in folders")
def test_a_device_is_no_file(path: str) -> None:
    assert "it is a device, no file" in said(path)


@pytest.mark.parametrize("path", ["/proc/self/environ", "/sys/kernel/notes"])
def test_what_the_system_makes_up_is_no_file(path: str) -> None:
    if not Path(path).parents[-2].is_mount() or not Path(path).exists():
        pytest.skip("no such files")

    assert "it is a file of the system's own, no file" in said(path)


@pytest.mark.parametrize(("most", "read"), [(2, None), (3, b"ice"), (4, b"ice"), (9_000_000, b"ice")])
def test_more_than_so_many_bytes_are_not_read(tmp_path: Path, most: int, read: bytes | None) -> None:
    (tmp_path / "a").write_bytes(b"ice")

    with open_regular(str(tmp_path / "a")) as file:
        assert read == read_within(file, most)
    assert read == read_within(io.BytesIO(b"ice"), most)


def test_a_stream_that_never_ends_is_left() -> None:
    with Path("/dev/zero").open("rb") as endless:
        assert read_within(endless, 5_000_000) is None
