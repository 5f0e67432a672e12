"""Who is to be protected from the defendant, and what they were to each other."""

import re

from spo.assessment import lower
from spo.assessment.facts import Fact, composed
from spo.case import short_names
from spo.case.pronouns import of_defendant

from ...passages import Sentence
from ...writer import Writer, begun
from ..in_words import in_short, sentences
from ..tie import tie

_PRONOUN = re.compile(r"\b(?:he|she|they|his|hers?|him|theirs?|them)\b", re.IGNORECASE)
_OF_WHOSE = r"\bof the ((?:[a-z-]+ )?[a-z-]+) of {}(?![\w'’-])"
"""What somebody has by whom another is told of: `the carer of the elder son of Ann Ash`."""
_FACTS = 110  # letters of what two people were to each other


def parties(w: Writer) -> list[Sentence | None]:
    """Return what each person to protect is to the defendant, and what the first of them and the defendant were."""
    keys = tuple(w.case.protected_persons)
    tied = {key: told for key in keys if (told := _told(w, key, keys[0])).text}
    facts = w.at(f"protected_persons.{keys[0]}.relationship.facts") if keys else Fact("")
    said = [
        part
        for key in keys
        for part in (
            w.say("{told}.", told=tied[key]) if key in tied else None,
            w.say("{facts}", facts=composed(in_short(facts.text, _FACTS), facts)) if key == keys[0] else None,
        )
    ]
    every = {2: "Both", 3: "All three"}.get(len(keys), "") if len(tied) == len(keys) else ""
    return [
        *said,
        w.say(f"{every} would be protected.", "protected_persons")
        if every
        else w.say("The order would protect {people}.", people=w.people(keys)),
    ]


_DID = re.compile(
    r"(?:worked|served|lived|lodged|shared|rented|studied|trained|volunteered|met|knew|taught|treated|attended|helped"
    r"|employed|managed|supervised)\b",
    re.IGNORECASE,
)
"""How what somebody was to the defendant begins where it is told by what that person did: `worked with him`."""


def facts_left(w: Writer, key: str) -> Fact:
    """Return what two people were to each other, but for what the first page tells of the first of them."""
    facts = w.at(f"protected_persons.{key}.relationship.facts")
    if key != next(iter(w.case.protected_persons)):
        return facts
    told = len(list(sentences(in_short(facts.text, _FACTS))))
    return composed(" ".join(list(sentences(facts.text))[told:]), facts)


def _told(w: Writer, key: str, first: str) -> Fact:
    """Return what somebody is to the defendant, or to the first to be told of: nothing where no name may be said."""
    name, what = begun(w.person(key)), w.at(f"protected_persons.{key}.relationship.description")
    if key != first:
        what = composed(_by_name(w, what.text, first), what)
    if w.case.protected_persons[key].withhold_name or not what.text:
        return Fact("")
    said = what.text.rstrip(".").replace("; ", ", ")
    is_told = lower(said) if _DID.match(said) else f"is {tie(w, said)}"
    return composed(f"{name.text} {is_told}", name, what)


def _by_name(w: Writer, what: str, first: str) -> str:
    """Return what somebody is to a person who has been named, by that name: `carer of Ms Ash's son`.

    Whose `her partner` is, is sure only where the title makes it the defendant's, and nothing else is anybody's.
    """
    person = w.person(first).text
    short = short_names(w.case).get(f"protected_persons.{first}") or person
    what = re.sub(_OF_WHOSE.format(re.escape(person)), lambda found: f"of {short}'s {found[1]}", what)
    called = w.case.protected_persons[first].relationship.description.strip(".")
    if not called:
        return what
    his = of_defendant(w.case).his
    whose = "the defendant's|the|a" + ("" if len(_PRONOUN.findall(what)) > 1 else f"|{his}")
    of = rf"\bof (?:{whose}) {re.escape(lower(called))}\b"
    return re.sub(of, lambda _: f"of {w.person(first).text}", what, flags=re.IGNORECASE)
