"""The application (complaint) for a stalking protection order."""

from ..blocks import Template, always, part, passage, passages, ruled, section, solid, table
from ..shared import SHORT_HEADING

_NO = ("No.", "no* + letters", 6)
_DATE = ("Date", "date", 11)

TEMPLATE = Template(
    (
        SHORT_HEADING,
        section(
            "The application in short",
            solid(passage("short")),
            solid(
                table(
                    "done",
                    "What the defendant has done, in order of date",
                    ("Date", "date*", 19),
                    ("What the defendant did, and was told", "what", 73),
                    ("No.", "no", 8),
                    points=9,
                )
            ),
            solid(passage("rest")),
        ),
        always(
            "The complaint",
            table("particulars", "Particulars", ("Particular", "label", 13), ("Detail", "value", 87)),
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
                    _NO,
                    _DATE,
                    ("What the defendant did", "what", 41),
                    ("How it is shown, and in fairness", "rests_on against", 42),
                ),
            ),
            part(
                "Table 2: acts inferred to be the defendant's",
                table(
                    "inferred",
                    "Acts inferred",
                    _NO,
                    _DATE,
                    ("What was done", "what", 41),
                    ("Why the defendant, and what weakens that", "rests_on against", 42),
                ),
            ),
            part(
                "Mentioned, and not relied on",
                table(
                    "apart",
                    "Mentioned, and not relied on",
                    ("No.", "no", 7),
                    ("Date", "date", 17),
                    ("What is mentioned, and why it is not relied on", "what why", 76),
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
                "The terms, and why each is necessary",
                ("Term, and its acts (inferred in brackets)", "term* + acts", 20),
                ("Why it is needed, and why less would not do", "why", 80),
            ),
            passage("duration"),
        ),
        section("Why no other course would do", passage("existing_orders")),
        section("Interim order", passage("interim")),
        section("Religion, work, study and proportionality", passage("proportionality")),
        section(
            "Evidence, and the views of the people to be protected",
            passage("evidence"),
            passage("views"),
        ),
        section("What else helps the defendant", passage("helps")),
        section("Directions asked for", passages("passages.requests", as_asked=True)),
        ruled("Signed, by or for the complainant", "Name, office and date"),
    ),
    close=True,
    aired=True,
    broad=True,
    in_tables=9,
)
