"""After filing: how the papers were served, the order that was made, and who manages it."""

from .step import Section, Step

AFTER_FILING = Section(
    "after-filing",
    "After filing",
    (
        Step("summons-service", "Service of the summons and the papers", asks=("summons_service",)),
        Step("order-made", "The order that was made", asks=("order_made",)),
        Step("after-grant", "The plan after grant", asks=("after_grant",)),
    ),
)
