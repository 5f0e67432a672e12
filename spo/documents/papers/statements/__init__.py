"""What the statements have in common: that of the officer in the case, and those of the other witnesses."""
