"""The schedule of witnesses: what each will say of which acts, whether a statement is signed, and who is called."""

from spo.assessment.facts import Fact, composed, joined
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Row
from ..writer import Writer, begun, ended, labelled, passage, row
from .shared import short_head, statement_on_file
from .speaks_to import speaks_to

_UNSIGNED = "No signed statement is among these papers"
_CALLED = {"yes": "To be called", "no": "Not to be called"}


def witness_schedule(w: Writer, entry: PaperEntry) -> Paper:
    """Return the schedule."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={"about": passage("about", w.law("schedule-is"), style="plain")},
        tables={"witnesses": [_witness(w, key) for key in w.case.witnesses]},
    )


PAPER = Drafted(witness_schedule, when=lambda view: bool(view.case.witnesses))


def _witness(w: Writer, key: str) -> Row:
    base, told, on_file = f"witnesses.{key}", speaks_to(w, key), statement_on_file(w, key)
    witness = w.case.witnesses[key]
    signed = "Signed" if witness.statement_date else ""
    unsigned = Fact(_UNSIGNED if witness.statement_signed else "", (f"{base}.statement_signed",))
    beside = (begun(w.incidents(told.acts)), labelled("Produces", w.exhibit_ref(told.produced)))
    return row(
        key,
        witness=joined(w.witness(key), w.at(f"{base}.role"), between="\n"),
        says=joined(told.words, *(composed(ended(fact.text), fact) for fact in beside), between=" "),
        statement=begun(labelled(signed, on_file)) if on_file.text else unsigned,
        called=_called(w, key),
    )


def _called(w: Writer, key: str) -> Fact:
    """Return whether a witness is called, or why not; a gap where nobody has said."""
    base = f"witnesses.{key}"
    said = _CALLED.get(w.case.witnesses[key].called or "", "[To complete: whether this witness is called]")
    return joined(Fact(said, (f"{base}.called",)), w.at(f"{base}.why_not_called"), between=": ")
