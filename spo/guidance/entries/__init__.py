"""The typed entries of guidance: the law and practice as dated, sourced data."""

from .arguments import Argument, Situation, Statement
from .asked import Criterion, Mandatory
from .base import Claim, Entry
from .conduct import Behaviour, ChosenActs, Cues, DeskWords, Four, Heading, Prompt, Reach, Whereabouts
from .examples import Example
from .figures import Figure
from .forces import Force
from .means import LANES, Called, Cell, Clause, ClauseQuestion, ClauseReason, Method, Reached
from .orders import BreachOutcome, Capability, Family, OrderKind
from .papers import ChecklistItem, DayDueText, FilingStep, PaperEntry, WayOfService
from .sayings import FindingText, Narrative, QuickOutcome, StepWhy, Wording
from .sources import LawInMotion, Rhythm, Source
from .terms import Definition, OpenPoint, Slot, TermActs, TermCheck, TermException, TermTemplate, Trap
