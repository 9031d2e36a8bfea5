"""The screens of the author's application."""
