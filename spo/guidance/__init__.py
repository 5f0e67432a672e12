"""The law and practice as dated, sourced data."""

from .entries import (
    Argument,
    Behaviour,
    Capability,
    ChecklistItem,
    Claim,
    Criterion,
    Force,
    OrderKind,
    PaperEntry,
    Situation,
    Source,
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
    "Force",
    "Guidance",
    "GuidanceError",
    "OrderKind",
    "PaperEntry",
    "Situation",
    "Source",
    "Wording",
    "guidance",
    "load",
]
