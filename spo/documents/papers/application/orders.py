"""The existing orders, the searches for others, the proceedings, and why an order is asked for beside them."""

from spo.assessment import capital, listed, lower
from spo.assessment.came_of import word
from spo.assessment.facts import Fact, composed, joined
from spo.case.outcomes import PROVED_STAGES, next_in_court
from spo.evidence.confirming.court_record import offence_in_full

from ...passages import Passage, Row, Sentence
from ...writer import Writer, begun, row
from ..breaches import omissions
from ..in_words import sentences
from ..investigated import STAGE, investigated
from ..questions import considered, in_short
from ..shared import an_order, by_court, not_begun

_FEW = 3  # acts
_BRIEF = 3  # words of what came of it, where that stands for the stage: `Simple caution.`
_LASTING = {"charging decision not made yet": "awaiting a charging decision"}
"""What a stage is called beside the day since which it has lasted."""
_GOES_ON = ("under investigation", "awaiting trial", "charging decision not made yet")


def about(w: Writer, key: str) -> list[Sentence | None]:
    """Return what an order is, who made it and when, and whether it is in force."""
    order, base = w.case.existing_orders[key], f"existing_orders.{key}"
    return [
        w.say(
            f"{{name}} was {w.assessment.view.order_made(key)} on {{made}} by {{court}}.",
            name=begun(an_order(w, key)),
            made=w.at(f"{base}.made"),
            court=by_court(w, key),
        ),
        w.say("It was made on conviction of {offence}.", offence=w.at(f"{base}.offence")),
        None if w.assessment.view.binds(order) else w.say("It was served on {day}.", day=w.at(f"{base}.served")),
        _state(w, key),
        w.say("It is exhibit {mark}.", mark=w.exhibits((order.exhibit,) if order.exhibit else ())),
        *omissions(w, key),
    ]


def rows(w: Writer) -> list[Row]:
    """Return the orders that are over, the searches for others, and the proceedings, for the table of particulars."""
    view, told = w.assessment.view, _told(w)
    facts = {
        "Earlier orders": joined(*(_over(w, key) for key in view.orders_over), between=" "),
        "Searches for other orders": joined(*_searches(w), between=" "),
        "Proceedings": joined(
            *(_proceeding(w, key) for key in w.case.proceedings if key not in told),
            _for_breach(w, [key for key in w.case.proceedings if key in told]),
            between="\n",
        ),
    }
    return [row(label, label=label, value=fact) for label, fact in facts.items() if fact.text]


def _over(w: Writer, key: str) -> Fact:
    """Return an order that is over in one sentence, or, where less of it is known, in those that there are."""
    base, order = f"existing_orders.{key}", w.case.existing_orders[key]
    ends, mark = w.at(f"{base}.ends"), w.exhibits((order.exhibit,) if order.exhibit else ())
    short = w.say(
        f"{{name}}, {w.assessment.view.order_made(key)} by {{by}} on {{made}}, ended on {{ends}}.",
        f"{base}.exhibit",
        name=begun(an_order(w, key)),
        by=by_court(w, key),
        made=w.at(f"{base}.made"),
        ends=composed(f"{ends.text} ({mark.text})", ends, mark) if ends.text and mark.text else ends,
    )
    ran_out = order.ends.latest and order.ends.latest <= w.assessment.view.on
    of_it = [short, *omissions(w, key)] if short and ran_out else about(w, key)
    courses = (("enforcement", "enforcing it"), ("variation", "varying it"))  # extending it is a question of its own
    return _together([*of_it, *(one for course, it in courses for one in considered(w, f"{base}.{course}", it))])


def _told(w: Writer) -> frozenset[str | None]:
    """Return the proceedings that are about nothing but proved breaches: the first page tells of those."""
    table, breaches = w.assessment.table, w.case.breaches
    proved = {key for key in breaches if word(table, key) == "breach" and breaches[key].proceeding}
    acts = {breaches[key].incident for key in proved}
    held = {breaches[key].proceeding for key in proved}
    in_force = {*w.assessment.view.orders_in_force, *w.assessment.view.to_come}
    elsewhere = {breaches[key].proceeding for key in proved if breaches[key].order not in in_force}
    return frozenset(
        key
        for key in held - elsewhere
        if key in w.case.proceedings and acts.issuperset(w.case.proceedings[key].incidents)
    )


def _for_breach(w: Writer, keys: list[str]) -> Fact:
    """Return that there are convictions of breach as well, by their days, which the first page tells of."""
    days = [w.at(f"proceedings.{key}.date") for key in keys]
    many = "Convictions" if len(days) > 1 else "A conviction"
    said = f"{many} of breach of {listed([day.text for day in days])}: see the first page."
    return composed(said if any(day.text for day in days) else "", *days)


def _together(sentences: list[Sentence | None]) -> Fact:
    return joined(*(one.fact for one in sentences if one), between=" ")


def existing_orders(w: Writer) -> list[Passage]:
    """Return the questions that will be asked, each answered in a few sentences: the note has the rest."""
    asked = in_short(w) if w.assessment.necessity_shown else []
    return asked + w.gaps("existing_orders", "order-without-terms", "order-undated", "orders-not-checked")


def _searches(w: Writer) -> list[Fact]:
    """Return each search that was made for other orders, and what it found."""
    found: list[Fact] = []
    for key, check in w.case.order_checks.items():
        if check.done == "yes":
            base = f"order_checks.{key}"
            where, result = joined(w.at(f"{base}.system"), w.at(f"{base}.date")), w.at(f"{base}.result")
            said = w.say("{where}: {result}.", where=where, result=composed(lower(result.text), result))
            found.append(_together([said or w.say("{where}.", where=where)]))
    return found


def _state(w: Writer, key: str) -> Sentence | None:
    """Return whether an order is in force, and when it ends or ended."""
    order, base = w.case.existing_orders[key], f"existing_orders.{key}"
    ends = w.at(f"{base}.ends")
    if key in w.assessment.view.to_come:
        yet = not_begun(w)
        return w.say("It is {yet}, and ends on {ends}.", yet=yet, ends=ends) or w.say("It is {yet}.", yet=yet)
    if not w.assessment.view.binds(order):
        ran_out = order.ends.latest and order.ends.latest <= w.assessment.view.on
        over = w.say("It ended on {ends}.", ends=ends) if ran_out else None
        return over or w.say("It is no longer in force.", f"{base}.in_force")
    if ends.text:
        return w.say("It is in force, and ends on {ends}.", ends=ends)
    further = order.until_further_order == "yes"
    return w.say("It is in force until further order." if further else "It is in force.", f"{base}.until_further_order")


def _proceeding(w: Writer, key: str) -> Fact:
    """Return one of the criminal and other proceedings, and how it stands; which acts it is about, where these are few.

    That a suspicion or a file is about many acts is for the chronology, which says of each what came of it.
    """
    proceeding, base = w.case.proceedings[key], f"proceedings.{key}"
    what, decided = w.at(f"{base}.description"), proceeding.decided != proceeding.date
    what = composed(capital(offence_in_full(what.text, w.assessment.view.guidance)), what)
    day = proceeding.date.on.replace("on ", "since ", 1) if proceeding.stage in _GOES_ON else proceeding.date.on
    on, reference = Fact(day, (f"{base}.date",)), w.at(f"{base}.reference")
    stage = w.at(f"{base}.stage")
    stage = composed(_LASTING.get(proceeding.stage or "", stage.text), stage)
    bracketed = composed(f"({reference.text})" if reference.text else "", reference)
    court = w.at(f"{base}.court")
    result = w.at(f"{base}.result")
    first, *rest = [*sentences(result.text), ""]
    if on.text and not stage.text and len(first.split()) <= _BRIEF:
        stage = composed(lower(first.rstrip(".")), result)
        result = composed(" ".join(rest).strip(), result)
    stood = joined(joined(stage, on, between=" "), court)
    stands = joined(stood, bracketed, between=" ")
    since = joined(joined(on, court), bracketed, between=" ") if on.text and proceeding.stage == STAGE else Fact("")
    investigation = w.say("{what} {since}.", f"{base}.stage", what=investigated(what), since=since)
    told_by_day = proceeding.stage in PROVED_STAGES and proceeding.date.day  # in the chronology
    few = proceeding.incidents if len(proceeding.incidents) <= _FEW else ()
    return _together(
        [
            investigation or w.say("{what}: {stands}.", what=what, stands=stands) or w.say("{what}.", what=what),
            w.say("Charged on {day}.", day=w.at(f"{base}.charged")),
            w.say("Convicted on {day}.", day=w.at(f"{base}.decided")) if decided else None,
            w.say(f"The {next_in_court(proceeding)} is on {{next}}.", next=w.at(f"{base}.next_hearing")),
            w.say("The sentence, or its suspension, ends on {day}.", day=w.at(f"{base}.sentence_ends")),
            w.say("It concerns {acts}.", acts=w.acts_numbered(few)),
            None if told_by_day else w.say("{result}", result=result),
        ]
    )
