"""The statement of the officer in the case: what the officer did and knows, and whose word the rest is.

The application says what is sought and why, and the chronology gives the acts. Neither is repeated here.
"""

from collections.abc import Collection

from spo.assessment import listed, lower
from spo.assessment.facts import Fact, composed, joined
from spo.case.gates import COURSES
from spo.case.officer import is_the_officer, officers
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage
from ..writer import Writer, passage, whole
from .hearing import rank_and_name
from .shared import short_head
from .statements.pieces import Telling, act, declaration, gap, held_together, maker, produced, prompt, told
from .statements.shared_acts import others

_OFFICER = "applicant.officer_in_the_case"


def officer_statement(w: Writer, entry: PaperEntry) -> Paper:
    """Return the statement of the officer in the case, for that officer to correct and sign."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "about": passage("about", w.law("statement-draft"), style="plain") + _given(w),
            "who": _who(w),
            "own": _own(w),
            "exhibits": produced(w, "produced", officers(w.case)),
            "others": _from_others(w),
            "helps": _helps(w),
            "views": _views(w),
            "declaration": declaration("declaration", _OFFICER),
        },
    )


PAPER = Drafted(officer_statement)


def _given(w: Writer) -> list[Passage]:
    """Return that a statement which the officer has signed is served, and not this draft."""
    signed = [key for key in officers(w.case) if w.case.witnesses[key].statement_signed == "yes"]
    given = (w.law("statement-given", date=w.at(f"witnesses.{key}.statement_date")) for key in signed)
    return [one for law in given if law for one in prompt("about.given", f"witnesses.{signed[0]}", law)]


def _who(w: Writer) -> list[Passage]:
    role = w.at(f"{_OFFICER}.role")
    known = (rank_and_name(w, _OFFICER), composed(lower(role.text), role), w.at(f"{_OFFICER}.unit"))
    found = passage("who", w.say("I am {officer}.", officer=joined(*known)))
    if not w.case.applicant.officer_in_the_case.name:
        found += gap("who.gap", "your name, rank and role", f"{_OFFICER}.name")
    found += gap("who.since", "how long you have been in the case", _OFFICER)
    return found + passage("who.knowledge", w.law("statement-knowledge"), w.law("statement-refers"))


def _own(w: Writer) -> list[Passage]:
    """Return what the officer saw and did: acts, warnings given, searches, assessments, and what was considered."""
    telling = Telling("officer-statement", officers(w.case), "statement-ask-you")
    first_hand = _officers(w, "yes")
    found: list[Passage] = []
    for key, one in w.assessment.view.incidents:
        if any(who in first_hand for who in one.witnesses):
            found += act(w, telling, f"own.{key}", key)
    for key, warning in w.case.warnings.items():
        if is_the_officer(w.case, warning.by):
            found += told(w, telling, f"told.{key}", key)
    found = found or gap("own.gap", "what you saw or did yourself, such as a warning that you gave", _OFFICER)
    return held_together([*found, *_searched(w), *_assessed(w), *_considered(w)])


def _officers(w: Writer, *answers: str | None) -> list[str]:
    """Return the witnesses that are the officer, by what is answered of whether the evidence is first hand."""
    return [key for key in officers(w.case) if w.case.witnesses[key].first_hand in answers]


def _searched(w: Writer) -> list[Passage]:
    """Return each search for other orders that the officer made, and what was found."""
    found: list[Passage] = []
    for key, check in w.case.order_checks.items():
        if check.done == "yes" and is_the_officer(w.case, check.by):
            base = f"order_checks.{key}"
            where = joined(w.at(f"{base}.system"), w.at(f"{base}.date"))
            said = w.say("I searched for other orders: {where}.", f"{base}.by", where=where)
            found += passage(f"searched.{key}", said, w.say("Found: {result}.", result=w.at(f"{base}.result")))
    return found


def _assessed(w: Writer) -> list[Passage]:
    """Return each assessment of risk that the officer made, and what it found."""
    found: list[Passage] = []
    for key, made in w.case.risk_assessments.items():
        if made.done == "yes" and is_the_officer(w.case, made.assessor):
            base = f"risk_assessments.{key}"
            what = joined(w.at(f"{base}.tool"), w.at(f"{base}.date"))
            said = w.say("I assessed the risk: {what}.", f"{base}.assessor", what=what)
            version, training = (w.at(f"{base}.{field}") for field in ("version", "training"))
            how = w.say("Version: {version}.", version=version), w.say("My training: {training}.", training=training)
            found += passage(f"assessed.{key}", said, *how, w.say("Found: {found}", found=whole(w.at(f"{base}.found"))))
    return found


def _considered(w: Writer) -> list[Passage]:
    """Return what the officer considered under another order, a sentence for each order and day.

    The note on existing orders says why it is not enough.
    """
    found: list[Passage] = []
    for key, _ in w.assessment.view.orders:
        base = f"existing_orders.{key}"
        of = [one for one in COURSES if w.case.at(f"{base}.{one}").considered == "yes"]
        own = [one for one in of if is_the_officer(w.case, w.case.at(f"{base}.{one}").by)]
        days = {one: w.at(f"{base}.{one}.date") for one in own}
        for day in dict.fromkeys(on.text for on in days.values()):
            these = [one for one in own if days[one].text == day]
            paths = tuple(f"{base}.{one}.{part}" for one in these for part in ("considered", "by"))
            named = Fact(f"the {w.assessment.view.dated_order_name(key)}", (base,))
            what = f"I considered {listed(these)} of {{order}}"
            on = w.say(f"{what} on {{date}}.", *paths, order=named, date=days[these[0]])
            found += passage(f"considered.{key}.{these[0]}", on or w.say(f"{what}.", *paths, order=named))
    return found


def _from_others(w: Writer) -> list[Passage]:
    """Return that what others say of the acts is in the schedule of witnesses; and then what the officer passes on."""
    elsewhere = w.law("statement-of-others", "witnesses") if others(w.case) else None
    found = passage("others", w.law("statement-hearsay"), elsewhere) if w.case.incidents or w.case.hearsay else []
    by = {key: [one for one in act.witnesses if one in w.case.witnesses] for key, act in w.assessment.view.incidents}
    held = {key: who for key, who in by.items() if who}
    retold = _officers(w, "no")
    for key in (key for key, who in held.items() if set(who) & set(retold) and not _produced(w, key, retold)):
        source = w.at(f"incidents.{key}.source")
        known = source if source.text else composed("[To complete: who or what tells of it]", source)
        what = w.say("What I know of {it} is from others: {source}.", it=w.acts((key,)), source=known)
        found += passage(f"others.{key}", what)
    unsaid = _officers(w, None, "not known")
    for key, one in ((key, one) for key, who in held.items() for one in who if one in unsaid):
        asked = w.law("statement-ask-whether-you", incidents=w.acts((key,)))
        found += prompt(f"others.{key}", f"witnesses.{one}.first_hand", asked)
    if nobody := tuple(key for key, _ in w.assessment.view.incidents if key not in held):
        lacking = w.law("statement-nobody-tells", incidents=w.acts_numbered(nobody))
        found += prompt("others.nobody", "incidents", lacking)
    return found + _passed_on(w)


def _produced(w: Writer, key: str, officers: Collection[str]) -> bool:
    """Return whether the officer produces an exhibit of an incident, and so knows of it at first hand."""
    marks = w.case.incidents[key].exhibits
    return any(mark in w.case.exhibits and w.case.exhibits[mark].produced_by in officers for mark in marks)


def _passed_on(w: Writer) -> list[Passage]:
    """Return what others said or wrote, each named, which the officer passes on."""
    found: list[Passage] = []
    for key, item in w.case.hearsay.items():
        if item.witness in officers(w.case):
            base = f"hearsay.{key}"
            said = w.say("Hearsay: {maker}.", maker=maker(w, key))
            found += passage(f"passed.{key}", said, w.words(f"{base}.what"))
    return found


def _helps(w: Writer) -> list[Passage]:
    """Return that the application gives what helps the defendant, and a gap for what else the officer knows."""
    given = w.law("statement-helps") if w.case.helps_defendant else None
    lacking = "anything else that you know which helps the defendant, or that there is nothing else"
    return passage("helps", given) + gap("helps.gap", lacking, "helps_defendant")


def _views(w: Writer) -> list[Passage]:
    """Return that what follows is opinion, and a gap for it: nobody else's assessment is the officer's."""
    lacking = "any opinion that you hold on the risk, and the facts that it rests on"
    return held_together(passage("views", w.law("statement-views")) + gap("views.gap", lacking, _OFFICER), last=1)
