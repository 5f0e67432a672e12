"""What helps the defendant: what the officer wrote, what weakens attribution, when orders were obeyed, and quiet."""

import re

from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Sentence, Style
from ...writer import Writer, begun, ended, passage
from ..quiet import between, not_his

_NONE = re.compile(r"\W*(none|nothing)( (is|are))?( known| recorded)?\W*", re.IGNORECASE)


def helps(w: Writer) -> list[Passage]:
    """Return what helps the defendant."""
    found: list[Passage] = []
    for key, item in w.case.helps_defendant.items():
        found += passage(
            f"helps.{key}",
            w.say("{words}", words=w.at(f"helps_defendant.{key}.words")),
            w.say("See {where}.", where=_where(w, item.incidents, item.exhibits)),
            style="sub",
        )
    found += passage("helps.protective", _protective(w), style="sub")
    found += attribution(w)
    found += put_to_him(w)
    found += compliance(w, "sub")
    found += passage("helps.quiet", *quiet(w), style="sub")
    lead = (
        passage("helps", w.say("The court is told these facts, which help the defendant.", "helps_defendant"))
        if found
        else []
    )
    return lead + found + w.gaps("helps", "candour-missing")


def _where(w: Writer, incidents: tuple[str, ...], exhibits: tuple[str, ...]) -> Fact:
    """Return `incidents 4 and 9, and exhibits OF/1 and OF/2`: where it is seen."""
    return joined(w.numbered(incidents), w.exhibit_ref(exhibits), between=", and ")


def attribution(w: Writer) -> list[Passage]:
    """Return of which acts it is inferred that they were the defendant's, and what else weakens attribution."""
    inferred = w.assessment.view.inferred
    found = passage(
        "helps.attribution",
        w.say(
            "That the defendant did what is in {incidents} is inferred.",
            *(f"incidents.{key}.inferred" for key in inferred),
            incidents=w.numbered(inferred),
        ),
        style="sub",
    )
    for key, act in w.assessment.view.put_forward:
        if act.doubts:
            doubts = w.say("{incident}: {doubts}", incident=_opening(w, key), doubts=w.at(f"incidents.{key}.doubts"))
            found += passage(f"helps.attribution.{key}", doubts, style="sub")
    return found


def put_to_him(w: Writer) -> list[Passage]:
    """Return which acts have not been put to the defendant, and the answers to those that were, each said once.

    A denial of what is not put forward is told too.
    """
    answers: dict[tuple[str, str], list[str]] = {}
    for key, act in w.assessment.view.incidents:
        if act.put == "yes":
            answers.setdefault((act.put_on.printed, act.put_answer), []).append(key)
    not_put = [key for key, act in w.assessment.view.put_forward if act.put and act.put != "yes"]
    found: list[Passage] = []
    for held in answers.values():
        base, rests_on = f"incidents.{held[0]}", tuple(f"incidents.{key}.put" for key in held)
        on = Fact(w.case.incidents[held[0]].put_on.on, (f"{base}.put_on",))
        asked, answer = w.numbered(tuple(held)), w.at(f"{base}.put_answer")
        found += passage(
            f"helps.put.{held[0]}",
            w.say("The defendant was asked about {incidents} {on}.", *rests_on, incidents=asked, on=on)
            or w.say("The defendant was asked about {incidents}.", *rests_on, incidents=asked),
            w.say("The answer: {answer}", answer=composed(ended(answer.text), answer)),
            style="sub",
        )
    return found + passage(
        "helps.not_put",
        w.say(
            "{incidents} {verb} not been put to the defendant.",
            *(f"incidents.{key}.put" for key in not_put),
            incidents=begun(w.numbered(tuple(not_put))),
            verb="has" if len(not_put) == 1 else "have",
        ),
        style="sub",
    )


def _opening(w: Writer, key: str) -> Fact:
    return begun(w.numbered((key,)))


def quiet(w: Writer) -> list[Sentence]:
    """Return every period of some length in which no act is recorded, with the numbers that the chronology gives."""
    spells = w.assessment.view.pattern.quiet
    told = w.say("No act is recorded {when}.", when=joined(*(between(one) for one in spells), between="; "))
    apart = tuple(dict.fromkeys(key for one in spells for key in not_his(w, one)))
    left_out = w.say(
        "That leaves out {incidents}, not attributed to the defendant.",
        *(f"incidents.{key}.attributed" for key in apart),
        incidents=w.numbered(apart),
    )
    return [sentence for sentence in (told, left_out) if sentence]


def _protective(w: Writer) -> Sentence | None:
    """Return what makes the risk less; where the officer says that nothing does, that none is known."""
    path = "risk.protective_factors"
    if _NONE.fullmatch(w.case.risk.protective_factors):
        return w.say("No protective factor is known.", path)
    return w.say("{words}", words=w.at(path))


def compliance(w: Writer, style: Style = "numbered") -> list[Passage]:
    """Return the periods in which existing orders were obeyed."""
    found: list[Passage] = []
    for key, order in w.assessment.view.orders:
        for span in order.compliance:
            base = f"existing_orders.{key}.compliance.{span}"
            if obeyed := _obeyed(w, key, base):
                words = w.say("{words}", words=w.at(f"{base}.words"))
                found += passage(f"helps.{key}.{span}", obeyed, words, style=style)
    return found


def _obeyed(w: Writer, order: str, base: str) -> Sentence | None:
    """Return how long an order was obeyed: since a day, where the period recorded reaches to now.

    Over days that hold an act of any kind it is not said to have been obeyed. Where the words of the order reach none
    of these acts, or it is open to argument, that is said instead; where they reach one, the officer is asked to look
    again, and nothing is said.
    """
    view, period = w.assessment.view, w.case.at(base)
    name, until = view.order_name(order), period.end.latest
    start, end = w.at(f"{base}.start"), w.at(f"{base}.end")
    acts = view.acts_between(period.start.day, until)
    verdicts = w.assessment.table.verdicts
    after = w.assessment.table.since.get(order, acts)
    answers = {act: verdicts.of_order(order, act).answer if act in after else "no" for act in acts}
    if "yes" in answers.values():
        return None
    if unsettled := tuple(act for act, answer in answers.items() if answer != "no"):
        return w.say(
            "From {start} to {end} nothing is recorded that the words of the {name} plainly reach; whether they reach "
            "{incidents} is open to argument.",
            name=name,
            start=start,
            end=end,
            incidents=w.incidents(unsettled),
        )
    if acts:
        return w.say(
            "From {start} to {end} nothing is recorded that, on the applicant's reading, the words of the {name} "
            "reach; {incidents} fell in that time.",
            name=name,
            start=start,
            end=end,
            incidents=w.incidents(acts),
        )
    if until and until >= view.on:
        return w.say("The {name} has been obeyed since {start}.", f"{base}.end", name=name, start=start)
    return w.say("The {name} was obeyed from {start} to {end}.", name=name, start=start, end=end)
