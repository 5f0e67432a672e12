"""The further statement of the officer in the case: what is new since the statement that was filed."""

from ...blocks import Template, passage, passages, ruled, section
from ...shared import SHORT_HEADING, SUBHEADING

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("adds"),
        passage("acts"),
        section("Who I am", passage("who")),
        section("What is new that I saw and did", passages("passages.own", SUBHEADING, as_asked=True)),
        section("Further exhibits that I produce", passage("exhibits")),
        section("What else others say, and records show", passage("others")),
        section("What else helps the defendant", passage("helps")),
        section("My views", passages("passages.views", SUBHEADING, as_asked=True)),
        section("What my statement said, and is not right", passage("right")),
        section("Declaration", passage("declaration", keep=True)),
        ruled("Signed", "Name and rank", "Date"),
    )
)
