"""What several reports share: who is cited, where it stands, what it comes to, and text that carries no weapon."""
