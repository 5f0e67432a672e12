"""A draft for each witness, its paragraphs numbered from 1 by Word, and its last one kept with the signature.

Where a name is withheld the paper has no blanks for a signature, so that the template has none of its own.
"""

from ..blocks import PLAIN, Template, each, line, parts, passage, passages, ruled
from ..shared import NAMES, SHORT_HEADING, SUBHEADING

SAID = passages("part.passages", SUBHEADING, as_asked=True, anew=True)
SIGNED = each("r", "part.rows", ruled("{{ r.label }}"))

TEMPLATE = Template(
    (SHORT_HEADING, passage("about"), parts(line(PLAIN, NAMES), SAID, SIGNED, new_page=True, counted=0))
)
