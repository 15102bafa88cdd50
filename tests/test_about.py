from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from citecheck import about

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def version(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Ask for the version where a folder stands before others on Python's path."""
    paths = os.environ | variables | {"PYTHONPATH": os.pathsep.join((str(folder), str(ROOT)))}
    command = [sys.executable, "-m", "citecheck", "--version"]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder, env=paths)


def installed(folder: Path, name: str, **files: str) -> None:
    """Lay down what an installer leaves of a distribution beside its modules."""
    about_it = folder / f"{name}-9.0.dist-info"
    about_it.mkdir()
    (about_it / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 9.0\n", encoding="utf-8")
    for file, text in files.items():
        (about_it / f"{file}.txt").write_text(text, encoding="utf-8")


def test_what_is_published_names_the_project_as_it_names_itself() -> None:
    assert about.DISTRIBUTION == PROJECT["name"]
    assert (about.REPOSITORY, about.ISSUES) == (PROJECT["urls"]["Repository"], PROJECT["urls"]["Issues"])
    assert PROJECT["urls"]["Changelog"].startswith(about.REPOSITORY)


def test_a_rule_s_page_stands_where_its_address_says() -> None:
    kept = about.manual_page("CC301").removeprefix(f"{about.REPOSITORY}/blob/main/")

    assert (ROOT / kept).is_file()


def test_the_package_is_a_command(tmp_path: Path) -> None:
    done = version(tmp_path)

    assert (f"citecheck {about.__version__}\n", "") == (done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("citecheck", {}),
        ("CiteCheck", {"entry_points": "[console_scripts]\nother = other:main\n"}),
        ("reference_tool", {"entry_points": "[console_scripts]\ncitecheck = reference_tool:main\n"}),
    ],
)
def test_another_package_of_the_same_name_or_command_is_named(tmp_path: Path, name: str, files: dict[str, str]) -> None:
    installed(tmp_path, name, **files)
    done = version(tmp_path)

    assert f"citecheck {about.__version__}\n" == done.stdout
    assert done.stderr.startswith(f"citecheck: {name.lower().replace('_', '-')} in this environment also installs")
    assert f"pipx install {about.DISTRIBUTION}" in done.stderr


def test_a_package_with_other_commands_is_no_rival(tmp_path: Path) -> None:
    installed(tmp_path, "reference_tool", entry_points="[console_scripts]\ncitechecker = reference_tool:citecheck\n")

    assert not version(tmp_path).stderr


def test_a_front_page_that_another_package_laid_over_ours_is_noticed(tmp_path: Path) -> None:
    over = tmp_path / "citecheck"
    over.mkdir()
    (over / "__init__.py").write_text(
        f"__version__ = '9.0'\n__path__.append({str(ROOT / 'citecheck')!r})\n", encoding="utf-8"
    )

    uncounted = version(tmp_path, COVERAGE_PROCESS_CONFIG="")  # what it lays over ours is not to be measured

    assert "another package in this environment also installs" in uncounted.stderr
