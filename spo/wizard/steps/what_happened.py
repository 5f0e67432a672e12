"""What has happened, what shows it, and how the defendant knew that it was unwelcome."""

from .step import EVERY, Part, Section, Step, listing

WHAT_HAPPENED = Section(
    "happened",
    "What has happened",
    (
        listing("incidents", "Incidents", "incident"),
        Step(
            "incident",
            "What happened",
            of="incidents.*",
            asks=(
                "date",
                "lasted",
                "time",
                "what",
                "method",
                "also_by",
                "count",
                "estimated",
                "used",
                "where",
                "towards",
                "through",
                "behaviours",
                "reach",
                "why_it_matters",
                "impact",
                "matters_most",
            ),
            parts=(
                Part(
                    "incident-evidence",
                    "What shows this incident, and what came of it",
                    asks=(
                        *("attributed", "attribution", "inferred", "doubts", "put", "put_on", "put_answer"),
                        *("witness", "other_witnesses", "source", "exhibits", "reported_to", "outcome"),
                        "from_custody",
                    ),
                ),
            ),
        ),
        listing("source-files", "Files of evidence that were read", "file"),
        Step(
            "source-file",
            "A file of evidence",
            of="source_files.*",
            asks=("name", "description", "came_from", "exhibit", "annexe"),
        ),
        listing("warnings", "What shows that the defendant knew, or ought to have known", "refusal or warning"),
        Step("warning", "A refusal or a warning", of="warnings.*", asks=EVERY),
        Step("stalking", "Whether the acts are stalking", asks=("stalking",)),
        listing("witnesses", "Witnesses", "witness"),
        Step(
            "witness",
            "A witness",
            of="witnesses.*",
            asks=(
                "name",
                "role",
                "person",
                "statement_signed",
                "statement_date",
                "first_hand",
                "speaks_to",
                "called",
                "why_not_called",
                "dates_to_avoid",
                "needs",
            ),
        ),
        listing("exhibits", "Exhibits", "exhibit"),
        Step(
            "exhibit",
            "An exhibit",
            of="exhibits.*",
            asks=("mark", "description", "produced_by", "date", "kept_at", "redacted", "picture_shows"),
        ),
        listing("hearsay", "Statements of people who are not witnesses", "statement"),
        Step("hearsay-statement", "A statement that somebody else passes on", of="hearsay.*", asks=EVERY),
    ),
)
