"""Why bail would not be enough, why the court should not wait, and whether a sentence does the work."""

import re
from collections.abc import Iterator, Sequence

from spo.assessment import lower
from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Question, acts_after, on_bail_alone
from spo.case import first_day
from spo.case.outcomes import CHARGED, next_in_court

from ...passages import Sentence
from ...writer import Writer, labelled
from ..briefly import FEW, followed
from ..in_words import sentences, span_of
from .answer import Answer, answered, considered, how_strong, in_brief, strong

Said = Iterator[Sentence | None]

_UNDER_WAY = {
    "under investigation": "After {day}, with an investigation under way, {came}.",
    "released under investigation": "After the release under investigation of {day} {came}.",
    "charging decision not made yet": "After {day}, with a charging decision awaited, {came}.",
}
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
_CHARGED = "After the charge of {day} {came}."


def bail(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why arrest, or bail with conditions, is not enough where the defendant is on no bail."""
    asked = w.say("Why not arrest the defendant, or set bail with conditions?", "proceedings")
    told = [said for one in found for said in _bail(w, one) if said]
    ends = w.law("ask-bail-ends") if told else None
    why = next(iter(told[1:]), None)
    return answered(found, asked, *told, ends, short=(*told[:1], why, ends))


def _bail(w: Writer, one: Question) -> Said:
    base = f"proceedings.{one.of}"
    held, on = w.case.proceedings[one.of], w.at(f"{base}.date")
    if held.stage == "released under investigation":
        if "released under investigation" in held.bail.why_not:
            yield w.say("The defendant is on no bail.", f"{base}.stage")
        else:
            yield w.say("The defendant was released under investigation on {on}, and is on no bail.", on=on)
    yield from considered(w, one.path, "it", Fact("", (f"{base}.description",)))


def waiting(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return why the court should not wait for a charge or a trial."""
    charged = [one for one in found if one.strong]
    asked = w.say(f"Why not wait for {'the trial' if charged else 'a charge, or a trial'}?", "proceedings")
    told = [said for one in charged for said in _trial(w, one)]
    if not strong(w):
        told.append(w.law("ask-charge-strong"))
    court = w.law("ask-court-bail") if not charged and _on_bail_alone(w).text else None
    told += [_since(w, one) for one in (charged or found)[:1] if one.met]
    brief = [*told]
    told += [_stands(w, one.of, several=len(found) > 1) for one in found]
    for one in found:
        why = considered(w, one.path, "it", Fact("", (f"proceedings.{one.of}.description",)))
        brief += in_brief(*why)
        told += why
    alone = w.say(
        "If no charge follows, no other order recorded in this case will protect {people}.", people=_on_bail_alone(w)
    )
    told += [court, alone]
    restraining = w.assessment.view.in_force(lambda kind: kind.family == "restraining")
    if not restraining and any(term.shown and term.added.duty for term in w.assessment.terms):
        told.append(w.law("ask-after-trial-only-forbids" if strong(w) else "ask-charge-only-forbids"))
    return answered(found, asked, *told, short=(*brief, alone))


def _stands(w: Writer, key: str, several: bool) -> Sentence | None:
    """Return how one of the proceedings stands; of several, it is said which."""
    what, result = (w.at(f"proceedings.{key}.{field}") for field in ("description", "result"))
    day = w.case.proceedings[key].date.printed
    more = [one for one in sentences(result.text) if not (day and day in one and len(_DAY.findall(one)) == 1)]
    result = composed(" ".join(more) or result.text, result)  # what was done on the day that the answer began with
    said = w.say("{what}: {result}", what=what, result=composed(lower(result.text), result)) if several else None
    return said or w.say("{result}", result=result)


def _trial(w: Writer, one: Question) -> Said:
    """Yield when a trial is, or another hearing of what is charged; and what is adverse where nothing meets that."""
    listed_for = w.at(f"proceedings.{one.of}.next_hearing")
    what = Fact(next_in_court(w.case.proceedings[one.of]), (f"proceedings.{one.of}.stage",))
    yield w.law("ask-trial-strong", how=how_strong(w), what=what, day=listed_for)
    if not one.met:
        yield w.say(
            "No act relied on came after the charge, and only prohibitions are asked for.", "incidents", "terms"
        )


def _since(w: Writer, one: Question) -> Sentence | None:
    held, base = w.case.proceedings[one.of], f"proceedings.{one.of}"
    day = w.at(f"{base}.charged" if held.charged else f"{base}.date")
    pattern = _CHARGED if held.stage in CHARGED else _UNDER_WAY.get(held.stage or "", "")
    since = followed(w, acts_after(w.assessment.view, held))
    if held.stage in CHARGED and 0 < len(held.incidents) <= FEW:
        about = w.acts(held.incidents)
        return w.say("The charge of {day} is about {acts} alone; after it {came}.", day=day, acts=about, came=since)
    return w.say(pattern, f"{base}.stage", day=day, came=since) if pattern else None


def _on_bail_alone(w: Writer) -> Fact:
    return w.people(on_bail_alone(w.assessment.view), "or")


def sentence(w: Writer, found: tuple[Question, ...]) -> Answer | None:
    """Return what has been done since the defendant was last sentenced, and when that sentence ends."""
    (one,) = found
    base = f"proceedings.{one.of}"
    asked = w.say("Does the sentence do the work?", base)
    since = _after_sentence(w, one.of)
    day, ends = w.at(f"{base}.date"), w.at(f"{base}.sentence_ends")
    which = followed(w, since) if len(since) <= FEW else labelled("came the acts of", span_of(w, since))
    said = w.say("It was passed on {day}, and after it {came}.", day=day, came=which)
    none = w.say("No act relied on came after the sentence of {day}.", "incidents", day=day) if not since else None
    until = w.say("It was passed on {day}, and ends on {ends}; after it {came}.", day=day, ends=ends, came=which)
    told = (until or said, none, None if until else w.say("That sentence ends on {ends}.", ends=ends), _custody(w))
    return answered(found, asked, *told, short=told)


def _after_sentence(w: Writer, key: str) -> Sequence[str]:
    passed = w.case.proceedings[key].date.latest
    return [act for act, one in w.assessment.view.put_forward if passed and (day := first_day(one)) and day > passed]


def _custody(w: Writer) -> Sentence | None:
    """Return when a defendant who is in custody is to be released, where that is recorded."""
    base = "defendant.custody"
    if w.case.defendant.custody.in_custody != "yes":
        return None
    return w.say(
        "The defendant is in custody, and release is expected on {day}.",
        f"{base}.in_custody",
        day=w.at(f"{base}.release_expected"),
    )
