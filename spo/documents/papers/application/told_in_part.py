"""A sentence that tells several things of somebody, less those that another sentence tells of the same somebody."""

import re
from collections.abc import Sequence

from spo.assessment import listed
from spo.case.quoted import QUOTED

from ..said_once import said_by

_OF_SOMEBODY = re.compile(r"(?P<who>He|She|They|The defendant) (?P<done>(?P<has>has|had|have)? ?[^.;:()]+)\.?")
_VERB = r"(?:has|had|have|is|are|was|were|does|did|may|cannot|\w+ed)\b"
_AND_THEN = re.compile(rf"(?:, and|,| and) (?={_VERB})")
_TAKES_HAS = re.compile(r"\w+ed\b")


def less_told(sentence: str, others: Sequence[str]) -> str:
    """Return a sentence without each thing that another sentence tells, or as it is where it may say anything else.

    What is left is said with its own verb: `He has moved, finished the course and is at work` loses the course.
    """
    found = _OF_SOMEBODY.fullmatch(sentence)
    if found is None or QUOTED.search(sentence) or len(parts := _AND_THEN.split(found["done"])) < 2:
        return sentence
    whole = [f"{found['has']} {one}" if found["has"] and _TAKES_HAS.match(one) else one for one in parts]
    left = [one for one in whole if not said_by(f"{found['who']} {one}", others)]
    if len(left) == len(whole):
        return sentence
    return f"{found['who']} {listed(left)}." if left else ""
