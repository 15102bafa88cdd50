"""One reference before its judge: the claim, the evidence, and what each visit showed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from citecheck.biblio.identifiers import RESOLVABLE, resolvers
from citecheck.biblio.item import Item
from citecheck.biblio.urls import impossible, normalise, sibling, split
from citecheck.biblio.urls.placeholders import placeholder
from citecheck.biblio.urls.wrappers import unwrapped
from citecheck.judging.copies import is_of, serves, stated_copy
from citecheck.judging.observation import Look, accepted, look_at
from citecheck.judging.records.contradictions import GRAVE, Contradiction, contradictions
from citecheck.judging.records.holdings import Holdings, is_disputed
from citecheck.judging.records.suspicions import borne_out, suspicions, unpublished
from citecheck.model.circumstances import Circumstances
from citecheck.model.evidence import AUTHORITIES, AddressKind, Evidence
from citecheck.model.reference import Kind, Reference

_NOWHERE = {
    "file", "javascript", "data", "about", "blob", "chrome", "chrome-extension", "resource", "view-source",
    "bookends", "citavi", "devonthink", "evernote", "logseq", "mendeley", "message", "notion", "obsidian", "onenote",
    "papers", "papers2", "papers3", "readcube", "x-devonthink-item", "zotero",
}  # fmt: skip
"""Schemes that lead into the writer's own files, and into the programs that keep them."""
_FOLLOWED = {"", "http", "https", "ftp"}
_OTHER_PROTOCOLS = {
    "dat", "ftps", "gemini", "git", "gopher", "hdl", "info", "ipfs", "ipns", "irc", "magnet",
    "news", "nntp", "rtsp", "sftp", "ssh", "svn", "webcal", "ws", "wss",
}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A reference with its evidence; `looks` holds what each visit showed, in the order the visits were made.

    `held` is what registries hold of the work, and `contradictions` are what their records contradict. What many rules
    ask for is worked out once. Not slotted, for the cached properties.
    """

    reference: Reference
    evidence: Evidence
    circumstances: Circumstances
    looks: tuple[Look, ...]
    held: Holdings
    contradictions: tuple[Contradiction, ...] = ()

    @classmethod
    def of(cls, reference: Reference, evidence: Evidence, circumstances: Circumstances) -> Case:
        """Look at every visit and every record once, for all rules."""
        looks = accepted(look_at(reference, evidence, circumstances.network), circumstances.address_rules)
        held = Holdings.of(reference, evidence)
        contradicted = (*contradictions(held), *borne_out(held), *unpublished(held, circumstances.today))
        return cls(reference, evidence, circumstances, looks, held, contradicted)

    @cached_property
    def confirmed(self) -> bool:
        """Whether a record is that of the work cited, and contradicts nothing that counts."""
        grave = any(one.field in GRAVE for one in self.contradictions) or bool(self.doubts)
        return bool(self.held.works) and not grave and (not self.held.others or is_disputed(self.held))

    @cached_property
    def doubts(self) -> tuple[Contradiction, ...]:
        """What counts and is contradicted by those alone who gather from others: it accuses nobody, nor confirms."""
        return () if any(one.borne_out for one in self.contradictions) else suspicions(self.held)

    @property
    def item(self) -> Item:
        """What the reference claims."""
        return self.reference.item

    @cached_property
    def stated(self) -> tuple[Look, ...]:
        """The visits to what the reference states: its address, its identifiers, its archived copy where that is gone.

        No repairs, no authorities, no copies that were looked for.
        """
        others = {AddressKind.REPAIR, AddressKind.ARCHIVE, *AUTHORITIES}
        copy = stated_copy(self.reference)
        return tuple(look for look in self.looks if look.visit.address not in others or is_of(look, copy))

    @cached_property
    def copy(self) -> Look | None:
        """The visit to an archived copy that serves in place of the cited address."""
        return next((look for look in self.looks if serves(look)), None)

    @cached_property
    def repaired(self) -> Look | None:
        """The visit to a repaired address that shows the work cited, or the site where no more than it is cited."""
        repairs = [look for look in self.looks if look.visit.address is AddressKind.REPAIR]
        sites = (look for look in repairs if look.outcome.word == "site" and look.asked == sibling(self.looks[0].asked))
        return next((look for look in repairs if look.outcome.word == "ok"), None) or next(sites, None)

    @cached_property
    def led_on(self) -> Look | None:
        """The visit that shows what is cited where the cited page says that it has moved to."""
        onward = {normalise(look.page.onward) for look in self.stated if look.page and look.page.onward}
        return self.repaired if self.repaired and normalise(self.repaired.asked) in onward else None

    @cached_property
    def placeholder(self) -> str | None:
        """Why the address of a link in running text is none to follow: a form, an example, a place of the writer's."""
        if self.reference.kind is not Kind.INLINE or self.item.url is None:
            return None
        return placeholder(unwrapped(self.item.url) or self.item.url)

    @property
    def written_here(self) -> bool:
        """Whether the address stands in this reference, rather than in the note that an *Ibid.* took it from."""
        return self.reference.antecedent is None


def why_impossible(item: Item) -> str | None:
    """Say in a clause why the stated address can lead nowhere, whoever asks; `None` where it might or none is."""
    return _why_impossible(item.url) if item.url else None


@lru_cache(maxsize=4096)
def _why_impossible(stated: str) -> str | None:
    url = unwrapped(stated) or stated.strip()
    scheme = (split(url).scheme or "").lower()
    if not url:
        return None
    if scheme in _NOWHERE or len(scheme) == 1:
        return "it names a place on the writer's own machine"
    if scheme not in _FOLLOWED:
        unknown = "://" in url and "." not in scheme and scheme not in _OTHER_PROTOCOLS
        return f"no protocol is called {scheme!r}" if unknown else None
    if not scheme and "." not in url.partition("/")[0]:
        return "it is no web address"
    return impossible(url if scheme else f"https://{url}")


def other_protocol(item: Item) -> str | None:
    """Return the scheme of an address that may well lead somewhere, but not over the web; `None` of any other."""
    if _is_of_the_web(item.url or "") or why_impossible(item) is not None:
        return None
    return (split((item.url or "").strip()).scheme or "").lower()


def can_be_followed(item: Item) -> bool:
    """Whether a reference states an address or an identifier that leads to a page."""
    if (item.url or "").strip() and _is_of_the_web(item.url or "") and why_impossible(item) is None:
        return True
    stated = ((getattr(item, kind), read) for kind, read in RESOLVABLE)
    return any((found := read(value)) and found.valid is not False for value, read in stated if value)


@lru_cache(maxsize=4096)
def _is_of_the_web(stated: str) -> bool:
    """Whether an address is followed: over the web, its scheme named or not, or as an identifier at its resolver."""
    url = unwrapped(stated) or stated.strip()
    scheme = (split(url).scheme or "").lower()
    return scheme in _FOLLOWED or "." in scheme or resolvers.of_uri(url) is not None
