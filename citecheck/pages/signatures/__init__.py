"""How pages that are not the work give themselves away: tables to extend, one row a signature, each with its source.

A row says what to look for, what it means in one short phrase, and where that is documented or was seen. `seen` as
a source: on pages as their servers sent them. Phrases are matched caseless, with typographic apostrophes made plain.
"""
