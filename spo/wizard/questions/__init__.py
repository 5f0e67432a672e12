"""What the pages ask, and what an answer changes: computed from the steps and the case, without a screen."""
