"""Archives of sources."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from citecheck.intake.read_paths import Intake, read_paths
from citecheck.model.circumstances import Circumstances
from citecheck.model.settings import Settings
from citecheck.rules import review

MEMBERS = {
    "thesis.tex": b"\\addbibresource{refs.bib}\\begin{document}\n\\include{chapters/one}\n\\end{document}",
    "chapters/one.tex": b"Cold \\cite{ice}.\nWarm \\cite{snow}.",
    "refs.bib": b"@book{ice, title={Ice}, author={Snow, A.}, year=2001}",
    "figure.png": b"\x89PNG\r\n\x1a\n\0\0",
    "__MACOSX/._thesis.tex": b"\0\5\x16\7",
    ".git/notes.md": b"[1] Snow, A. (2001). Ice.",
}


def packed(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def read(folder: Path, members: dict[str, bytes] | bytes, *, exclude: tuple[str, ...] = ()) -> Intake:
    archive = folder / "work.zip"
    archive.write_bytes(packed(members) if isinstance(members, dict) else members)
    return read_paths(Settings(paths=(str(archive),), exclude=exclude))


def names(intake: Intake) -> list[str]:
    return [one.path.partition("work.zip/")[2] for one in intake.readings]


def test_the_sources_of_an_archive_are_one_work(tmp_path: Path) -> None:
    intake = read(tmp_path, MEMBERS)

    (finding,) = review(intake.readings, Circumstances(today=date(2026, 1, 1)))

    assert ["refs.bib", "thesis.tex", "chapters/one.tex"] == names(intake)
    assert f"{tmp_path}/work.zip/chapters/one.tex:2:12" == str(finding.location)
    assert "The text cites the key “snow”, but no entry has that key." == finding.violation.message


def test_patterns_leave_members_out(tmp_path: Path) -> None:
    assert ["refs.bib", "thesis.tex"] == names(read(tmp_path, MEMBERS, exclude=("chapters/",)))


@pytest.mark.parametrize("name", ["../secret.tex", "a/../../secret.tex", "/etc/secret.tex", "C:\\secret.tex"])
def test_a_member_that_leads_out_of_its_archive_is_named_and_left(tmp_path: Path, name: str) -> None:
    intake = read(tmp_path, MEMBERS | {name: b"\\cite{ice}"})

    assert [f"{tmp_path}/work.zip holds a file named {name}, which leads out of it; it was left."] == [
        str(one) for one in intake.left_out
    ]


def test_what_a_member_names_is_looked_for_in_its_archive_alone(tmp_path: Path) -> None:
    (tmp_path / "secret.tex").write_text("\\cite{secret}")
    source = b"\\begin{document}\\input{../secret}\\input{secret}\\bibliography{../refs}\\end{document}"

    intake = read(tmp_path, {"thesis.tex": source})

    assert ["thesis.tex"] == names(intake)
    assert 3 == len(intake.readings[0].remarks)


def test_an_archive_within_an_archive_is_left_and_said(tmp_path: Path) -> None:
    intake = read(tmp_path, MEMBERS | {"old/first.zip": packed(MEMBERS)})

    assert ["is an archive within an archive"] == [str(one).split("first.zip ")[1][:31] for one in intake.left_out]
    assert 4 == len(intake.readings)


def test_an_archive_with_a_password_is_a_sentence(tmp_path: Path) -> None:
    plain = bytearray(packed({"a.tex": b"\\cite{ice}"}))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        plain[plain.index(sign) + at] |= 1

    (fault,) = read(tmp_path, bytes(plain)).faults

    assert "is encrypted" in str(fault)


def test_an_archive_that_unpacks_to_far_more_than_it_is_is_left(tmp_path: Path) -> None:
    (fault,) = read(tmp_path, {"a.tex": bytes(20_000_000)}).faults

    assert "unpacks to far more" in str(fault)


def test_an_archive_met_in_a_folder_is_left_and_the_way_out_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Text.")
    (tmp_path / "work.zip").write_bytes(packed(MEMBERS))

    (left,) = read_paths(Settings(paths=(str(tmp_path),))).left_out

    assert str(left).endswith("name it by itself to have it read.")


def test_an_archive_without_documents_is_said(tmp_path: Path) -> None:
    (fault,) = read(tmp_path, {"figure.png": b"\x89PNG"}).faults

    assert "holds no file of a format" in str(fault)
