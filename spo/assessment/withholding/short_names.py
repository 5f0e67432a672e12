"""What somebody whose name is withheld is called for short: an initial, or the beginning or end of a first name."""

import re

from spo.case import Case
from spo.case.fond import fond_names
from spo.case.once import once

from .in_the_open import people_in_the_open
from .ordinary import ORDINARY
from .standing import TITLES

_LONGEST = 40  # letters that a first name may have
_NO_NAMES_WORDS = """
jan feb mar apr jun jul aug sep sept oct nov dec not was but can did how who why when then this that what has had
she you him yes its are may were will does
"""
_NO_NAMES = ORDINARY | set(_NO_NAMES_WORDS.split())
_BEFORE = "for|to|with|about|tell|ask|named|called|dear|love|daughter,?|son,?|child,?|girl,?|boy,?"
_AFTER = "was|is|has|had|said|says|told|asked|came|went|did|does"
_ALONE = r"(?![\w/&]|[.'’-](?!s\b)\w|\s{1,3}[A-Z\d])"
"""What does not follow an initial that stands alone, and not in a mark or before another name."""
_ANYBODYS = "BCEFGHJKLMNOPQRSTUWYZ"
"""Letters that may be anybody's: papers write D for a defendant, V for a victim and I of oneself."""


@once
def short_names(case: Case) -> re.Pattern[str] | None:
    """Return what finds a short name of somebody whose name is withheld. Where none is recorded, it is any initial."""
    people = case.protected_persons.values()
    hidden = {_first(name) for p in people if p.withhold_name for name in (p.name, *p.also_known_as)}
    letters = {letter for name in hidden for letter in name[:1].upper() or _ANYBODYS}
    if not letters:
        return None
    known = {word for name in people_in_the_open(case) for word in name.casefold().split()}
    shorts = {short for name in hidden for short in fond_names(name)} - known - _NO_NAMES
    initial = f"[{''.join(sorted(letters))}]"
    said = [
        rf"\b(?i:{_BEFORE})\s{{1,3}}[\"“‘']?{initial}{_ALONE}",
        rf"(?:^|[.!?:;\n\"“‘]\s{{0,3}}){initial}(?:['’]s\b|,|\s{{1,3}}(?:{_AFTER})\b)",
        *([rf"\b(?=[A-Z])(?i:{'|'.join(sorted(shorts))})\b"] if shorts else ()),
    ]
    return re.compile("|".join(said))


def _first(name: str) -> str:
    """Return the first name, unless it is too long to be one."""
    first = next((word for word in re.findall(r"[^\W\d_]+", name.casefold()) if word not in TITLES), "")
    return first if len(first) <= _LONGEST else ""
