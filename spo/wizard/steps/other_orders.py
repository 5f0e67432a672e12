"""Other orders and proceedings: what they say, what has happened under them, and what was looked for."""

from spo.case.gates import COURSES

from .step import EVERY, Part, Section, Step, listing

OTHER_ORDERS = Section(
    "orders",
    "Other orders and proceedings",
    (
        listing("order-checks", "Searches made for other orders", "search"),
        Step("order-check", "A search for other orders", of="order_checks.*", asks=EVERY),
        listing("existing-orders", "Other orders, bail, licences and notices", "order"),
        Step(
            "order",
            "What the order is",
            of="existing_orders.*",
            asks=(
                "kind",
                "title",
                "court",
                "reference",
                "made",
                "served",
                "without_notice",
                "until_further_order",
                "ends",
                "in_force",
                "exhibit",
            ),
            parts=(
                Part(
                    "order-offence",
                    "The offence behind the order, and whom it names",
                    asks=(
                        *("offence", "offence_is_stalking", "stalking_assessed", "stalking_assessed_asked"),
                        *("stalking_assessed_checked", "names", "names_others"),
                    ),
                ),
                Part(
                    "courses",
                    "Was enforcing, varying or extending the order considered?",
                    asks=(
                        *("considered_on", "considered_by"),
                        *(f"{course}.{one}" for course in COURSES for one in ("considered", "why_not", "decided")),
                    ),
                ),
                Part(
                    "courses-apart",
                    "If one was considered on another day, or by others",
                    asks=tuple(f"{course}.{one}" for course in COURSES for one in ("date", "by")),
                    folded=True,
                ),
            ),
        ),
        listing("order-terms", "The terms of the order", "order term", of="existing_orders.*", lists="terms"),
        Step("order-term", "A term of the order", of="existing_orders.*.terms.*", asks=EVERY),
        listing("compliance", "When the order was obeyed", "period", of="existing_orders.*"),
        Step("obeyed", "A period in which the order was obeyed", of="existing_orders.*.compliance.*", asks=EVERY),
        listing(
            "turned", "Facts on which it turns what an order reaches", "fact", needs=("incidents", "existing_orders")
        ),
        Step(
            "turned-on",
            "A fact of an incident, or of an incident and a clause",
            of="turned.*",
            asks=("incident", "question", "term", "answer"),
        ),
        listing("breaches", "Breaches and alleged breaches", "breach", needs=("incidents", "existing_orders")),
        Step("breach", "Which order, and by which incident", of="breaches.*", asks=("incident", "order")),
        Step(
            "breach-outcome",
            "Which term, and what came of it",
            of="breaches.*",
            asks=(
                "term",
                "proceeding",
                "status",
                "date",
                "court",
                "reference",
                "why_not_charged",
                "clause_did_not_catch",
            ),
        ),
        listing("proceedings", "Criminal and other proceedings", "proceeding"),
        Step("proceeding", "A proceeding", of="proceedings.*", asks=EVERY),
        Step(
            "other-courses",
            "Questions that the bench may ask",
            asks=(
                "hearing.civil_order",
                "hearing.asked_why_not_at_sentence",
                "hearing.dapo_in_force_here",
                "hearing.dapo_checked",
            ),
        ),
    ),
)
