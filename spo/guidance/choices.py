"""The entries that a field may name, each with the words by which a person knows it."""

from .load import Guidance

_WORDS = {"questions": "text", "terms": "title"}


def choices(law: Guidance, of: str) -> dict[str, str]:
    """Return the entries of one kind, such as `methods`, by what a field holds of each: its words.

    Of arguments only the supporting ones: nobody chooses the others. A force is held by its name, a period by its
    words.
    """
    match of:
        case "forces":
            invented = {force.name: f"{force.name} (invented, for training)" for force in law.invented_forces.values()}
            return {force.name: force.name for force in law.forces.values()} | invented
        case "behaviours" | "breach_outcomes" | "clauses" | "methods" | "reach":
            return {key: entry.label for key, entry in getattr(law, of).items()}
        case "interim_periods":
            least, most = law.figures["interim-weeks-least"].value, law.figures["interim-weeks-most"].value
            return {weeks: weeks for weeks in (f"{number} weeks" for number in range(least, most + 1, 2))}
        case "orders":
            return {key: entry.name[:1].upper() + entry.name[1:] for key, entry in law.orders.items()}
        case "questions" | "terms":
            return {key: getattr(entry, _WORDS[of]) for key, entry in getattr(law, of).items()}
        case _:
            supporting = (entry for entry in law.arguments.values() if entry.role == "supporting")
            return {entry.id.lower(): f"{entry.ref}. {entry.title}" for entry in supporting}
