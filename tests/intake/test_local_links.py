"""Links of a project held against its files: what is missing, and what is not for us to tell."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from citecheck.intake.read_paths import read_paths
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.finding import Finding
from citecheck.model.settings import Settings
from citecheck.rules import review

GUIDE = "# The guide\n\n## On Linux\n"


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def read(folder: Path, path: str = "docs/a.md", *, local_links: bool = True) -> Reading:
    (reading, *_) = read_paths(Settings(paths=(str(folder / path),), local_links=local_links)).readings
    return reading


def findings(folder: Path, target: str, **files: str) -> list[Finding]:
    """Return what is found where `docs/a.md` links to a target, beside a guide, a picture and a root."""
    given = {"docs/guide.md": GUIDE, "docs/img/x.png": "", "docs/sub/README.md": GUIDE, ".git/HEAD": ""}
    write(folder, given | {"docs/a.md": f"# Here\n\n[a]({target})\n"} | files)
    return list(review([read(folder)], Circumstances(today=datetime.date(2026, 1, 1))))


@pytest.mark.parametrize(
    "target",
    [
        "guide.md", "./guide.md#on-linux", "guide", "guide.html#on-linux", "../docs/guide.md", "img/x.png", "img",
        "sub/", "sub/#on-linux", "/docs/guide.md", "/guide.md", "guide.md?raw=true", "guid%65.md", "#here", "#top",
        "guide.md#:~:text=Linux", "#!/route", "#L10", "mailto:a@b.example", "https://example.org/missing", "#",
        "guide.md#user-content-on-linux", "//example.org/x.png", "www.example.org/x",
    ],
)  # fmt: skip
def test_what_is_there_is_not_told(tmp_path: Path, target: str) -> None:
    assert [] == findings(tmp_path, target)
    assert () == read(tmp_path).local_links


@pytest.mark.parametrize(
    ("target", "rule", "says", "cure"),
    [
        ("guides.md#x", "missing-file", "to guides.md#x, but there is no such file", "guide.md#x"),
        ("img/y.png", "missing-file", "to img/y.png, but there is no such file", None),
        ("absent/page", "missing-file", "to absent/page, but there is no such file", None),
        ("Guide.md", "missing-file", "to Guide.md, but its name has other capitals: guide.md", "guide.md"),
        ("guide.md#on-linus", "missing-anchor", "guide.md has no such heading or id", "guide.md#on-linux"),
        ("guide.html#absent", "missing-anchor", "guide.md has no such heading or id", None),
        ("sub#absent", "missing-anchor", "README.md has no such heading or id", None),
        ("#absent", "missing-anchor", "to #absent, but the document has no such heading or id", None),
    ],
)
def test_what_is_not_there_is_told_with_what_may_be_meant(
    tmp_path: Path, target: str, rule: str, says: str, cure: str | None
) -> None:
    (found,) = findings(tmp_path, target)

    assert (rule, cure, 3, 5) == (
        found.rule.name, found.violation.suggestion, found.location.line, found.location.column,
    )  # fmt: skip
    assert says in found.violation.message


@pytest.mark.parametrize(
    ("target", "files"),
    [
        ("../../elsewhere.md", {}),
        ("a%00b/c.md", {}),
        ("/absent.md", {}),
        ("{{ page }}.md", {}),
        ("build/x.html", {}),
        ("made/x.md", {".gitignore": "made/\n"}),
        ("absent/", {"docs/conf.py": ""}),
        ("absent.html", {"mkdocs.yml": "site_name: x\n"}),
        ("absent.png", {"_config.yml": "title: x\n"}),
        ("guide.md#absent", {"docs/guide.md": "{{ include }}\n"}),
    ],
)
def test_what_cannot_be_told_stays_among_the_links_that_were_not_looked_at(
    tmp_path: Path, target: str, files: dict[str, str]
) -> None:
    assert [] == findings(tmp_path, target.replace(" ", ""), **files)
    assert [target.replace(" ", "")] == [link.target for link in read(tmp_path).local_links]


@pytest.mark.parametrize(
    ("target", "files"),
    [
        ("absent.md", {"mkdocs.yml": "site_name: x\n"}),
        ("absent.md", {"_config.yml": "title: x\n"}),
        ("absent.png", {"docs/conf.py": ""}),
    ],
)
def test_a_site_whose_links_name_its_files_is_held_to_them(tmp_path: Path, target: str, files: dict[str, str]) -> None:
    assert ["missing-file"] == [one.rule.name for one in findings(tmp_path, target, **files)]


def test_a_page_of_a_site_may_link_as_its_address_does(tmp_path: Path) -> None:
    assert [] == findings(tmp_path, "../guide.md", **{"mkdocs.yml": "site_name: x\n"})


def test_what_antora_keeps_in_folders_of_its_own_is_found(tmp_path: Path) -> None:
    text = "xref:b.adoc[B] image::c.png[] xref:d.adoc[D]"
    write(tmp_path, {"modules/m/nav.adoc": text, "modules/m/pages/b.adoc": "= B", "modules/m/images/c.png": ""})

    assert ["d.adoc"] == [one.link.target for one in read(tmp_path, "modules/m/nav.adoc").astray]


def test_nothing_is_looked_at_unless_that_is_asked_for(tmp_path: Path) -> None:
    write(tmp_path, {"docs/a.md": "[a](absent.md)\n"})

    reading = read(tmp_path, local_links=False)

    assert ((), ["absent.md"]) == (reading.astray, [link.target for link in reading.local_links])


def test_no_file_beyond_the_grounds_of_a_document_is_opened(tmp_path: Path) -> None:
    write(tmp_path, {"in/.git/HEAD": "", "in/docs/a.md": "[a](link.md#absent)\n", "secret.md": "# Secret\n"})
    (tmp_path / "in/docs/link.md").symlink_to(tmp_path / "secret.md")

    reading = read(tmp_path / "in")

    assert ((), ["link.md#absent"]) == (reading.astray, [link.target for link in reading.local_links])
