"""The bytes of a file into text or a tree, safely, and where each piece of it stands."""
