"""Identifiers in every dress; the recorded vectors are a floor where they are at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.biblio import identifiers
from citecheck.biblio.identifiers import doi, resolvers
from tests.shared import SHARED

VECTORS = SHARED / "data/registries/identifiers/vectors.jsonl"
ELSEWHERE = {  # addresses that wrap another are unwrapped by `biblio.urls`
    "wayback", "archive_today", "perma", "webcitation", "ghostarchive", "ukwa", "arquivo", "ukgwa", "archive-it", "loc",
    "memento", "google-cache", "amp", "redirector", "shortened", "wikipedia", "stackexchange", "url",
}  # fmt: skip
REGISTERED_WITH_A_FULL_STOP = "10.17070/aeaas.2014.12.36."

DOIS = [
    ("10.1038/nature12373", "10.1038/nature12373"),
    ("DOI: 10.1038/NATURE12373.", "10.1038/nature12373"),
    ("https://doi.org/10.1038%2Fnature12373", "10.1038/nature12373"),
    ("http://dx.doi.org.ezproxy.example.edu/10.1038/nature12373", "10.1038/nature12373"),
    ("(10.1016/0169-5347(92)90227-3)", "10.1016/0169-5347(92)90227-3"),
    ("10.1175/1520-0493(1974)102<0736:WACOJ>2.0.CO;2", "10.1175/1520-0493(1974)102<0736:wacoj>2.0.co;2"),
    ("10.1890/0012-9658(2006)87\\[163:PEAWSA\\]2.0.CO;2", "10.1890/0012-9658(2006)87[163:peawsa]2.0.co;2"),
    (
        "10.1002/(SICI)1098-2345(1997)43:2<111::AID-AJP2>3.0.CO;2-#",
        "10.1002/(sici)1098-2345(1997)43:2<111::aid-ajp2>3.0.co;2-#",
    ),
    (
        "10.1002/(SICI)1098-2345(1997)43:2%3C111::AID-AJP2%3E3.0.CO%3B2-%23",
        "10.1002/(sici)1098-2345(1997)43:2<111::aid-ajp2>3.0.co;2-#",
    ),
    (
        "doi:10.1002/(SICI)1098-2345(1997)43:2&lt;111::AID-AJP2&gt;3.0.CO;2-#",
        "10.1002/(sici)1098-2345(1997)43:2<111::aid-ajp2>3.0.co;2-#",
    ),
    ("10.1021/cm025544+", "10.1021/cm025544+"),
    ("10.3390/app11052039;10.3390/app11052040", "10.3390/app11052039"),
    ("10.1371/journal.pone.\n0033693", "10.1371/journal.pone.0033693"),
    ("10.1234/АБВ", "10.1234/АБВ"),
    ("10.53555//kuey.v29i4.7348", "10.53555//kuey.v29i4.7348"),
    ("11.1038/nature12373", None),
    ("10.1038/", None),
    ("nothing", None),
]


@pytest.mark.parametrize(("written", "expected"), DOIS)
def test_a_doi_is_read_in_every_dress(written: str, expected: str | None) -> None:
    assert expected == identifiers.normal_doi(written)


def test_the_other_readings_of_a_doi_keep_what_punctuation_it_was_written_with() -> None:
    assert REGISTERED_WITH_A_FULL_STOP in doi.readings(REGISTERED_WITH_A_FULL_STOP)
    assert "10.1002/qj.3512" in doi.readings("10.1002/qj.3512/abstract")


@pytest.mark.parametrize(
    ("url", "expected", "inferred"),
    [
        ("https://doi.org/10.1038/nature12373?nosfx=y", "10.1038/nature12373", False),
        ("https://www.nature.com/articles/nature12373", "10.1038/nature12373", True),
        ("https://link.springer.com/content/pdf/10.1007/s10994-021-05946-3.pdf", "10.1007/s10994-021-05946-3", True),
        ("https://www.biorxiv.org/content/10.1101/2020.01.30.927871v1.full", "10.1101/2020.01.30.927871", True),
        ("https://example.org/article?id=10.1371/journal.pone.0033693&x=1", "10.1371/journal.pone.0033693", True),
    ],
)
def test_an_address_tells_its_doi_and_whether_it_only_implies_it(url: str, expected: str, inferred: bool) -> None:
    found = doi.of_url(url)

    assert found is not None
    assert (expected, inferred) == (found.value, found.inferred)


@pytest.mark.parametrize(
    "url", ["https://example.org/v10.12/page", "https://10.1.2.3/page", "https://example.org/", "", "http://["]
)
def test_an_address_without_a_doi_tells_none(url: str) -> None:
    assert identifiers.doi_of_url(url) is None


@pytest.mark.parametrize(
    ("kind", "written", "value", "valid"),
    [
        ("isbn", "ISBN 0-306-40615-2", "9780306406157", True),
        ("isbn", "978-0-306-40615-6", "9780306406156", False),
        ("isbn", "0-306-40615-1", "0306406151", False),
        ("issn", "0378-5955", "0378-5955", True),
        ("issn", "0378-5956", "0378-5956", False),
        ("orcid", "https://orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X", True),
        ("orcid", "0000-0002-1825-0098", "0000-0002-1825-0098", False),
        ("isni", "0000 0001 2103 2683", "0000000121032683", True),
        ("arxiv", "arXiv:1706.03762v5 [cs.CL]", "1706.03762", True),
        ("arxiv", "math.GT/0309136", "math/0309136", True),
        ("arxiv", "2013.12345", "2013.12345", False),
        ("pmid", "PMID: 00000012", "12", True),
        ("pmcid", "pmcid 3531190", "PMC3531190", True),
    ],
)
def test_an_identifier_is_checked(kind: str, written: str, value: str, valid: bool) -> None:
    found = identifiers.identify(written)

    assert found is not None
    assert (kind, value, valid) == (found.kind, found.value, found.valid)


def test_identifiers_are_found_in_running_text_with_their_places() -> None:
    text = "Doe (2020). X. doi:10.1000/abc. ISBN 978-3-16-148410-0; arXiv:1706.03762, PMID: 23903748. In 2013.1234 no."

    found = [(identifier.kind, text[start:end]) for identifier, start, end in identifiers.find(text)]

    expected = [
        ("doi", "10.1000/abc"),
        ("isbn", "978-3-16-148410-0"),
        ("arxiv", "1706.03762"),
        ("pmid", "PMID: 23903748"),
    ]
    assert expected == found


@given(
    text=st.one_of(
        st.text(max_size=80), st.from_regex(r"(10\.\d{4}/|https?://|doi:|\d{4}-)[^\n]{0,40}", fullmatch=True)
    )
)
@settings(max_examples=300)
def test_nothing_raises_and_reading_twice_is_reading_once(text: str) -> None:
    for identifier, start, end in identifiers.find(text):
        assert 0 <= start < end <= len(text)
        assert identifier.value
    identifiers.identify(text)
    identifiers.doi_of_url(text)
    identifiers.arxiv_of_url(text)
    once = identifiers.normal_doi(text)

    assert once is None or once == identifiers.normal_doi(once)


@pytest.mark.skipif(not VECTORS.exists(), reason="the recorded vectors are not at hand")
def test_the_recorded_vectors_are_read() -> None:
    vectors = [json.loads(line) for line in VECTORS.read_text(encoding="utf-8").splitlines()]
    ours = [vector for vector in vectors if vector["kind"] not in ELSEWHERE]

    missed = [vector["raw"] for vector in ours if not _is_read(vector)]

    assert [REGISTERED_WITH_A_FULL_STOP] == missed


def _is_read(vector: dict[str, object]) -> bool:
    found = identifiers.identify(str(vector["raw"]))
    if vector["canonical"] is None:
        return found is None or found.valid is False
    same = found is not None and (found.kind, found.value) == (vector["kind"], vector["canonical"])
    return same and found is not None and not (vector["valid"] is True and found.valid is False)


def test_a_doi_in_a_sentence_is_found_whole_and_without_the_sentence() -> None:
    text = "See 10.1175/1520-0493(1974)102<0736:WACOJ>2.0.CO;2, (10.1016/0169-5347(92)90227-3), 10.1000/x</a>。10.1/ no"

    found = [identifier.value for identifier, _, _ in doi.find(text)]

    assert ["10.1175/1520-0493(1974)102<0736:wacoj>2.0.co;2", "10.1016/0169-5347(92)90227-3", "10.1000/x"] == found


@pytest.mark.parametrize(
    "unit", ["10.1234/a", "doi:10.1000 / x ", "ISBN 978", "1234-", "hep-th/", "10.", "<", "http://"]
)
def test_a_hundred_thousand_characters_of_anything_take_no_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))

    assert all(identifier.value for identifier, _, _ in identifiers.find(text))


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("doi:10.1000/182", "https://doi.org/10.1000/182"),
        (" DOI: 10.1000/182", "https://doi.org/10.1000/182"),
        ("info:doi/10.1000/182", "https://doi.org/10.1000/182"),
        ("urn:doi:10.1000/182", "https://doi.org/10.1000/182"),
        (
            "doi:10.1175/1520-0493(1974)102<0736:W>2.0.CO;2",
            "https://doi.org/10.1175/1520-0493(1974)102%3C0736:w%3E2.0.co;2",
        ),
        ("doi:182", None),
        ("https://doi.org/10.1000/182", None),
        ("mailto:doi:10.1000/182", None),
    ],
)
def test_a_doi_written_as_a_uri_leads_to_its_resolver(written: str, address: str | None) -> None:
    assert address == doi.of_uri(written)


KINDS = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "kinds.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("row", KINDS, ids=[row[0] for row in KINDS])
def test_an_identifier_is_read_by_its_kind(row: tuple[str, ...]) -> None:
    written, *expected = row
    found = identifiers.identify(written)
    holds = {True: "holds", False: "wrong", None: "unknown"}

    read = ["-"] * 5
    if found:
        implied = "implied" if found.inferred else "stated"
        read = [found.kind, found.value, holds[found.valid], found.version or "-", implied]
    assert expected == read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 1706.03762 no", []),
        ("arXiv preprint 1706.03762", [("arxiv", "1706.03762")]),
        ("arXiv, as it was told thirty-one, 1706.03762", []),
        ("hep-th/9901001 and 1706.0376", [("arxiv", "hep-th/9901001")]),
        ("arXiv 1713.03762", []),
        ("ISBN-13: 978-3-16-148410-1.", [("isbn", "9783161484101")]),
        ("978-3-16-148410-0 and 978-3-16-148410-1", [("isbn", "9783161484100")]),
        ("0-306-40615-2", []),
        ("ISBN 0-306-40615-2", [("isbn", "9780306406157")]),
        ("ISSN 0378-5955, 0378-5956", [("issn", "0378-5955")]),
        ("ISSN-L: 0378-5956", [("issn", "0378-5956")]),
        ("PMC3531190; PMID 12", [("pmcid", "PMC3531190"), ("pmid", "12")]),
        ("0000-0002-1825-0097 0000-0001-2103-2683", [("orcid", "0000-0002-1825-0097")]),
        ("10.1000/978-3-16-148410-0", [("doi", "10.1000/978-3-16-148410-0")]),
        ("10.1000/ x and 10.1000 /x", []),
    ],
)
def test_what_a_sentence_names_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == [(one.kind, one.value) for one, _, _ in identifiers.find(text)]


@pytest.mark.parametrize(
    ("written", "pmid", "pmcid"),
    [
        ("23903748", "23903748", "PMC23903748"),
        ("PMID: 12", "12", None),
        ("PMC3531190", None, "PMC3531190"),
        ("https://pubmed.ncbi.nlm.nih.gov/12/", "12", None),
        ("none", None, None),
    ],
)
def test_a_field_of_pubmed_is_read_with_or_without_its_name(written: str, pmid: str | None, pmcid: str | None) -> None:
    found = identifiers.read_pmid(written), identifiers.read_pmcid(written)

    assert [pmid, pmcid] == [one.value if one else None for one in found]


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://arxiv.org/abs/1706.03762v5", "1706.03762"),
        ("https://arxiv.org/abs/1713.03762", None),
        ("https://doi.org/10.48550/arXiv.1706.03762", "1706.03762"),
        ("arxiv.org/abs/1706.03762", "1706.03762"),
        ("https://example.org/abs/1706.03762", None),
        ("http://[", None),
    ],
)
def test_an_address_of_arxiv_tells_its_identifier(url: str, found: str | None) -> None:
    assert found == identifiers.arxiv_of_url(url)


def test_a_string_that_is_no_doi_is_none() -> None:
    assert not identifiers.is_doi("nothing")
    assert identifiers.is_doi("10/fnp2")
    assert not identifiers.is_doi("11.1000/182")
    assert identifiers.doi_of_url("https://doi.org/10.1000") is None


@pytest.mark.parametrize(
    ("written", "readings"),
    [
        ("nothing", ()),
        ("10/fnp2", ("10/fnp2",)),
        ("10.1000/a//b", ("10.1000/a//b", "10.1000/a/b")),
        ("10.1000/aGoogle", ("10.1000/agoogle", "10.1000/a")),
        ("10.1000/A.full.pdf", ("10.1000/a.full.pdf", "10.1000/a")),
        ("10.1000/a.", ("10.1000/a", "10.1000/a.")),
    ],
)
def test_a_damaged_doi_has_several_readings(written: str, readings: tuple[str, ...]) -> None:
    assert readings == doi.readings(written)


@pytest.mark.parametrize(
    ("text", "value", "joined"),
    [
        ("10.1016/j.cell. 2020.01.001.", "10.1016/j.cell", ("10.1016/j.cell.2020.01.001",)),
        ("10.1007/s00382- 012-1331-2", "10.1007/s00382-", ("10.1007/s00382-012-1331-2", "10.1007/s00382012-1331-2")),
        ("10.1016/J.CELL\n.2020 .01", "10.1016/j.cell", ("10.1016/j.cell.2020", "10.1016/j.cell.2020.01")),
        ("10.1000/182 Accessed", "10.1000/182", ()),
        ("10.1000/182.", "10.1000/182", ()),
        ("no such", "10.1000/182", ()),
    ],
)
def test_a_doi_broken_by_a_blank_is_joined_with_the_words_behind(
    text: str, value: str, joined: tuple[str, ...]
) -> None:
    assert joined == doi.joins(text, value)


@pytest.mark.parametrize(
    ("text", "kind", "value", "leads"),
    [
        ("Ice. hdl:2027/mdp.390.", "hdl", "2027/mdp.390", "https://hdl.handle.net/2027/mdp.390"),
        ("note = {info:hdl/1721.1/7582}", "hdl", "1721.1/7582", "https://hdl.handle.net/1721.1/7582"),
        ("URN: URN:NBN:de:bvb:19-146642;", "urn:nbn", "urn:nbn:de:bvb:19-146642",
         "https://nbn-resolving.org/urn:nbn:de:bvb:19-146642"),
        ("urn:nbn:se:uu:diva-3475)", "urn:nbn", "urn:nbn:se:uu:diva-3475",
         "https://urn.kb.se/resolve?urn=urn:nbn:se:uu:diva-3475"),
        ("urn:nbn:xx:1-2", "urn:nbn", "urn:nbn:xx:1-2", None),
        ("Bibcode: 2015ApJ...813...49A.", "bibcode", "2015ApJ...813...49A", None),
    ],
)  # fmt: skip
def test_identifiers_with_resolvers_of_their_own_are_found(text: str, kind: str, value: str, leads: str | None) -> None:
    [(found, start, end)] = identifiers.find(text)

    assert (kind, value) == (found.kind, found.value)
    assert found.value.lower() in text[start:end].lower()
    assert leads == identifiers.resolvers.page(found)


@pytest.mark.parametrize("text", ["bibcode 2015ApJ..813..49A", "Bibcode: 2015ApJ813"])
def test_a_bibcode_of_another_length_is_none(text: str) -> None:
    assert [False] == [found.valid for found, _, _ in identifiers.find(text)]


@pytest.mark.parametrize(
    ("urn", "fits"),
    [
        ("urn:nbn:de:gbv:7-isbn-90-6984-508-3-8", True),
        ("urn:nbn:de:101:1-201102033592", True),
        ("urn:nbn:de:101:1-201102033529", False),
        ("urn:nbn:de:101:1-2011020335", False),
        ("urn:nbn:de:101:1-ä1", None),
        ("urn:nbn:fi-fe2019091828524", None),
    ],
)
def test_a_urn_of_the_german_library_ends_in_a_check_digit(urn: str, *, fits: bool | None) -> None:
    ((identifier, *_),) = resolvers.find(urn)
    assert fits is resolvers.fits_its_check_digit(identifier)
