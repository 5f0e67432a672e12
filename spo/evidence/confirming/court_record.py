"""What a court's or a police print says in capitals and short forms, as a paper for a court would say it."""

import re
from collections.abc import Sequence

from spo.guidance import Guidance

from ..desk.lists import one_of
from ..desk.made_by import in_small
from .spelled_out import spelled_out

_GAP = re.compile(r"\s{2,}|\s*[;|]\s*")
_SUM = re.compile(
    r"\b(fine|costs|surcharge|compensation)(?: of)? (?:£ ?)?(\d[\d,]*)(?:\.(\d\d))?\b(?! ?(?:hours|days|pounds))",
    re.IGNORECASE,
)
_SECTION = re.compile(r"\bs(?:\.|ect?\.?|ection)? ?(\d+[A-Z]?(?:\(\w+\))*)(?:\+(\(\w+\)))?(?=[ ),;]|$)", re.IGNORECASE)
_COURT = re.compile(r"\b(?:Magistrates['’]?(?: (?:Court|Ct|Crt))?|Mags(?: (?:Court|Ct))?|Mc)\b['’]?", re.IGNORECASE)
_DASH = re.compile(r"(?<=\w) - (?=\w)")


def calm(words: str) -> str:
    """Return words in small letters, with a capital at their head, where all are in capitals. References stay."""
    if not re.search(r"[A-Z]{4}", words) or re.search(r"[a-z]{2}", words):
        return words
    small = " ".join(one if any(map(str.isdigit, one)) else one.lower() for one in words.split(" "))
    return small[:1].upper() + small[1:]


def court_named(words: str) -> str:
    """Return the name of a court as it is written: `Exampleton Magistrates' Court` of EXAMPLETON MC."""
    return _COURT.sub("Magistrates' Court", in_small(words))


def offence_named(words: str, law: Guidance) -> str:
    """Return an offence as a paper would name it, with the Act in full."""
    return offence_in_full(" ".join(_DASH.sub(" ", calm(words)).split()), law)


def offence_in_full(words: str, law: Guidance) -> str:
    """Return an offence with its short forms and its Act in full, and else as it is."""
    return _SECTION.sub(_section, _in_full(words, law.desk["offence-in-full"].words))


def result_told(words: str, law: Guidance) -> str:
    """Return what a court did, with short forms and sums in full."""
    said = ", ".join(filter(None, _GAP.split(calm(words)))).replace(":,", ":")
    told = spelled_out(_SUM.sub(_sum, _in_full(said, law.desk["result-in-full"].words)))
    return told[:1].upper() + told[1:]


def _in_full(words: str, listed: Sequence[str]) -> str:
    by = dict(one.split(": ", 1) for one in listed)
    return re.sub(rf"(?<!\w)(?:{one_of(by)})(?!\w)", lambda found: by[found[0].lower()], words, flags=re.IGNORECASE)


def _section(found: re.Match[str]) -> str:
    bare, opens, letters = found[1].partition("(")
    number = f"{bare.upper()}{opens}{letters.lower()}"
    return f"section {number}{f' and {found[2]}' if found[2] else ''}"


def _sum(found: re.Match[str]) -> str:
    pence = f".{found[3]}" if found[3] and found[3] != "00" else ""
    return f"{found[1]} of £{found[2]}{pence}"
