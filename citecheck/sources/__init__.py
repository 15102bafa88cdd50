"""What to ask whom about a reference, and what the answer means. Pure."""
