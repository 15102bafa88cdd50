"""Free text into items: where references stand, how they part, what each says. Pure."""
