"""From findings to files: what has one certain outcome, written exactly, or the reason why it is not.

`repair` takes from a report what is to be amended, `placement` finds where a source writes it, `proof` reads the file
again with all of it, `mending` joins the three, `patch` shows the difference, and `rewriting` puts it on the disk.
"""
