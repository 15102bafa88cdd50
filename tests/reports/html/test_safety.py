"""The page can be sent to anybody: it loads nothing, runs nothing but its own script, and leads nowhere unsafe."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import html

from citecheck.model.report import Report
from citecheck.reports import write
from citecheck.reports.html.addresses import href, linked
from tests.reports.html.conftest import a_run, page_of
from tests.reports.shared.test_printable import spoilt

MARKUP = st.lists(
    st.sampled_from(
        [
            "<script>alert(1)</script>", "</script>", "</style>", "<img src=x onerror=alert(1)>", '" onclick="alert(1)',
            "' style='x", "<!--", "-->", "]]>", "&lt;", "{{ 7 * 7 }}", "{% raw %}", "javascript:alert(1)",
            "https://a.example/", '"><svg/onload=alert(1)>', "`", "\x00", "\u202e",
        ]
    )
    | st.text(max_size=4),
    min_size=1,
    max_size=5,
).map("".join)  # fmt: skip
LOADING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "manifest", "ping"}


def tags(page: html.HtmlElement) -> set[tuple[str, str]]:
    return {(str(one.tag), name) for one in page.iter() for name in ("", *one.attrib)}


@given(text=MARKUP)
@example(text='</style></script><a href="javascript:alert(1)" onclick="alert(1)">')
@settings(max_examples=40)
def test_no_text_becomes_markup(text: str) -> None:
    many = a_run()
    plain, hostile = page_of(spoilt(many, "https://a.example/ b")), page_of(spoilt(many, text))

    assert set() == tags(hostile) - tags(plain) - tags(page_of(many)) - {("cite", "lang")}
    assert len(plain.xpath("//script")) == len(hostile.xpath("//script")) == 1


@given(text=MARKUP)
@settings(max_examples=40)
def test_links_lead_to_the_web_to_mail_and_within_the_page_only(text: str) -> None:
    links = page_of(spoilt(a_run(), text)).xpath("//a/@href")

    assert [] == [link for link in links if not re.match(r"#|https?://|mailto:|zotero://select/", link, re.IGNORECASE)]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:x", "\x01javascript:x",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//a.example/", "a.example", "", None,
        "https:javascript:x", "http://a.example/ b",
    ],
)  # fmt: skip
def test_an_address_that_is_not_of_the_web_stays_text(address: str | None) -> None:
    assert href(address) is None


@pytest.mark.parametrize("address", [
        "https://a.example/?b=c#d", "HTTP://A.example", "mailto:me@a.example",
        "zotero://select/library/items/ABCD2345",
    ],
)  # fmt: skip
def test_an_address_of_the_web_is_a_link(address: str) -> None:
    assert address == href(address)


def test_the_password_of_an_address_is_not_in_its_link() -> None:
    assert "https://me:***@a.example/" == href("https://me:secret@a.example/")


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("It is at https://a.example/b.", "It is at [https://a.example/b]."),
        ("“https://a.example/(b)” is", "“[https://a.example/(b])” is"),
        ("https://a.example", "[https://a.example]"),
        ("none, javascript:x", "none, javascript:x"),
        ("", ""),
    ],
)
def test_an_address_within_a_sentence_is_a_link(text: str, marked: str) -> None:
    assert marked == "".join(f"[{address}]" if address else piece for piece, address in linked(text))


def test_the_page_loads_nothing(many: Report) -> None:
    page = page_of(many)
    style = files("citecheck.reports.html").joinpath("style.css").read_text(encoding="utf-8")

    assert set() == LOADING & {name for _, name in tags(page)}
    assert ["data"] == [link.partition(":")[0] for link in page.xpath("//link/@href")]
    assert [] == re.findall(r"url\(|@import|image-set", style)
    assert [] == page.xpath("//iframe | //object | //embed | //base | //img | //form[@action]")


def test_the_policy_allows_the_own_style_and_script_by_their_hashes_and_nothing_else(many: Report) -> None:
    written = write(many, "html")
    (policy,) = page_of(many).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))

    assert rules == {
        "default-src": "'none'",
        "style-src": hashed(written, "style"),
        "script-src": hashed(written, "script"),
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert [] == [name for _, name in tags(page_of(many)) if name.startswith("on") or name == "style"]


def hashed(written: str, tag: str) -> str:
    ((content),) = re.findall(f"<{tag}>(.*?)</{tag}>", written, re.DOTALL)
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def test_a_bidirectional_sign_shows_as_its_escape(many: Report) -> None:
    first, *others = many.judgements
    item = replace(first.reference.item, title="exe\u202ecod.scr")
    hostile = replace(many, judgements=(replace(first, reference=replace(first.reference, item=item)), *others))

    assert [r"exe\u202ecod.scr"] == page_of(hostile).xpath("//*[@id='r1']//cite/text()")
