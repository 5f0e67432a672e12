"""The order asked for: its terms, how long it lasts, and any interim order."""

from .step import EVERY, Part, Section, Step, listing

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
            parts=(Part("delivery", "A requirement: who delivers and checks it", asks=("delivery",), folded=True),),
        ),
        Step(
            "duration",
            "How long the order lasts, and any interim order",
            asks=("duration",),
            parts=(
                Part("interim", "Interim order", asks=("interim.sought",)),
                Part(
                    "interim-why",
                    "Why an interim order, and for how long",
                    asks=(
                        *("interim.why", "interim.period", "interim.notice", "interim.notice_why"),
                        *("hearing.purpose", "interim.already_made", "interim.made"),
                    ),
                    folded=True,
                ),
                Part(
                    "sexual-offences-notification",
                    "Notification under another Act",
                    asks=("defendant.sexual_offences_notification",),
                ),
                Part(
                    "supporting-arguments",
                    "Arguments that the note adds",
                    asks=("supporting_arguments",),
                    folded=True,
                ),
            ),
        ),
        listing("requests", "Requests to the court", "request"),
        Step("request", "A request to the court", of="requests.*", asks=EVERY),
    ),
)
