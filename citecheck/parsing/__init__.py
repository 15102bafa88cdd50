"""Free text into items: `reference` reads one string, `document` where references stand and how they part. Pure."""
