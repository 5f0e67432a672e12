"""The statements that a hearsay notice is about: who made each, what it is, and why that person is not called."""

from collections.abc import Iterator
from dataclasses import replace

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.notice_days import by_notice
from spo.assessment.prose import sentences
from spo.assessment.testimony import can_tell
from spo.case import When
from spo.case.named import is_named

from ..passages import Row
from ..writer import Writer, as_sentence, ended, labelled, row, whole
from .said_once import each_once
from .shared import statement_on_file, unnamed
from .speaks_to import SpeaksTo, speaks_to

_WHO, _WHAT = "who made this statement", "what this statement is"


def statements(w: Writer) -> list[Row]:
    """Return each statement that the notice is about (r.3(4)(d) to (f)), those of one maker in a row."""
    found: dict[str, Row] = {}
    for maker, one in (*_of_witnesses(w), *_passed_on(w)):
        found[maker] = _together(found[maker], one) if maker in found else one
    return list(found.values())


def _together(one: Row, other: Row) -> Row:
    """Return two rows of one maker as one: all that was said, and each sentence of it and of the reasons once."""
    evidence = joined(*each_once(one.cells["evidence"].fact, other.cells["evidence"].fact, of_one=True), between="\n")
    why, more = one.cells["why"].fact, other.cells["why"].fact
    unsaid = " ".join(said for said in sentences(more.text) if said not in why.text)
    reasons = joined(why, composed(unsaid, more), between=" ")
    return replace(one, cells={**one.cells, "evidence": as_sentence(evidence), "why": as_sentence(reasons)})


def _maker(w: Writer, name: str, otherwise: str) -> str:
    """Return the id of the witness who is meant by a maker's name, so that one person is one; else another id."""
    return next((key for key, one in w.case.witnesses.items() if is_named(name, one.name, one.role)), otherwise)


def _of_witnesses(w: Writer) -> Iterator[tuple[str, Row]]:
    """Yield the statement of each witness who will not be called, by the id of the witness."""
    for key, witness in w.case.witnesses.items():
        if not by_notice(witness) or _is_passed_on(w, key):
            continue
        base = f"witnesses.{key}"
        lacking = "why this witness will not be called" if witness.called == "no" else "whether this witness is called"
        yield (
            key,
            row(
                f"witness-{key}",
                maker=_or_gap(w.witness(key), _WHO, w.at(f"{base}.role"), between=", "),
                evidence=_or_gap(_statement(w, key), _WHAT),
                why=_or_gap(w.at(f"{base}.why_not_called"), lacking),
            ),
        )


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
        Fact("What this witness would say; no statement is signed", told.words.paths or reported.paths),
        told.words,
        labelled("The acts were reported to", reported),
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


def _passed_on(w: Writer) -> Iterator[tuple[str, Row]]:
    """Yield each statement that somebody other than its maker gives in evidence, by who its maker is."""
    for key, item in w.case.hearsay.items():
        base = f"hearsay.{key}"
        about = _sentences(
            labelled("Date:", w.at(f"{base}.date")),
            labelled("Passed on by", w.witness(item.witness)),
            labelled("It is in", w.exhibit_ref(unnamed(w, item.exhibits, item.what))),
            labelled("It bears on", w.acts(_borne_on(w, key))),
            _certificate(w, key),
        )
        yield (
            _maker(w, item.maker, f"hearsay-{key}"),
            row(
                f"hearsay-{key}",
                maker=_or_gap(w.at(f"{base}.maker"), _WHO),
                evidence=_or_gap(w.at(f"{base}.what"), _WHAT, about),
                why=_or_gap(w.at(f"{base}.why_not_called"), "why that person will not be called"),
            ),
        )


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
