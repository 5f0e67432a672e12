"""The certificate of service of the summons and the papers: filled in as far as is known, and ready to sign (r.67)."""

from collections.abc import Sequence

from spo.assessment.days_due import certified
from spo.assessment.facts import Fact
from spo.assessment.next_hearing import FixedHearing, hearing_after, next_hearing
from spo.assessment.service import received
from spo.guidance import PaperEntry

from ..declared import OfTheOthers
from ..passages import Paper, Passage, Row, Sentence
from ..writer import Writer, day, passage, row
from .kept import known
from .shared import short_head
from .ways_of_service import ways

_PATH = "summons_service"


def service_of_summons(w: Writer, entry: PaperEntry, served: Sequence[Paper]) -> Paper:
    """Return the certificate. `served` are the papers that are served with the summons."""
    facts = known(w, way=f"{_PATH}.way", date=f"{_PATH}.date", where=f"{_PATH}.where", by=f"{_PATH}.by")
    return Paper(
        entry,
        head={**short_head(w, entry.title), **facts},
        passages={
            "certify": _certify(w),
            "received": _received(w),
            "ways": passage("ways", w.law("summons-ways"), w.law("business-days-counted"), style="plain"),
            "notes": passage(
                "notes",
                w.law("certificate-keep"),
                w.law("certificate-proves"),
                w.law("certificate-who-serves"),
                w.law("certificate-absence"),
                style="plain",
            ),
        },
        tables={"served": _served(w, served), "ways": ways(w, "summons", _PATH)},
    )


PAPER = OfTheOthers(lambda w, entry, made: service_of_summons(w, entry, list(made.served().values())))


def _certify(w: Writer) -> list[Passage]:
    defendant = w.at("defendant.name")
    named = defendant if defendant.text else Fact("the defendant", ("defendant.name",))
    text = "I certify that I served the summons, and the papers ticked below, on {defendant} as is stated here."
    return passage("certify", w.say(text, defendant=named), style="plain")


def _served(w: Writer, served: Sequence[Paper]) -> list[Row]:
    """Return what goes with the summons, with room to tick each: the papers, then what the papers name."""
    rows = [] if any(paper.entry.id == "summons" for paper in served) else [_summons()]
    rows += [
        row(paper.entry.id, paper=Sentence(paper.entry.title, (), (f"papers/{paper.entry.id}",)), ticked="")
        for paper in served
    ]
    signed = tuple(f"witnesses.{key}" for key, one in w.case.witnesses.items() if one.statement_signed == "yes")
    with_them = (
        ("the-statements", Fact("Signed statements of the witnesses", signed)),
        ("the-exhibits", Fact("Exhibits in the exhibits list", tuple(f"exhibits.{key}" for key in w.case.exhibits))),
    )
    return rows + [row(key, paper=what, ticked="") for key, what in with_them if what.paths]


def _summons() -> Row:
    return row("the-summons", paper=Sentence("The summons", (), ("wording/certificate-who-serves",)), ticked="")


def _received(w: Writer) -> list[Passage]:
    """Return the day on which the summons is taken to be received, and how long that is before the hearing."""
    found = received(w.assessment.view, "summons")
    if found is None:
        return []
    return passage(
        "received",
        w.law("summons-received", day=Fact(day(found), (f"{_PATH}.date", f"{_PATH}.way"))),
        w.say("The hearing is on {hearing}.", hearing=w.at(_hearing(w).path)),
        style="plain",
    )


def _hearing(w: Writer) -> FixedHearing:
    """Return the next hearing; or, once a certificate came back signed, that which was next on the day of signing.

    What was signed before an adjournment still is the certificate: its words may not change under it.
    """
    signed = certified(w.assessment.view)
    return hearing_after(w.assessment.view, signed) if signed else next_hearing(w.assessment.view)
