"""No paper prints the id of an item, or the order in which somebody chose answers from a list."""

import re

from spo.case import Case, read_case, write_case
from spo.documents import papers

from .word import assessed

EVERY = ("incidents", "protected_persons", "witnesses", "exhibits", "terms")
"""Collections whose ids in the examples are the names of nothing else."""


def renamed(case: Case) -> Case:
    """Return a case in which every item of these collections has another id, which sorts as the old one did."""
    text = write_case(case).decode()
    for collection in EVERY:
        for number, key in enumerate(sorted(getattr(case, collection))):
            text = re.sub(rf'"{re.escape(key)}"(?=[,:\s\]])', f'"zq{EVERY.index(collection)}{number:04}"', text)
    return read_case(text.encode())


def test_a_case_whose_ids_are_others_gives_the_same_papers(example: Case) -> None:
    before, after = papers(assessed(example)), papers(assessed(renamed(example)))
    for name, paper in before.items():
        assert after[name].text() == paper.text(), name


def test_the_examples_of_stalking_are_printed_in_the_order_of_the_act(order_breached: Case) -> None:
    turned = {
        key: act.model_copy(update={"behaviours": tuple(reversed(act.behaviours))})
        for key, act in order_breached.incidents.items()
    }
    other = order_breached.model_copy(update={"incidents": turned})
    before, after = papers(assessed(order_breached)), papers(assessed(other))
    assert {name: paper.text() for name, paper in after.items()} == {n: paper.text() for n, paper in before.items()}
