"""What the documents say is so: their commands run, their snippets are valid, their links lead somewhere."""
