"""The hearsay notice: what rule 3(4) of the 1999 Rules asks of it, the last day to serve it, and any other period."""

from collections.abc import Iterator
from datetime import date

from spo.assessment import listed
from spo.assessment.facts import Fact, composed
from spo.assessment.notice_days import (
    day_of_hearing,
    last_to_answer,
    last_to_post,
    last_to_serve,
    relies_on_hearsay,
    reply_past_hearing,
    served_on,
)
from spo.assessment.prose import sentences
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, day, passage
from .hearing import date_of_hearing, the_complainant, to_defendant, what_it_is_for
from .hearsay_rows import statements
from .interim_order import seeks_interim
from .order_parts import of_a_youth
from .shared import short_head


def hearsay_notice(w: Writer, entry: PaperEntry) -> Paper:
    """Return the notice. One notice deals with every statement (r.3(5))."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "to": _to(w) + of_a_youth(w),
            "notice": _notice(w),
            "time": _time(w),
            "period": _period(w),
            "rights": _rights(w),
            "service": _service(w),
            "signature": passage("signature", w.law("signed-for"), style="plain"),
        },
        tables={"statements": statements(w)},
    )


PAPER = Drafted(hearsay_notice, when=relies_on_hearsay)


def _to(w: Writer) -> list[Passage]:
    """Return whom the notice is addressed to: the defendant, or the solicitor who is known to act (r.6(1)(b))."""
    held = w.at("defendant.solicitor") if w.case.defendant.solicitor_acts == "yes" else Fact("")
    if not (held.text and w.case.defendant.name):
        return to_defendant(w)
    solicitor = composed(next(sentences(held.text)).rstrip("."), held)
    named = w.say(
        "To: {name}, by the solicitor who acts: {solicitor}.", name=w.at("defendant.name"), solicitor=solicitor
    )
    return passage("to", named, style="plain") + w.gaps("to", "solicitor-address-missing")


def _notice(w: Writer) -> list[Passage]:
    """Return that this is a hearsay notice, in which proceedings, and what is proposed (r.3(4)(a) to (c))."""
    certified = any(item.certificate == "yes" for item in w.case.hearsay.values())
    return (
        passage("notice", w.law("hearsay-notice-is"))
        + passage(
            "proceedings",
            w.law("hearsay-proceedings", complainant=the_complainant(w), defendant=w.at("defendant.name")),
            w.say("They are to be heard at {court}.", court=w.at("hearing.court")),
            w.say("The hearing is on {date}.", date=date_of_hearing(w)),
            w.say("That hearing is for {what}.", what=what_it_is_for(w)),
        )
        + w.gaps("proceedings", "force-missing", "defendant-unnamed", "court-missing")
        + passage("proposed", w.law("hearsay-proposed"))
        + passage("interim", *_for_interim(w))
        + passage("records", w.law("hearsay-records") if certified else None)
    )


def _for_interim(w: Writer) -> Iterator[Sentence | None]:
    """Yield of whose signed statements, and of whose reports, this is notice for the interim hearing alone: they are
    called at the other."""
    if not seeks_interim(w.assessment.view):
        return
    called = {key: one.statement_signed for key, one in w.case.witnesses.items() if one.called == "yes"}
    signed = [key for key, done in called.items() if done == "yes"]
    each = [_dated(w.witness(key), w.at(f"witnesses.{key}.statement_date")) for key in signed]
    rest = [key for key, done in called.items() if done in ("no", "not done yet") and w.witness(key).text]
    for law, keys, who in (
        ("hearsay-for-interim", signed, each),
        ("hearsay-for-interim-unsigned", rest, [w.witness(key) for key in rest]),
    ):
        paths = (f"witnesses.{key}.called" for key in keys)
        yield w.law(law, *paths, witnesses=composed(listed([one.text for one in who]), *who))


def _dated(who: Fact, signed: Fact) -> Fact:
    return composed(f"{who.text} ({signed.text})" if signed.text else who.text, who, signed)


def _time(w: Writer) -> list[Passage]:
    """Return when the notice is to be served."""
    last = last_to_serve(w.assessment.view)
    if last is None:
        return passage("time", w.law("hearsay-time"), w.law("hearsay-no-date"))
    counted = w.law("hearsay-last-day", hearing=date_of_hearing(w), last=_day(w, last))
    hearing, days = day_of_hearing(w.assessment.view), w.assessment.view.guidance.figures["hearsay-notice-days"].value
    left = (hearing - w.assessment.view.on).days if hearing else days
    late = w.law("hearsay-unsettled" if left == days else "hearsay-late") if w.assessment.view.on > last else None
    return passage("time", w.law("hearsay-time"), counted, late)


def _rights(w: Writer) -> list[Passage]:
    """Return what another party may do, and from which day the time for it is taken to run (r.4 and r.5)."""
    runs = time_to_answer(w, "hearsay-answer-from", "hearsay-answer-by")
    found = passage("rights", w.law("hearsay-cross-examine"), w.law("hearsay-credibility"), runs)
    for key in _asked(w, "hearsay reply"):
        base = f"requests.{key}"
        directed = w.law("hearsay-directed", directed=w.at(f"{base}.directed"))
        asked = w.law("hearsay-reply-asked", f"{base}.kind", period=w.at(f"{base}.period"))
        found += passage(f"rights.{key}", directed or asked, w.say("{reason}", reason=w.at(f"{base}.reason")))
    return found + w.gaps("rights", "hearsay-reply-late")


def _asked(w: Writer, kind: str) -> list[str]:
    return [key for key, request in w.case.requests.items() if request.kind == kind]


def time_to_answer(w: Writer, counted_from: str, counted_to: str) -> Sentence | None:
    """Return from which day the 7 days are taken to run, and the last of them once the notice has been served.

    These are two ids of wording, since the sheet says in plain words what the notice says.
    """
    served, last = served_on(w.assessment.view), last_to_answer(w.assessment.view)
    on = Fact(day(served), ("summons_service.date", "summons_service.way")) if served else Fact("")
    past = reply_past_hearing(w.assessment.view)  # a day that the court is asked to bring forward is no deadline
    by = w.law(counted_to, served=on, last=composed(day(last), on)) if last and not past else None
    return by or w.law(counted_from)


def _service(w: Writer) -> list[Passage]:
    """Return how the notice may be served, and the last day for posting it, or that this has passed."""
    posted = last_to_post(w.assessment.view)
    past = posted is not None and posted < w.assessment.view.on
    by = w.law("hearsay-post-late" if past else "hearsay-post-by", day=_day(w, posted)) if posted else None
    acts = w.case.defendant.solicitor_acts
    to = {"yes": "hearsay-service-solicitor", "no": "hearsay-service-defendant"}.get(acts or "", "hearsay-service")
    no_home = w.law("hearsay-service-no-home", home=w.at("defendant.no_home")) if acts != "yes" else None
    law = no_home or w.law(to, "defendant.solicitor_acts"), w.law("hearsay-deemed")
    return passage("service", *law, by, style="plain") + w.gaps("service", "solicitor-unasked")


def _day(w: Writer, counted: date) -> Fact:
    """Return a day that is counted back from the next hearing."""
    return Fact(day(counted), date_of_hearing(w).paths)


def _period(w: Writer) -> list[Passage]:
    """Return the request to the court for a different period, where one is made or is called for."""
    found: list[Passage] = []
    for key in _asked(w, "hearsay period"):
        base = f"requests.{key}"
        found += passage(
            f"period.{key}",
            w.law("hearsay-directed", directed=w.at(f"{base}.directed"))
            or w.law("hearsay-substitute", period=w.at(f"{base}.period")),
            w.say("{reason}", reason=w.at(f"{base}.reason")),
            w.law("hearsay-period"),
        )
    late = ("hearsay-notice-late", "hearsay-notice-unsettled", "hearsay-period-missing")
    return found + w.gaps("period", *late)
