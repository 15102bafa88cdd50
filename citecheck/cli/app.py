"""The whole command line, as the manual tells it."""

from citecheck.cli.command_line import command_line

app = command_line()
