"""What the author's screens are made of."""
