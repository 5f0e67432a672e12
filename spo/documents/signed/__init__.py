"""Papers that come back signed: the number at the foot of each, and which of them stand in the bundle."""
