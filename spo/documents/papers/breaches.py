"""What came of an incident under the existing orders, in words no stronger than the outcome."""

from spo.assessment import Comparison
from spo.assessment.facts import Fact, composed, joined
from spo.case import Breach

from ..writer import Writer, ended, when

PROVED = {"convicted": "convicted", "found": "found by a court", "admitted": "admitted"}
"""The outcomes that allow a paper to say "breach" (anything else is an alleged breach)."""

CHARGED = ("charged",)
UNCHARGED = ("reported, no charge", "not reported")
"""The outcomes of an alleged breach: it was charged, or it was not."""

_OUTCOMES = {**PROVED, "not reported": "not reported and not charged"}
_REPORTED = ("charged", "reported, no charge")


def under_orders(w: Writer, key: str) -> Fact:
    """Return what came of an incident under the existing orders, and of what is alleged why it is not charged."""
    found = []
    for breach_key in w.assessment.table.breaches.get(key, ()):
        base, breach = f"breaches.{breach_key}", w.case.breaches[breach_key]
        rests_on = (base, f"incidents.{key}.attributed") if key in w.assessment.view.unattributed else (base,)
        found.append(Fact(breach_words(w, breach), rests_on))
        if is_alleged(w, breach):
            found.append(why_not_charged(w, breach_key))
    return joined(*found, between="\n")


def why_not_charged(w: Writer, key: str) -> Fact:
    """Return why a breach or alleged breach led to no charge."""
    why = w.at(f"breaches.{key}.why_not_charged")
    return composed(ended(why.text), why)


def is_alleged(w: Writer, breach: Breach) -> bool:
    """Return whether a breach is alleged and not charged."""
    caught = breach.clause_did_not_catch != "yes"
    return breach.status in UNCHARGED and caught and breach.incident not in w.assessment.view.unattributed


def breach_words(w: Writer, breach: Breach) -> str:
    """Return a breach as papers may put it: `Breach of paragraph 1 ...: convicted`, or `Alleged breach ...`.

    None is alleged where the act is not attributed to the defendant, where the words of the term were found not to
    catch it, or where nobody has said what came of it.
    """
    order = w.case.existing_orders.get(breach.order or "")
    term = order.terms.get(breach.term or "") if order else None
    paragraph = f"paragraph {term.paragraph}" if term and term.paragraph else ""
    named = f"the {w.assessment.view.order_name(breach.order or '')}" if order else ""
    which = " of ".join(part for part in (paragraph, named) if part)
    lead = "Reported" if breach.status in _REPORTED else "Recorded"
    under = f"{lead} under {which}" if which else lead
    proved = breach.status in PROVED
    if breach.incident in w.assessment.view.unattributed:
        outcome = _outcome(breach).removeprefix("reported, ")
        return f"{under}: {outcome}. {_not_his(breach)}"
    if breach.clause_did_not_catch == "yes" and not proved:
        dated = f", {when(breach.date)}" if breach.date else ""
        pursued = f"; not pursued{dated}" if breach.status in _REPORTED else ""
        return f"{under}{pursued}: the words were said not to catch it."
    if breach.status is None:
        return f"{under}. [To complete: what came of it]"
    word = "Breach" if proved else "Alleged breach"
    return f"{word}{f' of {which}' if which else ''}: {_outcome(breach)}."


def _outcome(breach: Breach) -> str:
    status = _OUTCOMES.get(breach.status or "", breach.status) or "what came of it is not recorded"
    return ", ".join(part for part in (status, breach.court, when(breach.date)) if part)


def _not_his(breach: Breach) -> str:
    """Return that an act is not attributed; where it was charged or proved all the same, no more than that."""
    said = "It is not attributed to the defendant"
    settled = breach.status in PROVED or breach.status == "charged"
    return f"{said}." if settled else f"{said}, and no breach by the defendant is alleged."


def proved_since(w: Writer, c: Comparison) -> tuple[str, ...]:
    """Return the incidents of a comparison for which breach is proved. All that it compares are attributed."""
    return tuple(b.incident for b in _of(w, c) if b.incident and b.status in PROVED)


def alleged_since(w: Writer, c: Comparison, *statuses: str) -> tuple[str, ...]:
    """Return the incidents of a comparison for which breach is alleged and no more, of some outcomes."""
    proved = proved_since(w, c)
    return tuple(
        b.incident
        for b in _of(w, c)
        if b.incident and b.status in statuses and b.clause_did_not_catch != "yes" and b.incident not in proved
    )


def _of(w: Writer, c: Comparison) -> list[Breach]:
    return [w.case.breaches[key] for key in c.breaches]
