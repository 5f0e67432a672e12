"""The draft of why an interim order is asked for now: numbered reasons, of one sentence each."""

from collections.abc import Iterator, Sequence

from spo.case.english import counted, lower
from spo.case.months import months_after

from ...assess import Assessment
from ...clashes import own_clashes_of
from ...conditions.acts import persons_outside
from ...facts import Fact, composed
from ...notice_days import relies_on_hearsay
from ...prose import number_in_words
from ...view import View
from .draft import drafts
from .people import is_recent_act
from .pieces import last_dated, people, places_named, said, say, terms
from .stopped import latest
from .telling import by_name, in_words, newest

_NAMED = 3  # acts
_NUMBERS = ("i", "ii", "iii", "iv")


@drafts("interim.why")
def interim(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft why an interim order: what was done since the last step against the acts, what binds the defendant till
    when, what a full hearing needs, and what the terms asked for now cost."""
    view = assessment.view
    acts = [key for key, _ in view.put_forward]
    last = last_dated(view, acts)
    if view.case.interim.sought != "yes" or not last or not is_recent_act(view, last):
        return ()
    found = latest(view, acts)
    since = found and say(view, "now-since", event=found.named, acts=by_name(view, _few(view, found.after)))
    reasons = said(
        since or say(view, "now-latest", act=by_name(view, (last,))),
        say(view, "now-meanwhile", what=in_words([_within(part) for part in _meanwhile(assessment) if part])),
        _hearing(view),
        _costs(view),
    )
    if len(reasons) == 1:
        return reasons
    return tuple(composed(f"({number}) {one.text}", one) for number, one in zip(_NUMBERS, reasons, strict=False))


def _few(view: View, keys: Sequence[str]) -> list[str]:
    return list(newest(view, keys))[:_NAMED]


def _within(part: Fact) -> Fact:
    return composed(lower(part.text), part)


def _meanwhile(assessment: Assessment) -> Iterator[Fact | None]:
    """Yield what binds meanwhile, where that ends soon, and whom bail leaves; or that there is no bail."""
    view = assessment.view
    soon = months_after(view.on, view.guidance.figures["order-ending-months"].value)
    bail = [key for key, order in view.orders_in_force.items() if view.family(order) == "bail"]
    for key, held in view.case.proceedings.items():
        base, until = f"proceedings.{key}", held.sentence_ends.latest
        if held.stage == "released under investigation" and not bail and held.date.day:
            yield say(view, "now-no-bail", date=Fact(held.date.printed, (f"{base}.date", f"{base}.stage")))
        if until and view.on <= until <= soon and "suspended" in held.result:
            ends = Fact(held.sentence_ends.printed, (f"{base}.sentence_ends", f"{base}.result"))
            yield say(view, "now-suspension-ends", date=ends)
    for key, order in view.orders_in_force.items():
        base, until = f"existing_orders.{key}", order.ends.latest
        name = Fact(view.order_name(key), (f"{base}.kind",))
        if until and view.on <= until <= soon:
            ends = Fact(order.ends.printed, (f"{base}.ends",))
            others = people(view, persons_outside(assessment, (key,)) if key in bail else ())
            leaves = say(view, "now-bail-leaves", order=name, date=ends, people=others)
            yield leaves or say(view, "now-order-ends", order=name, date=ends)


def _hearing(view: View) -> Fact | None:
    """Return what a full hearing needs: the days of a hearsay notice, and those who are to be called."""
    days = view.guidance.figures["hearsay-notice-days"].value
    called = [key for key, one in view.case.witnesses.items() if one.called == "yes"]
    if not called or not relies_on_hearsay(view):
        return say(view, "now-hearing", "interim.sought")
    number = f"{number_in_words(len(called))} {'witnesses' if len(called) > 1 else 'witness'}"
    witnesses = Fact(number, tuple(f"witnesses.{key}.called" for key in called))
    return say(view, "now-hearing-needs", "hearsay", days=counted(days, "day"), witnesses=witnesses)


def _costs(view: View) -> Fact | None:
    """Return what the terms asked for now close by name, and that no work or worship is recorded there."""
    now = [key for key, term in view.terms if term.in_interim == "yes"]
    if not now:
        return None
    closing = [key for key in now if view.case.terms[key].places]
    closed = places_named(view, dict.fromkeys(place for key in closing for place in view.case.terms[key].places))
    if not closed.text:
        return say(view, "now-costs-no-place", *(f"terms.{key}.places" for key in now))
    own = any(clash.places for key in closing for clash in own_clashes_of(view, view.case.terms[key]))
    which = "now-costs" if own or not view.case.defendant.occupation.work else "now-costs-none-own"
    return say(view, which, "defendant.occupation", places=closed, terms=terms(view, closing))
