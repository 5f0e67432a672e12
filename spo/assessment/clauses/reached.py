"""Whether a clause of an existing order reaches an act: by means, person, through whom, place and what was asked.

The table of means in guidance decides, and the rules that go with it. Nothing is guessed at: where a fact or the words
are not known, the answer is not known, which is neither a breach nor a gap.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from spo.case import Incident, Turned
from spo.case.days.week import hours_in
from spo.guidance import Cell, Guidance, Reached

from ..cues import has_cue, own_account
from .limits import limits
from .reading import Reading, named_in
from .words import (
    CHANNELS,
    OF_CONTACT,
    PLACES,
    THROUGH,
    excepts_by,
    is_left_by_hand,
    is_no_letter,
    is_sign_from_afar,
    names_letters_only,
    sends_only,
)

_TIME = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
_CLOCK = re.compile(rf"{_TIME}|(?:between )?{_TIME} (?:and|to) {_TIME}")
"""A time of which it is plain what it is."""
_NOT_IN = re.compile(r"\b(?:outside|other than|except|save|unless|before|after)\b", re.IGNORECASE)
"""What may turn the hours of a clause round."""

_RANK: dict[Reached, int] = {"no": 0, "arguable": 1, "not known": 2, "yes": 3}
_ANY_MEANS = "by-any-means"
_TELEPHONE_LIST = "telephone-text-email"
_TELEPHONE = ("names-telephone", "names-text", "names-email")
_THERE = ("following", "filming", "damage")
"""Means that are done at a place by being there, though their row says that the act is another."""

_OF_A_TERM = {"in-the-exception": "no", "with-approval": "no"}
_THERE_OF_A_TERM = frozenset({"measured-from-there", "at-that-place"})
_VERB = r",?(?: (?:to|then|also|had|has|who))* (?P<with_object>(?P<verb>\w+)[^.;,]*)"
"""After the name of a go-between, what that person did."""
_SENT = frozenset({"names-letter", "names-gift", "names-post"})
"""The limbs of what is sent to somebody: a clause may forbid it at one place alone."""
_LISTED = frozenset((_TELEPHONE_LIST, *CHANNELS))


@dataclass(frozen=True)
class Verdict:
    """Whether the words reach an act, and why: in the words of the table, or `reason`, the id of a rule in guidance.

    `ask` is the question on which it turns while that is open, and `at_best` what the answer could then be.
    """

    answer: Reached
    why: str = ""
    reason: str = ""
    ask: str = ""
    at_best: Reached = "yes"
    means: str = ""

    def said(self, law: Guidance) -> str:
        """Return why, in words that may follow `because`."""
        return law.reasons[self.reason].text if self.reason else self.why


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Return what several say together: yes if any does, no only if all do, and not known while one could be more.

    Of several that say no, that tells most which reaches the means and not the person.
    """
    held = sorted(verdicts, key=lambda one: (-_RANK[one.answer], one.answer != "no" or one.reason != "person"))
    if not held:
        return Verdict("no")
    known = [one for one in held if one.answer != "not known"]
    arguable = next((one for one in known if one.answer == "arguable"), None)
    if held[0].answer == "not known" and arguable and all(_settled(one) for one in held):
        return arguable
    return held[0]


def _settled(one: Verdict) -> bool:
    return one.answer != "not known" or one.at_best == "arguable"


def methods_of(act: Incident) -> tuple[str, ...]:
    """Return the means of an act: those that were counted where it was in several ways, and how else it was done."""
    main = tuple(act.tally) if act.tally and act.method in ("", "several") else (act.method,) if act.method else ()
    return tuple(dict.fromkeys((*main, *((act.also_by,) if act.also_by else ()))))


def means_told(act: Incident, law: Guidance) -> tuple[str, ...]:
    """Return the means of an act: of several that nobody counted, those that the account names.

    A gift is a letter too where a card or the like is told to be with it.
    """
    found, letter = methods_of(act), law.methods["letter"]
    if found == ("several",):
        account = own_account(act.what)
        named = (key for key, one in law.methods.items() if one.reach and has_cue(account, one.cues, one.unless))
        return tuple(named) or found
    written = "gift" in found and has_cue(own_account(act.what), letter.cues, letter.unless)
    return tuple(dict.fromkeys((*found, "letter"))) if written else found


@dataclass(frozen=True)
class Meeting:
    """A clause beside an act."""

    reading: Reading
    act: Incident
    facts: tuple[Turned, ...]

    def verdict(self) -> Verdict:
        """Return whether the words reach the act, whatever day it was."""
        if not self.reading.says:
            return Verdict("not known", reason="unread")
        if "requires" in self.reading.says:
            return Verdict("no", reason="requires")
        methods = means_told(self.act, self.reading.law)
        if not methods:
            return Verdict("not known", reason="means-unsaid")
        return any_of(self._means(method) for method in methods)

    def _means(self, method: str) -> Verdict:
        law = self.reading.law
        entry = law.methods.get(method)
        if entry is None or not (entry.reach or entry.may_be):
            return Verdict("not known", reason="means-unsaid", means=method)
        if not entry.may_be:
            return replace(any_of(self._limb(limb, method) for limb in self.reading.limbs), means=method)
        each = [self._means(one) for one in entry.may_be]
        if len({one.answer for one in each}) == 1 and each[0].answer != "not known":
            return replace(each[0], means=method)
        return Verdict("not known", reason="means-open", means=method)

    def _limb(self, limb: str, method: str) -> Verdict:
        if method == "third-party" and limb in _LISTED and (told := self._told()):
            return any_of(self._limb(limb, one) for one in told)
        found = self._cell(limb, method)
        if self.act.through and method != "third-party":
            found = self._through(limb, method, found)
        if found.answer == "no":
            return found
        for rule in (
            self._attempted,
            self._afar,
            self._letter,
            self._sent_there,
            self._where,
            self._gated,
            self._towhom,
            self._excepted,
        ):
            found = rule(limb, method, found)
            if found.answer == "no":
                break
        return found

    def _told(self) -> tuple[str, ...]:
        """Return the means by which the other person did it, where that is told: `Ann Lee messaged her`.

        The account may begin with the defendant: `He had a friend, Ann Lee, message her`.
        """
        text, other = own_account(self.act.what), self.act.through.split(",")[0].strip()
        sends = self.reading.law.cues["verb-of-sending"].cues
        did = text if text.startswith(other) else _done_by(text, other, sends)
        if not (other and did):
            return ()
        methods = self.reading.law.methods
        found = (key for key, one in methods.items() if has_cue(did, one.cues, one.unless))
        return tuple(key for key in found if key != "third-party")

    def _cell(self, limb: str, method: str) -> Verdict:
        """Return the cell of the table, with what is added to the wording, and what is answered where it asks."""
        law = self.reading.law
        entry, adds = law.clauses[limb], self.reading.says
        if entry.kind == "names":
            answer: Reached = "yes" if method in entry.reaches else "arguable" if method in entry.arguable else "no"
            why = {"yes": entry.why, "arguable": entry.why_arguable}.get(answer, entry.why_not)
            if answer == "arguable" and limb in _TELEPHONE and method in law.methods:
                why = law.methods[method].reach[_TELEPHONE_LIST].why
            at_request = method == "third-party" and answer == "arguable" and limb in OF_CONTACT
            found = Verdict(answer, why, "at-request" if at_request else "")
        else:
            was_there = limb == "attend-or-go-to" and method in _THERE and self.fact("at-that-place") == "yes"
            found = self._asked(law.methods["visiting" if was_there else method].reach[limb])
        if method == "third-party":
            contact = limb in OF_CONTACT
            if contact and adds & THROUGH:
                other = "through-another" if "through-another" in adds else "indirectly"
                return Verdict("yes", reason=other)
            if not contact and "indirectly" in adds:
                return Verdict("arguable", reason="by-another")
        tried = found.answer == "arguable" and method in ("missed-call", "visiting") and limb in OF_CONTACT
        return Verdict("yes", reason="attempts-named") if tried and "attempts" in adds else found

    def _asked(self, cell: Cell) -> Verdict:
        if not cell.ask:
            return Verdict(cell.answer, cell.why)
        answered = self.fact(cell.ask)
        if answered == "yes":
            return Verdict(cell.if_yes, cell.why_yes or cell.why)
        if answered == "no":
            return Verdict(cell.if_no, cell.why)
        best = max(cell.if_yes, cell.if_no, key=lambda one: _RANK[one])
        return Verdict("not known", cell.why, ask=cell.ask, at_best=best)

    def fact(self, question: str) -> str | None:
        """Return what was answered to a question about the act, or about this clause and the act.

        Nobody is asked about a term sought: an act that it is meant for is not in what it excepts, and a place that it
        names is where its distance is measured from, and where what was done there was done.
        """
        of_clause, here = self.reading.law.questions[question].of_clause, self.reading.clause
        if of_clause and here is None:
            there = self.act.where in self.reading.places
            return _OF_A_TERM.get(question) or ("yes" if question in _THERE_OF_A_TERM and there else None)
        return next(
            (
                one.answer
                for one in self.facts
                if one.question == question and one.answer and (not of_clause or (one.order, one.term) == here)
            ),
            "no" if question == "in-those-hours" and self._at_another_hour() else None,
        )

    def _at_another_hour(self) -> bool:
        """Return whether the times of an act and of a clause are plain, and have no minute of a week in common."""
        words, day = self.reading.words, self.act.date.day
        if not _CLOCK.fullmatch(self.act.time) or _NOT_IN.search(words):
            return False
        theirs = limits(words, self.reading.says, self.reading.law).hours
        mine = hours_in(f"{day:%A} {self.act.time}" if day else self.act.time)
        return bool(theirs and mine) and not (theirs and mine and theirs.overlaps(mine))

    def _through(self, limb: str, method: str, own: Verdict) -> Verdict:
        """Return what the words say of what was done through another person."""
        adds = self.reading.says
        if limb in OF_CONTACT and self._used() & self.reading.persons:  # it is contact with whoever was used, too
            return own
        if limb == "names-go-between":
            found = self._asked(self.reading.law.methods[method].reach[_ANY_MEANS])
            return Verdict("yes", reason="through-another") if found.answer == "yes" else found
        if "through-another" in adds or own.answer == "no":
            return own
        if limb in OF_CONTACT:  # a go-between makes no more of an act than it would be by the defendant's own hand
            passed_on = self._by_his_own_hand(limb) if own.answer == "yes" else own
            said_only = passed_on.answer == "yes" and self._spoken_to(method) and self.fact("arrived") != "yes"
            return Verdict("arguable", reason="said-to-another") if said_only else passed_on
        return self._sent(method, own)

    def _by_his_own_hand(self, limb: str) -> Verdict:
        """Return what words of contact say of what the defendant did to somebody who was to pass it on."""
        found = self._cell(limb, "third-party")
        listed = found.answer == "arguable" and limb in _LISTED
        return replace(found, reason="to-be-passed-on") if listed else found

    def _used(self) -> frozenset[str]:
        """Return those to protect towards whom the act was, and through whom it was done as well."""
        return named_in(self.reading.people, self.act.through).intersection(self.act.towards)

    def _spoken_to(self, method: str) -> frozenset[str]:
        """Return those whom the clause does not name and to whom the defendant spoke, who were to pass it on."""
        if method != "in-person" or is_to_be_passed_on(self.act.what, self.reading.law):
            return frozenset()
        return self._used() - self.reading.persons

    def _sent(self, method: str, own: Verdict) -> Verdict:
        """Return what words that are not of contact say of an act in which another person was used."""
        if method == "in-person":  # the defendant was there, and spoke to whoever was to pass it on
            return own
        if "indirectly" in self.reading.says:
            return Verdict("arguable", reason="by-another")
        if method in ("visiting", "waiting-near", *_THERE):
            return Verdict("not known", reason="who-was-there", at_best=own.at_best if own.ask else own.answer)
        return Verdict("no", reason="another-did-it")

    def _attempted(self, limb: str, method: str, found: Verdict) -> Verdict:
        attempt = limb in OF_CONTACT and self.fact("arrived") == "no" and "attempts" not in self.reading.says
        return Verdict("arguable", reason="attempt") if attempt and found.answer == "yes" else found

    def _afar(self, limb: str, method: str, found: Verdict) -> Verdict:
        """Ask of words of contact whether a sign made from afar, without a word, is face to face."""
        afar = limb in OF_CONTACT and method == "in-person" and is_sign_from_afar(self.act.what)
        return Verdict("arguable", reason="from-afar") if afar and found.answer == "yes" else found

    def _letter(self, limb: str, method: str, found: Verdict) -> Verdict:
        """Ask of words that name letters whether a card or a note is one, and whether what was left was sent."""
        if limb not in ("names-letter", "names-post") or (method, found.answer) != ("letter", "yes"):
            return found
        if names_letters_only(self.reading.words) and is_no_letter(self.act.what):
            return Verdict("arguable", reason="no-letter")
        by_hand = "visiting" in methods_of(self.act) or is_left_by_hand(own_account(self.act.what))
        left = by_hand and sends_only(self.reading.words)
        return Verdict("arguable", reason="left-by-hand") if left else found

    def _sent_there(self, limb: str, method: str, found: Verdict) -> Verdict:
        """Leave out what came to another place, where a clause is of what is sent to somebody at one alone."""
        named, where = self.reading.places, self.act.where
        if limb not in _SENT or not named or not self.reading.says.isdisjoint(PLACES):
            return found
        elsewhere = (where and where not in named) or self.fact("at-that-place") == "no"
        return Verdict("no", reason="place") if elsewhere else found

    def _where(self, limb: str, method: str, found: Verdict) -> Verdict:
        """Ask of the place: another place is not reached, and premises are not the road outside them."""
        if limb not in PLACES:
            return found
        named, where = self.reading.places, self.act.where
        elsewhere = bool(named and where and where not in named)
        if limb != "within-metres" and elsewhere:
            return Verdict("no", reason="place")
        if elsewhere and found.answer == "not known":  # how far another place is settles less than what is arguable
            return replace(found, at_best="arguable")
        if limb != "within-metres":
            premises = limb == "attend-or-go-to" and named and "wider-than-premises" not in self.reading.says
            if method == "waiting-near" and premises:
                found = Verdict("no", reason="stayed-outside")
            elif found.answer != "not known" and not (named and where):
                found = self._open("at-that-place", found, "place")
        return found

    def _open(self, question: str, found: Verdict, otherwise: str) -> Verdict:
        """Return what is found where a question is answered yes; not known until then."""
        answered = self.fact(question)
        if answered == "yes":
            return found
        if answered == "no":
            return Verdict("no", reason=otherwise)
        best = found.answer if found.answer != "not known" else found.at_best
        return Verdict("not known", found.why, ask=found.ask or question, at_best=best)

    def _gated(self, limb: str, method: str, found: Verdict) -> Verdict:
        says = self.reading.says
        by_number = ("telephone-text-email", "names-telephone", "names-text", "names-message")
        numbered = limb in by_number and method in ("answered-call", "missed-call", "voicemail", "text", "message")
        if method == "third-party" and limb in by_number and self.fact("to-that-number") == "no":
            numbered = True  # however it was passed on, it was not to that number
        if "to-a-number" in says and numbered:
            found = (
                Verdict("arguable", reason="number-unknown")
                if self.fact("to-that-number") == "not known"
                else self._open("to-that-number", found, "number")
            )
        if "on-a-service" in says and limb in ("names-message", "names-publish") and found.answer != "no":
            found = self._open("on-that-service", found, "service")
        if "in-hours" in says and found.answer != "no":
            found = self._open("in-those-hours", found, "hours")
        return found

    def _towhom(self, limb: str, method: str, found: Verdict) -> Verdict:
        """A clause reaches an act only towards a person whom it names or describes, save one about a place."""
        reading, towards = self.reading, frozenset(self.act.towards)
        if limb in PLACES and (limb != "within-metres" or reading.places):
            return found
        if not reading.persons:
            return Verdict("not known", reason="persons-unsaid", at_best=found.answer)
        if not towards:
            return Verdict("not known", reason="towards-unsaid", at_best=found.answer)
        if towards & reading.persons:
            if found.reason == "said-to-another" and reading.describes:
                of_them = self._open("towards-one-described", self._cell(limb, method), "person")
                return found if of_them.answer == "no" else of_them
            passed_on = method == "third-party" or bool(self.act.through)
            others = towards - reading.persons - named_in(reading.people, self.act.through)
            shared = passed_on and bool(others) and not (reading.describes or self._used() & reading.persons)
            return Verdict("arguable", reason="for-another") if shared and found.answer == "yes" else found
        return (
            self._open("towards-one-described", found, "person")
            if reading.describes
            else Verdict("no", reason="person")
        )

    def _excepted(self, limb: str, method: str, found: Verdict) -> Verdict:
        if "approval" in self.reading.says:
            answered = self.fact("with-approval")
            if answered == "yes":
                return Verdict("no", reason="approved")
            if answered != "no":
                best = found.at_best if found.answer == "not known" else found.answer
                found = Verdict("not known", found.why, ask=found.ask or "with-approval", at_best=best)
        if found.answer != "yes" or "exception" not in self.reading.says or self.fact("in-the-exception") == "no":
            return found
        if (by := excepts_by(self.reading.words, self.reading.law)) and not names_any(self.act, by):
            return found
        return Verdict("arguable", reason="exception")


def _done_by(text: str, other: str, sends: tuple[str, ...]) -> str:
    """Return what is told that another person did, by the verb after the name: `message`, `send her an email`.

    A verb that `sends` does not say how, and stands with its object.
    """
    found = re.search(rf"\b{re.escape(other)}{_VERB}", text)
    return found["with_object" if has_cue(found["verb"], sends) else "verb"] if found else ""


def names_any(act: Incident, words: Iterable[str]) -> bool:
    """Return whether what is told of an act has any of some words, such as `solicitor`."""
    told = f"{act.through} {act.what}".casefold()
    return any(word in told for word in words)


def is_to_be_passed_on(what: str, guidance: Guidance) -> bool:
    """Return whether what was said to somebody was for another, as `Tell her` is."""
    return has_cue(what, guidance.cues["to-be-passed-on"].cues)
