"""The directions that the court is asked to give."""

from ..blocks import Template, passage, ruled, section
from ..shared import SHORT_HEADING

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("asked"),
        section("Directions asked for", passage("requests")),
        section("What is in dispute", passage("issues"), passage("evidence", keep=True)),
        ruled("Date for the defendant"),
        section("For listing", passage("hearing")),
        ruled("Signed (court), and the date"),
    )
)
