"""The loop over many references: plan, fetch, learn, judge."""
