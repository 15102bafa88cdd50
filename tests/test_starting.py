"""What a command loads before it does its work: counts, which are the same on every machine."""

from __future__ import annotations

from pathlib import Path

from tests.starting import loaded

_OF_THE_WIRE = {"httpx", "httpcore", "h11", "h2", "tenacity", "truststore", "dns"}
_OF_READERS = {"bs4", "docutils", "lxml", "markdown_it", "mwparserfromhell", "pycrfsuite", "pypdfium2", "ruamel"}
_OF_PROSE = {
    "citecheck.formats.prose.markdown.read", "citecheck.parsing.document.read_document",
    "citecheck.parsing.reference.parse",
}  # fmt: skip
_OF_REPAIRS = {"citecheck.repairing.placement", "citecheck.repairing.proof"}


def test_the_version_is_told_without_the_machinery_of_commands(tmp_path: Path) -> None:
    modules, _ = loaded(tmp_path, "--version")

    assert {
        "citecheck.about", "citecheck.cli", "citecheck.cli.rivals", "citecheck.cli.standard_streams",
        "citecheck.cli.version", "citecheck.expressions",
    } == {name for name in modules if name.startswith("citecheck.")}  # fmt: skip
    assert set() == modules & {"typer", "importlib.metadata", "pathlib"}


def test_an_offline_run_loads_what_its_documents_need(tmp_path: Path) -> None:
    entry = "@article{bat, author={Bat, Dorj}, title={A New Bridge}, journal={Roads}, year={2021}}"
    (tmp_path / "paper.bib").write_text(entry, encoding="utf-8")

    modules, compiled = loaded(tmp_path, "check", "--offline", "--no-cache", "paper.bib")

    assert set() == modules & (_OF_THE_WIRE | _OF_READERS | _OF_PROSE | _OF_REPAIRS | {"pydantic"})
    assert set() == modules & {"citecheck.cli.fix", "citecheck.bundles.writing", "pathspec", "rich.progress"}
    assert sum(name.startswith("citecheck.") for name in modules) < 370
    assert compiled < 150
