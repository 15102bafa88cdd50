"""Findings of one cause as one: a host or name service that is gone or down, a moved site, an address that several
references cite, a repeated slip.

Ten references to a lapsed domain are one thing to know and one to do: they become a `Cause`, one finding with its
references below it and one cure. What nothing joins stays with its reference.
"""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from citecheck.biblio.identifiers.doi import RESOLVERS
from citecheck.biblio.urls import host, resource
from citecheck.expressions import expression
from citecheck.judging.host_faults import CURE_OF_A_RESOLVER, CURES_OF_A_PAGE, HOST_FAULTS, HostFault
from citecheck.judging.outcomes import OUTCOMES
from citecheck.model.finding import Finding, Violation
from citecheck.model.report import Check, Judgement
from citecheck.model.verdict import Verdict

_STATED = expression(r"[“\d]")
_AN_ADDRESS = expression(r"https?://\S+")
_PARTS_OF_A_HOST = 3
_NAMELESS, _UNASKED, _FEW_HOSTS = "dns-failure", "host-parked", 2
_EXCLUDED, _LEFT_OUT = "excluded-address", expression(r" was left out: (?P<why>[^“]*(?:“.*”)?)\.$")
_UNANSWERED, _COULD_NOT, _NAMES = "registry-not-asked", " could not be asked", expression(r", | and ")
_EXAMPLE, _FEW_EXAMPLES = "placeholder-address", 1
_ALIVE = {Verdict.VERIFIED, Verdict.REACHABLE, Verdict.MISMATCH}


class CauseKind(StrEnum):
    """What joins the findings of a cause."""

    HOST = "host"
    NAMES = "names"
    EXAMPLES = "examples"
    EXCLUDED = "excluded"
    REGISTRIES = "registries"
    MOVED = "moved"
    ADDRESS = "address"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause of several findings: the one that stands for all, and the references that have it, each with its own.

    `finding` reads like any other: the rule, the gravest severity, what is the matter, the one cure, the first place.
    """

    kind: CauseKind
    finding: Finding
    members: tuple[tuple[Judgement, Finding], ...]

    @property
    def paths(self) -> tuple[str, ...]:
        """The documents that it stands in, in the order of the run."""
        return tuple(dict.fromkeys(judgement.reference.location.path for judgement, _ in self.members))

    @property
    def mended(self) -> bool:
        """Whether all of it can be mended exactly."""
        return all(one.violation.edits for _, one in self.members)


@dataclass(frozen=True, slots=True)
class Grouping:
    """The causes, the gravest first and then the widest, and the judgements with the findings that are left to each."""

    causes: tuple[Cause, ...]
    judgements: tuple[Judgement, ...]


_Member = tuple[Judgement, Finding]
_HostKey = tuple[str, str, HostFault]
"""The rule, the host, and what is the matter with it."""


def by_cause(judgements: Sequence[Judgement]) -> Grouping:
    """Join the findings that one cause explains; suppressed ones stay where they are."""
    causes: list[Cause] = []
    left = [(judgement, one) for judgement in judgements for one in judgement.findings if not one.suppressed]
    joins = (
        _moved_sites, _unnamed_hosts, _addresses_of_examples, _excluded_addresses, _silent_registries,
        _faults_of_hosts(judgements), _shared_addresses, _repeated_slips,
    )  # fmt: skip
    for joined in joins:
        found = list(joined(left))
        taken = {id(one) for cause in found for _, one in cause.members}
        left = [member for member in left if id(member[1]) not in taken]
        causes += found
    explained = {id(one) for cause in causes for _, one in cause.members}
    return Grouping(
        tuple(sorted(causes, key=lambda cause: (-cause.finding.severity.rank, -len(cause.members)))),
        tuple(_without(judgement, explained) for judgement in judgements),
    )


def _without(judgement: Judgement, explained: set[int]) -> Judgement:
    kept = tuple(one for one in judgement.findings if id(one) not in explained)
    return judgement if len(kept) == len(judgement.findings) else replace(judgement, findings=kept)


def _moved_sites(left: Sequence[_Member]) -> Iterator[Cause]:
    """Join addresses whose cure is to write another beginning: a site moved, `http:` where `https:` answers."""
    gathered: dict[tuple[str, str, str], list[_Member]] = defaultdict(list)
    for judgement, finding in left:
        was, now = _beginnings(_written(judgement, finding), finding.violation.suggestion or "")
        if was:
            gathered[finding.rule.code, was, now].append((judgement, finding))
    for (_, was, now), members in gathered.items():
        addresses = {_written(*member) for member in members}
        if len(addresses) > 1:
            said = f"{len(addresses)} addresses that begin with {was} stand at {now} now, and go on in the same way."
            yield _cause(CauseKind.MOVED, members, said, f"write {now} for {was} in each of them")


def _written(judgement: Judgement, finding: Finding) -> str:
    """Return the address that a finding about it would have replaced; empty where it is about none."""
    if finding.violation.field != "URL":
        return ""
    asked = [check.url for check in judgement.checks if check.kind != "repair"]
    return _longest_in(finding.violation.message, asked) or judgement.reference.item.url or ""


def _longest_in(message: str, addresses: Sequence[str]) -> str | None:
    return max((one for one in addresses if one in message), key=len, default=None)


def _beginnings(old: str, new: str) -> tuple[str, str]:
    """Return what two addresses begin with before the parts of the path that they share; empty where they share none.

    `http://a.org/x/1` and `https://b.org/x/1` begin with `http://a.org/` and `https://b.org/`.
    """
    if not (_AN_ADDRESS.fullmatch(old) and _AN_ADDRESS.fullmatch(new)):
        return "", ""
    was, now = _parts(old), _parts(new)
    if was[2:] == now[2:]:
        return "".join(was[:2]), "".join(now[:2])
    shared = 0
    while shared < min(len(was), len(now)) - _PARTS_OF_A_HOST and was[-1 - shared] == now[-1 - shared]:
        shared += 1
    return ("".join(was[:-shared]), "".join(now[:-shared])) if "".join(was[len(was) - shared :]) else ("", "")


def _parts(url: str) -> list[str]:
    """Part an address behind each slash: `https:/`, `/`, `a.org/`, `x/`, `1`."""
    return re.split(r"(?<=/)", url)


def _unnamed_hosts(left: Sequence[_Member]) -> Iterator[Cause]:
    """Join addresses of several hosts that the name service did not tell of: more likely it fails than all of them."""
    checks = [(member, check) for member in left if (check := _check_of(*member))]
    unnamed = {host(check.final_url or check.url) for _, check in checks if check.outcome == _NAMELESS}
    gathered: dict[str, list[tuple[_Member, str]]] = defaultdict(list)
    for member, check in checks:
        if check.outcome in {_NAMELESS, _UNASKED} and host(check.final_url or check.url) in unnamed:
            gathered[member[1].rule.code].append((member, check.url))
    for found in gathered.values() if len(unnamed) > _FEW_HOSTS else ():
        count = len({address for _, address in found})
        said = f"The name service did not tell where {len(unnamed)} hosts are: {count} addresses lead there."
        yield _cause(CauseKind.NAMES, [one for one, _ in found], said, "check again later, or from another network")


def _addresses_of_examples(left: Sequence[_Member]) -> Iterator[Cause]:
    """Join the addresses that instructions show and nobody is to follow: one line for all of them is enough."""
    members = [member for member in left if member[1].rule.name == _EXAMPLE]
    addresses = {judgement.reference.item.url for judgement, _ in members}
    if len(addresses) > _FEW_EXAMPLES:
        said = f"{len(addresses)} addresses of examples, of forms or of the writer's own machine were not visited."
        yield _cause(CauseKind.EXAMPLES, members, said, None)


def _excluded_addresses(left: Sequence[_Member]) -> Iterator[Cause]:
    """Join the addresses that one pattern or one host's setting leaves out."""
    gathered: dict[str, list[_Member]] = defaultdict(list)
    for member in left:
        found = _LEFT_OUT.search(member[1].violation.message) if member[1].rule.name == _EXCLUDED else None
        if found:
            gathered[found["why"]].append(member)
    for why, members in gathered.items():
        addresses = {finding.violation.message for _, finding in members}
        if len(addresses) > 1:
            yield _cause(CauseKind.EXCLUDED, members, f"{len(addresses)} addresses were left out: {why}.", None)


def _silent_registries(left: Sequence[_Member]) -> Iterator[Cause]:
    """Join the works of which nothing is known since registries were not to be reached."""
    members = [member for member in left if member[1].rule.name == _UNANSWERED]
    silent = {name for _, one in members for name in _NAMES.split(one.violation.message.partition(_COULD_NOT)[0])}
    if len(members) > 1:
        names = ", ".join(sorted(silent))
        said = f"Registries could not be asked, so that nothing is known of {len(members)} works: {names}."
        yield _cause(CauseKind.REGISTRIES, members, said, "check again later")


def _faults_of_hosts(judgements: Sequence[Judgement]) -> Callable[[Sequence[_Member]], Iterator[Cause]]:
    alive = {
        host(check.final_url or check.url)
        for judgement in judgements
        if judgement.verdict in _ALIVE
        for check in judgement.checks
    }

    def joined(left: Sequence[_Member]) -> Iterator[Cause]:
        gathered: dict[_HostKey, list[_Member]] = defaultdict(list)
        for member in left:
            check = _check_of(*member)
            name = host(check.final_url or check.url) if check else None
            if check and name and not (HOST_FAULTS[check.outcome].of_all and name in alive):
                gathered[member[1].rule.code, name, HOST_FAULTS[check.outcome]].append(member)
        for (_, name, fault), members in _with_their_consequence(gathered).items():
            addresses = {resource(check.url) for member in members if (check := _check_of(*member))}
            if len(addresses) > (2 if fault.of_all else 1):
                since = _silent_since(members)
                silent = f", and none gave a usable answer since {since:%Y-%m-%d}" if since else ""
                said = f"{fault.says.format(host=name)}: {len(addresses)} addresses lead there{silent}."
                cure = CURE_OF_A_RESOLVER if name in RESOLVERS and not fault.of_all else fault.cure
                yield _cause(CauseKind.HOST, members, said, cure)

    return joined


def _silent_since(members: Sequence[_Member]) -> datetime.datetime | None:
    """Return since when none of some addresses gave a usable answer, as far as runs of more than one day met none."""
    found: list[datetime.datetime] = []
    for judgement, finding in members:
        check, visits = _check_of(judgement, finding), judgement.evidence.visits
        asked = (visit.exchange for visit in visits if check and visit.exchange.request.url == check.url)
        silence = next((exchange.silence for exchange in asked), None)
        if silence is None or not silence.days:
            return None
        found.append(silence.since)
    return max(found)


def _check_of(judgement: Judgement, finding: Finding) -> Check | None:
    """Return the visit that a finding speaks of, where it is a fault of a host and no cure of its own is known."""
    if finding.violation.suggestion:
        return None
    found = {check.url: check for check in judgement.checks if check.outcome in HOST_FAULTS}
    return found.get(_longest_in(finding.violation.message, list(found)) or "")


def _with_their_consequence(gathered: dict[_HostKey, list[_Member]]) -> dict[_HostKey, list[_Member]]:
    """Count addresses that were not asked, since their host had failed too often, to the fault that it had."""
    unasked = HOST_FAULTS[_UNASKED]
    for key in [key for key in gathered if key[2] is unasked]:
        faults = [other for other in gathered if other[:2] == key[:2] and other[2] is not unasked]
        if faults:
            gathered[max(faults, key=lambda other: len(gathered[other]))] += gathered.pop(key)
    return gathered


def _shared_addresses(left: Sequence[_Member]) -> Iterator[Cause]:
    """Join findings that say the same of one address, which several works are cited at."""
    gathered: dict[tuple[str, str, str, str | None], list[_Member]] = defaultdict(list)
    for judgement, finding in left:
        said, asked = finding.violation, [check.url for check in judgement.checks if check.kind != "repair"]
        address = _longest_in(said.message, asked)
        if address and not (said.clash or said.related):
            words = said.message.replace(address, "")
            gathered[finding.rule.code, resource(address), words, said.suggestion].append((judgement, finding))
    for (_, address, _, cure), members in gathered.items():
        if _are_several_works(members):
            first, one = members[0]
            outcome = next((check.outcome for check in first.checks if resource(check.url) == address), "ok")
            message = f"{one.violation.message.rstrip('.')}, cited by {len(members)} references."
            yield _cause(CauseKind.ADDRESS, members, message, cure or CURES_OF_A_PAGE.get(OUTCOMES[outcome].verdict))


def _are_several_works(members: Sequence[_Member]) -> bool:
    return len({judgement.reference.same_as or judgement.reference.id for judgement, _ in members}) > 1


def _repeated_slips(left: Sequence[_Member]) -> Iterator[Cause]:
    """Join findings that state the same value in the same words of several works: a slip made again and again."""
    gathered: dict[tuple[str, str, str | None], list[_Member]] = defaultdict(list)
    for judgement, finding in left:
        said = finding.violation
        if _STATED.search(said.message) and not (said.clash or said.related):
            gathered[finding.rule.code, said.message, said.suggestion].append((judgement, finding))
    for members in gathered.values():
        if _are_several_works(members):
            said = members[0][1].violation
            message = f"{said.message.rstrip('.')}, in {len(members)} references."
            yield _cause(CauseKind.SLIP, members, message, said.suggestion)


def _cause(kind: CauseKind, members: Sequence[_Member], message: str, cure: str | None) -> Cause:
    gravest = max((one for _, one in members), key=lambda one: one.severity.rank)
    violation = Violation(message, gravest.violation.field, cure)
    first = min((one for _, one in members), key=lambda one: one.location.order)
    return Cause(kind, replace(first, severity=gravest.severity, violation=violation), tuple(members))
