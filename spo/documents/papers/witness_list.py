"""The witness list: when each witness cannot come, and what each needs. What each says is in a paper that is served."""

from spo.assessment.facts import Fact, joined
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Row
from ..writer import Writer, labelled, passage, row
from .kept import kept, person


def witness_list(w: Writer, entry: PaperEntry) -> Paper:
    """Return the witness list."""
    return Paper(
        entry,
        passages={
            "state": kept(w),
            "hearing": _hearing(w),
            "requests": _requests(w),
            "gaps": w.gaps("gaps", "witness-unasked", "hearsay-without-reason", "safety-needs-missing"),
        },
        tables={"witnesses": [_witness(w, key) for key in w.case.witnesses], "others": _others(w)},
    )


PAPER = Drafted(witness_list)


def _hearing(w: Writer) -> list[Passage]:
    when = joined(w.at("hearing.date"), w.at("hearing.time"), between=" at ")
    return passage(
        "hearing",
        w.say("The hearing: {when}, {court}.", when=when, court=w.at("hearing.court")),
        w.say("Time estimate: {estimate}.", estimate=w.at("hearing.time_estimate")),
        None if w.case.witnesses else w.say("No witness is recorded.", "witnesses"),
        style="plain",
    )


def _witness(w: Writer, key: str) -> Row:
    base, witness = f"witnesses.{key}", w.case.witnesses[key]
    return row(
        key,
        witness=joined(w.at(f"{base}.name"), w.at(f"{base}.role"), between="\n"),
        avoid=w.at(f"{base}.dates_to_avoid"),
        needs=joined(w.at(f"{base}.needs"), _safety(w, witness.person), between="\n"),
    )


def _safety(w: Writer, key: str | None) -> Fact:
    """Return the safety needs of the protected person that a witness is."""
    held = key in w.case.protected_persons
    return labelled("Safety:", w.at(f"protected_persons.{key}.safety_needs")) if held else Fact("")


def _others(w: Writer) -> list[Row]:
    """Return the people to be protected who are not on the list as witnesses."""
    listed = {witness.person for witness in w.case.witnesses.values()}
    return [
        row(key, person=person(w, key), needs=w.at(f"protected_persons.{key}.safety_needs"))
        for key in w.case.protected_persons
        if key not in listed
    ]


def _requests(w: Writer) -> list[Passage]:
    """Return what the court is to be asked for so that a witness can give evidence."""
    found: list[Passage] = []
    for key, request in w.case.requests.items():
        if request.kind in ("live link", "witness measures"):
            base = f"requests.{key}"
            kind = Fact(request.kind.capitalize(), (f"{base}.kind",))
            found += passage(
                f"requests.{key}",
                w.say("{kind}: {whom}.", kind=kind, whom=w.at(f"{base}.for_whom")),
                w.say("{reason}", reason=w.at(f"{base}.reason")),
                style="item",
            )
    return found
