"""What the corpus measures: of the ways to give somebody away those that are missed, and what harmless sentences ask.

`misses.json` lists each by its id, so that it can only become shorter: `python -m tests.corpus` writes it.
"""

import json

from .measure import FOLDER, misses


def test_what_is_missed_is_what_is_listed_and_no_more() -> None:
    assert misses() == json.loads((FOLDER / "misses.json").read_text("utf-8"))
