"""Templates that would run something, or work something out."""

from .making import added, changed, paragraph, repeated, with_court
from .one import APPLICATION, CHECKLIST, broken

RUNS = (
    "{what} asks the program to run something. A template can only print what the paper says. Take it out, or type the "
    "name of a field."
)
CHANGES = (
    "“| {name}” would change what is printed. A template prints what the paper says as it stands. Take out the “|” and "
    "what follows it."
)
WORKS_OUT = (
    "A field or condition works something out for itself. Type one name in a field; and in a condition, names with "
    "“or”, “and” and “not” between them, or a name that is compared with words in quotation marks."
)
NO_INSTRUCTION = (
    "“{tag}” gives an instruction that no template may give. Use only for, endfor, if, elif, else and endif."
)


RUNNING = (
    broken(
        "a field runs code",
        APPLICATION,
        with_court("{{ head.court.upper() }}"),
        RUNS.format(what="“head.court.upper(…)”"),
    ),
    broken(
        "a field reaches for the computer",
        APPLICATION,
        with_court("{{ cycler.__init__.__globals__.os.popen('ls').read() }}"),
        RUNS.format(what="A field"),
    ),
    broken(
        "a repeat runs code",
        CHECKLIST,
        added(CHECKLIST, repeated("range(100000)")),
        RUNS.format(what="“range(…)”"),
    ),
    broken(
        "a name begins with an underscore",
        APPLICATION,
        with_court("{{ head.__class__ }}"),
        "“__class__” is no part of a paper: it reaches into the program, which a template is never allowed to do. Take "
        "it out.",
    ),
    broken(
        "a name in brackets begins with an underscore",
        APPLICATION,
        with_court('{{ head["__class__"] }}'),
        "“__class__” is no part of a paper: it reaches into the program, which a template is never allowed to do. Take "
        "it out.",
    ),
    broken("a filter", APPLICATION, with_court("{{ head.court|upper }}"), CHANGES.format(name="upper")),
    broken(
        "a filter that lets markup through",
        APPLICATION,
        with_court("{{ head.court|safe }}"),
        CHANGES.format(name="safe"),
    ),
    broken("a sum", APPLICATION, with_court("{{ 7*7 }}"), WORKS_OUT),
    broken(
        "a condition that counts",
        CHECKLIST,
        changed(CHECKLIST, "if passages.unread", "if passages.record > 3"),
        WORKS_OUT,
    ),
    broken(
        "a test",
        CHECKLIST,
        changed(CHECKLIST, "if passages.unread", "if passages.record is defined"),
        WORKS_OUT,
    ),
    broken(
        "a file is taken in",
        APPLICATION,
        added(APPLICATION, paragraph("{% include 'other.docx' %}")),
        NO_INSTRUCTION.format(tag="{% include 'other.docx' %}"),
    ),
    broken(
        "a value is set",
        APPLICATION,
        added(APPLICATION, paragraph("{%p set x = 1 %}")),
        NO_INSTRUCTION.format(tag="{%p set x = 1 %}"),
    ),
    broken(
        "an instruction of another program",
        APPLICATION,
        added(APPLICATION, paragraph("{% colspan 7 %}")),
        NO_INSTRUCTION.format(tag="{% colspan 7 %}"),
    ),
)
