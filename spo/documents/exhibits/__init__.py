"""An exhibit as pages: a picture of each page of a file that is attached, and the words found on it."""
