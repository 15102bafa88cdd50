"""Write the fields of labelled references anew in random layouts, so that the model learns fields and not layouts.

A layout is a row of slots with the glue between them; glue, quotation marks, name forms, lead-in words and noise are
drawn at random. Nothing is invented: every field is a field of a labelled reference.
"""

from __future__ import annotations

import random
import re
from typing import Any

import gold

from citecheck.biblio.names.name import Name
from citecheck.biblio.names.name_list import parse_names

QUOTES = [
    ("“", "”"),
    ('"', '"'),
    ("‘", "’"),
    ("«", "»"),
    ("„", "“"),
    ("«\u00a0", "\u00a0»"),
    ("", ""),
    ("", ""),
    ("", ""),
    ("", ""),
]
ARTICLES = (
    "A| (Y)|: |T|. In: |C| V| (I)|, S. P|.",
    "A|, Y|: |T|. In: |C|, Jg. V|, H. I|, S. P|.",
    "A|, Y|: |T|. |C| V|: P|.",
    "A| (Y)|: |T|. In: |C|, V|, I|, P|.",
    "A| (Y). |T|. |C|, |V|(I)|, P|.",
    "A|. (Y). |T|. |C|, |V|(I)|: P|.",
    "A|. |T|. |C|. Y|;V|(I)|:P|.",
    "A|, Q|,| C| V|, no. I| (Y)|: P|.",
    "A|: |T|. In: |C| V| (Y)|, H. I|, S. P|.",
    "A|, |T|, |C|, |V|, P| (Y)|.",
    "A| |T| // |C|. – Y|. – Т. V|. – № I|. – С. P|.",
    "A| |T| // |C|. Y|. Т. V|, № I|. С. P|.",
    "A|, |T|, in |«C»|, V| (Y)|, pp. P|",
    "A|, |T|, |“C”|, V| (Y)|, n. I|, pp. P|.",
    "A|. |T|. |C| V|(I)|:P|, Y|.",
    "A|, C| V|, P| (Y)|.",
    "A| Y|, C|, V|, P|",
    "A| (Y)| |T|. |C| V|:P|",
    "A|. Y|. |Q| |C| V|(I)|: P|.",
    "A|, Y|, Q|, C|, vol. V|, no. I|, pp. P|.",
    "A|, Y|, |T|, |C|, t. V|, n° I|, p. P|.",
    "A|, ‘T’|, |C|, V|.I| (Y)|, P|.",
    "A|. |T|[J]. |C|, Y|, V|(I)|: P|.",
    "A|, Q|, C| V|/I| (Y)|, S. P|.",
    "A|: |T|; |C| V|, P| (Y)|",
    "A|; |T|, |C|, |Y|, |V|, P|.",
    "A|, (Y)|, |T|, |C| V|, P|.",
    "T|. |A|. |C|. Y|. V|(I)|. P|.",
    "A|, |T|, |C|, |V|–I|, Y|, p. P|",
    "Y|. A|. |T|. |C| V|:P|.",
    "A|, „T“|, in: |C|, Jg. V|, Nr. I|, Y|, S. P|.",
    "A| (Y)|: |T|, |C|, |V|, |P|.",
    "A|, «T»|, |C|, núm. I|, Y|, págs. P|.",
    "A|. 「T」|. 『C』|, V|(I)|, P|, Y|.",
    "A|, |T|, |《C》|第V卷|第I期|，Y年|，第P页|。",
    "A|, 'T'|, C|, 제V권| 제I호| (Y)|, pp.P|.",
)
BOOKS = (
    "A| (Y)|: |T|. L|: B|.",
    "A|, Y|: |T|. L|: B|.",
    "A|, |T|. (L|, Y|).",
    "A|, |T|, (L|: B|), Y|.",
    "A| (Y). |T|. |L|: B|.",
    "A|, |T|, |B|, L|, Y|.",
    "A|, |T|, |L|, B|, Y|, pp. P|.",
    "A|: |T|. |L|: B| Y|.",
    "A|. |T|. |B|; Y|.",
    "A|, |T| (L|: B|, Y|), P|.",
    "A| |T|. – L|: B|, Y|. – 288 с.",
    "A|. |T|. L|.: B|, Y|.",
    "A|, |T|, L| Y|.",
    "A|, |T|, L|, Y|, p. P|;",
    "A| (Y|), |T|, L|: B|.",
    "A|. |T|. |L|, B|, Y|. 240 p.",
    "A|, |T|, |B|, L|, Y|, |p. P|.",
    "A|. |T|[M]. L|: B|, Y|: P|.",
    "A|. Y|. |T|. |L|: B|.",
    "A| (Y)| |T|, |B|, L|.",
    "T|, |L|: B|, Y|.",
    "A|, |T|, L| (B|), Y|.",
    "A|: |T|, L| Y| (= |K|), S. P|.",
    "A|, |T| (|K|), L| Y|, S. P|.",
    "A|, |T|, |B| : L|, Y|.",
    "A| – |T|. L|: B|, Y|.",
    "A|, |T|, ed. E|, L|, B|, Y|",
    "A|, |T| (trans. E|), L|: B|, Y|.",
    "A|, 『T』|, B|, Y|.",
    "A|, 《T》|, L|：B|，Y年版|，第P页|。",
)
CHAPTERS = (
    "A| (Y)|: |T|. In: E| (Hrsg.): |C|. L|: B|, S. P|.",
    "A|, Y|: |T|. In: E| (Hg.), |C|, L|: B|, P|.",
    "A|. |T|. In |C|, pages P|. B|, Y|.",
    "A| (Y). |T|. In E| (Eds.), C| (pp. P|). L|: B|.",
    "A|, Q|, in |C|, ed. E| (L|: B|, Y|), P|.",
    "A|: |T|. In: E| (Hg.): C|. L|: B| Y|, S. P|.",
    "A|, |T|, in |C|, a cura di E|, L|, B|, Y|, pp. P|.",
    "A|, Q|, dans E| (dir.), C|, L|, B|, Y|, p. P|.",
    "A|. |T|. In: E|, editors. |C|. L|: B|; Y|. p. P|.",
    "A| |T| // |C| / под ред. E|. L|: B|, Y|. С. P|.",
    "A|, ‘T’|, in E| (ed.), C| (B|, Y|) P|.",
    "A|. Y|. |Q| In |C|, edited by E|, P|. L|: B|.",
    "A|, |T|, in |C|, L| Y|, pp. P|.",
    "A|, |T|, in: |C|, L| Y|, S. P|.",
    "A|: |T|, in: E|: C|, L| Y|, S. P|.",
    "A| (Y)|: |T|, in: E| (Hrsg.): C|, B|, L|, S. P|.",
)
WEB = (
    "A| (Y). |T|. |C|. U",
    "A| (Y). |T|. |C|. Available at: U| (Accessed: Z).",
    "A|. Q|. |C|, D|. U|.",
    "A|, |T|, |C|, D|, U| (accessed Z)|.",
    "A|: |T|. |C|, D|. URL: U| (дата обращения: Z)|.",
    "A|. |T|. |C|. D|. Accessed Z|. U",
    "A|, Q|, |C|, D|.",
    "|T|, |C|, D|.",
    "A|, |T|, |C|, |L| D|.",
    "A| (D|): |T|, in: |C|, URL: U| (Zugriff: Z)|.",
    "A|: |T|, |C|, D|, abrufbar unter: U| (letzter Zugriff: Z)|.",
    "A| (Y)|, |T|, |B|, U",
    "B| (Y)|. |T|. U",
    "T|. |B|, Y|. U",
    "A|. |T|. |B|, Y|.",
    "A|, |Y|, |T|, |B|, |L|.",
)
PREFIXES = ("",) * 12 + ("[1] ", "12. ", "(3) ", "- ", "* ", "7 ", "<sup>4</sup> ", "• ", "23) ", "^ ", "[iv] ")
SLOTS = {
    "A": "author",
    "T": "title",
    "C": "container",
    "V": "volume",
    "I": "issue",
    "P": "pages",
    "Y": "date",
    "L": "place",
    "B": "publisher",
    "E": "editor",
    "U": "url",
    "K": "collection",
}


def rendered(rows: list[dict[str, Any]], number: int, seed: int = 11) -> list[dict[str, Any]]:
    """Return that many references written anew from the fields of the given ones."""
    chance = random.Random(seed)
    pool = [fields for row in rows if (fields := _fields(row))]
    made = []
    while len(made) < number:
        made.append(_render(dict(chance.choice(pool)), chance))
    return [row for row in made if row]


def _fields(row: dict[str, Any]) -> dict[str, str] | None:
    pair = gold.labelled(row)
    if not pair:
        return None
    tokens, labels = pair
    fields: dict[str, str] = {}
    place = 0
    while place < len(labels):
        end = place
        while end + 1 < len(labels) and labels[end + 1] == labels[place]:
            end += 1
        if labels[place] != "O":
            fields.setdefault(labels[place], row["text"][tokens[place].start : tokens[end].end])
        place = end + 1
    if not {"title", "container"} & set(fields) or len(str(fields)) > 900:
        return None
    return {name: re.sub(r"\s+", " ", value) for name, value in fields.items()}


def _render(fields: dict[str, str], chance: random.Random) -> dict[str, Any] | None:
    kinds = []
    fields = {name: value for name, value in fields.items() if name != "mark"}
    if "container" in fields and ("volume" in fields or "pages" in fields) and "editor" not in fields:
        kinds += [ARTICLES]
    if "title" in fields and ("publisher" in fields or "place" in fields):
        kinds += [BOOKS] + ([CHAPTERS] * 2 if "container" in fields else [])
    if "url" in fields or ("title" in fields and not kinds):
        kinds += [WEB]
    if not kinds:
        return None
    layout = _fitting(chance.choice(kinds), fields, chance)
    if "author" in fields:
        fields["author"] = _names(fields["author"], chance)
    if "editor" in fields:
        fields["editor"] = _names(fields["editor"], chance)
    return _write(layout, fields, chance)


def _fitting(layouts: tuple[str, ...], fields: dict[str, str], chance: random.Random) -> str:
    """Choose the layout of eight drawn that leaves the fewest slots empty and the fewest fields out."""
    known = (
        {slot for slot, name in SLOTS.items() if name in fields}
        | {"Q", "D"}
        | ({"Z"} if "accessed" in fields else set())
    )

    def misfit(layout: str) -> float:
        slots = {found[0] for piece in layout.split("|") if (found := _slot(piece))}
        return len(slots - known) + 0.4 * len(known - slots - {"Q", "D", "K", "Z", "I"}) + chance.random()

    return min(chance.sample(layouts, 8), key=misfit)


def _names(written: str, chance: random.Random) -> str:
    """Write people in another form now and then: inverted, natural, with or without initials and full stops."""
    names = parse_names(written)
    if (
        chance.random() < 0.35
        or not names
        or any(not (name.family and name.given) for name in names)
        or (not written.isascii() and re.search(r"[\u3040-\u9fff\uac00-\ud7af]", written))
    ):
        return written
    form, stop = chance.randrange(9), chance.choice((". ", "."))
    texts = [_form(form if place == 0 or form != 8 else 3, name, stop) for place, name in enumerate(names)]
    if len(texts) > 4 and chance.random() < 0.3:
        texts = [*texts[:3], "et al."]
        return ", ".join(texts)
    last = chance.choice((" and ", ", and ", " & ", ", & ", ", ", "; ", " und ", " et ", " e ", " y ", " и "))
    between = "; " if form in (0, 4, 5) and chance.random() < 0.4 else ", "
    return between.join(texts[:-1]) + (last if len(texts) > 1 else "") + texts[-1]


def _form(form: int, name: Name, stop: str) -> str:
    family, given = str(name.family), str(name.given)
    initials = [part[0] for part in re.split(r"[\s.\-]+", given) if part]
    short = stop.join(initials) + "."
    return (
        f"{family}, {short}",
        f"{short} {family}",
        f"{family} {''.join(initials)}",
        f"{given} {family}",
        f"{family}, {given}",
        f"{family.upper()}, {short}",
        f"{family.upper()} {given}",
        f"{family} {short}",
        f"{family}, {given}",
    )[form]


def _write(layout: str, fields: dict[str, str], chance: random.Random) -> dict[str, Any]:
    opening, closing = chance.choice(QUOTES[:6])
    text, spans = chance.choice(PREFIXES), []
    dropped = {slot for slot in "IVPELBAYKZ" if chance.random() < 0.06}
    for piece in layout.split("|"):
        found = _slot(piece)
        if found is None:
            text += piece if text.strip() else ""
            continue
        slot = found[0]
        value = _value(slot, fields, chance) if slot not in dropped else None
        if not value:
            continue
        before, after = piece[: found.start()], piece[found.end() :]
        if slot == "Q":
            before, after = before + opening, closing + after
            slot = "T"
        if not text.strip() and before.strip(" ,.:;–") == "":
            before = ""
        text += before
        name = {"Z": "accessed", "D": "date"}.get(slot) or SLOTS[slot]
        spans.append([name, len(text), len(text) + len(value)])
        text += value + after
        if value.endswith((".", "?", "!")) and after.startswith("."):
            text = text[: len(text) - len(after)] + after[1:]
    row = {
        "text": text.rstrip() if chance.random() < 0.8 else text.rstrip(" ."),
        "spans": spans,
        "fields": {"author": ["x"], **fields},
        "kind": "synthetic",
        "corpus": "made",
        "group": "made",
    }
    return _noisy(row, chance)


def _slot(piece: str) -> re.Match[str] | None:
    return re.search(r"(?<![^\W\d_])[ATQCVIPYLBEUDZK](?![A-Za-z])|(?<=第)[VIP]|(?<=[《「『‘“«])[TC]", piece)


def _value(slot: str, fields: dict[str, str], chance: random.Random) -> str | None:
    if slot == "Q":
        return fields.get("title")
    if slot == "Z":
        return fields.get("accessed")
    if slot == "D":
        return fields.get("date")
    if slot == "Y":
        year = re.search(r"(?:1[4-9]|20)\d\d", fields.get("date", ""))
        return year[0] if year else None
    value = fields.get(SLOTS[slot])
    if slot == "P" and value:
        value = re.sub(r"\s?[-–—]+\s?", chance.choice(("-", "–", "–", "—", "--")), value)
    return value


def _noisy(row: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Spoil some references as scanning does, letter for letter, so that the spans still hold."""
    if chance.random() < 0.85:
        return row
    letters = list(row["text"])
    for place, letter in enumerate(letters):
        if letter.isalpha() and chance.random() < 0.02:
            letters[place] = chance.choice("abcdefilmnorstu,.")
        elif letter in ".," and chance.random() < 0.15:
            letters[place] = chance.choice(",. ;:")
    return {**row, "text": "".join(letters)}
