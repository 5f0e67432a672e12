"""What the court alone is told, and the records that are kept: made to be filled in as things happen."""

from heading import short_heading, title
from page import Paper
from pieces import always, known, passage, ruled, section, signature, when
from tables import section_of, table


def confidential() -> Paper:
    """What is withheld, for the court alone, and where the served papers say that it is."""
    return Paper(
        (
            short_heading(),
            passage("purpose"),
            section_of(
                "tables.withheld",
                "What is withheld",
                ("What", "what", 11),
                ("In full", "value", 27),
                ("Whose", "whose", 14),
                ("Served as", "mark", 14),
                ("Where the served papers say so", "where", 34),
            ),
            section("What the court is asked for", passage("requests")),
            when("passages.signature", signature()),
        )
    )


def witness_list() -> Paper:
    """Who can say what, whether each is called, when each cannot come, and what each needs."""
    return Paper(
        (
            title(),
            passage("state"),
            passage("hearing"),
            passage("gaps"),
            section("What the court is to be asked for", passage("requests")),
            section_of(
                "tables.witnesses",
                "Witnesses",
                ("Witness", "witness", 18),
                ("Can speak to", "speaks_to", 24),
                ("Statement", "statement", 12),
                ("Called, or why not", "called", 20),
                ("Dates to avoid", "avoid", 11),
                ("Needs at court", "needs", 15),
                landscape=True,
            ),
            section_of(
                "tables.others",
                "People to protect who are not on the list",
                ("Person", "person", 30),
                ("Safety needs", "needs", 70),
                landscape=True,
            ),
        ),
        landscape=True,
    )


def authority_record() -> Paper:
    """Who decided to apply, on what reasons, and what was weighed about costs."""
    particulars = table("tables.particulars", "The decision", ("Particular", "label", 3), ("Detail", "value", 9))
    return Paper(
        (
            title(),
            passage("state"),
            section("The decision", particulars, passage("gaps")),
            section_of(
                "tables.test",
                "What must appear to the chief officer",
                ("Section", "section", 14),
                ("What must appear", "test", 56),
                ("The file", "state", 30),
            ),
            section("Reasons for applying", passage("reasons_for")),
            section("Reasons against applying that were weighed", passage("reasons_against")),
            section("What else was considered", passage("alternatives")),
            section_of(
                "tables.consultations",
                "Consultation",
                ("Who", "who", 28),
                ("Date", "date", 17),
                ("What they said", "result", 55),
            ),
            section("Costs", passage("costs")),
            always("Authority", ruled("Decision"), ruled("Signed"), ruled("Name and rank"), ruled("Date and time")),
        )
    )


def after_grant() -> Paper:
    """Who manages the order, the days to keep, what to do on a breach, and when it ends."""
    people = table(
        "tables.people",
        "People protected",
        ("Person", "person", 25),
        ("Safety needs", "safety", 50),
        ("Told: by whom, when", "told", 25),
        landscape=True,
    )
    days = table(
        "tables.days",
        "Days to keep",
        ("What", "what", 36),
        ("When", "when", 34),
        ("Done: by whom, when", "done", 30),
        landscape=True,
    )
    return Paper(
        (
            title(),
            passage("state"),
            always("Who manages the order", passage("owner"), known("Owner", "owner"), known("Stands in", "stands_in")),
            section("Days to keep", days, passage("changes")),
            section("People protected", passage("people"), people),
            section_of(
                "tables.terms",
                "Term by term",
                ("Term", "term", 28),
                ("How it is complied with", "complied", 25),
                ("How a breach would be proved", "proved", 25),
                ("Who delivers and checks", "delivered", 22),
                landscape=True,
            ),
            section("On a breach", passage("breach")),
            section("Renewal, variation and the end of the order", passage("end")),
            always("Reviews held", ruled("Review 1"), ruled("Review 2"), ruled("Review 3"), ruled("Review 4")),
        ),
        landscape=True,
    )
