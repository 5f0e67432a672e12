"""How what begins a sentence, or a day, stands within one."""

import re

from spo.assessment import lower

_WITHIN = re.compile(
    r"(?:All(?= the\b)|"
    r"He|She|They|It|There|The|An?|At|On|In|From|By|With|To|Of|During|Through|Outside|Near|After|Before|As|While|When|"
    r"Minutes|Somebody|Nobody|Some|Several|Both|Many|More|Another|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|"
    r"Police|This|That|His|Her|Their|For)\b(?! [A-Z]\.)"
)


def within(text: str) -> str:
    """Return what begins a sentence as it stands within one: a name is left as it is."""
    return lower(text) if _WITHIN.match(text) else text


def on_day(day: str) -> str:
    """Return a day as it stands within a sentence: `on 3 May`, `from 3 to 9 May`, `between 3 and 5 May`."""
    if " to " in day and not day.startswith("Between"):
        return f"from {lower(day)}"
    return f"on {day}" if day[:1].isdigit() else lower(day)
