"""Try the HTML report in a browser as its readers do: look, search, filter, sort, follow a link, print; axe-core too.

Needs Chromium, `pip install playwright` and axe-core (`npm pack axe-core`, unpacked), which tests in a fresh clone have
not; so it is run by hand when the page changes:

    citecheck demo --format html --output demo.html
    python tools/try_html.py demo.html --chromium /usr/bin/chromium --axe package/axe.min.js --pictures pictures

Prints what is wrong, a line each, and exits 1 where anything is; `--pictures` keeps what was seen, and the print.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

WIDTHS = (400, 800, 1400)
SCHEMES = ("light", "dark")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VISIBLE = "[...document.querySelectorAll('[data-item=reference]')].filter(one => one.checkVisibility()).length"
NUMBER = "document.querySelectorAll('[data-item=reference]').length"
UNFOLD = "document.querySelectorAll('details').forEach(one => one.open = true)"


def looks(browser: Any, address: str, axe: str, pictures: Path | None) -> Iterator[str]:
    """Open the page in every width and scheme, folded and unfolded."""
    for width in WIDTHS:
        for scheme in SCHEMES:
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
            )
            page = context.new_page()
            page.goto(address)
            if pictures:
                page.screenshot(path=pictures / f"{width}-{scheme}.png", full_page=True)
            page.evaluate(axe)
            for state in ("folded", "unfolded"):
                if state == "unfolded":
                    page.evaluate(UNFOLD)
                for fault in page.evaluate("(tags) => axe.run({runOnly: tags})", TAGS)["violations"]:
                    yield f"{width} {scheme} {state}: {fault['id']}: {fault['nodes'][0]['html'][:120]}"
                if page.evaluate("document.documentElement.scrollWidth") > width:
                    yield f"{width} {scheme} {state}: the page is wider than the window"
            context.close()


def works(page: Any, address: str) -> Iterator[str]:
    """Use the page by keyboard and mouse; the policy is in force."""
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    page.on("request", lambda request: heard.append(request.url) if request.url != address else None)
    page.goto(address)
    whole = page.evaluate(NUMBER)
    for box in page.query_selector_all("#tools input[name=verdict]"):
        box.check(force=True)
        shown, stated = (
            page.evaluate(VISIBLE),
            page.inner_text(f"label:has([value={box.get_attribute('value')}]) .number"),
        )
        if shown != int(stated.replace(",", "")):
            yield f"filter {box.get_attribute('value')}: {shown} shown, {stated} stated"
        box.uncheck(force=True)
    yield from _searches(page, whole)
    yield from _sorts(page)
    yield from _follows(page)
    yield from (f"the page asked for or said: {one[:200]}" for one in heard if not one.startswith("data:"))


def _searches(page: Any, whole: int) -> Iterator[str]:
    name = page.evaluate("document.querySelector('#r1 cite').textContent")
    page.focus("#words")
    page.keyboard.type(name)
    page.wait_for_selector("#shown:not(:text('All '))")
    if not page.evaluate("document.querySelector('#r1').checkVisibility()"):
        yield f"search: {name!r} does not find its reference"
    if page.evaluate(VISIBLE) == whole > 1:
        yield f"search: {name!r} finds everything"
    page.fill("#words", "no such words anywhere")
    page.wait_for_selector("#shown:text('0 of ')")
    page.click("#tools [type=reset]")
    page.wait_for_selector("#shown:text('All ')")


def _sorts(page: Any) -> Iterator[str]:
    first = "document.querySelector('main .cards:not(.causes) > [data-item=reference]')?.id"
    before = page.evaluate(first)
    for order in ("title", "address", "worst", "place"):
        page.select_option("#order", order)
        titles = page.eval_on_selector_all(
            "main .lines", "lists => lists.map(list => [...list.querySelectorAll('cite')].map(one => one.textContent))"
        )
        ascending = "lists => lists.every(l => l.every((t, i) => !i || new Intl.Collator(undefined,"
        ascending += " {numeric: true, sensitivity: 'base'}).compare(l[i - 1], t) <= 0))"
        if order == "title" and not page.evaluate(ascending, titles):
            yield "sort: titles are out of order"
    if before != page.evaluate(first):
        yield "sort: the order of the document does not come back"
    for button in page.query_selector_all(".documents thead button"):
        button.click()


def _follows(page: Any) -> Iterator[str]:
    for link in page.eval_on_selector_all("main a[href^='#']", "links => [...new Set(links.map(a => a.hash))]")[:40]:
        page.evaluate("(hash) => { location.hash = hash; }", link)
        if not page.evaluate("(hash) => document.getElementById(hash.slice(1)).checkVisibility()", link):
            page.wait_for_timeout(100)
            if not page.evaluate("(hash) => document.getElementById(hash.slice(1)).checkVisibility()", link):
                yield f"{link} leads to what cannot be seen"


def prints(browser: Any, address: str, pictures: Path | None) -> Iterator[str]:
    """Print with scripts and without them: everything is unfolded, and black on white in a dark room."""
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts, color_scheme="dark")
        page = context.new_page()
        page.goto(address)
        page.emulate_media(media="print")
        if scripts and page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)":
            yield "print: the ground is not white"
        if pictures:
            page.pdf(path=pictures / f"{'with' if scripts else 'without'}-scripts.pdf", format="A4")
        context.close()


def main() -> int:
    """Run every trial."""
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("report", type=Path)
    parser.add_argument("--chromium", required=True)
    parser.add_argument("--axe", type=Path, required=True)
    parser.add_argument("--pictures", type=Path)
    given = parser.parse_args()
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)
    address = given.report.resolve().as_uri()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=given.chromium, args=["--no-sandbox"])
        faults = [
            *looks(browser, address, given.axe.read_text(encoding="utf-8"), given.pictures),
            *works(browser.new_page(viewport={"width": 1400, "height": 900}), address),
            *prints(browser, address, given.pictures),
        ]
        browser.close()
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
