"""Writes which lines of the corpus are missed: `python -m tests.corpus`."""

import json

from .measure import FOLDER, misses

(FOLDER / "misses.json").write_text(json.dumps(misses(), indent=1) + "\n", "utf-8")
