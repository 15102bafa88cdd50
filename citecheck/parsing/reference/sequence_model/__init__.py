"""Sequence model."""
