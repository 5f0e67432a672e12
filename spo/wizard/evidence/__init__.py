"""Files of evidence on the pages: read, taken together into incidents, and followed back to their rows."""
