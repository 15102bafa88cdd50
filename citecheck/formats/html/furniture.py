"""What of a page is furniture and not its text. One row a kind; extend the tables freely."""

from __future__ import annotations

from lxml import etree

from citecheck.formats.safe_xml import name

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


def is_furniture(element: etree._Element) -> bool:
    """Tell whether an element, with all under it, is no part of the document's text."""
    tag = name(element)
    if tag in _ELEMENTS or element.get("role") in _ROLES or element.get("hidden") is not None:
        return True
    names = {*(element.get("class") or "").lower().split(), (element.get("id") or "").lower()}
    if names & _NAMES and tag not in {"html", "body", "main", "article"}:
        return True
    style = element.get("style")
    return style is not None and "display:none" in style.replace(" ", "").lower()
