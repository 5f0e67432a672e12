"""The source of each template, in a file of the template's own name."""
