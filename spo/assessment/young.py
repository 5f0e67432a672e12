"""Whether the person whose statement is relied on as hearsay is said to be a child."""

import re

from spo.case import Witness
from spo.case.months import months_after

from .findings import Findings
from .view import View

_AGED = re.compile(r"\baged (\d{1,2})\b|\b(\d{1,2})[ -]years?[ -]old\b", re.IGNORECASE)
_A_CHILD = re.compile(r"(?:^|[,;(]) *(?:a|the) (?:\w+ ){0,2}(?:child|pupil|schoolboy|schoolgirl)\b", re.IGNORECASE)
"""Only where it says who they are: not the mother of a child, nor the teacher of a pupil."""


def young(view: View) -> Findings:
    """Yield each maker of hearsay said to be under 18: the notice tells the defendant who (1999 Rules, r.3(4)(e))."""
    for key, item in view.case.hearsay.items():
        if _said_to_be(view, item.maker):
            yield view.find("hearsay-of-a-child", f"hearsay.{key}.maker", who=item.maker)
    for key, witness in view.case.witnesses.items():
        if witness.called == "no" and _is_young(view, witness):
            yield view.find("hearsay-of-a-child", f"witnesses.{key}.called", who=witness.name or "This witness")


def _is_young(view: View, witness: Witness) -> bool:
    """Return whether a witness is said to be under 18, or is a protected person whose date of birth makes it so."""
    person = view.case.protected_persons.get(witness.person or "")
    born, adult = person.date_of_birth.day if person else None, view.guidance.figures["adult-age"].value
    return _said_to_be(view, witness.role) or bool(born and months_after(born, adult * 12) > view.on)


def _said_to_be(view: View, words: str) -> bool:
    adult = view.guidance.figures["adult-age"].value
    ages = [int(one or other) for one, other in _AGED.findall(words)]
    return bool(_A_CHILD.search(words)) or any(age < adult for age in ages)
