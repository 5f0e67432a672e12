"""The risk: what has been assessed, by whom, and what weighs the other way."""

from .refers import ExhibitIds
from .text import Answer, Line, Model, Words, asked
from .when import When


class RiskAssessment(Model):
    """A risk assessment with a named tool. It gives structure; the acts are what is relied on."""

    tool: Line = asked("Tool", "For example, S-DASH")
    version: Line = asked("Version")
    date: When = asked("Date", default=When())
    assessor: Line = asked("Assessor and role")
    training: Line = asked("Assessor's training in this tool")
    found: Words = asked("What it found", "Indicators, not a score")
    exhibits: ExhibitIds = asked("Exhibits", default=())


class Risk(Model):
    """The risk associated with stalking that the defendant poses (s.2(1)(b), s.1(4))."""

    physical: Words = asked("Risk of physical harm", "What is feared, and the facts behind it")
    psychological: Words = asked("Risk of psychological harm", "What is feared, and the facts behind it")
    escalation: Words = asked("How the acts have changed", "New methods, people or places; more or less often")
    protective_factors: Words = asked("Protective factors", "What makes the risk less")
    means: Words = asked("Access to weapons or other means")
    managed_elsewhere: Answer = asked("Is the defendant managed under MAPPA or heard at MARAC?", default=None)
    managed_how: Words = asked("How, and since when")
