"""A fetched body into what the page says of itself. Pure; the only door to beautifulsoup4 beside `formats.html`."""
