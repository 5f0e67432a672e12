"""The pages of the journey, and those about a case as a whole."""
