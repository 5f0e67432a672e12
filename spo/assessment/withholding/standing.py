"""Whether words of a text that anybody uses stand there as a name."""

from spo.case.days.words import MONTHS

from .abbreviations import STREETS
from .forms import Part
from .said import Said, SaidWords
from .spoken import NUMBERS

_TITLES_WORDS = """
mr mrs ms miss mx dr rev prof sir lady aunt auntie uncle nan nana grandma grandad gran
"""
TITLES = frozenset(_TITLES_WORDS.split())
_OFFICES_WORDS = """
hhj judge justice dj recorder pc dc ds di dci dsu sgt sergeant insp inspector supt superintendent constable wpc pcso
officer magistrate counsel cllr
"""
_OFFICES = frozenset(_OFFICES_WORDS.split())
_DOES_WORDS = """
was is has had said says told asked can cannot can't did didn't does doesn't went came gave rang called wants thinks
knows goes gets lives works isn't wasn't won't and
"""
_DOES = frozenset(_DOES_WORDS.split())
_BEFORE_A_DATE_WORDS = """
in on of by since until till from to between last next this early late mid every each for during before after and or
through
"""
_BEFORE_A_DATE = frozenset(_BEFORE_A_DATE_WORDS.split())
_AFTER_A_MONTH_WORDS = "day bank"
_AFTER_A_MONTH = frozenset(_AFTER_A_MONTH_WORDS.split())


def stands(part: Part, said: SaidWords, places: tuple[int, ...]) -> bool:
    """Return whether words at some places of a text stand as those of a part have to."""
    if part.only == "in capitals":
        beside = [said[at] for at in (places[0] - 1, places[-1] + 1) if 0 <= at < len(said)]
        same = all(said[place].is_capitals_of(word) for place, word in zip(places, part.words, strict=True))
        return same and not (len(beside) == len("ab") and all(word.shouts for word in beside))
    if part.only == "as a handle":
        first, *others = (said[place].between for place in places)
        return first.endswith("@") or (bool(others) and set(others) <= {".", "_"})
    return part.only in ("", "exactly") or _stands_as_a_name(said, places, part.ordinary)


def _stands_as_a_name(said: SaidWords, places: tuple[int, ...], ordinary: bool) -> bool:
    """Return whether words are meant as a name: by capitals within a sentence, a title, or what follows.

    At the beginning of a sentence a word has a capital anyway, and is a name only if it is not an ordinary one.
    """
    first, last = places[0], places[-1]
    before = said[first - 1] if first else None
    after = said[last + 1] if last + 1 < len(said) else None
    if not all(_may_be_a_name(said[place]) for place in places):
        return any(said[place].joined for place in places[1:])
    if before and before.low in _OFFICES | TITLES:
        return before.low in TITLES
    if all(said[place].shouts for place in places) and any(one and one.shouts for one in (before, after)):
        return len(places) > 1
    if len(places) == 1 and (
        _is_a_date(said[first], before, after) or _is_a_street(said[first], before) or _is_a_mark(said[first], after)
    ):
        return False
    if before is after is None or not ordinary:
        return True
    return not said[first].opens or len(places) > 1 or bool(after and not after.opens and after.low in _DOES)


def _may_be_a_name(word: Said) -> bool:
    return word.said[0].isupper() or word.said[0].isdigit() or word.low == "the" or word.low in NUMBERS


def _is_a_street(word: Said, before: Said | None) -> bool:
    """Return whether a word ends the name of another street, as in High Street."""
    return bool(before and word.low in STREETS and not word.opens and before.said[0].isupper())


def _is_a_mark(word: Said, after: Said | None) -> bool:
    """Return whether a word is that of an exhibit, as in ST/3."""
    return bool(word.shouts and after and after.joined and after.said[0].isdigit())


def _is_a_date(word: Said, before: Said | None, after: Said | None) -> bool:
    if word.low not in MONTHS:
        return False
    if before and (before.low in _BEFORE_A_DATE or before.said[0].isdigit()):
        return True
    return bool(after and (after.said[0].isdigit() or after.low in _AFTER_A_MONTH))
