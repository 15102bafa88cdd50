"""Wikitext."""
