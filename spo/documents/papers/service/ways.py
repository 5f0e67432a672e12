"""The ways in which a paper may be served, and the day on which it is taken to be received."""

from datetime import date
from typing import Literal

from spo.case.days_counted import business_days_after, days_after
from spo.guidance import WayOfService

from ...passages import Fact, Row, Sentence
from ...writer import Writer, row
from ..kept import one_day

Served = Literal["summons", "order"]


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


def way_used(w: Writer, paper: Served, path: str) -> WayOfService | None:
    """Return what guidance holds of the way in which a paper was served, or None where it is none that was read."""
    used = w.case.at(f"{path}.way")
    entries = w.assessment.view.guidance.service.values()
    return next((entry for entry in entries if entry.paper == paper and entry.way == used), None)


def received(w: Writer, paper: Served, path: str) -> date | None:
    """Return the day on which a paper is taken to be received, or None where that cannot be told."""
    way, served = way_used(w, paper, path), one_day(w.case.at(f"{path}.date"))
    if way is None or way.days is None or served is None:
        return None
    return business_days_after(served, way.days) if way.business else days_after(served, way.days)
