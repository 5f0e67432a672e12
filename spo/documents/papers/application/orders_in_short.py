"""The orders in force as the first page tells them: how each was made, that it was broken, and its own words.

What follows a breach of bail is for the note.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spo.assessment import capital, listed, lower
from spo.assessment.came_of import acts_called, is_omission, word
from spo.assessment.facts import Fact, composed, joined
from spo.case import outcome
from spo.case.english import article
from spo.case.outcomes import next_in_court
from spo.case.pronouns import of_defendant

from ...passages import Passage, Sentence
from ...writer import Writer, as_sentence, begun, labelled, passage
from ..breaches import breach_words, omissions, outcome_words
from ..briefly import each
from ..compared import lead_of
from ..in_words import dated, number_in_words, sentences, span_of, told
from ..note_name import the_note
from ..own_words import own_words
from ..shared import an_order, by_court, not_begun
from ..within import on_day, within
from .effects import given_up

_UNTRIED = ("charged", "awaiting trial")  # the stages of a charge that no court has decided
_BEFORE_DAY = re.compile(r", (?=\d)")
_PLEADED = re.compile(r"plea:? (not )?guilty\b[^.;]*[.;]?\s*", re.IGNORECASE)
"""What a record of the police begins with, before the sentence in capitals."""
_PLEA = re.compile(r"(?:not )?guilty\b|he (?:pleaded|admitted)\b|convicted\b", re.IGNORECASE)
_PHRASE = 60  # letters of a term that are given at least
_EXCEPTS = re.compile(r"\b(?:except|unless|save|other than|without|apart from|but)\b", re.IGNORECASE)
_PART = re.compile(r" between\b|, ")
_OF_LAW = re.compile(r" \(|, (?=\d|section\b|between\b|contrary\b)")  # what follows the name of an offence
_FORBIDS = re.compile(r"(?:the defendant|you) must not:?", re.IGNORECASE)
_POUNDS = re.compile(r"\b(\d[\d,]*(?:\.\d\d)?) pounds\b")
_COSTS = re.compile(r",? (?:and )?(?:an? )?(?:costs|(?:victim )?surcharge)\b.*", re.IGNORECASE)
_SUSPENDED = re.compile(r"\bsuspended for [^,;]+")
_ACTS = 2  # by which an order was broken at one time, each of which is told
_CLAUSE = 75  # letters of an act by which an order was broken
_OVER = 420  # letters of the words of an order that is over


def orders(w: Writer, letters: int) -> list[Passage]:
    """Return each order in force, on what it was made, how it was broken and what came of that; and its own words.

    Bail is told with its words in one sentence.
    """
    view, found = w.assessment.view, list[Passage]()
    keys = (*view.orders_in_force, *view.to_come)
    rooms = _rooms(w, keys, letters)
    for key in keys:
        more = given_up(w) if key == keys[-1] else ()
        bail = _bail(w, key, rooms[key])
        words = () if bail else (_clauses(w, key, rooms[key]), *more)
        came = (*_broken(w, key), _charged(w, key), *(_not_done(w, key) if bail else omissions(w, key)))
        found += passage(f"short.order.{key}", bail or _made(w, key), *came, *(more if bail else ()))
        found += passage(f"short.words.{key}", *words)
    if found:
        return found
    for key in view.orders_over:
        found += passage(f"short.over.{key}", *_over(w, key, min(letters, _OVER)))
    now = "No order is known to be in force now." if found else "No other order is known to be in force."
    return found + (passage("short.orders", w.say(now, "order_checks")) if view.searched else [])


def _rooms(w: Writer, keys: Sequence[str], letters: int) -> Mapping[str, int]:
    """Return how many letters of its own words are given of each order: what one does not need is for the others.

    Several orders have more room in all than one, so that none has no clause that is whole.
    """
    needs = {key: sum(map(len, own_words(w, key).values())) for key in keys}
    letters, rooms = letters * (len(keys) + 1) // 2, dict[str, int]()
    for key in sorted(keys, key=needs.__getitem__):
        rooms[key] = min(needs[key], (letters - sum(rooms.values())) // (len(keys) - len(rooms)))
    return rooms


def _bail(w: Writer, key: str, letters: int) -> Sentence | None:
    """Return since when and until when bail lasts, and its own words: nothing of another order, or where no day is
    known."""
    if w.assessment.view.order_made(key) != "granted" or key in w.assessment.view.to_come:
        return None
    base, verb = f"existing_orders.{key}", _verb(w, key)
    days = joined(labelled("on", w.at(f"{base}.made")), labelled("until", w.at(f"{base}.ends")), between=" ")
    slots = {"name": begun(_introduced(w, key)), "days": days}
    was = "{name} was granted {days}"
    forbids = f", and {verb}:" if verb.startswith("for") else ":"
    return w.say(f"{was}{forbids} {{words}}.", words=_own_words(w, key, letters), **slots) or w.say(f"{was}.", **slots)


def _over(w: Writer, key: str, letters: int) -> Iterator[Sentence | None]:
    """Yield what an order that is over said, and what came after it was made and after it ended, if anything did."""
    order, base, view = w.case.existing_orders[key], f"existing_orders.{key}", w.assessment.view
    since = view.acts_after(order.made.latest)
    if not since:
        return
    name, ends = begun(an_order(w, key)), w.at(f"{base}.ends")
    over = labelled("ended on", ends) if ends.text else Fact("is over", (f"{base}.in_force",))
    yield w.say(
        f"{{name}} was {view.order_made(key)} on {{made}} and {{over}}.",
        name=name,
        made=w.at(f"{base}.made"),
        over=over,
    )
    yield from _broken(w, key)
    yield _clauses(w, key, letters)
    after, every = view.acts_after(order.ends.latest), len(since) == len(view.put_forward)
    rests_on = tuple(f"incidents.{act}" for act in since)
    acts = Fact("all of the acts", rests_on) if every and len(since) > 1 else w.acts(since)
    came = f"After it was {view.order_made(key)} came {{since}}"
    yield w.say(f"{came}; after it ended, {{after}}.", since=acts, after=w.acts(after)) or w.say(f"{came}.", since=acts)


def _made(w: Writer, key: str) -> Sentence | None:
    """Return what an order is, which court made it and when, on what conviction, and until when it runs."""
    order, base, view = w.case.existing_orders[key], f"existing_orders.{key}", w.assessment.view
    granted = view.order_made(key) == "granted"  # to somebody who is suspected, and not convicted
    offence, ends = Fact("") if granted else w.at(f"{base}.offence"), w.at(f"{base}.ends")
    if key in view.to_come:
        runs = joined(Fact("is"), not_begun(w), labelled("and ends on", ends), between=" ")
    elif ends.text:
        runs = labelled("lasts until", ends)
    else:
        lasts = "lasts until further order" if order.until_further_order == "yes" else "is in force"
        runs = Fact(lasts, (f"{base}.until_further_order", f"{base}.in_force"))
    convicted = f"on {of_defendant(w.case).his} conviction of"
    parts = (
        labelled("on", w.at(f"{base}.made")),
        _by(w, key),
        labelled(convicted, composed(lower(_OF_LAW.split(offence.text.rstrip("."))[0]), offence)),
    )
    made = joined(Fact(f"was {view.order_made(key)}"), *(part for part in parts if part.text), between=" ")
    what = {"name": begun(_introduced(w, key)), "made": made, "runs": runs}
    return w.say("{name} {made}, and {runs}.", f"{base}.exhibit", **what)


def _by(w: Writer, key: str) -> Fact:
    """Return who made an order: `by this court` where it is the court of the application."""
    court = by_court(w, key)
    if w.assessment.view.order_made(key) == "granted":
        return Fact("", court.paths)
    same = court.text and court.text == within(w.at("hearing.court").text)
    return composed("by this court", court, w.at("hearing.court")) if same else labelled("by", court)


def _introduced(w: Writer, key: str) -> Fact:
    """Return an order as it is first spoken of: `a restraining order`, `police bail`, whatever papers call it later."""
    name, kind = w.order_name(key), w.assessment.view.kind(w.case.existing_orders[key])
    called = kind.name if kind and (re.search(r"\d", name.text) or lower(name.text) in kind.name) else name.text
    if called != called.lower():
        return an_order(w, key)  # it has a name of its own
    bare = w.assessment.view.order_made(key) == "granted"
    return composed(called if bare else f"{article(called)} {called}", name)


def _broken(w: Writer, order: str) -> Iterator[Sentence | None]:
    """Yield how often a court has found that an order was broken, when, by what, and what was imposed each time."""
    held = proved_breaches(w, order)
    if not held:
        return
    convicted = all(outcome(w.case, key).id == "convicted" for keys in held.values() for key in keys)
    rests_on = (f"breaches.{key}" for keys in held.values() for key in keys)
    each = [_one_breach(w, said, proceeding, keys) for (said, proceeding), keys in held.items()]
    lead = f"The defendant has {_times(len(held))} been convicted of breaking it"
    every = composed("; and ".join(one.text for one in each), *each)
    yield w.say(f"{lead if convicted else 'Breach of it has been proved'}: {{every}}.", *rests_on, every=every)


def _one_breach(w: Writer, said: str, proceeding: str | None, keys: Sequence[str]) -> Fact:
    """Return what was done in breach, and what came of it in brackets: `on 4 May 2025 he came in (fine of £200)`."""
    acts = list(dict.fromkeys(act for key in keys if (act := w.case.breaches[key].incident)))
    when = span_of(w, acts) if len(acts) > 1 else dated(w, acts[0])
    done = joined(*(_in_a_clause(w, act) for act in acts[:_ACTS]), between=", and ")
    came = decided(w, said, proceeding, keys)
    then = _to_its_end(w, came, proceeding) if came else Fact("")
    told_of = composed(f"{on_day(when.text)} {done.text}", when, done)
    return composed(f"{told_of.text} ({lower(then.text)})" if then.text else told_of.text, told_of, then)


def _to_its_end(w: Writer, came: Sentence, proceeding: str | None) -> Fact:
    """Return what was imposed, and until when it runs where it is not over: `suspended to 14 December 2026`."""
    said, held = Fact(came.text.rstrip("."), came.facts, came.entries), w.case.proceedings.get(proceeding or "")
    if held is None or not (held.sentence_ends.latest and held.sentence_ends.latest >= w.assessment.view.on):
        return said
    ends = w.at(f"proceedings.{proceeding}.sentence_ends")
    runs = _SUSPENDED.sub(f"suspended to {ends.text}", said.text)
    return composed(runs if runs != said.text else f"{said.text}, to {ends.text}", said, ends)


def _not_done(w: Writer, order: str) -> Iterator[Sentence | None]:
    """Yield what an order required that was not done, where a breach of that is alleged."""
    for key, breach in w.case.breaches.items():
        if breach.order == order and is_omission(w.assessment.view, key):
            term = w.case.existing_orders[order].terms.get(breach.term or "")
            of = (
                f"{w.assessment.view.clause_word(order)} {term.paragraph}"
                if term and term.paragraph
                else "what it requires"
            )
            why = w.at(f"breaches.{key}.why_not_charged")
            what = composed(within(next(sentences(why.text), "")), why)
            called = word(w.assessment.table, key)
            lead = f"Breach of {of} is {'alleged' if called == 'alleged breach' else 'proved'}"
            told_of = w.say(f"{lead}: {{what}}", f"breaches.{key}", what=what) if called else None
            yield told_of or as_sentence(Fact(breach_words(w, key), (f"breaches.{key}",)))


def _in_a_clause(w: Writer, key: str) -> Fact:
    what = told(w, key, 1, _CLAUSE)
    return composed(within(what.text.removesuffix(".")), what, Fact("", (f"incidents.{key}",)))


def proved_breaches(w: Writer, order: str) -> dict[tuple[str, str | None], list[str]]:
    """Return the breaches of an order that were proved, those together of which one decision was made."""
    held = [key for key, one in w.case.breaches.items() if one.order == order]
    proved = acts_called(w.assessment.table, held, "breach")
    found: dict[tuple[str, str | None], list[str]] = {}
    for key in held:
        if w.case.breaches[key].incident in proved:
            decided = (outcome_words(w, key, with_court=False), w.case.breaches[key].proceeding)
            found.setdefault(decided, []).append(key)
    return found


def decided(w: Writer, said: str, proceeding: str | None, keys: Iterable[str]) -> Sentence | None:
    """Return the sentence on some breaches, or else what was decided: `Convicted on 4 May 2026: fine of £200.`"""
    came = Fact(capital(_BEFORE_DAY.sub(" on ", said, count=1)), tuple(f"breaches.{key}" for key in keys))
    result = w.at(f"proceedings.{proceeding}.result") if proceeding else Fact("")
    if plea := _PLEADED.match(result.text):
        came = composed(f"{came.text}, {'after a trial' if plea[1] else 'on a guilty plea'}", came, result)
        result = composed("" if result.text[plea.end() :].isupper() else result.text[plea.end() :], result)
    sentence = " ".join(one for one in sentences(result.text) if not _PLEA.match(one)) or result.text
    first, _, _ = next(sentences(sentence), "").rstrip(".").partition(", with ")  # what goes with it is told further on
    short = composed(_POUNDS.sub(r"£\1", lower(_COSTS.sub("", first))), result)
    return w.say("{came}: {result}.", came=came, result=short) or w.say("{came}.", came=came)


def _charged(w: Writer, order: str) -> Sentence | None:
    """Return by which acts the defendant is charged with breaking an order, and when a court next has that."""
    waiting = [
        (key, breach.incident)
        for key, breach in w.case.breaches.items()
        for held in [w.case.proceedings.get(breach.proceeding or "")]
        if breach.order == order and breach.incident in w.assessment.view.numbers
        if held and held.stage in _UNTRIED and word(w.assessment.table, key) == "alleged breach"
    ]
    if not waiting:
        return None
    by = each(w, [act for _, act in waiting if act])
    days = [
        composed(f"{next_in_court(held)} on {day.text}", day, Fact("", (f"proceedings.{key}.stage",)))
        for key, held in w.case.proceedings.items()
        if any(w.case.breaches[one].proceeding == key for one, _ in waiting)
        if (day := w.at(f"proceedings.{key}.next_hearing")).text
    ]
    when = composed(f": {listed([one.text for one in days])}" if days else "", *days)
    charged = composed(f"is charged with breaking it by {by.text}{when.text}", by, when)
    return w.say(f"{of_defendant(w.case).he} {{charged}}.", *(f"breaches.{one}" for one, _ in waiting), charged=charged)


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number_in_words(number)} times")


def _clauses(w: Writer, order: str, letters: int) -> Sentence | None:
    """Return what an order says in its own words."""
    name, verb = w.order_name(order), _verb(w, order)
    return w.say(f"The {{name}} {verb}: {{words}}.", name=name, words=_own_words(w, order, letters))


def _verb(w: Writer, order: str) -> str:
    """Return what an order does in its own words: it `says` them, or `forbids the defendant to` where they lead so."""
    in_force = order in w.assessment.view.orders_in_force
    if _FORBIDS.fullmatch(lead_of(w.case.existing_orders[order])):
        return f"{'forbids' if in_force else 'forbade'} the defendant to"
    return "says" if in_force else "said"


def _own_words(w: Writer, order: str, room: int) -> Fact:
    """Return as many of the terms of an order as there is room for, each whole.

    Those that tell most come first to have room. A term that is cut might seem to forbid more than it does. Only where
    there is room for none is the first of them cut.
    """
    lead = " ".join(lead_of(w.case.existing_orders[order]).split())
    every, printed = w.case.existing_orders[order].terms, own_words(w, order)
    quoted: dict[str, Fact] = {}
    for key in _by_weight(w, order):
        clause, base = every[key], f"existing_orders.{order}.terms.{key}"
        label = f"({clause.paragraph}) " if clause.paragraph else ""
        own = printed[key].removeprefix(lead).strip()
        words = own.rstrip(".") if len(own) <= room else "" if quoted else _phrase(own, room)
        if words:
            quoted[key] = Fact(f'{label}"{words}"', (f"{base}.words", f"{base}.paragraph"))
            room -= len(words)
    parts = [quoted[key] for key in every if key in quoted]
    left = [one.paragraph for key, one in every.items() if key not in quoted]
    which = listed([f"({number})" for number in left]) if all(left) else f"{len(left)} more"
    more = f"; and {which}, in {the_note(w).text}" if left else ""
    said = joined(*parts, between="; ")
    begins = f'"{lead}" ' if lead and not _FORBIDS.fullmatch(lead) else ""
    return composed(f"{begins}{said.text}{more}" if parts else "", said)


def _by_weight(w: Writer, order: str) -> list[str]:
    """Return the terms of an order: those broken first, those said to be, and then those that reach most acts.

    What came after it ended tells only where nothing came before.
    """
    held, view, table = w.case.existing_orders[order], w.assessment.view, w.assessment.table
    since = view.acts_after(held.made.latest)
    after = view.acts_after(held.ends.latest)
    came = [act for act in since if act not in after] or since
    called: dict[str | None, set[str]] = {}
    for key, breach in w.case.breaches.items():
        if breach.order == order:
            called.setdefault(breach.term, set()).add(word(table, key))

    def weight(term: str) -> tuple[bool, bool, int, int]:
        said, each = called.get(term, ()), [table.verdicts.by_words(order, term, act).answer for act in came]
        return "breach" not in said, "alleged breach" not in said, -each.count("yes"), -each.count("arguable")

    return sorted(held.terms, key=weight)


def _phrase(words: str, most: int) -> str:
    """Return the beginning of a term that is longer than there is room for. None is cut that makes an exception."""
    words = words.rstrip(".")
    if len(words) <= most or _EXCEPTS.search(words) or '"' in words:
        return words
    ends = [one.start() for one in _PART.finditer(words) if _PHRASE // 2 <= one.start() <= most]
    return f"{words[: ends[-1]]} ..." if ends else words
