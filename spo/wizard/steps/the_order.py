"""The order asked for: its terms, how long it lasts, and any interim order."""

from .step import EVERY, Section, Step, listing

THE_ORDER = Section(
    "order",
    "The order you ask for",
    (
        listing("terms", "Prohibitions and requirements", "term", needs=("protected_persons", "incidents")),
        Step(
            "term",
            "What the term says, and why",
            of="terms.*",
            asks=(
                *("kind", "library", "words", "short", "exceptions", "safeguards", "persons", "incidents"),
                *("why_necessary", "less_considered", "risk", "adds", "reach", "places", "map_exhibit", "locality"),
                *("how_complied", "how_proved", "conflict", "conflict_how_met", "earlier_spo_compatible"),
                *("period", "in_interim"),
            ),
        ),
        Step("delivery", "Who delivers and checks the requirement", of="terms.*", asks=("delivery",)),
        Step("duration", "How long the order lasts", asks=("duration",)),
        Step("interim", "Interim order", asks=("interim.sought",)),
        Step(
            "interim-why",
            "Why an interim order, and for how long",
            asks=(
                *("interim.why", "interim.period", "interim.notice", "interim.notice_why"),
                *("hearing.purpose", "interim.already_made", "interim.made"),
            ),
        ),
        Step(
            "sexual-offences-notification",
            "Notification under another Act",
            asks=("defendant.sexual_offences_notification",),
        ),
        Step("supporting-arguments", "Arguments that the note adds", asks=("supporting_arguments",)),
        listing("requests", "Requests to the court", "request"),
        Step("request", "A request to the court", of="requests.*", asks=EVERY),
    ),
)
