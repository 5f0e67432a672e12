"""The law and practice as dated, sourced data."""

from .choices import choices
from .entries import (
    LANES,
    Argument,
    BreachOutcome,
    Called,
    Capability,
    Cell,
    ChecklistItem,
    Claim,
    Definition,
    Family,
    FilingStep,
    Force,
    Mandatory,
    Method,
    OrderKind,
    PaperEntry,
    QuickOutcome,
    Reached,
    Rhythm,
    Situation,
    Slot,
    Source,
    TermActs,
    TermCheck,
    TermException,
    TermTemplate,
    Trap,
    WayOfService,
    Whereabouts,
)
from .load import FOLDER, Guidance, GuidanceError, guidance, load
from .read_again import ReadAgain
