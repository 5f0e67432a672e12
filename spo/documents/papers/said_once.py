"""What shows an act is said once: a sentence of it that the account or the answer says already is left out."""

import re

from spo.assessment.withholding import words

_SMALL = re.compile(
    r"an?|the|i|my|s?he|they|it|his|hers?|him|their|them|its|th(?:is|at|ese|ose)|of|to|in|on|at|by|for|from|with|and|or|"
    r"was|were|is|are|be|been|ha[ds]|have|did|do|does|so|also|then|there|when|which|who|whom|"
    r"come|came|sen[dt]|made|saw|sa(?:y|ys|id)|defendant"
)
"""Words that tell nothing of their own."""
_ANSWERED = re.compile(r"accept(?:s|ed)?|admit(?:s|ted)?|agreed?|sa(?:id|ys)|told|interview|asked|why")
_INTERVIEW = re.compile(r"\binterview\b|\b(?:accept|admit|agree)(?:s|ted|ed)\b", re.IGNORECASE)


def told_in(sentence: str, account: str) -> bool:
    """Return whether an account tells all that a sentence does."""
    own = _content(sentence)
    return bool(own) and own <= _content(account)


def answered_in(sentence: str, answer: str) -> bool:
    """Return whether a sentence tells what the defendant accepted or said, and a recorded answer tells all of it."""
    tells = {word for word in _content(sentence) if not _ANSWERED.fullmatch(word)}
    return bool(answer and _INTERVIEW.search(sentence)) and tells <= _content(answer)


def _content(text: str) -> frozenset[str]:
    found = (word.removesuffix("'s").removesuffix("’s") for word in words(text.casefold()))
    return frozenset(word for word in found if not _SMALL.fullmatch(word))
