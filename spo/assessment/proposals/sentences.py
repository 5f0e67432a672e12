"""The sentences that proposals say, from guidance, with their slots filled."""

from spo.case import Number
from spo.guidance import Guidance


def sentence(guidance: Guidance, key: str, **slots: str | int | Number) -> str:
    """Return a sentence of guidance, with its slots filled."""
    return guidance.sentences[key].text.format(**slots)
