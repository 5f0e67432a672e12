"""The case that is open in a window: fetched, assessed on a day, and saved."""
