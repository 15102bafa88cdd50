"""The field's own values: items, names, dates, titles, identifiers, addresses. Pure; the ground floor."""
