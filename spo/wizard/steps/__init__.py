"""The steps of the journey, a file a section, in the order of a court's questions."""

from .after_filing import AFTER_FILING
from .authority import AUTHORITY
from .fairness import FAIRNESS
from .other_orders import OTHER_ORDERS
from .people import PEOPLE
from .step import EVERY, Part, Section, Step
from .the_case import THE_CASE
from .the_defendant import THE_DEFENDANT
from .the_order import THE_ORDER
from .the_risk import THE_RISK
from .what_happened import WHAT_HAPPENED

SECTIONS: tuple[Section, ...] = (
    THE_CASE,
    THE_DEFENDANT,
    PEOPLE,
    WHAT_HAPPENED,
    THE_RISK,
    OTHER_ORDERS,
    THE_ORDER,
    FAIRNESS,
    AUTHORITY,
    AFTER_FILING,
)

STEPS: dict[str, Step] = {step.id: step for section in SECTIONS for step in section.steps}

__all__ = ["EVERY", "SECTIONS", "STEPS", "Part", "Section", "Step"]
