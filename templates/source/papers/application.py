"""The application (complaint) for a stalking protection order."""

from ..blocks import TEXT, Line, Template, always, part, passage, passages, ruled, section, table
from ..shared import SHORT_HEADING

_ACTS = (("No.", "no", 5), ("Date", "date", 12))
_WHAT = "What the defendant did, what shows it, and what is said for the defendant"
_DATED = Line("SPO Item", TEXT, indent=567, hanging=227, bulleted=True)

TEMPLATE = Template(
    (
        SHORT_HEADING,
        section("The application in short", passages("passages.short", ("item", _DATED))),
        always(
            "The complaint",
            table("particulars", "Particulars", ("Particular", "label", 17), ("Detail", "value", 83)),
            passage("application"),
            passage("test"),
            passage("authority"),
            new_page=True,
        ),
        section(
            "The acts",
            passage("acts"),
            part(
                "Table 1: acts shown to be the defendant's",
                table(
                    "shown",
                    "Acts shown to be the defendant's",
                    *_ACTS,
                    (
                        "What the defendant did, what shows it, and what is said for the defendant",
                        "what rests_on + against",
                        82,
                    ),
                ),
            ),
            part(
                "Table 2: acts inferred to be the defendant's",
                table(
                    "inferred",
                    "Acts inferred",
                    *_ACTS,
                    ("What was done", "what", 33),
                    ("Why the defendant", "rests_on", 25),
                    ("What weakens that", "against", 25),
                ),
            ),
            part(
                "Mentioned, and not relied on",
                table(
                    "apart",
                    "Mentioned, and not relied on",
                    ("No.", "no", 5),
                    ("Date", "date", 15),
                    ("What is mentioned, and why it is not relied on", "what why", 80),
                ),
            ),
        ),
        section(
            "How the defendant knew, or ought to have known",
            passage("knowledge"),
            table(
                "warnings",
                "What told the defendant, and what followed",
                ("Warnings, refusals and blocks", "told", 72),
                ("What followed", "followed", 28),
            ),
        ),
        section("The risk", passage("risk")),
        section(
            "The terms, and why each is necessary",
            passage("necessity"),
            table(
                "terms",
                "The terms, and why each is necessary",
                ("Term, and its acts", "term + acts", 22),
                ("Why it is necessary", "why", 50),
                ("Why less would not do", "less", 28),
            ),
            passage("duration"),
        ),
        section("Why an order beside the existing orders", passage("existing_orders")),
        section("Interim order", passage("interim")),
        section("Religion, work, study and proportionality", passage("proportionality")),
        section(
            "Evidence, and the views of the people to be protected",
            passage("evidence"),
            passage("to_come"),
            passage("views"),
        ),
        section("What else helps the defendant", passage("helps")),
        section("Directions asked for", passages("passages.requests", as_asked=True)),
        ruled("Signed, by or for the complainant", "Name, office and date"),
    ),
    close=True,
    aired=True,
    broad=True,
)
