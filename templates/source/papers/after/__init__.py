"""The templates of the papers after filing, which no force has of its own: they stand apart from those of the pack."""
