"""Why the people to be protected should not have to claim for themselves, from what is recorded."""

from ...passages import Sentence
from ...writer import Writer, begun


def cannot_return(w: Writer) -> Sentence | None:
    """Return who has said that they cannot go back to court."""
    people = w.case.protected_persons
    held = tuple(key for key, one in people.items() if one.cannot_return_to_court == "yes")
    has = "has" if len(held) == 1 else "have"
    paths = (f"protected_persons.{key}.cannot_return_to_court" for key in held)
    return w.say(
        f"{{names}} {has} said that they cannot, or will not, go back to court.", *paths, names=begun(w.people(held))
    )
