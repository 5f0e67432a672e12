"""What a sentence or a row of a strict paper tells: an act, a warning, an arrest, or none of these."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spo.case import When
from spo.case.days.running import Dated
from spo.case.days.running_times import time_in
from spo.case.numerals import IN_WORDS, number_of

from .go_between import GoBetweens
from .lists import Lists, one_of
from .people import Mentioned, named_in
from .proposals import Act, Identifier, Place, Source
from .sentences import sentences_of
from .things import MARK, QUOTED, Things, accounts_of, endings_of, place_key

WARNED = ("refusal", "block", "changed-number", "police", "other")
_FIGURE = rf"(?:\d{{1,4}}|{IN_WORDS})"
_NEGATED = re.compile(
    r"\b(?:nobody|no one|no|not|never|not under|if|without|in|to|risk\w*|fac(?:e|ing)|may|will|would|could|can)\s+"
    r"(?:be\s+|been\s+|yet\s+)?$|n['’]?o?t\s+(?:want|ask\s+for|ask)\s+(?:\w+\s+)?(?:to\s+be\s+)?$",
    re.IGNORECASE,
)
"""Before what did not happen, or is only threatened: "will result in arrest"."""
_REPORTS = re.compile(
    r"(?<!\bmale )(?<!\bhe )(?<!\bshe )(?<!\bthey )\b(?:rang|called|phoned|telephoned|texted|emailed)"
    r"(?:\s+(?:in\b|from\b|back\b|police\b|again\b|101\b|999\b|to\s+(?:say|report|tell)\b|(?=\d))|(?=[,.]))"
    r"|\bparked\s+(?:up\s+)?(?:at\s+)?(?=\d)|\barrest\s+(?:plan|attempt|enq|package|team|strategy|warrant)\w*|\b(?:for|to|wants?|wanted|asks?\s+for|asked\s+for|requests?)\s+(?:an?\s+|his\s+|him\s+)?arrest(?:ed)?\b"
    rf"|\b(?!(?-i:SUSP?|DEF|D|he|his)\b)[a-z]+['’]s\s+notes?\s+{MARK.pattern}"
    r"|\b(?:barely|hardly|never|didn['’]?t|did\s+not|hasn['’]?t|has\s+not|had\s+not)\s+\w+(?:\s+to)?",
    re.IGNORECASE,
)
"""Words of somebody who told the police, by the same means as an act, or of what is yet to be done."""
_TELLS = re.compile(
    r"(?<!\w)(?!(?-i:SUSP?|DEF|D)\b|he\b|she\b|suspect|defendant)[\w&'’-]+(?:\s*\([^()]{0,60}\))?\s+(?:e-?mails?|letters?|calls?|texts?|messages?):\s+(?![\"“'‘])",
    re.IGNORECASE,
)
"""What somebody who is not he wrote to the police, before the words: "his employer (nights) email: ..."."""
_ON_BAIL = re.compile(r"\bbail(?:ed)?\b.*|\bcond(?:ition)?s?(?:\s+of\s+bail)?\s*[:–-].*", re.IGNORECASE | re.DOTALL)
_NOT_HIM = re.compile(r"\bNOT\s+(?:[A-Z]{2,4}|him|her|the\s+def\w*)\b\s*(?:[,.;-]|$)")
"""That it was somebody else, in capitals: by a label or initials that no list has."""
_ARRESTED = re.compile(
    r"(?:^|[.;]\s|\b(?:SUSP?|DEF|D|(?-i:[A-Z]{2})|male)\s)"
    r"arr\.?(?=\s+(?:(?:SUSP?|DEF|him|male)\s+)?(?:\d|at\b|on\b|for\b|by\b|susp|h/a|s\d))",
    re.IGNORECASE,
)
"""An arrest or an arrival in short: "Arr 1015 outside library"; "before unit arr" is none."""
_IS_ARREST = re.compile(
    r"\barrest(?:ed|s)?\b|\b(?:detained|custody)\b"
    r"|\barr\.?\s+(?:(?:at\s+)?\d[\d:.]*\s*(?:hrs?\s+)?)?(?:on\s+)?(?:(?-i:D|SUS|DEF)\b|susp|def|him\b|male\b|for\b|h/a\b|s\d)",
    re.IGNORECASE,
)
"""An arrest that is no arrival and no interview: it names somebody, or for what, or the cells."""
_TOLD_HIM = re.compile(
    r"\b(?:spoke(?:n)?\s+(?:to|with)|phoned|rang|called|visited|t/?c\s+to)\s+(?!(?-i:VIC|IP|AP)\b|victim)"
    r"(?:susp?\w*|defendant|(?-i:DEF\b|[A-Z]{4,}\b))(?=[^.;]{0,60}\b(?:told|advised|warned|instructed)\b)",
    re.IGNORECASE,
)
"""An officer's words to a suspect, before what the suspect was told."""
_IN_THE_WAY = re.compile(
    r"\bblock(?:ed|s|ing)\s+(?:\w+\s+){0,2}(?:path|way|exit|door\w*|drive\w*|road|car|gate)\b", re.IGNORECASE
)
_FEW = 2
_FROM_ANOTHER = re.compile(r"\bfrom\s+(?:her|his|the|an?|their)\s+\w", re.IGNORECASE)
_ENDING = re.compile(
    r"\b(?:ending(?:\s+in)?|from|fm|own|no\.?|number)\s+[.…]{0,3}(\d{3})(?![\w/:-]|\.\d)|(?<![\w/-])(\d{3})\s+(?:no|number)\b",
    re.IGNORECASE,
)
"""The last figures of a number, as officers name one that they have named in full elsewhere."""
_ELSEWHERE = re.compile(
    rf"\b(?:in|of|see|like|with|to|was|prev|previously|formerly)\s+{MARK.pattern}"
    rf"|\bw/\s*{MARK.pattern}"
)
"""A mark that is named as that of another thing."""
_REACHED = re.compile(
    r"\b(?:to|on (?:her|his|their|my)|old number|new number|landline)\b(?!.*\bfrom\b)[^.;]*$"
    r"|\btyres?\s+(?:of|on)\b[^.;]*$|\b(?:on|under)\s+(?:\w+\s+){0,4}(?:car|van|vehicle|windscreen|bonnet)\W*$"
    r"|\bon\s*(?:(?:\w+\s+){0,3}(?:phone|mobile|mob|number)\s*)?$",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\s*(?:[,+&]|,?\s*and)\s*", re.IGNORECASE)
_PICTURED = re.compile(
    r"\b(?:photos?|photographs?|pics?|pictures?|images?|videos?|footage|screenshots?)\s+(?:of|showing)\s+(?:[\w'’-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""Before an address that a picture is of, where no word says that somebody took it: nobody need have been there."""
_TO = re.compile(
    r"\b(?:to|at|towards|rang|called|phoned|messaged|texted|emailed|followed|approached|watched|behind|following|gave)"
    r"\s+(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?$",
    re.IGNORECASE,
)


def arrest_in(text: str, lists: Lists) -> re.Match[str] | None:
    """Return where a text tells of an arrest or an interview."""
    return lists.spot("arrest", text) or _ARRESTED.search(text)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


@dataclass(frozen=True)
class Told:
    """What was told of a day: `act`, a kind of warning, or `arrest`; nothing where no word shows what it is."""

    kind: str
    act: Act


class Reader:
    """Reads a sentence or a cell, with what is known of the whole desk."""

    def __init__(
        self,
        lists: Lists,
        things: Things,
        mentioned: Mentioned,
        identifiers: Sequence[Identifier],
        places: Sequence[Place],
    ) -> None:
        self.lists, self.mentioned, self._things = lists, mentioned, things
        self.marks = things.marks
        self.through = GoBetweens(lists, mentioned).find
        self._accounts, self._endings = accounts_of(identifiers), endings_of(identifiers)
        self._places = {place_key(place.address): place.address for place in places}
        self._account = re.compile(rf"(?<![\w@])@?(?:{one_of(self._accounts) or '(?!)'})(?!\w)", re.IGNORECASE)
        victim, office = lists.pattern("label-victim"), lists.pattern("office")
        self._by_victim = re.compile(
            rf"^\W*(?:{victim})\s+(?:has\s+|had\s+|then\s+)?(?i:emailed|sent|forwarded|posted|texted|called|rang|phoned|wrote|messaged|attended|(?:came|comes|went|goes|walked)(?:\s+in(?:to)?)?)\b"
            rf"(?:\s+\w+)?(?:\s+(?:card|letter|email|screenshots?))?|^\W*(?i:spoken?\s+(?:to|with))\s+(?:{victim})\b"
        )
        self._sent_to_office = re.compile(
            rf"(?i:\b(?:e-?mails?|letters?|texts?|calls?|messages?)\s+(?:sent|made)\s+to\s+(?:the\s+)?|\b(?:emailed|phoned|rang|contacted)\s+(?:the\s+)?)"
            rf"{office}\b(?!['’])|{office}\s+(?i:contacted\s+by\s+\w+|emailed|phoned|rung)\b"
        )
        self._reports = re.compile(rf"(?<!\w){victim}\s+(?:\w+\s+){{0,2}}?{lists.pattern('reports-that')}(?!\w)")
        suspect = one_of(self.mentioned.suspect) or "(?!)"
        self._another = re.compile(
            rf"(?:^|[.;]\s+)not\s+(?:{lists.pattern('label-defendant')}|{suspect})\s*(?:[.;,]|$)", re.IGNORECASE
        )
        self._somebody = re.compile(
            rf"(?<![\w/])(?:{lists.pattern('label-defendant')}|{victim}|{suspect}|{one_of(mentioned.victims) or '(?!)'}"
            r"|he|him|his|she|her|male|female|man|woman)(?!\w)",
            re.IGNORECASE,
        )
        nouns, begins = lists.pattern("counted"), r"(?<![\w/:.£#,-])"
        self._count = re.compile(
            rf"{begins}(?:x\s?)?({_FIGURE})\+?\s+(?:[\w’'-]+\s+){{0,2}}?{nouns}\b|\b{nouns}\s*x\s*(\d{{1,4}})\b"
            rf"|\b{nouns}\s+in\s+(?:total|all)\s+({_FIGURE})\b|\b(?:about|around|approx\.?)\s+((?!\d{{4}}){_FIGURE})(?=[.,;](?!\d)|$)"
            rf"|\bthere\s+(?:were|are)\s+({_FIGURE})\b|{begins}((?!0|\d{{4}}){_FIGURE})\s+(?:from|between|in\s+(?:total|all))\b"
            r"|\b(?:rang|rung|called|phoned|messaged|texted|emailed|came|visited|attended|past|drove|driven|walked|went)\s+(?:[\w’'-]+\s+){0,4}?"
            rf"({_FIGURE})\s+(?:times|occasions)\b|\b(?:past|by)\s+(?:[\w’'-]+\s+){{0,4}}?x\s?(\d{{1,3}})\b",
            re.IGNORECASE,
        )

    def rules_out(self, text: str) -> bool:
        """Return whether a text says that it was not the defendant, in words of guidance or by name: "Not Stroud."."""
        return self.lists.has("not-ours", text) or bool(self._another.search(text) or _NOT_HIM.search(text))

    def reports(self, text: str) -> bool:
        """Return whether a text says that a victim reports something."""
        return self._reports.search(text) is not None

    def names_somebody(self, text: str) -> bool:
        """Return whether a text names the defendant or a victim, or says "he" or "her" of one."""
        return bool(self._somebody.search(text))

    def names_defendant(self, text: str) -> bool:
        """Return whether a text has the name of the defendant, or a label for one."""
        named = re.search(rf"(?<!\w){self.lists.pattern('label-defendant')}(?!\w)", text)
        return bool(named) or any(word.lower() in self.mentioned.suspect for word in re.findall(r"[A-Z][\w'’-]+", text))

    def is_arrest(self, text: str) -> bool:
        """Return whether a text says that somebody was arrested: one who came at a time, or was asked, was not."""
        him = rf"(?<![\w/])(?:{self.lists.pattern('label-defendant')}|male|{one_of(self.mentioned.suspect) or '(?!)'})"
        return bool(_IS_ARREST.search(text) or re.search(rf"{him}\s+(?:was\s+)?arr\b", text, re.IGNORECASE))

    def victims_in(self, text: str) -> tuple[str, ...]:
        """Return the people to be protected whom a text names, where it names nobody else."""
        named = self.mentioned.in_text(text)
        return named if all(name.lower() in self.mentioned.victims for name in named) else ()

    def begins_with_him(self, text: str) -> bool:
        """Return whether the first word of a text names the defendant."""
        found = re.match(r"\W*([A-Z][\w'’-]*)", text)
        return bool(found and found[1].lower() in self.mentioned.suspect)

    def kind_of(self, text: str) -> str:
        """Return what a sentence tells, by the first words in it that say so; nothing where it tells none of these."""
        for own in (_REPORTS, _TELLS, _TOLD_HIM, self._sent_to_office, self._by_victim):
            text = own.sub(_blank, text)
        plain = _IN_THE_WAY.sub(_blank, self.lists.without_false_cues(text))
        free = _ON_BAIL.sub(_blank, plain)  # a condition of bail is told as one
        spots = [(kind, self.lists.spot(f"warned-{kind}", free if kind == "police" else plain)) for kind in WARNED]
        spots.append(("arrest", arrest_in(text, self.lists)))
        said = [(m.start(), kind) for kind, m in spots if m and not _NEGATED.search(text[: m.start()])]
        warned = [one for one in said if one[1] != "arrest"]
        if self.lists.has("not-act", text) and not warned:
            return ""
        act = self.lists.first_act(text)
        first = min(warned or said, default=(len(text), ""))
        return first[1] if first[1] and (act < 0 or first[0] <= act) else "act" if act >= 0 else ""

    def act(self, text: str, when: When, source: Source, dates: Sequence[Dated] = ()) -> Act:
        """Return what a text says of an act whose day is known."""
        unquoted = QUOTED.sub('""', text)
        named = self.mentioned.find(unquoted)
        method = self.lists.method_of(_REPORTS.sub(" ", unquoted))
        spots = [] if self.lists.is_afar(method) else self._things.addresses(text)
        places = (
            self._places.get(place_key(words), "")
            for words, at, _ in spots
            if method or not _PICTURED.search(text[:at])
        )
        return Act(
            date=when,
            time=time_in(QUOTED.sub(_blank, text), dates),
            what=text,
            count=self._count_of(unquoted, method),
            method=method,
            where=tuple(dict.fromkeys(filter(None, places))),
            people=named_in(text, self.lists, self.mentioned),
            towards=tuple(dict.fromkeys(name for at, name in named if _TO.search(unquoted[max(0, at - 30) : at]))),
            through=self.through(unquoted),
            used=self.used_in(text),
            exhibits=self.own_marks(text),
            sources=(source,),
        )

    def own_marks(self, text: str) -> tuple[str, ...]:
        """Return the exhibit marks in a text, less those that it names as those of another thing."""
        return self.marks(_ELSEWHERE.sub(" ", text))

    def breach_in(self, text: str) -> str:
        """Return what a text says of a breach, as far as the end of the sentence."""
        found = self.lists.spot("breach", text)
        return re.split(r"(?<=[.;])\s", text[found.start() :])[0][:200] if found else ""

    def count_in(self, text: str) -> int | None:
        """Return how many contacts a text counts: the sum where it joins kinds, and otherwise the first."""
        found = list(self._count.finditer(text))
        joined = found[:1]
        for one in found[1:]:
            if not _JOINS.fullmatch(text[joined[-1].end() : one.start()]):
                break
            joined.append(one)
        return sum(number_of(next(filter(None, one.groups()))) for one in joined) if joined else None

    def _count_of(self, text: str, method: str) -> int | None:
        """Return how many an account counts: in the sentence that tells of the act, or later of the same means.

        What came from somebody else is none of them, as in `She has kept six letters from her bank`; a few words that
        are no more than a number and what it counts are of the act.
        """
        said = [sentence for _, sentence in sentences_of(text)]
        first = next((place for place, one in enumerate(said) if self.kind_of(one) == "act"), 0)
        means = next(filter(None, map(self.lists.method_of, said[first : first + 1])), method)
        for place, sentence in enumerate(said[first:]):
            found = self._count.search(sentence)
            noun = self.lists.spot("counted", found[0]) if found else None
            counts = self.lists.method_of(noun[0]) if noun else ""
            alone = not noun or len(sentence.split()) <= len(noun[0].split()) + _FEW
            same = self.lists.kin(counts, means) if counts else alone
            if found and (place == 0 or (same and not _FROM_ANOTHER.search(sentence))):
                return self.count_in(sentence)
        return None

    def used_in(self, text: str) -> tuple[str, ...]:
        """Return the numbers, emails, accounts and vehicles in a text, by their keys, less those that were reached."""
        found = [
            key
            for key, kind, written in self._things.identifiers(text)
            if kind != "maybe" and not _REACHED.search(text[: text.find(written)][-60:])
        ]
        names = (self._accounts[match[0].lstrip("@").lower()] for match in self._account.finditer(text))
        short = (self._endings.get(next(filter(None, m.groups()))) for m in _ENDING.finditer(text))
        return tuple(dict.fromkeys((*found, *names, *filter(None, short))))
