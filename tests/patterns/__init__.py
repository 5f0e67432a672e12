"""What is counted and drawn of the acts in a case."""
