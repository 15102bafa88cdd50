"""Verify citations and sources."""

from citecheck.about import __version__

__all__ = ["__version__", "check", "export", "parse", "read", "same_title"]

TYPE_CHECKING = False  # as type checkers know it: `typing` itself would take longer to load than all of this
if TYPE_CHECKING:
    from citecheck.api import check, export, parse, read, same_title
else:

    def __getattr__(name: str) -> object:
        """Hand on the Python API once it is asked for (PEP 562): the command line starts without it."""
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        from citecheck import api

        return getattr(api, name)
