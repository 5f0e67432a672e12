"""The risk: what has been assessed, by whom, and what weighs the other way."""

from .refers import ExhibitIds
from .text import Answer, Line, Model, Words, asked
from .when import When


class RiskAssessment(Model):
    """A risk assessment with a named tool. It gives structure; the acts are what is relied on."""

    tool: Line = asked("Tool", "For example, S-DASH", served="record")
    version: Line = asked("Version", served="record")
    date: When = asked("Date", default=When(), served="record")
    assessor: Line = asked("Assessor and role", served="record")
    training: Line = asked("Assessor's training in this tool", served="record")
    found: Words = asked("What it found", "Indicators, not a score", served="record", where=True)
    exhibits: ExhibitIds = asked("Exhibits", default=())


class Risk(Model):
    """The risk associated with stalking that the defendant poses (s.2(1)(b), s.1(4))."""

    physical: Words = asked(
        "Risk of physical harm", "What is feared, and the facts behind it", served="officer", argues=True
    )
    psychological: Words = asked(
        "Risk of psychological harm", "What is feared, and the facts behind it", served="officer", argues=True
    )
    escalation: Words = asked(
        "How the acts have changed", "New methods, people or places; more or less often", served="officer", argues=True
    )
    protective_factors: Words = asked(
        "Protective factors",
        "What makes the risk less",
        served="officer",
        where=True,
        needed="protective-factors-missing",
    )
    means: Words = asked("Access to weapons or other means", served="officer", where=True)
    managed_elsewhere: Answer = asked("Is the defendant managed under MAPPA or heard at MARAC?", default=None)
    managed_how: Words = asked("How, and since when", served="officer", where=True)
