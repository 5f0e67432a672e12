"""What stands above and among the bars: the events, by kind, and the quiet between acts."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

import altair as alt

from .. import Quiet
from ..words import days as in_days
from .frame import Frame, Values, room
from .labels import Label

LINE = 15
"""The height of a line of labels."""

_OVER = 20  # between the lowest label and the highest bar


def height_of(labels: Sequence[Label]) -> float:
    """Return how high the labels stand."""
    return max((label.line + 1 for label in labels), default=0) * LINE + _OVER


def events(frame: Frame, labels: Sequence[Label]) -> list[alt.Chart]:
    """Return a dashed rule for each event, with its label beside the top of it."""
    along, moment = frame.along, frame.along.moment
    rules: Values = []
    words: dict[bool, Values] = {False: [], True: []}
    for label in labels:
        y, day = frame.top - _OVER - label.line * LINE, moment(along.noon(label.mark.day))
        rules.append({"from": day, "y": y - LINE + 4, "low": frame.base})
        words[label.leftwards].append({"from": day, "y": y - 4, "text": label.text})
    return [
        *frame.upright(rules, color="black", strokeDash=[4, 2]),
        *frame.text(words[False], align="left", dx=4),
        *frame.text(words[True], align="right", dx=-4),
    ]


def quiet(frame: Frame, spells: Sequence[Quiet], labels: Sequence[Label], y: float) -> list[alt.Chart]:
    """Return a dotted line over each quiet spell, broken by how long it is where there is room between the rules."""
    along, moment = frame.along, frame.along.moment
    lines: Values = []
    ends: Values = []
    texts: Values = []
    for spell in spells:
        left, right = along.at(spell.first), along.at(spell.last + timedelta(days=1))
        said = in_days(spell.days)
        rules = sorted(at for label in labels if left < (at := along.noon(label.mark.day)) < right)
        start, end = max(pairwise((left, *rules, right)), key=lambda part: part[1] - part[0])
        text = next((text for text in (f"no act for {said}", said) if room(text, 14) < end - start), "")
        middle, half = (start + end) / 2, room(text, 4 if text else 0) / 2
        for start, end in ((left, middle - half), (middle + half, right)):
            lines.append({"from": moment(start), "to": moment(end), "y": y})
        ends += [{"from": moment(at), "y": y - 4, "low": y + 4} for at in (left, right)]
        if text:
            texts.append({"from": moment(middle), "y": y, "text": text})
    return [
        *frame.level(lines, strokeDash=[1, 2], color="black"),
        *frame.upright(ends, color="black"),
        *frame.text(texts, align="center"),
    ]
