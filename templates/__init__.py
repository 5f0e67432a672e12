"""The Word templates of the papers, and what writes them. A force edits those that it keeps in Word."""
