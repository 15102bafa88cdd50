"""Compare titles the way a librarian does, in every script: fold, read as words, align, name the differences, judge."""

from citecheck.biblio.titles.differences import Difference
from citecheck.biblio.titles.file_names import is_file_name
from citecheck.biblio.titles.page_candidates import belongs_to_another
from citecheck.biblio.titles.title_match import TitleMatch, same_title

__all__ = ["Difference", "TitleMatch", "belongs_to_another", "is_file_name", "same_title"]
