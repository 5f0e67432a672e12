"""The witness list: when each cannot come, what each needs, and where the exhibits are that somebody must bring."""

from spo.assessment.facts import Fact, joined
from spo.assessment.next_hearing import next_hearing
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Row
from ..writer import Writer, labelled, passage, row
from .exhibits_list import by_mark
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
        tables={
            "witnesses": [_witness(w, key) for key in w.case.witnesses],
            "others": _others(w),
            "exhibits": [_exhibit(w, key) for key in by_mark(w.case) if w.case.exhibits[key].kept_at],
        },
    )


PAPER = Drafted(witness_list)


def _hearing(w: Writer) -> list[Passage]:
    fixed = next_hearing(w.assessment.view)
    when = joined(w.at(fixed.path), w.at(fixed.time), between=" at ")
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


def _exhibit(w: Writer, key: str) -> Row:
    """Return an exhibit that somebody must bring to court, and where it is kept."""
    base = f"exhibits.{key}"
    return row(key, mark=w.at(f"{base}.mark"), kept_at=w.at(f"{base}.kept_at"))


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
