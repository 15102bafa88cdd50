"""The plain words in a page's source that speak for a kind of page, all of them looked for in one go."""

from __future__ import annotations

from citecheck.biblio.word_search import WordSearch
from citecheck.pages.kind.signatures import bot_challenges, default_pages, error_pages, parked_domains, walls

PASSWORDS = ('type="password', "type='password", "type=password")
INPUT = "<input"
SCRIPT = "<script"
ALERT = "alert("
WAYS_BACK = ("history.back", "history.go", "location.href", "location.replace", "window.close")
COOKIE = "document.cookie"
RELOADS = ("location.reload", "location.href=", "location.replace")
_MARKS = (
    *bot_challenges.MARKS, *bot_challenges.SHORT_MARKS, *parked_domains.MARKS, *default_pages.LISTING_MARKS,
    *error_pages.PLAYER_MARKS, *walls.MOUNTS, *walls.CONSENT_MARKS,
)  # fmt: skip
SIGNS = WordSearch((*(mark.words for mark in _MARKS), *PASSWORDS, INPUT, SCRIPT, ALERT, *WAYS_BACK, COOKIE, *RELOADS))
