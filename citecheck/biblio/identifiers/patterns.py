# ruff: noqa: E501, ISC004 -- a row of the table stays in one place
"""Identifiers that a pattern alone reads: each row a kind, where it stands, its canonical form and what is known of it.

A row's pattern is tried on the whole text (`fullmatch`), case kept unless it says otherwise; `{0}` is its first
group. `True` = the pattern is all there is to check, `None` = only the registry can tell, `False` = malformed.
The order matters: the narrower row stands first. Sources: the registries' own documentation of their forms.
"""

from __future__ import annotations

from citecheck.biblio.identifiers.identifier import Identifier
from citecheck.expressions import expression

_WEB = r"(?:https?://)?(?:[\w\-]+\.)*?"
_TAIL = r"(?:[/?#.].*)?"

_ROWS: tuple[tuple[str, str, str, bool | None], ...] = (
    # PubMed, PubMed Central, Europe PMC
    ("pmcid", r"(?i:pmcid:? ?)?(?i:PMC) ?(\d{1,8})(?:\.(?P<version>\d{1,2}))?", "PMC{0}", True),
    ("pmcid", r"(?i:pmcid:? ?)(\d{1,8})", "PMC{0}", True),
    ("pmcid", _WEB + r"ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/(?i:PMC)?(\d{1,8})" + _TAIL, "PMC{0}", True),
    ("pmcid", _WEB + r"europepmc\.org/articles?/(?:(?i:PMC)/)?(?i:PMC)(\d{1,8})" + _TAIL, "PMC{0}", True),
    ("pmcid", _WEB + r"pubmedcentral\.(?:nih\.)?gov/articlerender\.fcgi\?(?:.*&)?artid=(\d{1,8})(?:&.*)?", "PMC{0}", True),
    ("pmid", r"(?i:(?:info:)?pm(?:id)?[:/ ]\s?)0*([1-9]\d{0,7})\.?", "{0}", True),
    ("pmid", _WEB + r"pubmed\.ncbi\.nlm\.nih\.gov/0*([1-9]\d{0,7})" + _TAIL, "{0}", True),
    ("pmid", _WEB + r"ncbi\.nlm\.nih\.gov/(?:m/)?pubmed/(?:\?(?:.*&)?term=)?0*([1-9]\d{0,7})" + _TAIL, "{0}", True),
    ("pmid", _WEB + r"europepmc\.org/(?:article|abstract)/(?i:MED)/0*([1-9]\d{0,7})" + _TAIL, "{0}", True),
    ("pmid", r"(?i:(?:info:)?pmid[:/ ]\s?)(\d*)", "{0}", False),
    ("nbk", _WEB + r"ncbi\.nlm\.nih\.gov/books/(NBK\d+)" + _TAIL, "{0}", True),
    ("ppr", _WEB + r"europepmc\.org/article/PPR/(PPR\d+)" + _TAIL, "{0}", None),
    ("mid", r"((?:NIHMS|EMS|HALMS)\d{3,9})", "{0}", None),
    # archives and handles
    ("ark", r"(?:.*/)?ark:/?(\d{5}|\d{9})/([A-Za-z0-9=~*+@_$.\-]+)(?:[/?].*)?", "ark:{0}/{1}", True),
    ("swhid", r"(?:.*/)?(swh:1:(?:cnt|dir|rev|rel|snp):[0-9a-f]{40})(?:;.*)?", "{0}", True),
    ("swhid", r"(?:.*/)?(swh:\d+:\w+:[0-9A-Fa-f]+)(?:;.*)?", "{0}", False),
    ("hdl", r"(?i:hdl:|info:hdl/)(\d+(?:\.\d+)*/\S+)", "{0}", True),
    ("hdl", r"https?://hdl\.handle\.net/(?!10\.)(\d+(?:\.\d+)*/[^\s?#]+).*", "{0}", True),
    ("hdl", r"https?://[\w.\-]+(?:/\w+){0,2}/handle/(\d+(?:\.\d+)*/[\w.\-]+)(?:[?#/].*)?", "{0}", True),
    ("urn:nbn", r"(?:.*[/=])?(?i:urn:nbn:([a-z]{2}))([:\-]\S+)", "urn:nbn:{0}{1}", None),
    ("urn:lex", r"(urn:lex:\S+)", "{0}", None),
    ("urn:uuid", r"(urn:uuid:[0-9a-f\-]{36})", "{0}", None),
    # publishers and aggregators
    ("isbn-a", r"10\.97([89])\.(\d{2,8})/(\d{1,7})", "97{0}{1}{2}", None),
    ("citeseerx", r"(10\.1\.1\.\d+\.\d+)", "{0}", False),
    ("pii", r"(?:.*/pii/|.*/PII)?(S)(\d{4})-?(\d{3}[\dX])\(?(\d{2})\)?(\d{5})-?([\dX])(?:/.*)?", "{0}{1}{2}{3}{4}{5}", None),
    ("pii", r"(?:.*/pii/|.*/PII)?B(97[89](?:-?\d){10})\.?(\d{5})-?([\dX])(?:/.*)?", "B{0}{1}{2}", None),
    ("jstor", _WEB + r"jstor\.org/(?:stable|pss)/(?:pdf/|info/)?(j\.[a-z0-9]+(?:\.\d+)?|\d+)(?:\.pdf)?(?:[?#].*)?", "{0}", None),
    ("asin", r"https?://(?:www\.)?amazon\.[a-z.]+/(?:.*/)?(?:dp|gp/product|ASIN)/(B0[A-Z0-9]{7,8})" + _TAIL, "{0}", None),
    ("oclc", _WEB + r"worldcat\.org/(?:title/)?(?:oclc/)?(\d+)" + _TAIL, "{0}", None),
    ("oclc", r"(?:\(OCoLC\)|oc[mn]|on|OCLC:? ?)0*(\d{5,12})", "{0}", None),
    ("lccn", r"(?:https?://lccn\.loc\.gov/)([a-z]{0,3}\d{8,10})", "{0}", None),
    ("hal", r"(?:https?://(?:[\w\-]+\.)*(?:hal\.science|archives-ouvertes\.fr)/)?"
            r"((?:hal|tel|halshs|inria|inserm|cel|medihal|dumas|ird|pasteur|in2p3|ujm|lirmm|cea|ensl|hprints)-\d{8})"
            r"(?:v(?P<version>\d+))?" + _TAIL, "{0}", None),
    ("openreview", r"https?://(?:www\.)?openreview\.net/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w\-]+)(?:&.*)?", "{0}", None),
    ("acl", r"https?://(?:www\.)?(?:aclanthology\.org|aclweb\.org/anthology|aclanthology\.info/papers)/"
            r"([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)(?:\.pdf|\.bib|/.*)?", "{0}", True),
    ("acl", r"(?i:ACL:) ?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)", "{0}", True),
    ("s2", r"https?://(?:www\.)?semanticscholar\.org/paper/(?:[^/]+/)?([0-9a-f]{40})" + _TAIL, "{0}", None),
    ("s2corpus", r"(?i:(?:s2)?corpusid): ?(\d+)", "{0}", None),
    ("openalex", r"(?:https?://(?:api\.)?openalex\.org/(?:works/)?)(W\d{5,12})", "{0}", None),
    ("wikidata", r"https?://(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/(Q[1-9]\d*)" + _TAIL, "{0}", True),
    ("dblp", r"(?:https?://dblp\.(?:org|uni-trier\.de)/rec/(?:html/|bibtex/)?|DBLP:)"
             r"((?:conf|journals|books|phd|series|reference)/[\w\-]+/[\w\-]+?)(?:\.html|\.bib|\.xml)?", "{0}", True),
    ("bibcode", r"(?:https?://ui\.adsabs\.harvard\.edu/abs/)?((?:1[89]|20)\d\d[A-Za-z](?:[A-Za-z0-9.&]|%26){13}[A-Z.])(?:/.*)?", "{0}", None),
    ("bibcode", r"((?:1[89]|20)\d\d[A-Z][A-Za-z.]{2,6}\.[A-Za-z0-9.]{1,8}\.[A-Za-z0-9.]{1,8}[A-Z])", "{0}", False),
    # trials, patents, law, data
    ("nct", r"(?:https?://(?:www\.)?clinicaltrials\.gov/(?:ct2/show|study)/)?(NCT\d{8})" + _TAIL, "{0}", True),
    ("nct", r"(NCT\d{1,12})", "{0}", False),
    ("rrid", r"(RRID: ?[A-Za-z]+_?[\w:\-]+)", "{0}", None),
    ("cve", r"(CVE-\d{4}-\d{4,7})", "{0}", True),
    ("celex", r"(?i:celex)[: ](\d{5}[A-Z]{1,2}\d{4}(?:\(\d\d\))?)", "{0}", None),
    ("eli", r"(https?://data\.europa\.eu/eli/\S+)", "{0}", None),
    ("ecli", r"(ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25})", "{0}", None),
    ("patent", r"https?://patents\.google\.com/patent/([A-Z]{2}\d+[A-Z]?\d?)(?:/.*)?", "{0}", None),
    ("patent", r"(US|EP|WO|DE|GB|FR|JP|CN|KR) ?(\d{1,3}(?:,\d{3}){2}|\d{6,12}) ?([A-Z]\d?)", "{0}{1}{2}", None),
    ("geo", r"(?:https?://www\.ncbi\.nlm\.nih\.gov/geo/query/acc\.cgi\?acc=)(G(?:SE|SM|PL|DS)\d+)" + _TAIL, "{0}", None),
    ("pdb", r"https?://(?:www\.)?rcsb\.org/structure/([0-9][A-Za-z0-9]{3})" + _TAIL, "{0}", None),
    ("ror", r"(?:https?://)?ror\.org/(0[a-hj-km-np-tv-z0-9]{6}\d{2})/?", "{0}", None),
    # works of the web
    ("youtube", r"https?://(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com/"
                r"(?:watch\?(?:.*&)?v=|embed/|shorts/|live/|v/)([\w\-]{11})(?:[?&#/].*)?", "{0}", True),
    ("youtube", r"https?://youtu\.be/([\w\-]{11})(?:[?&#/].*)?", "{0}", True),
    ("youtube", r"https?://(?:www\.|m\.)?youtube\.com/watch\?v=([\w\-]*)", "{0}", False),
    ("vimeo", r"https?://(?:www\.|player\.)?vimeo\.com/(?:video/)?(\d{5,11})" + _TAIL, "{0}", None),
    ("google-books", r"https?://(?:books|www)\.google\.[a-z.]+/books(?:/edition/[^/]+)?(?:\?(?:.*&)?id=|/)([\w\-]{12})(?:[?&#].*)?", "{0}", None),
    ("ia-item", r"https?://(?:www\.)?archive\.org/details/([\w.\-]+)" + _TAIL, "{0}", None),
    ("openlibrary", r"https?://openlibrary\.org/(?:works|books|authors)/(OL\d+[WMA])" + _TAIL, "{0}", None),
    ("pypi", r"https?://pypi\.org/project/([\w.\-]+)(?:/(?P<version>[\w.]+))?/?", "{0}", True),
    ("cran", r"https?://(?:cran\.r-project\.org/(?:web/packages/|package=)|CRAN\.R-project\.org/package=)([\w.]+)" + _TAIL, "{0}", True),
    ("hf-dataset", r"https?://huggingface\.co/datasets/([\w.\-]+(?:/[\w.\-]+)?)", "{0}", None),
    ("gist", r"https?://gist\.github\.com/[\w\-]+/([0-9a-f]{20,40})" + _TAIL, "{0}", True),
    ("github", r"(?:https?://(?:www\.)?github\.com/|git@github\.com:|https?://raw\.githubusercontent\.com/)"
               r"([\w.\-]+/[\w.\-]+?)(?:\.git)?(?:[/?#].*)?", "{0}", True),
    ("gitlab", r"https?://gitlab\.com/([\w.\-]+(?:/[\w.\-]+){1,5}?)(?:\.git|/-/.*|/)?", "{0}", True),
)  # fmt: skip
_TABLE = [(kind, expression(pattern), form, valid) for kind, pattern, form, valid in _ROWS]


def read_by_table(text: str) -> Identifier | None:
    """Return the identifier of the first row that matches a tidied text as a whole."""
    for kind, pattern, form, valid in _TABLE:
        match = pattern.fullmatch(text)
        if match:
            groups = match.groupdict()
            value = form.format(*(group or "" for group in match.groups()))
            return Identifier(kind, _compact(kind, value), valid, groups.get("version"))
    return None


def _compact(kind: str, value: str) -> str:
    """Drop the separators that a kind does not count (hyphens of a PII, commas of a patent) and percent-encoding."""
    return value.replace("-", "").replace(",", "") if kind in ("pii", "patent") else value.replace("%26", "&")
