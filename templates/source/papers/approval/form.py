"""The page on which papers are approved, and authority to apply is given, by hand: which words, by whom and when."""

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
        always(
            "Authority to apply, signed by the authorising officer",
            line(PLAIN, "{{ head.authorises }}"),
            ruled("Name and rank", "Given under (scheme or delegation)", "Signature", "Date"),
        ),
    ),
    close=True,
)
