"""A question as a widget, what stands beside it, and how a page of them is saved."""
