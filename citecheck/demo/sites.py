"""The sites of the demonstration: what each host does when the works of `documents/` are asked for there."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.demo.registries import REGISTRIES
from citecheck.demo.web import Behaviour, Site
from citecheck.demo.web import behaviours as b

ABSENT = ("nowhere.example",)

_PARKED = """<html><head><title>castle.example</title></head><body>
<p>The domain castle.example is for sale.</p><a href="/lander">Buy this domain</a>
<script>window.park = "eyJ1dWlkIjoiIn0=";</script></body></html>"""

_CHALLENGE = """<html lang="en"><head><title>Just a moment...</title></head>
<body><p>Enable JavaScript and cookies to continue</p>
<script>window._cf_chl_opt = {cType: "managed"};</script></body></html>"""


def _work(title: str, author: str, *, lang: str = "en", charset: str = "utf-8") -> Behaviour:
    text = (
        f'<!doctype html><html lang="{lang}"><head><meta charset="{charset}"><title>{title} | Library</title>'
        f'<meta property="og:title" content="{title}"><meta name="author" content="{author}"></head>'
        f"<body><article><h1>{title}</h1><p>{author}</p><p>{title}.</p></article></body></html>"
    )
    return b.content(text.encode(charset), content_type=f"text/html; charset={charset}")


SITES: Mapping[str, Site | Mapping[str, Behaviour]] = {
    "library.example": {
        "/": b.page("Library"),
        "/darwin/origin": _work("On the Origin of Species", "Charles Darwin"),
        "/austen/pride": _work("Sense and Sensibility", "Jane Austen"),
        "/lovelace/analytical-engine.html": _work(
            "Notes upon the memoir “Sketch of the Analytical Engine”", "Ada Lovelace"
        ),
    },
    "whales.example": {"*": b.page("Page not found", body="<p>We could not find the page you were looking for.</p>")},
    "castle.example": {"*": b.content(_PARKED.encode(), content_type="text/html; charset=utf-8")},
    "guarded.example": {
        "*": b.content(
            _CHALLENGE.encode(),
            status=403,
            content_type="text/html; charset=utf-8",
            cf_mitigated="challenge",
            server="cloudflare",
        )
    },
    "theatre.example": {"*": b.redirect("https://stage.example/chekhov/chaika", 301)},
    "stage.example": {"/chekhov/chaika": _work("Чайка", "Антон Чехов", lang="ru", charset="windows-1251")},
    "lapsed.example": Site({"*": _work("Die Verwandlung", "Franz Kafka", lang="de")}, certificate="expired"),
    "seoul.example": {"/poem": _work("하늘과 바람과 별과 시", "윤동주", lang="ko", charset="euc-kr")},
    "tokyo.example": {"/kokoro": _work("こころ", "夏目漱石", lang="ja", charset="shift_jis")},
    "slow.example": {"*": b.slow(0.8, _work("Traité de radioactivité", "Marie Curie", lang="fr"))},
    "silent.example": {"*": b.silent},
    **REGISTRIES,
}
