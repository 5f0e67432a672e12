"""What shows what happened: files of evidence and pasted text, read into incidents and terms. Pure functions."""
