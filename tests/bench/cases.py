"""Cases of any size, grown from the worked example of a restraining order that was breached."""

from datetime import date, datetime
from functools import cache

from spo.case import Case, Incident, When, read_case
from spo.case.heard import Heard, Reply, TermMade
from spo.case.orders import Turned
from spo.guidance import guidance

EXAMPLE = "restraining-order-breached"
ON = date(2026, 11, 20)
"""The day on which cases are assessed."""


@cache
def case(size: int) -> Case:
    """Return the example with so many incidents: its own, then repeats with new ids, spread over the same months."""
    example = read_case(guidance().example(EXAMPLE))
    own = list(example.incidents.items())
    days = [act.date.day for _, act in own if act.date.day]
    start = datetime.combine(min(days), datetime.min.time())
    apart = (max(days) - min(days)) / size
    repeats = {
        f"r{number}": _repeat(own[number % len(own)][1], start + number * apart) for number in range(len(own), size)
    }
    beside = {
        "turned": {"t1": Turned(incident=own[0][0])},
        "replies": {"r1": Reply()},
        "heard": {"h1": Heard()},
        "terms_made": {"m1": TermMade()},
    }
    return example.model_copy(update={"incidents": {**dict(own[:size]), **repeats}, **beside})


def _repeat(act: Incident, at: datetime) -> Incident:
    day = f"{at.day} {at:%B %Y}"
    return act.model_copy(update={"date": When.read(day), "time": f"{at:%H:%M}"})
