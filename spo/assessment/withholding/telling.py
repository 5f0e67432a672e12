"""Which words identify a place or a person: those that are long enough, and are not ordinary words."""

SHORTEST = 5
"""Letters and digits that a value needs before it can be looked for."""

_ORDINARY = """
a an and at her his in my new of old our s the their current former safe temporary
brother dad daughter family father friend mother mum parent parents partner sister son
address barn base block building church club cottage court farm flat gym hall home hospital hostel house job lodge
library nursery office park place premises property refuge residence road school second shop station street study
surgery bakery college uni university villa work workplace mosque temple synagogue chapel
apartment room unit floor ground basement top upper lower left right front rear back first second third fourth
"""
ORDINARY = frozenset(_ORDINARY.split())
"""Words of which a name may be made up without telling anybody where a place is: the new home, his mother's house."""

_SURNAMES = """
banks black bright brown child church cross early english field flowers french friend gates grant green house little
power price rooms sharp short small speed stone street strong summer walls waters white winter woods words young
"""
ORDINARY_SURNAMES = frozenset(_SURNAMES.split())
"""Surnames that are looked for only with a first name or a title: alone, any paper may have the word."""

_FIRST_NAMES = """
amber angel april august autumn brandy carol cherry christian chase crystal daisy dawn destiny earnest faith frank
ginger grace grant harmony hazel heather holly honor hunter ivory ivy jasmine joy justice lance lavender major
mark mason melody mercy miles misty olive patience pearl penny peace poppy prudence raven river robin rose ruby sandy
saffron savannah scarlet sierra sterling stormy summer sunny trinity victor violet willow winter
"""
ORDINARY_FIRST_NAMES = frozenset(_FIRST_NAMES.split())
"""First names that are not looked for alone: any paper may have the word."""


def long_enough(words: list[str]) -> bool:
    """Return whether words have letters and digits enough to be looked for."""
    return len("".join(words)) >= SHORTEST


def tells(words: list[str]) -> bool:
    """Return whether words, in small letters, are long enough to be looked for, and not all of them ordinary ones."""
    return long_enough(words) and not {word for word in words if len(word) > 1} <= ORDINARY
