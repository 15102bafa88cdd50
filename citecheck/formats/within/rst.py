"""Links and anchors of reStructuredText, as docutils and Sphinx write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.within.anchors import Anchors

_LITERAL = expression(
    r"\.\. (?:code(?:-block)?|sourcecode|parsed-literal|math|raw|prompt|ipython|doctest|test\w+|graphviz|productionlist"
    r"|highlight|console)::"
)
_DIRECTIVE = expression(r"\.\. (?:[\w:+.-]+::|_|\[|\|)")
_INLINE_LITERAL = expression(r"``[^\n]{1,200}?``(?!`)")
_FILE = expression(
    r"^[ \t]{0,60}\.\. (?:\|[^|\n]{1,200}\| )?(?:image|figure|include|literalinclude)::"
    r"[ \t]{1,60}(?P<file>\S{1,1000})[ \t]*$",
    re.MULTILINE,
)
_DOCUMENT = expression(
    r":(?P<role>doc|download):`(?:[^`<>]{0,500}<(?P<angled>[^`<>\n]{1,500})>|(?P<bare>[^`<>\n]{1,500}))`"
)
_EMBEDDED = expression(r"(?<![:\w])`[^`<>]{0,500}\s<(?P<target>[^`<>\s]{1,1000}[^`<>\s_])>`__?")
_TARGET = expression(r"^\.\. _(?!_)(?:`(?P<quoted>[^`\n]{1,300})`|(?P<name>[^:\n]{1,300})):", re.MULTILINE)
_STATED = expression(
    r"^[ \t]{0,60}:name:[ \t]{0,60}(?P<option>\S{1,200})|(?<!\w)_`(?P<inline>[^`\n]{1,300})`", re.MULTILINE
)
_TITLE = expression(r"^(?P<text>\S[^\n]{0,500})\n(?P<line>([=\-~^\"'`#*+:.<>_])\3{1,300})[ \t]*$", re.MULTILINE)
_FROM_ELSEWHERE = expression(
    r"^[ \t]{0,60}\.\. (?:include|auto\w{1,30}|[a-z]{1,5}:[\w-]{1,30}|function|class|method|module|attribute|data"
    r"|exception|option|program|envvar|glossary|confval|describe|object|raw|jinja|bibliography|automodapi|click|argparse)::",
    re.MULTILINE,
)


def links(text: str) -> Iterator[tuple[int, str]]:
    """Yield the files that directives and `:doc:` name, and the targets of links without a protocol."""
    shown = _INLINE_LITERAL.sub(lambda literal: " " * len(literal[0]), _blanked(text))
    for found in _FILE.finditer(shown):
        yield found.start("file"), found["file"]
    for found in _DOCUMENT.finditer(shown):
        group = "angled" if found["angled"] else "bare"
        target = found[group].strip()
        yield found.start(group), target if found["role"] == "download" else f"{target}.rst"
    for found in _EMBEDDED.finditer(shown):
        yield found.start("target"), found["target"]


def anchors(text: str) -> Anchors:
    """Return the names of sections, targets and `:name:` options."""
    titles = [found["text"] for found in _TITLE.finditer(text)]
    targets = [found["quoted"] or found["name"] for found in _TARGET.finditer(text)]
    targets += [found["option"] or found["inline"] for found in _STATED.finditer(text)]
    return Anchors.of([*titles, *targets], targets, complete=not _FROM_ELSEWHERE.search(text))


def _blanked(text: str) -> str:
    """Put blanks in the place of literal blocks and comments."""
    lines, margin = text.split("\n"), None
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        if margin is not None and indent > margin:
            lines[number] = " " * len(line)
            continue
        bare = line.strip()
        opens = bool(_LITERAL.match(bare)) or (bare.endswith("::") and not bare.startswith(".. "))
        comment = (bare == ".." or bare.startswith(".. ")) and not _DIRECTIVE.match(bare)
        margin = indent if opens or comment else None
    return "\n".join(lines)
