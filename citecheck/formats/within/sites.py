"""How programs that make sites resolve what a page links to: what is known of it, and what is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Literal

Kind = Literal["files", "addresses"]

INDEXES = (
    "index.md", "README.md", "_index.md", "index.html", "index.rst", "index.adoc", "README.rst", "README.adoc",
    "index.mdx", "index.qmd", "index.ipynb", "Readme.md", "readme.md",
)  # fmt: skip
"""The files that show for their folder."""
FOLDERS = ("", "static", "public", "docs", "src", "content", "source", "assets")
"""The folders that may be the root of a site, below any above a page."""

_PAGES = (".md", ".mdx", ".rst", ".qmd", ".Rmd", ".ipynb", ".adoc", ".org", ".html", ".markdown", ".txt", ".md.jinja")
_OF_FILES = {
    "mkdocs.yml", "mkdocs.yaml", "zensical.toml", "conf.py", "book.toml", "_quarto.yml", "docusaurus.config.js",
    "docusaurus.config.ts", ".vitepress", "antora.yml",
}  # fmt: skip
"""Whose pages name files as they lie in their folders."""
_OF_ADDRESSES = {
    "_config.yml", "_config.yaml", "hugo.toml", "hugo.yaml", "config.toml", "gatsby-config.js", "astro.config.mjs",
    "astro.config.ts", ".eleventy.js", "pelicanconf.py",
}  # fmt: skip
"""Whose pages may name the addresses of others."""
_MADE = {
    "build", "dist", "_build", "_site", "node_modules", "_images", "_downloads", "_modules", "generated", "_generated",
    "auto_examples", "favicon.ico", "_autosummary", "gen_modules", "autoapi",
}  # fmt: skip


def kind_of(names: Iterable[str]) -> Kind | None:
    """Say by what a folder holds whether it is the root of a site, and which kind of links its pages have."""
    held = frozenset(names)
    return "files" if held & _OF_FILES else "addresses" if held & _OF_ADDRESSES else None


def spellings(path: str) -> Iterator[str]:
    """Yield the names of the files that a path may stand for: itself, and the sources of a page."""
    yield path
    page = PurePosixPath(path)
    if page.suffix.lower() in {".html", ".htm"}:
        yield from (str(page.with_suffix(ending)) for ending in _PAGES)
    if page.name:
        yield from (f"{path}{ending}" for ending in _PAGES)
    if page.suffix == ".rst" and page.stem:  # `:doc:` says no ending
        yield from (str(page.with_suffix(ending)) for ending in _PAGES)


def families_of(page: str) -> Iterator[str]:
    """Yield the folders in which Antora looks for what a page of a module names (docs.antora.org, "Resource IDs")."""
    parts = page.replace("\\", "/").split("/")
    if "modules" in parts[:-2]:
        module = "/".join(parts[: len(parts) - parts[::-1].index("modules") + 1])
        yield from (f"{module}/{family}" for family in ("pages", "images", "partials", "examples", "attachments"))


def is_made(path: str) -> bool:
    """Whether a program makes what stands at a path."""
    return not _MADE.isdisjoint(path.replace("\\", "/").split("/"))


def is_resolved_otherwise(path: str, site: str | None) -> bool:
    """Whether a site may have something at a path that names no file of its sources."""
    suffix = PurePosixPath(path).suffix.lower()
    is_address = path.endswith("/") or suffix in {"", ".html", ".htm"}
    if site == "addresses":
        return suffix not in {".md", ".rst", ".adoc", ".org", ".ipynb"}
    return site == "files" and is_address
