"""All that differs by language, one module each, as data."""
