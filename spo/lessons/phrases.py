"""What the screens of a lesson and its handout both say in words of the program's own."""

from .screens import After, Answered, Judged

TRAINING = "TRAINING"
"""The word that stands on all that belongs to a lesson, so that nobody takes it for a case."""

NOTHING = "Nothing is entered."
"""What stands in place of the words of a field that holds none."""

NO_ANSWER = "This case has no answer."


def lead_of(one: Judged) -> str:
    """Return the words before what the program says of a fault, or before why it says nothing; or no words."""
    if one.finding:
        where = f", under “{one.page}”" if one.page else f" at the field “{one.field}”" if one.field else ""
        return f"The program says so{where}:"
    return "No finding of the program says so." if one.why_no_finding else ""


def order_in_handout(one: After) -> str:
    """Return, for the trainer, which of the versions in the class's handout is the mended one."""
    which = "the mended one" if one.afterwards == "mended" else f"the one {one.afterwards}"
    return f"In the class's handout, the {'first' if one.mended_first else 'second'} version is {which}."


def lead_without_facts(one: Answered) -> str:
    """Return what is said first where the case holds no answer, or no words where the answer itself begins so."""
    begins = one.answer.startswith((NO_ANSWER.rstrip("."), "None "))
    return "" if one.facts or begins else NO_ANSWER


def judged_so(one: Judged) -> str:
    """Return an answer with whether the item is a fault before it, unless it begins by saying that it is right."""
    if one.fault:
        return f"A fault. {one.answer}"
    return one.answer if one.answer.startswith("Right") else f"Right all along. {one.answer}"
