"""Whether what is said of an act is that the witness is not certain of it."""

import re

_UNCERTAIN = re.compile(
    r"(?:\b(?:not|n't|nor) (?:quite |entirely |at all )?(?:certain|sure)\b|\buncertain\b|\bunsure\b)"
    r"(?! (?:if it was (?:a )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|when\b|of the (?:day|date|time)))",
    re.IGNORECASE,
)


def is_uncertain(doubts: str) -> bool:
    """Return whether doubts are that somebody is not certain of more than a day: `She is not sure that it was him.`"""
    return bool(_UNCERTAIN.search(doubts))
