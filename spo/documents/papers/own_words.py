"""The words of an order as papers quote them: a log's label for somebody whom it names, as that name in brackets."""

import re
from collections.abc import Mapping

from spo.case import short_names

from ..writer import Writer

_LABEL = re.compile(r"(?<![\w'’/&-])(?<!the )[A-Z]{2,4}(?![\w'’/&-]| address| \d)")


def own_words(w: Writer, order: str) -> Mapping[str, str]:
    """Return the words of each term of an order: `not to contact [Ms Ash]` where a log has `not to contact AP`.

    A label is told as a name only where it is sure whose it is: the initials of one whom the order names, or a word for
    a victim where the order names one person besides, and nobody in full. Nothing else of the words is altered.
    """
    terms = w.case.existing_orders[order].terms
    own = {key: " ".join(term.words.split()) for key, term in terms.items()}
    names = _labels(w, order, " ".join(own.values()))
    return {key: _LABEL.sub(lambda found: names.get(found[0], found[0]), words) for key, words in own.items()}


def _labels(w: Writer, order: str, words: str) -> Mapping[str, str]:
    """Return the name in brackets of each label in the words that is sure."""
    people, short = w.case.protected_persons, short_names(w.case)
    named = [key for key in w.case.existing_orders[order].names if key in people]
    if words == words.upper() or any(people[key].withhold_name for key in named):
        return {}
    lists = w.assessment.view.guidance.desk
    said, victims = set(_LABEL.findall(words)), set(lists["label-victim"].words)
    in_use = {one.partition(":")[0].upper() for key in ("in-full", "ranks") for one in lists[key].words}
    everybody = {w.case.defendant.name, *(one.name for held in (people, w.case.witnesses) for one in held.values())}
    of_all = [_initials(name) for name in everybody]
    labels = [one for one in said if one.casefold() in victims]
    by_name = any(people[key].name.rpartition(" ")[2].casefold() in words.casefold() for key in named)
    sure = {mark: key for key in named if (mark := _initials(people[key].name)) in said and of_all.count(mark) == 1}
    sure = {mark: key for mark, key in sure.items() if mark not in (*labels, *in_use) and not by_name}
    left = [key for key in named if key not in sure.values()]
    if len(labels) == len(left) == 1 and not by_name:
        sure[labels[0]] = left[0]
    return {label: f"[{short.get(f'protected_persons.{key}') or people[key].name}]" for label, key in sure.items()}


def _initials(name: str) -> str:
    parts = name.split()
    return f"{parts[0][0]}{parts[-1][0]}".upper() if len(parts) > 1 else ""
