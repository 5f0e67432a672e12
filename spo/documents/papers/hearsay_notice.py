"""The hearsay notice: what rule 3(4) of the 1999 Rules asks of it, the last day to serve it, and any other period."""

from collections.abc import Iterator
from datetime import date

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.notice_days import (
    by_notice,
    day_of_hearing,
    last_to_answer,
    last_to_post,
    last_to_serve,
    relies_on_hearsay,
    reply_past_hearing,
    served_on,
)
from spo.assessment.prose import sentences
from spo.assessment.testimony import can_tell
from spo.case import When
from spo.case.named import is_named
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Row, Sentence
from ..writer import Writer, day, ended, labelled, passage, row, whole
from .hearing import date_of_hearing, the_complainant, to_defendant, what_it_is_for
from .interim_order import seeks_interim
from .order_parts import of_a_youth
from .shared import short_head, statement_on_file, unnamed
from .speaks_to import SpeaksTo, speaks_to

_WHO, _WHAT = "who made this statement", "what this statement is"


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
        tables={"statements": [*_of_witnesses(w), *_passed_on(w)]},
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


def _of_witnesses(w: Writer) -> list[Row]:
    """Return the statement of each witness who will not be called (r.3(4)(d) to (f))."""
    found = []
    for key, witness in w.case.witnesses.items():
        if not by_notice(witness) or _is_passed_on(w, key):
            continue
        base = f"witnesses.{key}"
        lacking = "why this witness will not be called" if witness.called == "no" else "whether this witness is called"
        found.append(
            row(
                f"witness-{key}",
                maker=_or_gap(w.witness(key), _WHO, w.at(f"{base}.role"), between=", "),
                evidence=_or_gap(_statement(w, key), _WHAT),
                why=_or_gap(w.at(f"{base}.why_not_called"), lacking),
            )
        )
    return found


def _is_passed_on(w: Writer, key: str) -> bool:
    """Return whether a witness has signed nothing, and somebody else passes on all that this witness can say."""
    witness, told = w.case.witnesses[key], speaks_to(w, key)
    held = [one for one in w.case.hearsay.values() if is_named(one.maker, witness.name, witness.role)]
    acts, exhibits = ({key for one in held for key in getattr(one, of)} for of in ("incidents", "exhibits"))
    covered = acts.issuperset(told.acts) and exhibits.issuperset(told.produced)
    return witness.statement_signed != "yes" and bool(held) and covered


def _statement(w: Writer, key: str) -> Fact:
    """Return a signed statement: its date, what it speaks to, and the incidents and exhibits that rest on it.

    Nothing after its date is printed, for it cannot speak to that.
    """
    on_file, told = statement_on_file(w, key), speaks_to(w, key)
    if not on_file.text:
        return _reported(w, told)
    return _sentences(
        labelled("Statement of" if w.case.witnesses[key].statement_date else "Statement,", on_file),
        told.words,
        labelled("It bears on", w.acts(told.acts)),
        labelled("It produces", w.exhibit_ref(told.produced)),
    )


def _reported(w: Writer, told: SpeaksTo) -> Fact:
    """Return what a witness who has signed no statement reported, and to whom: nothing where neither is recorded."""
    to = {words: f"incidents.{key}.reported_to" for key in told.acts if (words := w.case.incidents[key].reported_to)}
    reported = Fact(_force_once(list(to)), tuple(to.values()))
    if not (told.words.text or reported.text):
        return Fact("")
    return _sentences(
        Fact("What this witness reported; no statement is signed", told.words.paths or reported.paths),
        told.words,
        labelled("Reported to", reported),
        labelled("It bears on", w.acts(told.acts)),
        labelled("This witness produces", w.exhibit_ref(told.produced)),
    )


def _force_once(reports: list[str]) -> str:
    """Return to whom reports were made, with a force that all were made to once, and the days of each reference."""
    days: dict[str, list[str]] = {}
    for told in reports:
        of, _, day_of = told.rstrip(".").rpartition(", on ")
        dated = When.read(day_of).certainty == "exact"
        days.setdefault(of if dated and of else told.rstrip("."), []).extend([day_of] if dated and of else [])
    each = [f"{of}, on {listed(on)}" if on else of for of, on in days.items()]
    force = f"{each[0].partition(', ')[0]}, " if each else ""
    if not each[1:] or not all(one.startswith(force) for one in each):
        return listed(each)
    return f"{force.removesuffix(', ')}: {'; '.join(one.removeprefix(force) for one in each)}"


def _sentences(*facts: Fact) -> Fact:
    """Return the facts that there are, each a sentence."""
    return joined(*(whole(fact) for fact in facts), between=" ")


def _passed_on(w: Writer) -> list[Row]:
    """Return each statement that somebody other than its maker gives in evidence."""
    found = []
    for key, item in w.case.hearsay.items():
        base = f"hearsay.{key}"
        about = _sentences(
            labelled("Date:", w.at(f"{base}.date")),
            labelled("Passed on by", w.witness(item.witness)),
            labelled("It is in", w.exhibit_ref(unnamed(w, item.exhibits, item.what))),
            labelled("It bears on", w.acts(_borne_on(w, key))),
            _certificate(w, key),
        )
        found.append(
            row(
                f"hearsay-{key}",
                maker=_or_gap(w.at(f"{base}.maker"), _WHO),
                evidence=_or_gap(w.at(f"{base}.what"), _WHAT, about),
                why=_or_gap(w.at(f"{base}.why_not_called"), "why that person will not be called"),
            )
        )
    return found


def _borne_on(w: Writer, key: str) -> tuple[str, ...]:
    """Return the incidents that a statement is said to bear on, without those that began after it was made."""
    item, held = w.case.hearsay[key], w.case.incidents
    return tuple(one for one in item.incidents if one in held and can_tell(item.date, held[one].date))


def _certificate(w: Writer, key: str) -> Fact:
    """Return that a certificate proves a record, where there is one (Civil Evidence Act 1995, s.9(2))."""
    said = w.law("hearsay-certificate", f"hearsay.{key}.certificate")
    held = said is not None and w.case.hearsay[key].certificate == "yes"
    return said.fact if said and held else Fact("")


def _or_gap(known: Fact, lacking: str, *more: Fact, between: str = " ") -> Fact:
    """Return what is known and more about it, or a marked gap in the place of what is not known."""
    first = composed(ended(known.text) if between == " " and more else known.text, known)
    return joined(first if known.text else composed(f"[To complete: {lacking}]", known), *more, between=between)


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
