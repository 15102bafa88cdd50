"""LaTeX source into blocks of prose: paragraphs, headings, bibliography items, footnotes, citations, links."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field

from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.prose.latex.citing import cited_keys, cites
from citecheck.formats.prose.latex.commands import (  # fmt: skip
    ADDRESSES,
    ARGUMENTS,
    FIELDS,
    HEADINGS,
    ITALIC_SWITCHES,
    ITALICS,
    LINKS,
    NOTES,
    OPAQUE,
    PARTS,
    SILENT,
    VERBATIM,
)
from citecheck.formats.prose.latex.scanner import Scanner, Token, blank_comments
from citecheck.formats.prose.latex.signs import DASHES, SIGNS, unicode_of
from citecheck.formats.prose.latex.style_macros import INLINE, STYLE_MACROS, Slot
from citecheck.formats.prose.shared.code import without_indices
from citecheck.formats.prose.shared.passage import Passage
from citecheck.formats.records.bibtex.latex import decode
from citecheck.formats.records.bibtex.macros import ASIDES, NUMBERED
from citecheck.model.prose import Block, BlockKind

_WIDTH = expression(r"\s{0,9}\{\d{1,3}\}")  # how wide the numbers of an environment's items are, as its author calls it
_ACCENTS = set("'`^\"~=.uvHckrdbt")
_ESCAPED = expression(r"\\([%#&_~{}$\\^])")
_DEEPEST = 20  # macros within the arguments of macros


@dataclass(slots=True)
class _Opened:
    """A block in the making, and how deep in braces it began."""

    kind: BlockKind
    depth: int
    label: str | None = None
    level: int = 0
    passage: Passage = field(default_factory=Passage)


class LatexFlow:
    """One walk over a source."""

    def __init__(self, source: Source) -> None:
        """Take a file that was opened."""
        self._source = source
        self._scanner = Scanner(source.text)
        self._blocks: list[Block] = []
        self._held: list[Block] = []
        self._stack = [_Opened("paragraph", 0)]
        self._depth = 0
        self._closers: list[tuple[int, str, int, str]] = []
        self._notes = 0
        self._marked_ahead = 0
        self._nested = 0
        self.parts: list[tuple[str, int]] = []

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks of the source; a preamble leaves nothing."""
        begin = self._source.text.find("\\begin{document}")
        self._scanner.at = max(begin, 0)
        self._walk(self._scanner.tokens())
        while len(self._stack) > 1:
            self._close_top()
        self._flush()
        return (*self._blocks, *self._held)

    def _walk(self, tokens: Iterable[Token]) -> None:
        for token in tokens:
            self._take(token)

    def _take(self, token: Token) -> None:
        match token.kind:
            case "text" | "special":
                self._add(DASHES.get(token.text, token.text), token.start)
            case "open":
                self._depth += 1
            case "close":
                self._leave(token.start)
            case "blank":
                self._end_paragraph()
            case "maths":
                self._maths(token)
            case "command":
                self._command(token)

    def _command(self, token: Token) -> None:
        command = token.text.rstrip("*")
        if command in _ACCENTS:
            self._accent(token)
        elif command in STYLE_MACROS:
            self._fill(token, *STYLE_MACROS[command])
        elif cites(token.text):
            self._cite(token)
        elif command in NOTES:
            self._note(token, command)
        elif command in ADDRESSES:
            self._address(command)
        elif command in HEADINGS:
            self._begin(_Opened("heading", self._depth, level=HEADINGS[command]))
        elif command in SILENT:
            self._silence(command)
        elif command in PARTS:
            self._part(token, command)
        elif command in VERBATIM:
            self._verbatim(command)
        else:
            self._arrange(token, command)

    def _arrange(self, token: Token, command: str) -> None:
        if command in {"begin", "end"}:
            self._environment(command)
        elif command in {"item", "bibitem", "harvarditem"}:
            self._item(command)
        elif command in ITALICS or command == "texttt":
            self._style("italic" if command in ITALICS else "code")
        elif command in FIELDS:
            self._stated_field(FIELDS[command])
        elif command in ASIDES:
            self._aside(command)
        elif command in ITALIC_SWITCHES:
            self._closers.append((self._depth - 1, "italic", self._passage.here, ""))
        else:
            self._sign(token, command)

    @property
    def _passage(self) -> Passage:
        return self._stack[-1].passage

    def _add(self, text: str, offset: int) -> None:
        if self._closers and any(what == "code" for _, what, _, _ in self._closers):
            text = without_indices(text)
        self._passage.add(text, self._source.place(offset))

    def _leave(self, offset: int) -> None:
        self._depth = max(0, self._depth - 1)
        while self._closers and self._closers[-1][0] >= self._depth:
            _, what, start, url = self._closers.pop()
            if what == "italic":
                self._passage.emphasise(start)
            elif what == "stated":
                self._passage.state(start, url)
            elif what == "link" and start <= self._passage.here:
                self._passage.link(start, url, self._source.place(offset))
        if (
            len(self._stack) > 1
            and self._stack[-1].kind in {"note", "heading"}
            and self._stack[-1].depth >= self._depth
        ):
            self._close_top()

    def _begin(self, opened: _Opened) -> None:
        """Begin a block whose content is the argument that follows."""
        self._scanner.options(2)
        if not self._scanner.enter():
            return
        if opened.kind != "note":
            self._flush()
        self._depth += 1
        self._stack.append(opened)

    def _close_top(self) -> None:
        opened = self._stack.pop()
        self._closers = [closer for closer in self._closers if closer[0] < opened.depth]
        block = opened.passage.block(opened.kind, label=opened.label, level=opened.level)
        if block is None:
            return
        (self._held if opened.kind == "note" else self._blocks).append(block)

    def _flush(self) -> None:
        top = self._stack[-1]
        block = top.passage.block(top.kind, label=top.label, level=top.level)
        if block is not None:
            self._blocks.append(block)
        if len(self._stack) == 1:
            self._blocks += self._held
            self._held = []
            self._closers = []
        top.passage, top.label = Passage(), None
        if top.kind == "item":
            top.kind = "paragraph"

    def _end_paragraph(self) -> None:
        if self._stack[-1].kind in {"note", "item"}:
            self._passage.newline()
        elif self._stack[-1].kind != "heading":
            self._flush()

    def _maths(self, token: Token) -> None:
        end = self._source.text.find(token.text, self._scanner.at, self._scanner.at + 2_000)
        if end < 0:
            return
        content = self._source.text[self._scanner.at : end]
        self._scanner.at = end + len(token.text)
        shown = decode(f"${without_indices(content)}$") if len(token.text) == 1 else " "
        self._add(shown, token.start)

    def _accent(self, token: Token) -> None:
        """Read an accent with the letter that it stands on."""
        argument = self._scanner.argument() or self._scanner.letter()
        if argument is not None:
            self._add(decode(f"\\{token.text}{{{argument[0][:100]}}}") or argument[0], token.start)

    def _environment(self, turn: str) -> None:
        argument = self._scanner.argument()
        environment = argument[0].strip() if argument else ""
        if environment in INLINE:
            return
        if environment in OPAQUE:
            if turn == "begin":
                self._scanner.skip_to(f"\\end{{{environment}}}")
            return
        while len(self._stack) > 1:
            self._close_top()
        self._flush()
        if turn == "begin":
            self._scanner.options(1)
            for _ in range(ARGUMENTS.get(environment, 0)):
                self._scanner.argument()
            self._scanner.pass_over(_WIDTH)
        if environment == "thebibliography" and turn == "begin":
            self._scanner.skip_before(_FIRST_ITEM)
            where = self._source.place(self._scanner.at)
            self._blocks.append(Block(text="References", kind="heading", places=((0, where),), level=2))

    def _cite(self, token: Token) -> None:
        """Show a citation as its keys in brackets, each a marker; `[see][12]` is left out of the text."""
        opened = False
        for key, offset, may_be_one in cited_keys(self._scanner, token.text):
            self._add(", " if opened else "[", token.start)
            start = self._passage.here
            self._passage.exactly(key, self._source.place(offset))
            if may_be_one:
                self._passage.mark(start, key, "key")
            opened = True
        if opened:
            self._add("]", token.start)

    def _note(self, token: Token, command: str) -> None:
        if self._stack[-1].kind == "note":
            return
        stated = self._scanner.options(1)
        label = stated[0][0].strip() if stated and stated[0][0].strip().isdigit() else self._next_note(command)
        if command != "footnotetext":
            start = self._passage.here
            self._passage.exactly(label, self._source.place(token.start))
            self._passage.mark(start, label)
        if command != "footnotemark":
            self._begin(_Opened("note", self._depth, label=label))

    def _next_note(self, command: str) -> str:
        r"""Count a note; the `\footnotetext` that follows a `\footnotemark` has its number."""
        if command == "footnotetext" and self._marked_ahead:
            self._marked_ahead -= 1
            return str(self._notes - self._marked_ahead)
        self._notes += 1
        self._marked_ahead += command == "footnotemark"
        return str(self._notes)

    def _address(self, command: str) -> None:
        argument = self._scanner.argument(verbatim=True)
        if argument is None:
            return
        url = _ESCAPED.sub(r"\1", argument[0]).strip()
        if command in LINKS:
            if self._scanner.enter():
                self._closers.append((self._depth, "link", self._passage.here, url))
                self._depth += 1
            return
        if command in {"doi", "bibdoi"} and not url.startswith("http"):
            url, shown = f"https://doi.org/{url}", f"doi:{url}"
        else:
            shown = url
        start = self._passage.here
        self._passage.exactly(shown, self._source.place(argument[1]))
        if "://" in url:
            self._passage.link(start, url)

    def _item(self, command: str) -> None:
        while len(self._stack) > 1:
            self._close_top()
        self._flush()
        top = self._stack[0]
        self._scanner.options(1)
        top.kind = "item"
        if command != "item":
            keys = [self._scanner.argument() for _ in range(3 if command == "harvarditem" else 1)]
            key = keys[-1]
            top.label = blank_comments(key[0]).strip() if key else None

    def _fill(self, token: Token, wanted: int, slots: tuple[Slot, ...]) -> None:
        """Show what a macro of a bibliography style shows: its arguments, each in its slot."""
        arguments = (
            [self._scanner.argument() for _ in range(wanted)] if wanted >= 0 else [*self._scanner.options(1), None]
        )
        resume = self._scanner.at
        self._nested += 1
        for before, number, after, italic in slots:
            argument = arguments[number - 1] if number else None
            if number and not (argument and argument[0].strip() and self._nested < _DEEPEST):
                continue
            self._add(before, token.start)
            if argument:
                start, self._depth = self._passage.here, self._depth + 1
                self._scanner.at = argument[1]
                self._walk(self._scanner.tokens(argument[1] + len(argument[0])))
                self._leave(self._scanner.at)
                if italic:
                    self._passage.emphasise(start)
            self._add(after, token.start)
        self._nested -= 1
        self._scanner.at = resume
        if not wanted:
            self._scanner.pass_over(_GAP)

    def _style(self, what: str) -> None:
        if self._scanner.enter():
            self._closers.append((self._depth, what, self._passage.here, ""))
            self._depth += 1

    def _verbatim(self, command: str) -> None:
        r"""Pass over `\verb|…|`: what stands in it is no mark-up, and no source."""
        if command != "verb":
            self._scanner.options(1)
        if command == "mintinline":
            self._scanner.argument()
        sign = self._source.text[self._scanner.at : self._scanner.at + 1]
        if sign == "{":
            self._scanner.argument(verbatim=True)
        elif sign.strip() and not sign.isalnum():
            end = self._source.text.find(sign, self._scanner.at + 1, self._scanner.at + 500)
            line = self._source.text.find("\n", self._scanner.at, self._scanner.at + 500)
            self._scanner.at = end + 1 if end >= 0 and (line < 0 or end < line) else self._scanner.at
        self._passage.add("…", self._source.place(self._scanner.at))

    def _silence(self, command: str) -> None:
        for _ in range(SILENT[command]):
            self._scanner.options(2)
            self._scanner.argument()
        self._scanner.options(0 if SILENT[command] else 2)

    def _part(self, token: Token, command: str) -> None:
        """Note the file that the text goes on in, its folder before its name where the command takes both."""
        named = [argument[0] for _ in range(PARTS[command]) if (argument := self._scanner.argument())]
        bare = None if named or command != "input" else _BARE_NAME.match(self._source.text, self._scanner.at)
        if bare:
            named, self._scanner.at = [bare[1]], bare.end()
        if len(named) == PARTS[command]:
            self.parts.append((posixpath.join(*named), token.start))

    def _stated_field(self, name: str | None) -> None:
        r"""Read a field that the mark-up names: `\bibinfo{journal}{…}`."""
        if name is None:
            argument = self._scanner.argument()
            name = argument[0].strip() if argument else ""
        if self._scanner.enter():
            self._closers.append((self._depth, "stated", self._passage.here, name))
            self._depth += 1

    def _aside(self, command: str) -> None:
        """Pass over the arguments that are no text; the last comes as tokens."""
        self._scanner.options(1)
        for _ in range(ASIDES[command]):
            self._scanner.argument()
        self._depth += self._scanner.enter()

    def _sign(self, token: Token, command: str) -> None:
        sign = SIGNS.get(command)
        if sign == "\n":
            self._passage.newline()
        elif sign == "\n\n":
            self._end_paragraph()
        else:
            self._add(unicode_of(command) if sign is None else sign, token.start)
        if command in NUMBERED:
            self._scanner.pass_over(_NUMBER)
        elif command.isalpha():
            self._scanner.pass_over(_GAP)


_BARE_NAME = expression(r"[ \t]{1,9}([^\s{}\\%]{1,300})")  # as TeX itself reads it
_GAP = expression(r"[ \t]*")  # which TeX drops behind a command
_FIRST_ITEM = expression(r"\\(?:bib|harvard)item\s{0,9}(?=[\[{%\n])")  # what a style defines before it is no reference
_NUMBER = expression(r"\s{0,3}=?\s{0,3}[-+]?\d{1,6}(?:\.\d{1,6})?(?:pt|em|ex|mm|cm|in|sp|pc|bp)?\s?")
