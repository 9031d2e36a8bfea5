"""The conversation: a pure state machine that every front end speaks through."""
