"""The road from the papers on a desk to a case: put down, read, and what is proposed confirmed on four pages."""
