"""Each benchmark beside a peer that does the same work, in one run: `python -m tests.bench [NAME ...] [--json]`."""
