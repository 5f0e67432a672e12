"""After filing: how the papers were served, the order that was made, and who manages it."""

from .step import Part, Section, Step

AFTER_FILING = Section(
    "after-filing",
    "After filing",
    (
        Step(
            "summons-service",
            "Service, the order that was made, and the plan after grant",
            asks=("summons_service",),
            parts=(
                Part("order-made", "The order that was made", asks=("order_made",), folded=True),
                Part("after-grant", "The plan after grant", asks=("after_grant",), folded=True),
            ),
        ),
    ),
)
