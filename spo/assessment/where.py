"""Whether a text tells, of the present, where somebody to protect is or which way somebody goes, whatever the place."""

import re

from .whose import KIN, ROLES

_OFTEN = r"(?: (?:now|still|back|only|just|always|usually|often|sometimes|currently|already|all|then|\w{2,20}ly))*"
_SOMETHING = r"(?:the|an?|her|his|their|my|our|some|one|two|another|\w+['’]s)"
_ONE = rf"she|he|they|{ROLES}|(?:her|his|their|the) (?:children|kids|twins|girls|boys)|(?<!his ){KIN}"
_IS = re.compile(rf"\b(?:{_ONE})$", re.IGNORECASE)
_GOES = re.compile(rf"\b(?:{_ONE}|and|but){_OFTEN}$", re.IGNORECASE)
_IS_AT = re.compile(
    rf"(?:['’](?:s|re)| is| are){_OFTEN}(?: \w+(?:ed|ing))?(?: (?:up|down|over|out|away))?"
    r" (?:in|on|at|with|above|over|under|behind|near|by|next to|opposite|between|beside|gone to|sharing|minding"
    rf"|looking after|borrowing|renting) {_SOMETHING}\b"
)
_GOES_BY = re.compile(
    r" (?:goes|comes|walks|keeps|takes|uses|gets|leaves|flies|stops|sleeps|parks|shops|swims|runs|drives|cycles|catches"
    r"|crosses|rides|travels|heads|eats|drinks|works|attends|collects|moves|jogs|sails|climbs|sits|studies"
    r"|nips|pops|slips)"
    r"(?: \w+){0,4}? (?:to|from|by|at|in|on|over|through|along|past|round|across|via|into|behind|off|up|down|out)"
    rf"(?: \w+)? {_SOMETHING}\b"
)
_BEFORE = 40
"""Characters before a verb in which it is said whose it is."""


def is_somewhere(text: str) -> bool:
    """Return whether a text says where somebody is."""
    return _is_said(_IS, _IS_AT, text)


def goes_somewhere(text: str) -> bool:
    """Return whether a text says where somebody goes, or which way."""
    return _is_said(_GOES, _GOES_BY, text)


def _is_said(of_whom: re.Pattern[str], what: re.Pattern[str], text: str) -> bool:
    return any(of_whom.search(text, max(0, found.start() - _BEFORE), found.start()) for found in what.finditer(text))
