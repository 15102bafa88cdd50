"""What the files of a project name for all its pages: the files of entries, and the pages."""
