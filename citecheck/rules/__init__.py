"""What is wrong, and what it is called: one file a family of rules. Pure."""
