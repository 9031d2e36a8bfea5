"""An author's work on a bank, without a screen: what waits, what a form says, what learners object to."""
