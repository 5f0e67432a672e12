"""The first ground: the acts shown to be the defendant's, those inferred, and those that are not relied on."""

import re
from collections.abc import Collection, Sequence

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined
from spo.case import Case, outcome, short_names
from spo.case.outcomes import outcome_at
from spo.case.pronouns import of_defendant
from spo.case.quoted import QUOTED

from ...passages import Passage, Row, Sentence
from ...writer import Writer, begun, ended, labelled, passage, row, whole
from ..accounts import accounts
from ..breaches import came_to_nothing
from ..described import described
from ..his_words import his_words
from ..in_words import abridged, dated, in_short, sentences, told
from ..mentioned import mentioned
from ..said_once import answered_in, each_once, less_said, said_by, told_in
from ..shared import as_source, example
from ..within import within
from .asked_about import answer, put_together
from .beside import beside, in_fairness
from .convicted import convictions
from .counts import pattern
from .doubt import in_doubt

_FEW = 18  # acts, of each of which it is told at such length how it is attributed
_HOW = 180
_APART = 90
_TIME = 12  # letters of a time of day that stands under the date: `17:52`, `about 06:40`
_BY_PLEA = re.compile(r"(?:Admitted|Proved|Shown|Convicted|He pleaded|By)\b.*\b(?:plea|pleaded|trial|conviction)\b")
_PLEAS = {r"not guilty|after (?:a )?trial": ", after a trial", r"guilty": ", on a guilty plea"}
_CONVICTION = re.compile(r"(?:the )?convictions?\b[;,.\s]*(?:and )?", re.IGNORECASE)
_HE_WROTE = re.compile(
    r"\b(?:he|she|they) (?:\w+ )?(?:wrote|sent)\b|\b(?:one|the (?:first|next|last)) (?:was|read)\b", re.I
)
_DENIES = re.compile(r"\bden(?:y|ies|ied)\b")
_DENIED = re.compile(r"(?:He|She|They|The defendant) denied (?:it|this|that)\.?")
_SHE = re.compile(r"(?:She|They) (?=[a-z])")
_NO_EXAMPLE = "(other)"
_WRITTEN = frozenset({"email", "text", "message", "tag", "payment-reference"})
_SAME = 40  # letters of what is said again: less is said as soon as pointed to
_QUOTED, _QUOTES = 70, 2  # letters of what is quoted, and how many times, besides the account


def acts(w: Writer) -> list[Passage]:
    """Return what the law says of the acts, and how many there are where the tables leave some out."""
    view = w.assessment.view
    if not view.incidents:
        return w.gaps("acts", "acts-none")
    most, every = len(described(w)), len(view.put_forward)
    some = "The tables describe {count} of {every} entries; the chronology has all."
    return (
        passage(
            "acts",
            w.law("acts-examples"),
            w.law("acts-tables"),
            *((pattern(w), w.say(some, "incidents", count=str(most), every=str(every))) if every > most else ()),
            *put_together(w),
        )
        + _not_proved(w)
        + w.gaps("acts", "acts-fewer-than-two")
    )


def tables(w: Writer) -> dict[str, list[Row]]:
    """Return the acts that are shown to be the defendant's, those of which it is inferred, and those set apart."""
    rows = [
        (w.assessment.view.is_inferred(key), _row(w, key, account))
        for key, account in accounts(w, described(w)).items()
    ]
    return {
        "shown": _once([one for is_inferred, one in rows if not is_inferred]),
        "inferred": _once([one for is_inferred, one in rows if is_inferred]),
        "apart": _apart(w),
    }


def _once(rows: list[Row]) -> list[Row]:
    """Return rows in which what is said of two acts in the same words stands beside the first of them."""
    first: dict[tuple[str, str], str] = {}
    found: list[Row] = []
    for one in rows:
        shown, against, own = (one.cells[name] for name in ("rests_on", "against", "no"))
        number = first.setdefault((shown.text, against.text), own.text)
        again = number != own.text and len(shown.text) + len(against.text) > _SAME
        as_for = Sentence(f"As for {number}.", (*shown.facts, *against.facts))
        found.append(Row(one.id, {**one.cells, "rests_on": as_for, "against": Sentence("")}) if again else one)
    return found


def _apart(w: Writer) -> list[Row]:
    """Return what is mentioned in the evidence and not relied on, why not, and what was answered about it."""
    found = list[Row]()
    for key in w.assessment.view.unattributed:
        why = joined(whole(w.at(f"incidents.{key}.attribution")), _unsaid_answer(w, key), between=" ")
        what = mentioned(w, key) or told(w, key, _APART)
        found.append(_numbered(w, key, what=what, why=joined(why, in_fairness(w, key, why), between=" ")))
    return found


def _unsaid_answer(w: Writer, key: str) -> Fact:
    """Return what was answered, unless that it was denied is all, and stands in why the act is not relied on."""
    said, act = answer(w, key), w.case.incidents[key]
    told = _DENIES.search(act.attribution) and _DENIED.fullmatch(act.put_answer)
    return composed("" if told else said.text, said)


def _row(w: Writer, key: str, account: str) -> Row:
    """Return an act: what was done, on what it rests that it was the defendant's, and what is said for the defendant.

    Of a shown act that is in doubt the doubt comes first.
    """
    rests_on, against = _how(w, key, account)
    if in_doubt(w.case.incidents[key]) and not w.assessment.view.is_inferred(key):
        rests_on, against = Fact(""), joined(against, rests_on, between=" ")
    what = _what(w, key, account)
    against = joined(against, in_fairness(w, key, joined(what, rests_on, against, between=" ")), between=" ")
    return _numbered(w, key, what=what, rests_on=rests_on, against=against)


def _what(w: Writer, key: str, account: str) -> Fact:
    said = Fact(account, (f"incidents.{key}.what",))
    return joined(said, _more_of_his_words(w, key), _what_it_did(w, key), between=" ")


def _more_of_his_words(w: Writer, key: str) -> Fact:
    """Return what else is recorded that the defendant wrote, of an act that is of many: a few, each in short."""
    act, he = w.case.incidents[key], of_defendant(w.case).he
    if act.method not in _WRITTEN or (act.count or 1) == 1:
        return Fact("")
    every = (said for said in sentences(act.why_it_matters) if _HE_WROTE.search(QUOTED.sub(" ", said)))
    said = list[str]()
    for one in his_words(w, every):
        bare = one.strip('"“”').rstrip(".")
        if len(one) <= _QUOTED and bare not in act.what and not any(bare in other for other in said):
            said.append(one)
    return Fact(
        ended(f"{he} also wrote {listed(said[:_QUOTES])}") if said else "", (f"incidents.{key}.why_it_matters",)
    )


def _what_it_did(w: Writer, key: str) -> Fact:
    """Return what somebody did because of an act that matters most, where it is told as a fact, in nobody's words."""
    impact, people = w.at(f"incidents.{key}.impact"), w.case.protected_persons
    first = next(iter(sentences(impact.text)), "")
    short = short_names(w.case)
    names = [held.name for held in people.values()] + [short.get(f"protected_persons.{one}", "") for one in people]
    told_of = _SHE.match(first) or any(name and first.startswith(f"{name} ") for name in names)
    picked = w.case.incidents[key].matters_most and len(first) <= _QUOTED * 2
    return composed(first if told_of and picked and not QUOTED.search(first) else "", impact)


def _numbered(w: Writer, key: str, **more: Fact) -> Row:
    base, time = f"incidents.{key}", w.at(f"incidents.{key}.time")
    letters = example(w, key) if key not in w.assessment.view.unattributed else Fact("")
    letters = composed(" ".join(one for one in letters.text.split(", ") if one != _NO_EXAMPLE), letters)
    when = joined(abridged(dated(w, key)), time if len(time.text) <= _TIME else Fact(""), between="\n")
    number = Fact(str(w.assessment.view.numbers[key]), (base,))
    return row(key, no=number, date=when, letters=letters, **more)


def _how(w: Writer, key: str, account: str) -> tuple[Fact, Fact]:
    """Return how an act is shown, and what is said for the defendant: what came of it, what weakens it, the answer."""
    base, act = f"incidents.{key}", w.case.incidents[key]
    short, tried = _in_short(w, key, account), _convicted(w, key)
    if _says_plea(short, tried):
        short = tried
    unsaid = tuple(x for x in act.exhibits if x in w.case.exhibits and w.case.exhibits[x].mark not in short.text)
    source = w.at(f"{base}.source")
    named = source.text if short != tried else _CONVICTION.sub("", source.text)
    source = composed(as_source(named.rstrip(".")), source)
    seen = w.exhibits(unsaid) if act.exhibits else source
    if in_doubt(act):
        short = labelled("Put forward on this:", composed(within(short.text), short))
    rests_on = _with(short, seen, bool(act.exhibits))
    weakens = joined(whole(_doubts(w, key, account, short.text)), came_to_nothing(w, key), between=" ")
    if not (weakens.text or w.assessment.view.is_inferred(key)):  # it weakens nothing, and has no line of its own
        return joined(rests_on, answer(w, key), between=" "), weakens
    return rests_on, joined(weakens, answer(w, key), between=" ")


def left_untold(w: Writer, key: str, tables: Collection[str]) -> tuple[Fact, Fact]:
    """Return what the tables leave out of how an act is shown, and of what weakens it: all, where it is not in them."""
    how, doubts = (w.at(f"incidents.{key}.{field}") for field in ("attribution", "doubts"))
    if key not in tables:
        return how, doubts
    short = _in_short(w, key, w.case.incidents[key].what)
    told = () if _says_plea(short, _convicted(w, key)) else tuple(sentences(short.text))
    every, fair = sentences(how.text), _fair(w, key)
    return composed(
        " ".join(one for one in every if not (ended(one) in told or _elsewhere(w, key, one) or said_by(one, fair))), how
    ), Fact("")


def _in_short(w: Writer, key: str, account: str) -> Fact:
    """Return how an act is shown, but for what the account, the answer or what is said for the defendant tells too."""
    how = w.at(f"incidents.{key}.attribution")
    act, fair = w.case.incidents[key], _fair(w, key)
    own = [
        one
        for one in sentences(how.text)
        if not (told_in(one, account) or _elsewhere(w, key, one) or said_by(one, fair))
    ]
    if not own and (w.assessment.view.is_inferred(key) or not (act.exhibits or act.source or act.put_answer)):
        own = list(sentences(how.text))
    return composed(in_short(" ".join(own), _room(w, _HOW)), how)


def _doubts(w: Writer, key: str, account: str, shown: str) -> Fact:
    """Return what weakens that an act is the defendant's, but for what a fact beside it, or the answer, tells too."""
    doubts, *facts = each_once(w.at(f"incidents.{key}.doubts"), *beside(w, key), of_one=True)
    said, answered = [one for fact in facts for one in sentences(fact.text)], w.case.incidents[key].put_answer
    printed = f"{shown} {answer(w, key).text}"
    stands = all(one in printed for one in QUOTED.findall(answered))
    return less_said(doubts, said, answered if stands else "", account)


def _fair(w: Writer, key: str) -> list[str]:
    """Return each sentence that is said for the defendant beside an act."""
    facts = (w.at(f"incidents.{key}.doubts"), *beside(w, key))
    return [one for fact in facts for one in sentences(fact.text)]


def _elsewhere(w: Writer, key: str, sentence: str) -> bool:
    """Return whether what the defendant answered about an act, which stands beside it, tells a sentence."""
    return answered_in(sentence, w.case.incidents[key].put_answer if answer(w, key).text else "")


def _says_plea(short: Fact, tried: Fact) -> bool:
    return bool(tried.text and _BY_PLEA.match(short.text))


def _with(shown: Fact, seen: Fact, exhibits: bool) -> Fact:
    """Return how an act is shown, and where it is seen: a source in brackets, and exhibits by themselves.

    An exhibit in brackets would be taken to show what stands before it, which is seldom all of it. A source that has
    brackets of its own is a sentence by itself.
    """
    if not (shown.text and seen.text):
        return whole(begun(joined(shown, seen)))
    if exhibits:
        return joined(whole(begun(shown)), whole(labelled("See", seen)), between=" ")
    if "(" in seen.text:
        return joined(whole(begun(shown)), whole(begun(seen)), between=" ")
    text = shown.text.removesuffix(".")
    both = f"{text[:-1]}; {seen.text})" if text.endswith(")") else f"{text} ({seen.text})"
    return composed(ended(both), shown, seen)


def _convicted(w: Writer, key: str) -> Fact:
    """Return of what the defendant was convicted for an act, and on what plea: a plea does not admit each detail."""
    one = convictions(w.case).get(key)
    if one is None:
        return Fact("")
    base, held = f"proceedings.{one}", w.case.proceedings[one]
    result, on = w.at(f"{base}.result"), w.at(f"{base}.decided" if held.decided else f"{base}.date")
    plea = next((said for words, said in _PLEAS.items() if re.search(words, result.text, re.IGNORECASE)), "")
    return composed(f"Convicted{f' on {on.text}' if on.text else ''}{plea}.", result, on)


def _room(w: Writer, letters: int) -> int:
    """Return how many letters there are room for: fewer the more acts the tables describe."""
    view = w.assessment.view
    rows = min(len(view.put_forward), view.guidance.figures["acts-described"].value) + len(view.unattributed)
    return letters * _FEW // max(rows, _FEW)


def untold(w: Writer) -> Sequence[str]:
    """Return the acts put forward for which the tables have no room."""
    told_of = frozenset(described(w))
    return [key for key, _ in w.assessment.view.put_forward if key not in told_of]


def _not_proved(w: Writer) -> list[Passage]:
    """Return the acts put forward of which the defendant was acquitted, and those that a court found not proved."""
    case = w.case
    tried = {breach.incident for key, breach in case.breaches.items() if outcome(case, key).id == "tried-not-proved"}
    held = [one for one in case.proceedings.values() if outcome_at(one.stage) == "tried-not-proved"]
    acquitted: set[str] = {act for one in held if one.stage == "acquitted" for act in one.incidents}
    acquitted |= {one.incident or "" for one in case.breaches.values() if _is_acquittal(case, one.proceeding)}
    others = tried.union(*(one.incidents for one in held)) - acquitted

    def of(acts: Collection[str | None]) -> Fact:
        return w.acts(tuple(key for key, _ in w.assessment.view.put_forward if key in acts))

    return passage(
        "acts.not-proved",
        w.law("acts-not-proved", incidents=of(acquitted)),
        w.law("acts-dismissed", incidents=of(others)),
    )


def _is_acquittal(case: Case, proceeding: str | None) -> bool:
    held = case.proceedings.get(proceeding or "")
    return held is not None and held.stage == "acquitted"
