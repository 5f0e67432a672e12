"""The note for the justices' legal adviser, on one page."""

from ..blocks import Template, passage, section
from ..shared import SHORT_HEADING

TEMPLATE = Template(
    (
        SHORT_HEADING,
        section("The application", passage("application")),
        section("The test, burden and standard", passage("test"), passage("standard")),
        section("Another order", passage("other_orders")),
        section("The order, and appeal", passage("order")),
    )
)
