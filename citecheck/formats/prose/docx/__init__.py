"""Docx."""
