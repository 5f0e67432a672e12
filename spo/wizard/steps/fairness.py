"""Rights and fairness: why the order goes no further than it must, and what helps the defendant."""

from .step import EVERY, Section, Step, listing

FAIRNESS = Section(
    "fairness",
    "Rights and fairness",
    (
        Step("rights", "Rights and proportionality", asks=("rights",)),
        listing("helps-defendant", "What helps the defendant", "fact"),
        Step("helps", "A fact that helps the defendant", of="helps_defendant.*", asks=EVERY),
    ),
)
