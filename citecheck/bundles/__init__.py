"""What was asked and answered of a reference as one file, without secrets, and its verdict told from it again."""
