"""The second ground: the risk. It says what is recorded and nothing stronger."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from spo.assessment import lower
from spo.assessment.facts import Fact, composed, joined
from spo.case import short_names
from spo.case.officer import is_the_officer

from ...passages import Passage, Sentence
from ...writer import Writer, begun, ended, labelled, passage
from ..described import described
from ..hearing import after_for
from ..in_words import sentences
from ..said_once import said_by
from ..within import within

SAYS_NONE = re.compile(
    r"(?:none|nothing)(?=\W*$|[.,;:]|(?: (?:is|was|has been))? (?:recorded|known|reported)\b)", re.IGNORECASE
)
_OF_A_PERSON = re.compile(r"^(?:She|He|They) (?=[a-z])")
_SPEECH = re.compile(r'(?P<who>[^.:"“”]+ says: )"(?P<words>[^"]+)"')
_ANOTHER = re.compile(r"\b(?:him|his|hers?|them|their)\b")
_STATE = re.compile(r"[a-z]+(?:, [^:;.]*)?: ")
"""What an assessment says of all that follows: `present: frightened; followed`."""

_LEVEL = re.compile(r"^(\w+(?: risk)?): ([^:()]+)$")
_NO_WEAPON = re.compile(r"\b[Nn]o (?:\w+ (?:or|nor) )?weapon")
_NO = re.compile(r"No\b(?! (?:doubt|fewer|less)\b)")
_HARM = {"psychological": "Psychological harm", "physical": "Physical harm", "means": "Weapons or other means"}
"""What is said of harm, and the name that it is given where the officer says that there is none of it."""


def risk(w: Writer, before: str) -> list[Passage]:
    """Return the second ground: how the acts have changed, the risk, to whom and from what, and what was assessed, less
    what `before` says.

    Where else the defendant is managed is kept: the defendant need not be told that a conference has met.
    """
    return [
        *passage("risk.escalation", w.say("{words}.", words=begun(w.at("risk.escalation")))),
        *passage("risk", w.law("risk-harm")),
        *(one for key in w.case.protected_persons for one in _to(w, key, before)),
        *passage("risk.harm", *(_harm(w, field, name, before) for field, name in _HARM.items())),
        *_drivers(w),
        *_tools(w),
        *w.gaps("risk", "risk-not-described", "protective-factors-missing"),
    ]


def _to(w: Writer, key: str, before: str) -> list[Passage]:
    """Return the risk to a person, and the harm to that person that is recorded and not told before."""
    base = f"protected_persons.{key}"
    risk, harm = w.at(f"{base}.risk"), w.at(f"{base}.psychological_harm")
    found = passage(
        f"risk.{key}",
        w.say("To {name}: {words}.", name=w.person(key), words=_lower(risk)),
        None if SAYS_NONE.match(harm.text) else w.say("{harm}", harm=_left(harm, before)),
        style="sub",
    )
    return [replace(one, lead=bool(risk.text)) for one in found]


def _left(harm: Fact, before: str) -> Fact:
    """Return the sentences that a text does not hold already: there the name may stand for who is meant."""
    left = [one for one in sentences(harm.text) if _OF_A_PERSON.sub("", one).rstrip(".") not in before]
    return composed(ended(" ".join(left)), harm)


def _not_told(w: Writer, said: Iterable[str], told: str) -> Iterator[str]:
    """Yield the sentences that a text does not hold and no account tells, each of whom a label before it names."""
    of: Callable[[str], str] = str
    names = dict(_names(w))
    for one in said:
        name, colon, rest = one.partition(": ")
        labelled_so = bool(colon) and name in names
        of = partial(_about, name, names[name]) if labelled_so else of
        words = rest if labelled_so else one
        if _OF_A_PERSON.sub("", words).rstrip(".") not in told and not _in_an_account(w, words):
            yield of(words)
            of = str


def _left_of_speech(speech: re.Match[str], told: str) -> str:
    """Return what somebody is quoted as saying, without the sentences that a text holds."""
    left = [one for one in sentences(speech["words"]) if one.rstrip(".") not in told]
    return f'{speech["who"]}"{" ".join(left)}"' if left else ""


def _names(w: Writer) -> Iterator[tuple[str, Collection[str]]]:
    """Yield each name that may stand before a colon, and what else names that person."""
    for key in w.case.protected_persons:
        name, short = begun(w.person(key)).text, short_names(w.case).get(f"protected_persons.{key}", "")
        hidden = w.case.protected_persons[key].withhold_name
        own = [one for one in (name, short, "" if hidden else name.partition(" ")[0]) if one]
        yield from ((one, own) for one in (name, short) if one)


def _about(name: str, own: Collection[str], words: str) -> str:
    """Return a sentence about somebody, with the name for the pronoun that begins it where it can be nobody else's."""
    if any(re.search(rf"\b{re.escape(one)}\b", words) for one in own):
        return words
    begins = _OF_A_PERSON.match(words)
    if begins and not _ANOTHER.search(words, begins.end()):
        return f"{name} {words[begins.end() :]}"
    return f"Of {name}: {within(words)}"


def _in_an_account(w: Writer, words: str) -> bool:
    """Return whether the tables tell a sentence that gives the day of an act."""
    acts = (w.case.incidents[key] for key in described(w))
    return any(
        day in words and said_by(words.replace(f" on {day}", ""), sentences(act.what))
        for act in acts
        if (day := act.date.closes)
    )


def _harm(w: Writer, field: str, name: str, before: str) -> Sentence | None:
    words = w.at(f"risk.{field}")
    if field != "means":  # less what is told before, of each person, and in the tables
        own = w.case.protected_persons.values() if field == "psychological" else ()
        told = " ".join((before, *(f"{one.risk} {one.psychological_harm}" for one in own)))
        left = _SPEECH.sub(lambda said: _left_of_speech(said, told), words.text)
        words = composed(" ".join(_not_told(w, sentences(left), told)), words)
    if field == "means" and (
        no_means(w).text or (SAYS_NONE.match(words.text) and _NO_WEAPON.search(w.case.risk.physical))
    ):
        return None
    if SAYS_NONE.match(words.text):
        return w.say(f"{name}: {{words}}.", words=_lower(words))
    return w.say("{words}", words=composed(ended(words.text), words))


def no_means(w: Writer) -> Fact:
    """Return that no weapon was used, where no more is recorded of weapons and signs: it helps the defendant."""
    words = w.at("risk.means")
    every = [*sentences(words.text)]
    return words if every and all(map(_NO.match, every)) else replace(words, text="")


def _lower(fact: Fact) -> Fact:
    return composed(lower(fact.text), fact)


def _drivers(w: Writer) -> Iterable[Passage]:
    """Yield what is said to drive the behaviour: who said it, when, and in what words."""
    for key, driver in w.case.defendant.drivers.items():
        base = f"defendant.drivers.{key}"
        who, words = _after_a_name(w.at(f"{base}.said_by")), w.as_said(f"{base}.words")
        on, kind = Fact(driver.date.on, (f"{base}.date",)), _lower(w.at(f"{base}.kind"))
        verb = "said" if words.text[:1] in '"“' else "recorded"
        shown = w.exhibits(driver.exhibits)
        behind = _shown(words, shown)
        inside = _lower(behind) if _OF_A_PERSON.match(behind.text) else behind
        told = w.say(f"{{who}} {verb} {{on}}: {{words}}", who=begun(who), on=on, words=inside)
        undated = w.say(f"{{who}} {verb}: {{words}}", who=begun(who), words=inside)
        ours = w.say("What lies behind the acts, on the applicant's case: {kind}. {words}", kind=kind, words=words)
        alone = w.say("What lies behind the acts, on the applicant's case: {kind}.", kind=kind)
        drives = w.say("The applicant describes what lies behind the acts as {kind}.", kind=kind)
        spoken = told or undated
        also = None if spoken and _says_as_much(driver.words, driver.kind) else drives
        yield from passage(f"risk.driver.{key}", *((spoken, also) if spoken else (ours or alone,)))


def _shown(words: Fact, shown: Fact) -> Fact:
    """Return words with the marks of what shows them, before the stop that ends them."""
    if not (words.text and shown.text):
        return words
    text, stop = (words.text[:-1], ".") if words.text.endswith(".") else (words.text, "")
    return composed(f"{text} ({shown.text}){stop}", words, shown)


def _says_as_much(words: str, kind: str) -> bool:
    """Return whether words say themselves most of what a driver is called."""
    said = words.casefold()
    telling = [one.rstrip("s") for one in re.findall(r"[a-z]{5,}", kind.casefold())]
    return bool(telling) and sum(one in said for one in telling) * 2 > len(telling)


def _after_a_name(who: Fact) -> Fact:
    """Return who somebody is within a sentence, with a comma before the verb where something stands after the name."""
    name = after_for(who).text
    return composed(f"{name}," if "," in name else name, who)


def _tools(w: Writer) -> list[Passage]:
    """Return what each assessment of the latest day found, and each that was made before it."""
    made = [(key, tool) for key, tool in w.case.risk_assessments.items() if tool.done == "yes"]
    latest = max((tool.date.day or date.min for _, tool in made), default=date.min)
    of_latest = [key for key, tool in made if (tool.date.day or date.min) == latest]
    before = [key for key, tool in made if key not in of_latest and tool.date.day]
    together: dict[str, list[str]] = {}
    for key in of_latest:
        together.setdefault(_tool(w, key).text, []).append(key)
    found: list[Passage] = []
    for keys in together.values():
        key, bases = keys[0], [f"risk_assessments.{key}" for key in keys]
        records = joined(*(_found(w, one, number) for number, one in enumerate(bases)), between=" ")
        marks = tuple(dict.fromkeys(mark for one in keys for mark in w.case.risk_assessments[one].exhibits))
        done = [f"{base}.done" for base in bases]
        found += passage(
            f"risk.tool.{key}",
            w.say(f"{{which}} {_records(records)} {{found}}", *done, which=_tool(w, key), found=records)
            or w.say("{which} is complete.", *done, which=_tool(w, key)),
            *_how_made(w, key),
            w.say("Exhibit {marks}.", marks=w.exhibits(marks)),
            w.say("The applicant relies on the acts, and not on that result.", f"{bases[0]}.tool"),
            *(_earlier(w, f"risk_assessments.{one}") for one in before if of_latest[-1] in keys),
        )
    return found


def _found(w: Writer, base: str, number: int) -> Fact:
    """Return what an assessment found: of the first of several as it follows a colon."""
    found = w.at(f"{base}.found")
    text = _LEVEL.sub(r"\1 (\2)", found.text.rstrip("."))  # a second colon would follow the first
    return composed(ended(text if number else lower(text)), found)


def _tool(w: Writer, key: str) -> Fact:
    """Return an assessment as it begins a sentence: `The S-DASH of 3 May 2026 by DC Example`."""
    tool, day, who = (w.at(f"risk_assessments.{key}.{field}") for field in ("tool", "date", "assessor"))
    by = labelled("by", composed(f"{who.text}," if "," in who.text else who.text, who))
    return joined(labelled("The", tool), labelled("of", day), by, between=" ")


def _how_made(w: Writer, key: str) -> Iterator[Sentence | None]:
    """Yield the form of an assessment and the training of its maker, unless the officer's own statement has them."""
    base = f"risk_assessments.{key}"
    if not is_the_officer(w.case, w.case.risk_assessments[key].assessor):
        yield w.say("Its form was: {version}.", version=w.at(f"{base}.version"))
        yield w.say("The training of its maker was: {training}.", training=w.at(f"{base}.training"))


def _records(found: Fact) -> str:
    """Return the verb before what an assessment found: of `present: frightened` it records that as present."""
    return "records as" if _STATE.match(found.text) else "records:"


def _earlier(w: Writer, base: str) -> Sentence | None:
    """Return what an assessment of an earlier day found, which may be less than the last did."""
    when, found = w.at(f"{base}.date"), _lower(w.at(f"{base}.found"))
    said = w.say(f"An earlier assessment, of {{when}}, {_records(found)} {{found}}", when=when, found=found)
    return said or w.say("There was an earlier assessment on {when}.", when=when)
