"""Latex."""
