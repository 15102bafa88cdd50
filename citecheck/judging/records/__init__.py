"""What records come to for one reference: which are of the work, what they contradict, and its standing."""
