"""The schedule of witnesses: what each will say of which acts, whether a statement is signed, and who is called."""

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined
from spo.case import told_on
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Row, Sentence
from ..writer import Writer, begun, ended, labelled, passage, row
from .shared import short_head, statement_on_file
from .speaks_to import speaks_to

_UNSIGNED = "None among these papers"
_TOLD = "Told the defendant on"
_DID = {"block": "Blocked the defendant on", "changed number": "Changed number on"}
"""What a witness did who told the defendant nothing: it is no telling."""
_CALLED = {"yes": "To be called", "no": "Not to be called"}


def witness_schedule(w: Writer, entry: PaperEntry) -> Paper:
    """Return the schedule."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "about": passage("about", w.law("schedule-is"), _unsigned(w), style="plain"),
            "undecided": passage("undecided", _undecided(w), style="gap"),
        },
        tables={"witnesses": [_witness(w, key) for key in w.case.witnesses]},
    )


PAPER = Drafted(witness_schedule, when=lambda view: bool(view.case.witnesses))


def _witness(w: Writer, key: str) -> Row:
    base, told, on_file = f"witnesses.{key}", speaks_to(w, key), statement_on_file(w, key)
    witness = w.case.witnesses[key]
    signed = "Signed" if witness.statement_date else ""
    unsigned = Fact(_UNSIGNED if witness.statement_signed else "", (f"{base}.statement_signed",))
    beside = (begun(w.acts(told.acts)), _told(w, told.told), labelled("Produces", w.exhibit_ref(told.produced)))
    return row(
        key,
        witness=joined(begun(w.witness(key)), w.at(f"{base}.role"), between="\n"),
        says=joined(told.words, *(composed(ended(fact.text), fact) for fact in beside), between=" "),
        statement=begun(labelled(signed, on_file)) if on_file.text else unsigned,
        called=_called(w, key),
    )


def _unsigned(w: Writer) -> Sentence | None:
    """Return whose signed statement is served without the signature, which would tell a name that is withheld."""
    keys = [key for key, one in w.case.witnesses.items() if one.statement_signed == "yes" and w.withholds_witness(key)]
    named = [w.witness(key) for key in keys]
    who = composed(listed([one.text for one in named]), *named)
    return w.law("schedule-unsigned", *(f"witnesses.{key}.statement_signed" for key in keys), who=who)


def _told(w: Writer, keys: tuple[str, ...]) -> Fact:
    """Return on which days a witness told the defendant that the acts were unwelcome, or did what showed it."""
    found: list[Fact] = []
    kinds = {key: kind or "" for key in keys if (kind := w.case.warnings[key].kind) != "arrest"}
    for did in (_TOLD, *_DID.values()):
        days = [w.at(told_on(w.case, key)) for key, kind in kinds.items() if _DID.get(kind, _TOLD) == did]
        held = {one.text: one for one in days if one.text}
        found.append(labelled(did, composed(listed([*held]), *held.values())))
    return joined(*(composed(ended(one.text), one) for one in found), between=" ")


def _called(w: Writer, key: str) -> Fact:
    """Return whether a witness is called, or why not; nothing where nobody has said."""
    base = f"witnesses.{key}"
    said = Fact(_CALLED.get(w.case.witnesses[key].called or "", ""), (f"{base}.called",))
    return joined(said, w.at(f"{base}.why_not_called"), between=": ")


def _undecided(w: Writer) -> Sentence | None:
    """Return one gap for all of whom nobody has said whether they are called."""
    keys = [key for key, one in w.case.witnesses.items() if one.called not in _CALLED]
    named = [w.witness(key) for key in keys]
    who = composed(listed([one.text or "a witness with no name" for one in named]), *named)
    return w.say("[To complete: who is called, of {who}]", *(f"witnesses.{key}.called" for key in keys), who=who)
