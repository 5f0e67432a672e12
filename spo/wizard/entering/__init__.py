"""The quick ways in: typed fast, given to several incidents at once, or proposed and confirmed."""
