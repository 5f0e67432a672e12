"""Reading what officers paste."""
