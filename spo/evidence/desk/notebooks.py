"""An officer's notebook taken apart at each day and each time, with the day that stands over what has none."""

import re
from collections.abc import Iterator

from spo.case import When
from spo.case.days.running import dates_in

from ..pasting.lines import Line
from .paper import Paper

_TIME = re.compile(r"^\W*(?:at\s+)?(?:[01]?\d|2[0-3])[:.]?[0-5]\d(?:\s*(?:hrs?|hours))?(?=\s|[-–:])", re.IGNORECASE)
_DAY = 14
"""How far from the beginning of a line a day may stand that is over what follows: after the number of a page."""


def parts_of(paper: Paper) -> Iterator[tuple[list[Line], When]]:
    """Yield what stands under each day, time or blank line of a notebook, with the day that it is of."""
    held: list[Line] = []
    day = When()
    for line in (*(Line(number, text) for number, text in enumerate(paper.lines, start=1)), Line(0, "")):
        dates = dates_in(line.text[:120], paper.written, anchor=day.earliest)
        headed = next((one.when for one in dates if one.first and one.start < _DAY), None)
        rule = not re.search(r"\w", line.text)
        if held and (rule or headed or _TIME.match(line.text)):
            yield held, day
            held = []
        day = headed or day
        held.extend([] if rule else [line])
