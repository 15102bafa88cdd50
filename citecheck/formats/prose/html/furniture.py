"""What of a page is furniture and not its text. One row a kind; extend the tables freely."""

from __future__ import annotations

from lxml import etree

from citecheck.formats.files.safe_xml import name, text_of

# Elements that never hold a document's own text (HTML Living Standard, §4; `nav` §4.3.4).
_ELEMENTS = {
    "script", "style", "template", "svg", "nav", "form", "button", "select", "textarea", "iframe", "object", "head",
    "noscript", "audio", "video", "canvas", "map", "annotation", "annotation-xml", "datalist", "dialog", "rp", "rt",
}  # fmt: skip

# WAI-ARIA 1.2 landmark roles, and DPUB-ARIA 1.1 for the way back from a note.
_ROLES = {
    "navigation", "banner", "search", "menu", "menubar", "toolbar", "dialog", "alert", "doc-backlink", "doc-toc",
    "contentinfo",
}  # fmt: skip

# Class names and ids of page furniture, by whose pages they are on.
_NAMES = {
    # MediaWiki
    "mw-editsection", "navbox", "toc", "mw-jump-link", "catlinks", "printfooter", "mw-cite-backlink", "noprint",
    "mw-footer", "footer-info", "footer-places", "footer-icons",
    "mw-indicators", "vector-header", "sistersitebox", "metadata", "mw-navigation", "vector-menu",
    "cite-accessibility-label",
    "mw-references-columns-toggle", "mw-hidden-catlinks", "vertical-navbox", "mw-kartographer-container",
    # Pandoc, kramdown, Sphinx, Hugo, Gutenberg: the way back from a note
    "footnote-back", "reversefootnote", "footnote-backref", "fn-backref", "headerlink", "footnote-return", "backlink",
    # Widespread themes
    "breadcrumb", "breadcrumbs", "cookie-banner", "cookie-notice", "social-share", "share-buttons", "sharedaddy",
    "site-header", "site-footer", "site-nav", "skip-link", "menu", "navbar", "newsletter-signup", "related-posts",
    "screen-reader-text", "sr-only", "visually-hidden",
}  # fmt: skip


# What publishers print behind an entry as buttons to indexes and copies of the work; no part of the entry.
_BUTTONS = {
    "abstract", "ads", "article", "article pubmed google scholar", "cas", "chemport", "crossref", "cross ref", "dblp",
    "direct link", "doi", "download pdf", "europe pmc", "export citation", "find this resource", "free full text",
    "free pmc article", "full text", "full text pdf", "get it@", "go to reference", "google", "google books",
    "google preview", "google scholar", "inspire", "isi", "jstor", "locate open access version", "mathscinet",
    "mathscinet google scholar", "medline", "numdam", "open in new tab", "open url", "openurl", "pdf", "pmc",
    "pmc article", "pmc free article", "publisher", "pubmed", "pubmed central", "pubmed/ncbi", "ris", "scopus",
    "scopus preview", "search google scholar", "search pubmed", "semantic scholar", "view article", "view in article",
    "view record in scopus", "web of science", "web of science ®", "web of science®", "worldcat", "zbmath",
    "zentralblatt math",
}  # fmt: skip


def is_button(element: etree._Element) -> bool:
    """Tell a link behind an entry that only names an index or a copy (`Google Scholar`, `[CrossRef]`)."""
    if name(element) != "a" or not element.get("href"):
        return False
    shown = " ".join(text_of(element).split()) or " ".join(picture.get("alt") or "" for picture in element.iter("img"))
    return shown.strip("[]()|·; ").casefold() in _BUTTONS


def is_furniture(element: etree._Element) -> bool:
    """Tell whether an element, with all under it, is no part of the document's text."""
    tag = name(element)
    if tag == "footer" and _is_of_the_site(element):
        return True
    if tag in _ELEMENTS or element.get("role") in _ROLES or element.get("hidden") is not None:
        return True
    names = {*(element.get("class") or "").lower().split(), (element.get("id") or "").lower()}
    if names & _NAMES and tag not in {"html", "body", "main", "article"}:
        return True
    style = element.get("style")
    return style is not None and "display:none" in style.replace(" ", "").lower()


def _is_of_the_site(footer: etree._Element) -> bool:
    """Tell the foot of a whole page from that of an article, where notes may stand (HTML Living Standard, §4.3.9)."""
    within = any(
        name(above) in {"article", "section", "main", "aside", "blockquote"} for above in footer.iterancestors()
    )
    return not within and not any(name(below) == "ol" for below in footer.iter())
