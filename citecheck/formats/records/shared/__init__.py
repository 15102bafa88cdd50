"""What the formats of structured records share: a record with its span, its tags, its key, its dates."""
