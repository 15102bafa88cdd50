"""A small web on this machine, and the documents that cite it."""
