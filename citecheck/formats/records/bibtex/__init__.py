"""Bibtex."""
