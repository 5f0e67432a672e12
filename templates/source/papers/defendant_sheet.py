"""The plain-English sheet for the defendant, in large letters."""

from ..blocks import PLAIN, Template, always, line, passage, section
from ..shared import ATTENDANCE, TITLE

TEMPLATE = Template(
    (
        TITLE,
        line(PLAIN, "For {{ head.defendant }}"),
        passage("language"),
        section("What this is", passage("what")),
        always("When and where to come", ATTENDANCE, passage("hearing")),
        section("What the court does", passage("decides")),
        section("If you do not come", passage("not_come")),
        section("If the court makes the order", passage("made")),
        section("Advice and legal aid", passage("advice")),
        section("Questions and help", passage("questions")),
    ),
    large=True,
)
