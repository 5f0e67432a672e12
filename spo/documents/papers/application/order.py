"""What is asked for: the terms by their short titles, how long the order lasts and why, and any interim order."""

import re
from collections.abc import Iterator

from spo.assessment import capital, listed, lower
from spo.assessment.facts import Fact, composed, joined
from spo.case.numbers import LISTED, spans, within

from ...passages import Passage, Sentence
from ...writer import Writer, begun, passage, whole
from ..in_words import number_in_words
from ..interim_order import in_interim, runs_for, seeks_interim
from ..titles import in_a_word
from ..within import within as inside

_KINDS = ("prohibition", "requirement")
_APART = re.compile(r",| and ")
"""What is in the name of a term that commas would not tell from the next."""
_TERMS = re.compile(rf"\b[Tt]erms? ({LISTED})")
_PLAIN = ("Long ", "Until ", "So ", "Acts ")
"""What begins a sentence with a small letter after a colon."""


def asked_for(w: Writer) -> Iterator[Sentence | None]:
    """Yield how long the order is sought for and of what terms, each in a word or two, and any interim order."""
    before = "" if w.case.duration.kind == "until further order" else "for "
    kinds = {kind: [key for key, term in w.assessment.view.terms if term.kind == kind] for kind in _KINDS}
    asked, period = f"The court is asked for an order {before}{{period}}", w.period("duration")
    terms = joined(*(_of_kind(w, kind, held) for kind, held in kinds.items() if held), between=" and ")
    yield w.say(f"{asked}: {{terms}}.", period=period, terms=terms) or w.say(f"{asked}.", period=period)
    yield from _today(w)


def _of_kind(w: Writer, kind: str, keys: list[str]) -> Fact:
    """Return the terms of a kind, each once: `three prohibitions (contact, the inn and publishing)`."""
    many = Fact(
        f"{number_in_words(len(keys))} {kind}{'s' if len(keys) > 1 else ''}", tuple(f"terms.{key}" for key in keys)
    )
    each = [in_a_word(w, key) for key in keys]
    names = list(dict.fromkeys(one.text for one in each if one.text))
    *most, last = names or [""]
    said = f"{'; '.join(most)}; and {last}" if most and any(_APART.search(name) for name in names) else listed(names)
    return composed(f"{many.text} ({said})" if said else many.text, many, *each)


def _today(w: Writer) -> Iterator[Sentence | None]:
    """Yield what the court is asked to do at the hearing, as recorded, else at the first; and any interim order."""
    if not w.case.terms:
        return
    purpose, now = w.case.hearing.purpose, in_interim(w.assessment.view)
    interim = seeks_interim(w.assessment.view)
    rests_on = ("interim.sought", "hearing.purpose", *(f"terms.{key}" for key in w.case.terms))
    slots = {"period": runs_for(w), "terms": w.term_list(now)}
    period = ", {period}" if slots["period"].text else ""
    then = "Today" if w.case.hearing.date else "At the first hearing"
    if interim and purpose != "application":
        lasts = f"containing {{terms}}{period}"
        whole = "the order or, until the application is determined, " if purpose == "both" else ""
        orders = f"{whole}an interim order {lasts},"
        told = {key: fact for key, fact in slots.items() if f"{{{key}}}" in lasts}
        yield w.say(f"{then} it is asked to make {orders} and to give directions.", *rests_on, **told) or w.say(
            f"{then} it is asked to make {'both orders' if purpose == 'both' else 'an interim order'} "
            "and to give directions.",
            *rests_on,
        )
        return
    if interim:
        told = {key: fact for key, fact in slots.items() if fact.text or key == "terms"}  # nothing is said without them
        yield w.say(f"An interim order of {{terms}} is asked for too{period}.", **told)
    yield w.say(f"{then} it is asked to make the order and to give directions.", *rests_on)


def duration(w: Writer) -> list[Passage]:
    """Return why the order is sought for so long (s.3)."""
    shorter = [_own(w, key) for key in w.case.terms]
    return passage(
        "duration",
        w.say("{period}: {why}", period=_period(w), why=_after_a_colon(w.at("duration.why"))),
        *shorter,
    ) + w.gaps("duration", "duration-missing", "duration-length-missing", "duration-too-short")


def _own(w: Writer, key: str) -> Sentence | None:
    """Return how long a term is to have effect that has a period of its own, and why."""
    base = f"terms.{key}.period"
    own = w.case.at(base)
    if not own.kind or (own.kind, own.fixed_months) == (w.case.duration.kind, w.case.duration.fixed_months):
        return None
    period = w.period(base)
    lasts = period.text if own.kind == "until further order" else f"for {period.text}"
    slots = {"term": begun(w.term_list([key])), "period": composed(lasts if period.text else "", period)}
    why = _after_a_colon(whole(w.at(f"{base}.why")))
    has_effect = "{term} is to have effect {period}"
    return w.say(f"{has_effect}: {{why}}", why=why, **slots) or w.say(f"{has_effect}.", **slots)


def _after_a_colon(why: Fact) -> Fact:
    return composed(lower(why.text) if why.text.startswith(_PLAIN) else inside(why.text), why)


def _period(w: Writer) -> Fact:
    period = w.period("duration")
    return composed(capital(period.text), period)


def interim(w: Writer) -> list[Passage]:
    """Return what interim order is sought (s.5), if one is, and why; what it costs, and which terms are left."""
    if w.case.interim.sought != "yes":
        return []
    asked, now = _asked_now(w), in_interim(w.assessment.view)
    forbids = asked and now and not any(w.case.terms[key].kind == "requirement" for key in now)
    told = passage(
        "interim",
        w.law("interim-power"),
        w.say("An interim order was made on this application on {made}.", made=w.at("interim.made")),
        asked,
        _without_notice(w) if asked else None,
    )
    why = passage(
        "interim.why",
        w.say("{why}", why=w.at("interim.why")),
        w.law("interim-only-forbids", *(f"terms.{key}.kind" for key in now)) if forbids else None,
        _left(w) if asked else None,
    )
    return told + why + w.gaps("interim", "interim-without-terms", "interim-without-period", "interim-without-reason")


def _asked_now(w: Writer) -> Sentence | None:
    """Return which terms are asked for now, for how long, and if on notice; nothing where none is, or one is made."""
    now = in_interim(w.assessment.view)
    if not (seeks_interim(w.assessment.view) and now):
        return None
    notice = ", on notice," if w.case.interim.notice == "on notice" else ""
    terms, period = w.term_list(now), runs_for(w)
    for_them = composed(", ".join(filter(None, (terms.text, period.text))), terms, period)
    return w.say(
        f"The court is asked{notice} for an interim order containing {{terms}}.",
        *(f"terms.{key}.in_interim" for key in now),
        *(("interim.notice",) if notice else ()),
        terms=for_them,
    )


def _left(w: Writer) -> Sentence | None:
    """Return which terms are left until the application is heard, and why where the terms themselves show it.

    Where the officer's reasons name them all, nothing is said again.
    """
    view = w.assessment.view
    now = in_interim(view)
    late = [one for one in w.assessment.terms if one.id not in now]
    require = [one.id for one in late if w.case.terms[one.id].kind == "requirement"]
    inferred = [
        one.id for one in late if one.answers and one.id not in require and all(map(view.is_inferred, one.answers))
    ]
    law = view.guidance.terms
    left = [one.id for one in late if one.id not in (*require, *inferred)]
    hard = [
        key for key in left if (model := law.get(view.case.terms[key].library or "")) and not model.interim.asks_little
    ]
    rest = [key for key in left if key not in hard]
    why = {
        "which rest{s} on inference alone": inferred,
        "which go{es} furthest into the defendant's life": hard,
        "which require{s} something of the defendant": require,
    }
    parts = [w.term_list(rest)] if rest else []
    for said, keys in why.items():
        if keys:
            named = w.term_list(keys)
            alone = len(keys) == 1
            parts.append(composed(f"{named.text}, {said.format(s='s' * alone, es='es' * alone)}", named))
    spoken_of = [span for said in _TERMS.findall(w.case.interim.why) for span in spans(said)]
    told = all(within(one.number, spoken_of) for one in late)
    *most, last = [one.text for one in parts] or [""]
    terms = composed("; and ".join(filter(None, ("; ".join(most), last))), *parts)
    return None if told else w.say("Not asked for now: {terms}.", terms=terms)


def _without_notice(w: Writer) -> Sentence | None:
    """Return why the interim order is asked for without notice to the defendant, where it is."""
    why = w.at("interim.notice_why")
    said = "The interim order is asked for without notice to the defendant: {why}"
    held = w.case.interim.notice == "without notice"
    return w.say(said, "interim.notice", why=composed(lower(why.text), why)) if held else None
