"""Names of files that programs write where a title should stand: `budget.xlsx`, `Microsoft Word - report.doc`."""

from __future__ import annotations

import re

from citecheck.expressions import expression

_SUFFIXES = (
    "docx?|docm|dotx?|odt|rtf|txt|md|pages|wpd|tex|dvi|xlsx?|xlsm|xlsb|ods|csv|tsv|numbers|pptx?|ppsx?|odp|key|pdf|ps|eps|ai|"
    "indd|qxd|qxp|fm|pub|p65|cdr|psd|hwpx?|epub|djvu|jpe?g|png|gif|tiff?|bmp|svg|zip|gz|tar|rar|7z|xml|json|ya?ml|toml|"
    "x?html?|php|aspx?|jsp|py|ipynb|r|rmd|jl|m|f90|for|c|h|cc|cpp|hpp|cs|java|kt|jsx?|tsx?|go|rs|rb|pl|lua|sh|sql|css|"
    "mp3|mp4|m4a|mov|avi|wav|shp|nc|h5|mat|sav|dta"
)
_FILE = expression(
    r"(?:microsoft )?(?:office )?(?:word|powerpoint|excel|publisher|visio) ?- ?.{1,150}"
    rf"|(?:[^\s/\\]{{1,60}} ){{0,2}}[^\s/\\]{{1,120}}\.(?:{_SUFFIXES})",
    re.IGNORECASE,
)


def is_file_name(text: str) -> bool:
    """Tell whether a text is no more than a file's name, of three words at most, or what a program makes of one."""
    return _FILE.fullmatch(text.strip()) is not None
