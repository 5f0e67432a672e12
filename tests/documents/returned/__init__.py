"""Word files that come back."""
