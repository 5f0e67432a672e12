"""The risk: what has been assessed, by whom, and what weighs the other way."""

from .refers import ExhibitIds
from .text import Answer, Done, Line, Model, Words, asked, known, recorded, written
from .when import When


class RiskAssessment(Model):
    """A risk assessment with a named tool. It gives structure; the acts are what is relied on."""

    tool: Line = known("Tool", "For example, S-DASH")
    done: Done = asked("Was it completed, and has it been looked at for this application?", default=None)
    version: Line = known("Version")
    date: When = recorded("Date", default=When())
    assessor: Line = recorded("Assessor and role")
    training: Line = known("Assessor's training in this tool")
    found: Words = recorded("What it found", "Indicators, not a score")
    exhibits: ExhibitIds = asked("Exhibits", default=())


class Stalking(Model):
    """Whether the acts are stalking, and not an ordinary dispute: no letter of section 2A(3) says that by itself."""

    fixation: Answer = asked(
        "Do the acts show that the defendant is fixated on, or obsessed with, a person?",
        "For example, planning, searching, going round a block, or acts about the person and not the thing in dispute",
        None,
    )
    fixation_shown: Words = asked("What shows that", "By the numbers of acts, and their sources", kept="officer")
    ordinary_dispute: Answer = asked(
        "Is this, or did it begin as, an ordinary dispute?",
        "For example, about land, noise, parking, debt, a contract, work, or children of both",
        None,
    )
    dispute_about: Words = asked(
        "What the dispute is about",
        "Since when, and whether it is over",
        kept="officer",
        needed="dispute-not-described",
    )
    mutual: Answer = asked("Are acts by the other side recorded?", default=None)


class Risk(Model):
    """The risk associated with stalking that the defendant poses (s.2(1)(b), s.1(4))."""

    physical: Words = written("Risk of physical harm", "What is feared, and the facts behind it", argues=True)
    psychological: Words = written("Risk of psychological harm", "What is feared, and the facts behind it", argues=True)
    escalation: Words = written(
        "How the acts have changed", "New methods, people or places; more or less often", argues=True
    )
    protective_factors: Words = written(
        "Protective factors", "What makes the risk less", needed="protective-factors-missing"
    )
    means: Words = written("Access to weapons or other means")
    managed_elsewhere: Answer = asked("Is the defendant managed under MAPPA or heard at MARAC?", default=None)
    managed_how: Words = asked(
        "How, and since when", "Kept: no paper that is served says that there was a conference", kept="officer"
    )
