"""Every incident by date, on pages turned sideways, after a page that sums them up."""

from ..blocks import Block, Template, choose, line, long_table, passage, pictures, section, section_of, table, when
from ..shared import SHORT_HEADING

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def events(name: str) -> Block:
    """The acts before and after each event that told the defendant something."""
    return table(
        name,
        "Acts before and after warnings, orders, charges and sentences",
        ("Event", "event", 52),
        ("Date", "date", 38),
        ("Before", "before", 35),
        ("On the day", "during", 24),
        ("After", "after", 33),
        ("First after", "first", 28),
    )


def over_time() -> Block:
    """The picture, and the acts before and after each event that told the defendant something.

    Where acts were chosen they fill the first page, and both stand on the next. Else all of it stands on the first.
    """
    picture, stopped = pictures("picture"), events("events")
    begins, goes_on = (line("Heading 1", "The acts over time", new_page=new) for new in (True, False))
    below = line("Heading 2", "Before and after warnings, orders, charges and sentences")
    return when(
        " or ".join((*picture.needs, *stopped.needs)),
        choose(("tables.mattering", begins), otherwise=goes_on),
        picture,
        when(" or ".join(stopped.needs), below, stopped),
    )


ENTRIES = long_table(
    "tables.incidents",
    "Chronology of incidents",
    ("No.", "no", 9),
    ("Date and time", "when", 27),
    ("Place", "place", 23),
    ("What happened", "what", 55),
    ("How known", "known", 42),
    ("Exhibit", "exhibit", 15),
    ("Reported to, outcome", "reported", 33),
    ("s.2A(3)", "example", 15),
    ("Order then in force; breach", "order", 31),
    ("Effect", "effect", 24),
)
EACH_MONTH = ((month, month.lower(), 13) for month in MONTHS)

TEMPLATE = Template(
    (
        section("The entries, oldest first", ENTRIES),
        section("Earlier warnings, orders, charges and sentences", events("earlier_events")),
        section("Notes", passage("notes")),
        section("Files of evidence that were read", passage("files")),
    ),
    landscape=True,
    opening=(
        SHORT_HEADING,
        passage("summary"),
        table("months", "Acts in each month", ("Acts in", "year", 25), *EACH_MONTH, ("Total", "total", 19)),
        section_of("mattering", "Acts chosen", ("No.", "no", 9), ("Date", "date", 34), ("What happened", "what", 132)),
        over_time(),
        passage("earlier"),
    ),
    leads="{% if tables.incidents %}The entries follow.{% else %}No incident is recorded.{% endif %}",
)
