"""What the corpus measures: of the ways to give somebody away those that are missed, and what harmless sentences ask.

`misses.json` lists each by its id, so that it can only become shorter: `python -m tests.corpus` writes it.
"""

import json

from .measure import FOLDER, lines, misses


def test_what_is_missed_is_what_is_listed_and_no_more() -> None:
    assert misses() == json.loads((FOLDER / "misses.json").read_text("utf-8"))


def test_of_what_would_find_somebody_nearly_all_is_refused_and_harmless_sentences_are_seldom_asked_about() -> None:
    found, ways, harmless = misses(), lines("ways.jsonl"), len(lines("harmless.jsonl"))
    people, days = [line["level"] for line in ways], {line["id"] for line in ways if line["what"] == "whereabouts"}
    alone = people.count("alone")
    assert len(found["served"]) * 100 <= alone
    assert (len(found["served"]) + len(found["asked"])) * 20 <= alone
    assert len(found["unasked"]) * 50 <= len(people) - alone
    assert all(len(asked) * 40 <= harmless for key, asked in found.items() if key.startswith("set"))
    assert len(days.intersection(found["unasked"])) * 50 <= len(days)
