"""The papers of a case: made, shown, worded otherwise, downloaded, and what to do with them then."""
