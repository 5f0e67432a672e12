"""What was typed of an incident, or of a term, and the kinds of conduct that it seems to be about."""

from spo.guidance import Guidance

from ..cues import first_cue, has_cue, own_account


def proposed_reach(words: str, guidance: Guidance) -> tuple[str, ...]:
    """Return the reach words that a text seems to be about, in the order of guidance. A person confirms them.

    What follows the first words of a duty is about the duty: the conduct that it names is not forbidden by it.
    """
    text = own_account(words)
    duties = [key for key, entry in guidance.reach.items() if entry.kind == "duty" and has_cue(text, entry.cues)]
    before = text[: min((first_cue(text, guidance.reach[key].cues) for key in duties), default=len(text))]
    return tuple(
        key
        for key, entry in guidance.reach.items()
        if key in duties or (entry.kind == "act" and has_cue(before, entry.cues, entry.unless))
    )


def proposed_behaviours(words: str, guidance: Guidance) -> tuple[str, ...]:
    """Return the examples in section 2A(3) that a text seems to be of, in the order of guidance."""
    text, reach = own_account(words), proposed_reach(words, guidance)
    return tuple(
        key
        for key, entry in guidance.behaviours.items()
        if set(entry.as_reach).intersection(reach) or has_cue(text, entry.cues, entry.unless)
    )


def proposed_method(words: str, guidance: Guidance) -> str:
    """Return the one method that a text seems to be of; nothing where it seems to be of none, or of several."""
    text, law = own_account(words), guidance.methods
    return guidance.one_method({key for key, entry in law.items() if has_cue(text, entry.cues, entry.unless)})
