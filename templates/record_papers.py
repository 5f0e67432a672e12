"""The papers that are filed and never served, and the records that are kept: made to be filled in as things happen."""

from heading import short_heading, title
from page import Paper
from pieces import Block, join, line, passage, ruled, section, signature, tag, when
from tables import table
from wordml import paragraph, run


def known(label: str, name: str) -> Block:
    """What is known, after its label, or a ruled blank to write it on."""
    held = line("SPOPlain", f"{label}: {{{{ head.{name} }}}}")
    return Block(tag(f"if head.{name}") + held.xml + tag("else") + ruled(label).xml + tag("endif"))


def on_a_new_page(heading: str, *blocks: Block) -> Block:
    """A section that begins a page, and may be taken off before the paper is handed over."""
    return join((Block(paragraph("Heading1", run(heading), extra="<w:pageBreakBefore/>")), *blocks))


def always(heading: str, *blocks: Block) -> Block:
    """A section that is there whatever is known, because it holds blanks to fill in."""
    return join((line("Heading1", heading), *blocks))


def confidential() -> Paper:
    """What is withheld, for the court alone, and where the served papers say that it is."""
    withheld = table(
        "tables.withheld",
        "What is withheld",
        ("What", "what", 11),
        ("In full", "value", 27),
        ("Whose", "whose", 14),
        ("Served as", "mark", 14),
        ("Where the served papers say so", "where", 34),
    )
    return Paper(
        (
            short_heading(),
            passage("purpose"),
            section("What is withheld", withheld),
            section("What the court is asked for", passage("requests")),
            when("passages.signature", signature()),
        )
    )


def witness_list() -> Paper:
    """Who can say what, whether each is called, when each cannot come, and what each needs."""
    witnesses = table(
        "tables.witnesses",
        "Witnesses",
        ("Witness", "witness", 18),
        ("Can speak to", "speaks_to", 24),
        ("Statement", "statement", 12),
        ("Called, or why not", "called", 20),
        ("Dates to avoid", "avoid", 11),
        ("Needs at court", "needs", 15),
        landscape=True,
    )
    others = table(
        "tables.others",
        "People to protect who are not on the list",
        ("Person", "person", 30),
        ("Safety needs", "needs", 70),
        landscape=True,
    )
    return Paper(
        (
            title(),
            passage("state"),
            passage("hearing"),
            passage("gaps"),
            section("What the court is to be asked for", passage("requests")),
            section("Witnesses", witnesses),
            section("People to protect who are not on the list", others),
        ),
        landscape=True,
    )


def authority_record() -> Paper:
    """Who decided to apply, on what reasons, and what was weighed about costs."""
    particulars = table("tables.particulars", "The decision", ("Particular", "label", 3), ("Detail", "value", 9))
    test = table(
        "tables.test",
        "What must appear to the chief officer",
        ("Section", "section", 14),
        ("What must appear", "test", 56),
        ("The file", "state", 30),
    )
    consulted = table(
        "tables.consultations",
        "Consultation",
        ("Who", "who", 28),
        ("Date", "date", 17),
        ("What they said", "result", 55),
    )
    return Paper(
        (
            title(),
            passage("state"),
            section("The decision", particulars, passage("gaps")),
            section("What must appear to the chief officer", test),
            section("Reasons for applying", passage("reasons_for")),
            section("Reasons against applying that were weighed", passage("reasons_against")),
            section("What else was considered", passage("alternatives")),
            section("Consultation", consulted),
            section("Costs", passage("costs")),
            always("Authority", ruled("Decision"), ruled("Signed"), ruled("Name and rank"), ruled("Date and time")),
        )
    )


def _ways() -> Block:
    return table(
        "tables.ways",
        "Ways of service",
        ("Way", "way", 50),
        ("Taken to be received", "received", 36),
        ("Used", "used", 14),
    )


def service_of_summons() -> Paper:
    """The certificate of service, ready to sign."""
    served = table("tables.served", "What was served", ("Paper", "paper", 80), ("Served: tick", "ticked", 20))
    return Paper(
        (
            short_heading(),
            passage("certify"),
            section("What was served", served),
            always(
                "How and when it was served",
                known("How it was served", "way"),
                known("Date of service", "date"),
                ruled("Time of service"),
                known("Where, or to whom", "where"),
                known("Served by", "by"),
                passage("received"),
            ),
            ruled("Signed by the person who served"),
            ruled("Name, rank and number"),
            ruled("Date signed"),
            on_a_new_page("About this certificate", passage("notes")),
            section("When it is taken to be received", passage("ways"), _ways()),
        )
    )


def service_of_order() -> Paper:
    """The record of service of the order, and of what the defendant then notified."""
    notified = (
        line("Heading2", "What was notified"),
        ruled("Name notified"),
        ruled("Other names notified"),
        ruled("Home address notified"),
        ruled("Police station"),
        ruled("Date and time"),
        ruled("Notified to (name and number)"),
        ruled("Acknowledged in writing by"),
        ruled("Fingerprints or photograph"),
    )
    return Paper(
        (
            title(),
            passage("state"),
            always("The order", known("Which order was made", "kind"), known("Date it was made", "made")),
            always(
                "Service",
                passage("order"),
                known("How it was served", "way"),
                known("Date of service", "date"),
                known("Where, or to whom", "where"),
                known("Served by", "by"),
                ruled("Terms explained by, and when"),
                passage("received"),
            ),
            section("When it is taken to be received", passage("ways"), _ways()),
            section("Last day to notify the police", passage("last_day")),
            section("Notification", passage("notification"), when("passages.notification", *notified)),
            section("Notification", passage("not_due")),
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
    terms = table(
        "tables.terms",
        "Term by term",
        ("Term", "term", 28),
        ("How it is complied with", "complied", 25),
        ("How a breach would be proved", "proved", 25),
        ("Who delivers and checks", "delivered", 22),
        landscape=True,
    )
    return Paper(
        (
            title(),
            passage("state"),
            always("Who manages the order", passage("owner"), known("Owner", "owner"), known("Stands in", "stands_in")),
            section("Days to keep", days, passage("changes")),
            section("People protected", passage("people"), people),
            section("Term by term", terms),
            section("On a breach", passage("breach")),
            section("Renewal, variation and the end of the order", passage("end")),
            always("Reviews held", ruled("Review 1"), ruled("Review 2"), ruled("Review 3"), ruled("Review 4")),
        ),
        landscape=True,
    )
