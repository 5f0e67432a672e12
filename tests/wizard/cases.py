"""Cases that the tests of the pages share."""

import json
from datetime import date

from spo.guidance import guidance

LAW = guidance()
ON = date(2026, 11, 24)
BREACHED = "restraining-order-breached"
OBEYED = "restraining-order-obeyed"
STRANGER = "stranger-online"
HOSTILE = "*I will find you* $600 and $700 :red[now] <b>bold</b> <script>alert(1)</script> # [x](y) `z` &amp;"


def case_file(name: str, **changes: object) -> bytes:
    """Return an example as a case file, with values put at paths such as `terms__t1__words`."""
    raw = json.loads(LAW.example(name))
    for path, value in changes.items():
        *steps, last = path.split("__")
        item = raw
        for step in steps:
            item = item[step]
        item[last] = value
    return json.dumps(raw).encode()
