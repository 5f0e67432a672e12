"""The law and practice as dated, sourced data."""

from .entries import (
    Argument,
    Behaviour,
    Capability,
    ChecklistItem,
    Claim,
    Criterion,
    FilingStep,
    Force,
    OrderKind,
    PaperEntry,
    QuickOutcome,
    Situation,
    Source,
    StepWhy,
    Wording,
)
from .load import FOLDER, Guidance, GuidanceError, guidance, load

__all__ = [
    "FOLDER",
    "Argument",
    "Behaviour",
    "Capability",
    "ChecklistItem",
    "Claim",
    "Criterion",
    "FilingStep",
    "Force",
    "Guidance",
    "GuidanceError",
    "OrderKind",
    "PaperEntry",
    "QuickOutcome",
    "Situation",
    "Source",
    "StepWhy",
    "Wording",
    "guidance",
    "load",
]
