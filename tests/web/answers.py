"""What hosts of the labelled web answer: a table in a case file (`{ do = "article", … }`) becomes a behaviour."""

from __future__ import annotations

import gzip
import html
import io
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import brotli

from citecheck.demo.web import Behaviour, Request, Script, Wait, answer
from citecheck.demo.web.wire import head
from tests.web import behaviours as b

BODIES = Path(__file__).parent / "bodies"
Table = Mapping[str, Any]
Maker = Callable[..., Behaviour]

_TEXT = (
    "The report was read by the members of the committee, who asked about its figures and thanked its authors. "
    "A second reading is planned for the spring, when the numbers of the year before have been added to the tables. "
)


def behaviour(told: Table, title: str) -> Behaviour:
    """Make the behaviour that a table tells; `title` is the cited one, for pages that name no other."""
    table = dict(told)
    maker = _MAKERS[table.pop("do")]
    table.setdefault("title", title)
    return maker(**table)


def article(*, title: str, status: int = 200, **told: Any) -> Behaviour:
    """Serve an article as sites write them: menu, heading, text, footer."""
    charset = told.get("charset", "utf-8")
    header = told.get("header", charset)
    body = _article(title, **told).encode(charset, "xmlcharrefreplace")
    content_type = f"text/html; charset={header}" if header else "text/html"
    return b.content(
        told.get("bom", "").encode("utf-8") + body, status=status, content_type=content_type, **told.get("headers", {})
    )


def _article(title: str, **told: Any) -> str:
    site, where = told.get("site", "The Daily Reader"), told.get("where", ["title", "og", "h1"])
    meta, lang = told.get("meta", "utf-8"), told.get("lang", "en")
    shown = told.get("raw_title") or html.escape(title, quote=False)
    told_of = html.escape(title)
    parts = {
        "og": f'<meta property="og:title" content="{told_of}"><meta property="og:type" content="article">',
        "citation": f'<meta name="citation_title" content="{told_of}">',
        "dc": f'<meta name="DC.title" content="{told_of}">',
        "twitter": f'<meta name="twitter:title" content="{told_of}">',
        "jsonld": '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
        f'"headline": "{told_of}"}}</script>',
    }
    named = shown + (f" | {site}" if site else "") if "title" in where else site
    first = told.get("heading") or (f"<h1>{shown}</h1>" if "h1" in where else "")
    said = told.get("text", f"<p>{_TEXT}</p>" * 6)
    declared = f'<meta charset="{meta}">' if meta else ""
    scripts = f"<script>var a = [{'1234567890,' * 100 * told.get('bury', 0)}];</script>"
    return (
        f'<!doctype html><html lang="{lang}"><head>{declared}{scripts if "bury" in told else ""}<title>{named}</title>'
        f"{''.join(parts[one] for one in where if one in parts)}{told.get('head', '')}</head><body>"
        f"<nav><a href='/'>Home</a> <a href='/news'>News</a> <a href='/login'>Log in</a></nav>"
        f"<main>{first}{said}</main><footer>© {site}. Cookies. Privacy. Subscribe to our newsletter.</footer>"
        "</body></html>"
    )


def page(*, title: str, text: str = "", status: int = 200, **headers: str) -> Behaviour:
    """Serve a plain page with this `<title>` and text, and nothing else."""
    head_ = f"<meta charset='utf-8'><title>{html.escape(title)}</title>"
    body = f"<!doctype html><html><head>{head_}</head><body>{text}</body></html>"
    headers.setdefault("content_type", "text/html; charset=utf-8")
    return b.content(body.encode(), status=status, **headers)


def body(*, title: str, text: str = "", file: str = "", status: int = 200, **told: Any) -> Behaviour:
    """Serve these very words, or a file of `bodies/`; `{title}` in them stands for the cited title."""
    written = (BODIES / file).read_text(encoding="utf-8") if file else text
    raw = written.replace("{title}", title).encode(told.pop("charset", "utf-8"))
    headers = {"content_type": "text/html; charset=utf-8", **told.pop("headers", {}), **told}
    return b.content(raw, status=status, **{name: value for name, value in headers.items() if value})


def status(*, title: str, status: int, text: str = "", **headers: str) -> Behaviour:
    """Answer with a status and hardly a word; a date in `Retry-After` is so many seconds from now: `+90`."""
    del title
    if headers.get("retry_after", "").startswith("+"):
        headers["retry_after"] = b.http_date(float(headers["retry_after"]))
    headers.setdefault("content_type", "text/html")
    return b.content(text.encode(), status=status, **headers)


def redirect(*, title: str, to: str, status: int = 302, latin: bool = False, **headers: str) -> Behaviour:
    """Redirect there, the address sent as it is written."""
    del title
    location = to.encode("latin-1" if latin else "utf-8").decode("utf-8", "surrogateescape")
    return lambda _: answer(status, b"", location=location, **headers)


def refresh(*, title: str, to: str, seconds: int = 0) -> Behaviour:
    """Redirect by a page's own meta element."""
    del title
    return b.meta_refresh(to, seconds)


def in_turn(*, title: str, answers: list[Table]) -> Behaviour:
    """Answer the first request so, the second so; the last stays."""
    return b.in_turn(*(behaviour(one, title) for one in answers))


def by_method(*, title: str, get: Table, head: Table) -> Behaviour:
    """Answer GET and HEAD differently."""
    return b.by_method(GET=behaviour(get, title), HEAD=behaviour(head, title))


def wants(*, title: str, header: str, part: str = "", then: Table, otherwise: Table) -> Behaviour:
    """Answer so where a header of the request has a part, and otherwise where it has not."""
    good, bad = behaviour(then, title), behaviour(otherwise, title)
    return lambda request: (good if header in request.headers and part in request.headers[header] else bad)(request)


def cookie_wall(*, title: str, behind: Table) -> Behaviour:
    """Let only those through who bring the cookie back."""
    return b.cookie_wall(behaviour(behind, title))


def slow(*, title: str, seconds: float, behind: Table) -> Behaviour:
    """Say nothing for so long, then answer."""
    return b.slow(seconds, behaviour(behind, title))


def raw(*, title: str, pieces: list[str | float]) -> Behaviour:
    """Send these very characters (latin-1); a number is a wait."""
    sent = [
        Wait(one) if isinstance(one, int | float) else one.replace("{title}", title).encode("latin-1") for one in pieces
    ]
    return b.raw(*sent)


def whole(maker: Callable[[bytes], Behaviour]) -> Maker:
    """Serve an article's bytes in the way of `maker`."""
    return lambda *, title, **told: maker(_article(title, **told).encode())


def coded(*, title: str, coding: str, claims: str | None = None, **told: Any) -> Behaviour:
    """Serve an article under a content coding, true or claimed."""
    packed = _CODINGS[coding](_article(title, **told).encode())
    return b.content(packed, content_type="text/html; charset=utf-8", content_encoding=claims or coding)


def _raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


_CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "raw-deflate": _raw_deflate,
    "br": brotli.compress,
    "identity": bytes,
}


def chunks(*, title: str, size: int = 100, ends: bool = True) -> Behaviour:
    """Serve an article in chunks; without an end the connection breaks off in the middle of one."""
    content = _article(title).encode()
    if ends:
        return b.chunked(content, size)
    return b.raw(
        head(200, content_type="text/html; charset=utf-8", transfer_encoding="chunked") + b"ffff\r\n" + content[:300]
    )


def truncated(*, title: str, sent: float = 0.3) -> Behaviour:
    """Promise a whole article and send a part of it."""
    content = _article(title).encode()
    return b.raw(
        head(200, content_type="text/html; charset=utf-8", body_length=len(content))
        + content[: int(len(content) * sent)]
    )


def endless(*, title: str, again: str = "<p>and so on " * 512) -> Behaviour:
    """Send an article that never ends."""
    return b.endless(_article(title).encode().removesuffix(b"</body></html>"), again.encode())


def drip(*, title: str, every: float = 0.2, size: int = 20) -> Behaviour:
    """Send an article a few bytes at a time."""
    return b.drip(_article(title).encode(), every=every, size=size)


def pdf(
    *, title: str, info: str = "", pages: list[str] | None = None, content_type: str = "application/pdf", **headers: Any
) -> Behaviour:
    """Serve a PDF: `info` is the title in its metadata, `pages` the text of each page, else the cited title."""
    from fpdf import FPDF

    written = FPDF()
    if info:
        written.set_title(info)
    for text in pages if pages is not None else [title]:
        written.add_page()
        if text:
            written.set_font("Times", size=20)
            written.multi_cell(0, 12, text.partition("\n")[0], align="C", new_x="LMARGIN", new_y="NEXT")
            written.set_font("Times", size=11)
            written.multi_cell(0, 6, text.partition("\n")[2] + "\n" + _TEXT * 3)
    return b.content(bytes(written.output()), content_type=content_type, **headers)


def image(*, title: str) -> Behaviour:
    """Serve the smallest PNG."""
    del title
    pixel = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001"
        "0005fe02fea70000000049454e44ae426082"
    )
    return b.content(pixel, content_type="image/png")


def download(*, title: str, name: str) -> Behaviour:
    """Serve a ZIP archive under a file name."""
    import zipfile

    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("data.csv", "a,b\n1,2\n")
    del title
    return b.content(
        written.getvalue(), content_type="application/zip", content_disposition=f'attachment; filename="{name}"'
    )


def walk(*, title: str, to: str, step: str = "n") -> Behaviour:
    """Redirect for ever, each time to another address of the same host."""
    del title

    def behave(request: Request) -> Script:
        number = request.query.rpartition("=")[2]
        return answer(302, b"", location=f"{to}?{step}={int(number) + 1 if number.isdigit() else 1}")

    return behave


_MAKERS: Mapping[str, Maker] = {
    "article": article,
    "body": body,
    "bomb": lambda *, title, mebibytes=60: b.gzip_bomb(_article(title).encode(), mebibytes),
    "by-method": by_method,
    "chunks": chunks,
    "closing": lambda *, title: b.closing,
    "coded": coded,
    "cookie-wall": cookie_wall,
    "download": download,
    "drip": drip,
    "endless": endless,
    "flood": lambda *, title: b.header_flood,
    "image": image,
    "in-turn": in_turn,
    "malformed": lambda *, title: b.malformed,
    "page": page,
    "pdf": pdf,
    "raw": raw,
    "redirect": redirect,
    "refresh": refresh,
    "resetting": lambda *, title: b.resetting,
    "silent": lambda *, title: b.silent,
    "slow": slow,
    "status": status,
    "truncated": truncated,
    "walk": walk,
    "wants": wants,
}
