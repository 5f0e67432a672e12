"""After filing: how the papers were served, what the court did, the order that was made, and who manages it."""

from .step import EVERY, Part, Section, Step, listing

AFTER_FILING = Section(
    "after-filing",
    "After filing",
    (
        Step(
            "summons-service",
            "Service, the order that was made, and the plan after grant",
            asks=("summons_service",),
            parts=(
                Part("hearsay-served", "Service of the hearsay notice", asks=("hearsay_served",), folded=True),
                Part("interim-made", "The interim order that was made", asks=("interim_made",), folded=True),
                Part("order-made", "The order that was made", asks=("order_made",), folded=True),
                Part("after-grant", "The plan after grant", asks=("after_grant",), folded=True),
            ),
        ),
        listing("replies", "Replies to the hearsay notice", "reply"),
        Step("reply", "A reply to the hearsay notice", of="replies.*", asks=EVERY),
        listing("heard", "Hearings that were held", "hearing"),
        Step("hearing-held", "A hearing that was held", of="heard.*", asks=EVERY),
        listing("terms-made", "Terms that the court decided", "term that was decided"),
        Step("term-made", "A term that the court decided", of="terms_made.*", asks=EVERY),
    ),
)
