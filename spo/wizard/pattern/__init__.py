"""The pattern of a case on a page: counts, each with its incidents, and the picture of them."""
