"""What helps the defendant besides what stands beside each act: what the officer wrote, and obedience to orders."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined
from spo.case.days import in_full
from spo.case.procedure import HelpsDefendant
from spo.case.quoted import QUOTED
from spo.patterns import Quiet

from ...passages import Passage, Sentence
from ...writer import Writer, begun, ended, passage
from ..in_words import sentences
from ..quiet import answers_between, between
from ..said_once import each_once, said_by, stands_alone
from .acts import untold
from .asked_about import answer
from .beside import stands_beside
from .doubt import in_doubt, is_of_days
from .favour import left_of, seen_in
from .grounds import no_means
from .told_in_part import less_told

_NOTE = re.compile(r"\W*(no|none|nothing)\b(\W+\w+){0,4}\W*", re.IGNORECASE)
"""A note that adds nothing to the sentence before it: `No contact.`, `Nothing at all.`"""

_NOTHING = re.compile(r"\b(?P<no>[Nn])o(?:thing| act) is recorded\b")
_STANDS = re.compile(
    r"[^.]*\b(?:rests? on inference|(?:is|are) (?:only )?inferred|(?:is|are) not attributed"
    r"(?: to (?:him|her|the defendant))?)(?: \([^()]*\))?\.?"
)
"""A fact that is no more than how acts stand: the tables tell it."""
_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+")
_LONGEST = 2  # times without an act that are told
_NONE = re.compile(r"\W*(none|nothing)( (is|are))?( known| recorded)?\W*", re.IGNORECASE)


def helps(w: Writer, told: Sequence[str], beside: Sequence[str]) -> list[Passage]:
    """Return what helps the defendant, less what is `told` on the first page, or stands `beside` an act."""
    found: list[Passage] = []
    gaps = _gaps(w)
    for key, item in w.case.helps_defendant.items():
        if stands_beside(w, key, item) or _beside(w, item) or (gaps and _shorter_than(w, item.words)):
            continue
        words, where = left_of(w, key), seen_in(w, item)
        if words.text and any(
            words.text in w.case.incidents[act].doubts for act in item.incidents if act in w.case.incidents
        ):
            continue
        words = _not_recorded(w, _unsaid(w, item, words))
        said = w.say("{words} ({where}).", words=composed(words.text.rstrip("."), words), where=where)
        found += passage(f"helps.{key}", said or w.say("{words}", words=words))
    found += passage("helps.quiet", *gaps)
    found += passage("helps.protective", *_protective(w))
    found += _of_acts_untold(w)
    found = _once(found + compliance(w), told, beside)
    return found + w.gaps("helps", "candour-missing")


def _once(found: list[Passage], told: Sequence[str], beside: Sequence[str]) -> list[Passage]:
    """Return passages without each sentence that is told, or that another of them says.

    What stands beside an act is of that act alone, so that it says again only what has a number, such as a day.
    """
    left: dict[str, list[Sentence]] = {held.id: [] for held in found}
    every = [(held.id, one) for held in found for one in held.sentences]
    for (key, one), fact in zip(every, each_once(*(one.fact for _, one in every)), strict=True):
        every_one = [*sentences(fact.text)]
        own = [said for said in every_one if not _again(said, told, beside)]
        text = fact.text if own == every_one else " ".join(map(ended, own))
        left[key] += [replace(one, text=text)] if own else []
    _in_part(left, told)
    return [replace(held, sentences=tuple(left[held.id])) for held in found if left[held.id]]


def _in_part(left: dict[str, list[Sentence]], told: Sequence[str]) -> None:
    """Take out of each sentence, the last first, what is told or another that is left tells."""
    for key, held in reversed(left.items()):
        for at, one in reversed([*enumerate(held)]):
            others = [said for of in left.values() for two in of if two is not one for said in sentences(two.text)]
            own = [*sentences(one.text)]
            less = [less_told(said, (*told, *others)) for said in own]
            if less != own:
                held[at] = replace(one, text=" ".join(filter(None, less)))
        left[key] = [one for one in held if one.text]


def _again(sentence: str, told: Sequence[str], beside: Sequence[str]) -> bool:
    numbered = beside if re.search(r"\d", sentence) else ()
    return stands_alone(sentence) and said_by(sentence, (*told, *numbered))


def _not_recorded(w: Writer, words: Fact) -> Fact:
    """Return a fact about days with nothing recorded as what is so: where something is, that it is not relied on."""
    if not (w.assessment.view.unattributed and is_of_days(words.text)):
        return words
    return composed(_NOTHING.sub(lambda found: f"{found['no']}o act is relied on", words.text), words)


def _unsaid(w: Writer, item: HelpsDefendant, words: Fact) -> Fact:
    """Return a fact without any sentence after its first that stands beside its acts word for word."""
    doubts = [w.case.incidents[key].doubts for key in item.incidents if key in w.case.incidents]
    first, *rest = [*sentences(words.text), ""]
    kept = [one for one in rest if one and not any(one.rstrip(".") in said for said in doubts)]
    return composed(" ".join([first, *kept]), words)


def _beside(w: Writer, item: HelpsDefendant) -> bool:
    """Return whether the tables say a fact: what a witness says who is not certain, or that acts are inferred."""
    quoted = QUOTED.findall(item.words)
    acts = [w.case.incidents[key] for key in item.incidents if key in w.case.incidents]
    standing = w.assessment.view.standing
    if acts and _STANDS.fullmatch(item.words) and all(standing.get(key, "his") != "his" for key in item.incidents):
        return True
    return bool(quoted) and all(any(in_doubt(act) and one in act.doubts for act in acts) for one in quoted)


def _shorter_than(w: Writer, words: str) -> list[Quiet]:
    """Return the times without an act, as the chronology has them, of which a fact tells no more than some days.

    A fact about more times than one is told as the officer wrote it.
    """

    def named(day: date) -> bool:
        near = (day.toordinal() + one for one in (-1, 0, 1))
        return any(in_full(date.fromordinal(one)) in words for one in near if one >= 1)

    held = {one: (named(one.since), named(one.until)) for one in w.assessment.view.pattern.quiet}
    told = is_of_days(words) and len(_DAY.findall(words)) <= len(("from", "to")) and not any(map(all, held.values()))
    return [one for one, ends in held.items() if told and any(ends)]


def _gaps(w: Writer) -> list[Sentence]:
    """Return the times without an act of which the officer tells some days, and the longest, as the chronology does."""
    facts = w.case.helps_defendant.values()
    if not (told := [one for item in facts for one in _shorter_than(w, item.words)]):
        return []
    quiet = w.assessment.view.pattern.quiet
    longest = sorted(quiet, key=lambda one: one.days, reverse=True)[:_LONGEST]
    spells = [between(one) for one in quiet if one in told or one in longest]
    when = composed(listed([one.text for one in spells], "or"), *spells)
    said = w.say("No act attributed to the defendant is recorded {when}.", when=when)
    return [said] if said else []


def _of_acts_untold(w: Writer) -> list[Passage]:
    """Return what weakens the attribution of acts for which the tables have no room, and what was answered of them."""
    found: list[Passage] = []
    for key in untold(w):
        doubts = joined(w.at(f"incidents.{key}.doubts"), answer(w, key), between=" ")
        said = w.say("{incident}: {doubts}", incident=begun(w.acts_numbered((key,))), doubts=doubts)
        found += passage(f"helps.act.{key}", said)
    return found


def _protective(w: Writer) -> Iterator[Sentence | None]:
    """Yield what makes the risk less; where the officer says that nothing does, that none is known."""
    path = "risk.protective_factors"
    if _NONE.fullmatch(w.case.risk.protective_factors):
        yield w.say("No protective factor is known.", path)
    else:
        yield w.say("{words}", words=w.at(path))
    yield w.say("{words}", words=no_means(w))


def compliance(w: Writer) -> list[Passage]:
    """Return the periods in which existing orders were obeyed, but those that the officer tells as a fact for him."""
    found: list[Passage] = []
    for key, order in w.assessment.view.orders:
        for span in order.compliance:
            base = f"existing_orders.{key}.compliance.{span}"
            if not _told_already(w, base) and (obeyed := _obeyed(w, key, base)):
                note = _NOTE.fullmatch(w.case.at(f"{base}.words"))
                words = None if note else w.say("{words}", words=w.at(f"{base}.words"))
                found += passage(f"helps.{key}.{span}", obeyed, words)
    return found


def _told_already(w: Writer, base: str) -> bool:
    """Return whether a fact in the defendant's favour names both ends of a period, or the days beside them; or those of
    a time without an act in which the period lies."""
    period = w.case.at(base)
    first, last = period.start.earliest, period.end.latest
    quiet = w.assessment.view.pattern.quiet
    times = [(one.since, one.until) for one in quiet if first and last and one.since <= first and last <= one.until]

    def names(words: str, end: date | None) -> bool:
        near = (end.toordinal() + one for one in (-1, 0, 1)) if end else ()
        held = (date.fromordinal(day) for day in near if 1 <= day <= date.max.toordinal())
        return any(re.search(rf"\b{in_full(day)}", words) for day in held)

    said = [item.words for item in w.case.helps_defendant.values()]
    return any(names(words, one) and names(words, other) for words in said for one, other in [(first, last), *times])


def _obeyed(w: Writer, order: str, base: str) -> Sentence | None:
    """Return how long an order was obeyed: since a day, where the period recorded reaches to now.

    Over days that hold an act of any kind it is not said to have been obeyed. Where the words of the order reach none
    of these acts, or it is open to argument, that is said instead; where they reach one, the officer is asked to look
    again, and nothing is said.
    """
    view, period = w.assessment.view, w.case.at(base)
    name, until = view.order_name(order), period.end.latest
    start, end = w.at(f"{base}.start"), w.at(f"{base}.end")
    acts = answers_between(w, order, period)
    if "yes" in acts.values():
        return None
    if unsettled := tuple(act for act, answer in acts.items() if answer != "no"):
        return w.say(
            "From {start} to {end} no act is recorded that the words of the {name} plainly reach; whether they reach "
            "{incidents} is open to argument.",
            name=name,
            start=start,
            end=end,
            incidents=w.acts(unsettled),
        )
    if acts:
        return w.say(
            "From {start} to {end} no act is recorded that, on the applicant's reading, the words of the {name} "
            "reach; {incidents} fell in that time.",
            name=name,
            start=start,
            end=end,
            incidents=w.acts(tuple(acts)),
        )
    if until and until >= view.on:
        return w.say("The {name} has been obeyed since {start}.", f"{base}.end", name=name, start=start)
    return w.say(
        "No act is recorded from {start} to {end}, while the {name} had effect.", name=name, start=start, end=end
    )
