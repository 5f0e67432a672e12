"""What an account quotes of the defendant. What others said in it is never told as the defendant's words."""

from collections.abc import Iterable

from spo.assessment import prose

from ..writer import Writer


def his_words(w: Writer, sentences: Iterable[str]) -> list[str]:
    """Return the words that the sentences of an account quote, with their marks, but for what others said in it."""
    return prose.his_words(w.assessment.view.guidance, w.case, sentences)
