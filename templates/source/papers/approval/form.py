"""The page on which a force solicitor approves the papers by hand: which words, with which conditions, who and when."""

from ...blocks import PLAIN, Template, always, line, ruled, table
from ...shared import TITLE

PAPERS = table(
    "papers", "The papers to be read", ("Paper", "paper", 64), ("Words in it", "words", 18), ("Read", "read", 18)
)

TEMPLATE = Template(
    (
        TITLE,
        line(PLAIN, "{{ head.case }}"),
        line(PLAIN, "{{ head.about }}"),
        line(PLAIN, "{{ head.fingerprint }}"),
        PAPERS,
        always("Approval", line(PLAIN, "{{ head.approves }}"), ruled("Conditions, if any", "", "")),
        always("Signed by the force solicitor", ruled("Name", "Signature", "Date")),
    ),
    close=True,
)
