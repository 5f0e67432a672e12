"""The quick ways in: pasted, typed fast, given to several incidents at once, or proposed and confirmed."""
