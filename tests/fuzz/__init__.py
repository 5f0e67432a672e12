"""Cases of nasty text in every field, each from a number, so that one that failed can be made again."""
