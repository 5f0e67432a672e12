"""The summons, as the court is asked to issue it."""

from ..blocks import Template, line, passage, ruled, section
from ..shared import ATTENDANCE, FULL_HEADING

TEMPLATE = Template(
    (
        FULL_HEADING,
        passage("to"),
        section("The complainant", passage("complainant")),
        section("Each complaint", passage("complaints")),
        section("When and where you must come to court", passage("attend", keep=True)),
        ATTENDANCE,
        section("The court office", passage("office")),
        ruled("Date of issue", "Issued by"),
        line("SPO Ruled Note", "Justice of the Peace"),
    )
)
