"""The few elements of a page that speak of the page itself: `meta`, `title`, headings, dates, its root.

Linear scans cut out the tags that matter, and lxml parses a small page of those alone: a whole page costs ten times as
much, and BeautifulSoup fifteen times as much as lxml. What needs a tree stands in `pieces`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from citecheck.expressions import expression
from citecheck.pages.html.visible_html import Cut, cut, tag_end, visible
from citecheck.vocabulary.meta_names import meaning_of

_ELEMENTS = expression(r"<(?:(meta|link|base|html)|(title|h1|h2|time))(?=[\s/>])")
_MOST = {"meta": 400, "link": 400, "base": 1, "html": 1, "title": 2, "h1": 8, "h2": 8, "time": 4}
_LONGEST = {"title": 4000, "h1": 6000, "h2": 3000, "time": 600}
_USEFUL_LINKS = ("canonical", "author", "shortlink", "shortcut")
_LONGEST_TAG = 20_000
_META_NAME = expression(r"\b(?:name|property|itemprop|http-equiv)\s*+=\s*+[\"']?\s*+([^\s\"'<>/]{1,60})")
_BEFORE_HEADING = 1500
_BEHIND_HEADING = 6000
_BESIDE = 1500
_UNREAD = ("rt", "rp", "script", "style", "template")  # within a heading: how its characters are read aloud, and code
_BLOCKS = ("br", "p", "div", "li")


Element = etree._Element  # noqa: SLF001 (lxml has no other name for its type)


@dataclass(frozen=True, slots=True)
class Outline:
    """The page's own statements as parsed elements by name, and the cut page they were taken from."""

    tags: Mapping[str, Sequence[Element]]
    rest: Cut

    def all(self, *names: str) -> list[Element]:
        """Return the elements of these names, name by name in page order."""
        return [tag for name in names for tag in self.tags.get(name, ())]

    @property
    def language(self) -> str | None:
        """The `lang` of the root element, as written."""
        root = next(iter(self.all("html")), None)
        return (root.get("lang") or root.get("xml:lang")) if root is not None else None


def outline(page: str) -> Outline:
    """Outline a page's source; never raises on any text."""
    rest = cut(page)
    head: list[str] = []
    body: list[str] = []
    root = ""
    for name, source in _elements(rest):
        if name == "html":
            root = source
        elif name in {"meta", "link", "base", "title"}:
            head.append(source)
        else:
            body.append(source)
    small = f"{root or '<html>'}<head>{''.join(head)}</head><body>{''.join(body)}</body></html>"
    tags: dict[str, list[Element]] = {name: [] for name in _MOST}
    for element in parsed(small).iter(*_MOST):
        held = tags[str(element.tag)]
        if len(held) < _MOST[str(element.tag)]:
            held.append(element)  # an element that is never closed holds all that follow it: their number is bounded
    return Outline(tags, rest)


def text_of(element: Element) -> str:
    """Return the text of an element with blanks between its blocks."""
    if not len(element):
        return element.text or ""
    blocks = next(element.iter(*_BLOCKS), None) is not None
    return " ".join(spaced(element).split()) if blocks else "".join(map(str, element.itertext()))


def spaced(element: Element) -> str:
    """Return the texts of an element with a blank between each two."""
    return " ".join(map(str, element.itertext()))


def parsed(page: str) -> Element:
    """Parse a small page."""
    parser = etree.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    parser.feed(page)
    tree = parser.close()
    etree.strip_elements(tree, *_UNREAD, with_tail=False)
    return tree


def _elements(rest: Cut) -> Iterator[tuple[str, str]]:
    """Yield name and source of the elements that count, each as often as is useful."""
    left = dict(_MOST)
    for match in _ELEMENTS.finditer(rest.lower):
        name = match[1] or match[2]
        if not left[name]:
            continue
        end = tag_end(rest.markup, match.start())
        if match[2]:
            closed = rest.lower.find(f"</{name}", end, end + _LONGEST[name])
            inner = rest.markup[end:closed] if closed >= 0 else rest.markup[end : end + _LONGEST[name]]
            left[name] -= 1
            yield name, f"{rest.markup[match.start() : end]}{inner}</{name}>"
        elif end - match.start() < _LONGEST_TAG and _is_useful(name, rest.lower[match.start() : end]):
            left[name] -= 1
            yield name, rest.markup[match.start() : end]


def beside_heading(rest: Cut) -> str:
    """Return the text around the first heading, where pages show their date."""
    heading = rest.lower.find("<h1")
    if heading < 0:
        return ""
    return visible(rest.markup[max(0, heading - _BEFORE_HEADING) : heading + _BEHIND_HEADING])[:_BESIDE]


def _is_useful(name: str, tag: str) -> bool:
    """Tell whether a tag, in lower case, states something that is read: a metadata name or a relation that is known."""
    if name == "link":
        return any(word in tag for word in _USEFUL_LINKS)
    return name != "meta" or any(meaning_of(word) for word in _META_NAME.findall(tag))
