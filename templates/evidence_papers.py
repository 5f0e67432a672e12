"""The chronology, and its annexe: papers that are mostly one table, on pages turned sideways."""

from heading import short_heading
from page import Paper
from pieces import Block, each_part, line, passage, pictures, section, tag, when
from tables import long_table, table
from wordml import paragraph, run

BEFORE_AND_AFTER = "Before and after each warning, order, charge and sentence"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def chronology() -> Paper:
    """Every incident by date, after a page that sums them up."""
    return Paper(
        (
            section("The entries, oldest first", entries()),
            section("Earlier warnings, orders, charges and sentences", events("earlier_events", landscape=True)),
            section("Notes", passage("notes")),
            section("Files of evidence that were read", passage("files")),
        ),
        landscape=True,
        opening=(
            short_heading(),
            passage("summary"),
            months(),
            section("Acts that matter most", mattering()),
            over_time(),
            passage("earlier"),
        ),
        leads="{% if tables.incidents %}The entries follow.{% else %}No incident is recorded.{% endif %}",
    )


def over_time() -> Block:
    """The picture, and the acts before and after each event that told the defendant something.

    Where acts were chosen they fill the first page, and both stand on the next. Else all of it stands on the first.
    """
    picture, stopped = pictures("picture"), events("events")
    title = broken("tables.mattering", "Heading1", "The acts over time")
    below = line("Heading2", BEFORE_AND_AFTER)
    both = (*picture.needs, *stopped.needs)
    return when(" or ".join(both), title, picture, when(" or ".join(stopped.needs), below, stopped))


def broken(condition: str, style: str, text: str) -> Block:
    """A heading that begins a page where the condition holds."""
    opens = Block(paragraph(style, run(text), extra="<w:pageBreakBefore/>"))
    return Block(tag(f"if {condition}") + opens.xml + tag("else") + line(style, text).xml + tag("endif"))


def months() -> Block:
    """How many acts there were in each month, a row for each year."""
    each = ((month, month.lower(), 13) for month in MONTHS)
    return table("tables.months", "Acts in each month", ("Acts in", "year", 25), *each, ("Total", "total", 19))


def events(name: str, *, landscape: bool = False) -> Block:
    """The acts before and after each event that told the defendant something."""
    return table(
        f"tables.{name}",
        "Acts before and after each warning, order, charge and sentence",
        ("Event", "event", 52),
        ("Date", "date", 38),
        ("Before", "before", 35),
        ("On the day", "during", 24),
        ("After", "after", 33),
        ("First after", "first", 28),
        landscape=landscape,
    )


def mattering() -> Block:
    """The acts that the officer chose."""
    return table(
        "tables.mattering",
        "Acts that matter most",
        ("No.", "no", 9),
        ("Date", "date", 34),
        ("What happened", "what", 132),
    )


def entries() -> Block:
    """Every incident, and each time without one."""
    return long_table(
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


def annexe() -> Paper:
    """Every row of the files of evidence, file by file."""
    rows = long_table(
        "part.rows",
        "Rows of a file of evidence",
        ("Row", "row", 14),
        ("Date", "date", 32),
        ("Time", "time", 16),
        ("In or out", "direction", 13),
        ("From", "sender", 30),
        ("To", "recipient", 30),
        ("Method", "method", 25),
        ("Words", "text", 78),
        ("Source", "source", 20),
        ("Incident", "incident", 16),
    )
    return Paper((short_heading(), passage("about"), each_part(rows)), landscape=True)
