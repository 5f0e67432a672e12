"""The application (complaint) for a stalking protection order."""

from ..blocks import TEXT, Line, Template, always, part, passage, passages, section, table
from ..shared import SHORT_HEADING, SIGNATURE

_ACTS = (
    ("No.", "no", 5),
    ("Date", "date", 10),
    ("What the defendant did", "what", 40),
    ("How it is shown, and what is said for the defendant", "how", 45),
)
_DATED = Line("SPO Item", TEXT, indent=567, hanging=227, bulleted=True)
_TERM = ("Term, and the acts that it answers", "term + acts", 20)
_WHY = "Why it is necessary, and why less would not do"

TEMPLATE = Template(
    (
        SHORT_HEADING,
        section("The application in short", passages("passages.short", ("item", _DATED))),
        always(
            "The complaint",
            table("particulars", "Particulars", ("Particular", "label", 17), ("Detail", "value", 83)),
            passage("application"),
            passage("test"),
        ),
        section(
            "The acts",
            passage("acts"),
            part(
                "Table 1: acts shown to be the defendant's", table("shown", "Acts shown to be the defendant's", *_ACTS)
            ),
            part("Table 2: acts inferred to be the defendant's", table("inferred", "Acts inferred", *_ACTS)),
            part(
                "Mentioned, and not relied on",
                table(
                    "apart",
                    "Mentioned, and not relied on",
                    ("No.", "no", 5),
                    ("Date", "date", 10),
                    ("What is mentioned", "what", 40),
                    ("Why it is not relied on", "why", 45),
                ),
            ),
        ),
        section("How the defendant knew, or ought to have known", passage("knowledge")),
        section("The risk", passage("risk")),
        section(
            "The terms, and why each is necessary",
            passage("necessity"),
            table(
                "terms",
                "The terms beside the existing orders, and why each is necessary",
                _TERM,
                (f"{_WHY}; what it repeats", "why orders", 80),
            ),
            table("terms_alone", "The terms, and why each is necessary", _TERM, (_WHY, "why", 80)),
            passage("duration"),
        ),
        section("Why an order beside the existing orders", passage("existing_orders")),
        section("Interim order", passage("interim")),
        section("Religion, work, study and proportionality", passage("proportionality")),
        section("Evidence, and the views of the people to be protected", passage("evidence"), passage("views")),
        section("What else helps the defendant", passage("helps")),
        section("Directions asked for", passage("requests")),
        section("What is still to come", passage("to_come")),
        passage("authority", keep=True),
        SIGNATURE,
    ),
    close=True,
    aired=True,
    broad=True,
)
