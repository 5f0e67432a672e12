"""What the Word templates are written from: a base document, and a file for each of them."""
