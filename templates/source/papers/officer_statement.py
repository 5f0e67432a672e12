"""The statement of the officer in the case: what the officer did, and whose word the rest is."""

from ..blocks import Template, passage, passages, ruled, section
from ..shared import SHORT_HEADING, SUBHEADING

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("about"),
        section("Who I am, and how I know", passage("who")),
        section("What I saw and did", passages("passages.own", SUBHEADING, as_asked=True)),
        section("Exhibits that I produce", passage("exhibits")),
        section("What others say, and what records show", passage("others")),
        section("What helps the defendant", passage("helps")),
        section("My views", passages("passages.views", SUBHEADING, as_asked=True)),
        section("Declaration", passage("declaration", keep=True)),
        ruled("Signed", "Name and rank", "Date"),
    )
)
