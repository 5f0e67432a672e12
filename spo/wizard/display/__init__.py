"""What the pages say of a case and of the law, as escaped HTML."""
