"""Through whom an act was done, where the words say that somebody else was used."""

import re

from spo.case.english import article as an
from spo.case.numerals import IN_WORDS

from .lists import Lists, one_of
from .made_by import in_small
from .people import Mentioned
from .sentences import sentences_of

_OF = r"(?P<{}>(?:his|her|their|an?)\s+(?:[a-z]+\s+)?{})"
_HE = r"(?:^|(?<=\d\s)|(?<=\d,\s))[Hh]e"
"""The defendant, at the head of a sentence or after its day; whom "her" is of where nobody is named, nothing says."""
_NAME = re.compile(r",?\s+([A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?)")


class GoBetweens:
    """What finds through whom an act was done, by the lists of guidance and the people of the desk."""

    def __init__(self, lists: Lists, mentioned: Mentioned) -> None:
        self._lists, self._mentioned = lists, mentioned
        kin = rf"{lists.pattern('go-between-kin')}(?!\w)"
        him = rf"(?:{lists.pattern('label-defendant')}|(?i:{one_of(mentioned.suspect) or '(?!)'}))"
        self._used = (
            re.compile(
                rf"(?<![\w/:.])(?P<before>(?:(?:an?|the|\d{{1,2}}|{IN_WORDS})\s+(?:[a-z]+\s+)?)?)(?P<who>{lists.pattern('go-between')})"
                r"(?!\w)(?:\s+(?:from|of)\s+(?P<firm>[A-Z][\w&'’-]+(?:\s+[A-Z&][\w&'’-]*){0,4}))?"
            ),
            re.compile(
                rf"(?:^(?!(?i:had|\w+\s+her)\s)|(?:(?<!\w){him}|{_HE})\s+(?:(?:ha[sd]|then|also)\s+)*)"
                rf"(?i:got|paid|persuaded|asked|sent|told|instruct(?:s|ed)|had)\s+{_OF.format('who', kin)}\s+to\b"
            ),
            re.compile(rf"\b(?:via|through)\s+{_OF.format('who', kin)}"),
            re.compile(rf"(?<!\w){him}\s+gave\s+(?:[\w'’-]+\s+){{1,4}}?to\s+{_OF.format('who', kin)}"),
        )

    def find(self, text: str) -> str:
        """Return through whom a text says that an act was done: in its own words, or by the name beside them.

        It is nobody where the text tells of several.
        """
        said = (pattern.search(sentence) for _, sentence in sentences_of(text) for pattern in self._used)
        found = {self._called(one) for one in said if one}
        asked = self._lists.spot("at-his-request", text)
        if asked and not found:
            known = self._mentioned.suspect | self._mentioned.victims
            named = self._mentioned.find(text[: asked.start()])
            found = {*[name for _, name in named if name.lower() not in known][-1:]}
        return found.pop() if len(found) == 1 else ""

    def _called(self, found: re.Match[str]) -> str:
        """Return whom some words name: with an article where one is meant, and with the name or the firm after it."""
        said = found.groupdict()
        who, before = found["who"].lower(), said.get("before")
        article = f"{an(who)} " if before == "" and not who.endswith(("men", "s", "people")) else (before or "").lower()
        named = self._mentioned.in_text(name[1]) if (name := _NAME.match(found.string, found.end("who"))) else ()
        firm = f" from {in_small(said['firm'])}" if said.get("firm") else ""
        return " ".join((article + who + firm + (f", {named[0]}" if named else "")).split())
