"""Paths into readings: documents opened and read, the libraries they name, every reference named and tied once."""
