"""The ways in which a paper may be served, each with when it is then taken to be received."""

from spo.assessment.facts import Fact
from spo.assessment.service import Served

from ..passages import Row, Sentence
from ..writer import Writer, row


def ways(w: Writer, paper: Served, path: str) -> list[Row]:
    """Return each way that the rule allows, when it is taken to be received, and which of them was used."""
    used = w.case.at(f"{path}.way")
    return [
        row(
            key,
            way=Sentence(entry.text, (), (f"service/{key}",)),
            received=Sentence(entry.received, (), (f"service/{key}",)),
            used=Fact("Used", (f"{path}.way",)) if entry.way == used else None,
        )
        for key, entry in w.assessment.view.guidance.service.items()
        if entry.paper == paper
    ]
