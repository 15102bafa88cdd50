"""Archives are measured before they are unpacked, whatever they say of themselves."""

from __future__ import annotations

import os
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from citecheck.errors import InputError
from citecheck.formats.files.safe_zip import Archive, member_names

MEGABYTE = 1_000_000


def packed(members: dict[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def opened(content: bytes) -> Archive:
    return Archive(content, "paper.docx", "DOCX")


def dense(size: int) -> bytes:
    """Bytes that pack to a twentieth."""
    return b"".join(os.urandom(50) + bytes(950) for _ in range(size // 1000))


def test_a_member_is_unpacked_by_its_name() -> None:
    archive = opened(packed({"a/b.xml": b"ice", "c.xml": b""}))

    assert (b"ice", b"ice", b"", None) == tuple(map(archive.read, ("a/b.xml", "/a/./b.xml", "c.xml", "d.xml")))
    assert ("a/b.xml", "c.xml") == archive.names


@pytest.mark.parametrize("size", [17, 150])
def test_what_unpacks_to_a_hundred_times_its_size_is_refused_beyond_what_is_small(size: int) -> None:
    with pytest.raises(InputError, match=r"paper\.docx unpacks to far more than a document of its size holds"):
        opened(packed({"a": bytes(size * MEGABYTE)})).read("a")


def test_what_is_small_may_be_packed_as_well_as_it_likes() -> None:
    assert 15 * MEGABYTE == len(opened(packed({"a": bytes(15 * MEGABYTE)})).read("a") or b"")


def test_what_is_large_may_be_packed_as_documents_are() -> None:
    content = dense(50 * MEGABYTE)

    assert content == opened(packed({"a": content})).read("a")


def test_all_members_count_together() -> None:
    archive = opened(packed({name: bytes(6 * MEGABYTE) for name in "abc"}))

    assert all(archive.read(name) for name in "ab")
    with pytest.raises(InputError, match="unpacks to far more"):
        archive.read("c")


def test_a_member_larger_than_any_document_is_refused_however_it_is_packed() -> None:
    with pytest.raises(InputError, match="unpacks to far more"):
        opened(packed({"a": bytes(201 * MEGABYTE)}, ZIP_STORED)).read("a")


def test_a_member_that_lies_about_its_size_is_damaged() -> None:
    content = packed({"a": bytes(10 * MEGABYTE)})
    lying = content.replace((10 * MEGABYTE).to_bytes(4, "little"), (10).to_bytes(4, "little"))

    assert content != lying
    assert opened(lying).read("a") is None


def test_more_members_than_a_document_has_are_refused_before_they_are_listed() -> None:
    crowded = packed({str(number): b"" for number in range(20_001)}, ZIP_STORED)

    with pytest.raises(InputError, match=r"paper\.docx holds more than 20,000 files"):
        opened(crowded)
    assert frozenset() == member_names(crowded)
    assert {"a"} == member_names(packed({"a": b""}))


def test_what_the_standards_do_not_allow_is_not_unpacked() -> None:
    assert opened(packed({"a": b"ice"}, ZIP_BZIP2)).read("a") is None
