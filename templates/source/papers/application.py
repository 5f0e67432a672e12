"""The application (complaint) for a stalking protection order."""

from ..blocks import Template, part, passage, section, table
from ..shared import BOTH_TERMS, FULL_HEADING, PARTICULARS, SIGNATURE

ACTS = table(
    "acts",
    "Acts associated with stalking",
    ("No.", "no", 5),
    ("Date", "date", 17),
    ("What happened", "what", 53),
    ("Example in s.2A(3)", "example", 11),
    ("Shown by", "shown_by", 14),
)
EACH_TERM = table(
    "each_term",
    "Why each term is necessary",
    ("Term", "term", 7),
    ("The risk, and why the term is necessary", "why", 49),
    ("What less was considered", "less", 32),
    ("Incidents", "incidents", 14),
)
EXISTING = table(
    "existing",
    "Existing orders and the terms sought",
    ("Term", "term", 7),
    ("What the existing orders say", "says", 32),
    ("What has happened since", "since", 31),
    ("What the term adds", "adds", 32),
)
WITNESSES = table(
    "witnesses",
    "Witnesses",
    ("Witness", "witness", 41),
    ("Statement", "statement", 28),
    ("Called, or why not", "called", 31),
)

TEMPLATE = Template(
    (
        FULL_HEADING,
        table("particulars", "Particulars", *PARTICULARS),
        section("The application", passage("application")),
        section("The parties", passage("parties")),
        section("Link to the police area", passage("area_link")),
        section(
            "The order sought",
            passage("order_sought"),
            BOTH_TERMS,
            part("Duration", passage("duration")),
            part("Interim order", passage("interim")),
        ),
        section("The test, burden and standard", passage("test")),
        section(
            "Ground 1: acts associated with stalking",
            passage("acts"),
            ACTS,
            part("How the defendant knew, or ought to have known", passage("knowledge")),
        ),
        section("Ground 2: risk associated with stalking", passage("risk")),
        section("Ground 3: necessity of the order", passage("necessity"), part("Term by term", EACH_TERM)),
        section("Other orders and proceedings", passage("existing_orders"), EXISTING, passage("proceedings")),
        section("Religion, work, study and proportionality", passage("proportionality")),
        section("Evidence relied on", passage("evidence"), part("Witnesses", WITNESSES)),
        section("Views of the people to be protected", passage("views")),
        section("What helps the defendant", passage("helps")),
        section("Requests to the court", passage("requests")),
        section("Consultation and authority", passage("authority", keep=True)),
        SIGNATURE,
    )
)
