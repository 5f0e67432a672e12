"""What has happened: the acts relied on, what shows them, and how the defendant knew that they were unwelcome."""

from typing import Literal

from .refers import (
    BehaviourIds,
    ExhibitIds,
    IdentifierIds,
    MethodId,
    PersonIds,
    PlaceId,
    ProceedingId,
    ReachIds,
    WitnessId,
    WitnessIds,
)
from .text import (
    Answer,
    Done,
    Id,
    Line,
    Model,
    Name,
    Redacted,
    Whole,
    Words,
    asked,
    items,
    known,
    recorded,
    said,
    written,
)
from .when import When

WarningKind = Literal[
    "refusal",
    "block",
    "changed number",
    "police warning",
    "arrest",
    "order",
    "conviction or sentence",
    "solicitor's letter",
    "other",
]


class Warning(Model):
    """One thing that told the defendant that the acts were unwelcome (s.1(4)(b))."""

    kind: WarningKind | None = asked("What kind of warning it was", default=None, needed="warning-kind-unasked")
    proceeding: ProceedingId = asked(
        "Proceeding at whose conviction, finding or sentence it was given",
        "The court and the date are entered there, and only once",
        None,
    )
    date: When = recorded("Date", default=When())
    time: Line = recorded("Time", "For example, 10:10. By it, an act of the same day came before or after")
    by: Line = recorded("Who gave it")
    words: Words = said("What was said or done", where="unquoted")
    exhibits: ExhibitIds = asked("Exhibits", default=())


class Tally(Model):
    """How many of the acts in an incident were of one method, and in which hours of the day (24 numbers, or none)."""

    count: Whole = asked("How many", default=0)
    hours: tuple[Whole, ...] = asked("How many in each hour", default=())


class Rows(Model):
    """The rows of a file that an incident was made from: the first and last of each run of rows, from 1."""

    ranges: tuple[tuple[Whole, Whole], ...] = asked("Rows", default=())


class Incident(Model):
    """One act, or one burst of acts, associated with stalking (s.2(1)(a); acts include omissions, s.14(1))."""

    date: When = recorded("Date", default=When(), needed="act-undated")
    lasted: Answer = asked(
        "Did it go on from the first of those days to the last?",
        "Only for a date of several days. If not, it was on one of them, and nobody knows which",
        default=None,
    )
    time: Line = recorded("Time", "For example, 22:15, or between 09:02 and 23:40")
    where: PlaceId = asked("Place", default=None)
    what: Words = written(
        "What happened", "Facts only. Quote words exactly", where="unquoted", needed="act-without-words"
    )
    called: Name = written(
        "What papers call it in passing",
        "With its article: the sign, or the card in the parcel. If empty, papers call it by how it was done",
        where="unquoted",
    )
    count: Whole = asked("How many contacts or acts this entry covers", default=1)
    estimated: bool = asked("That number is an estimate", "Papers then say about, of every total that it is in", False)
    method: MethodId = known("How it was done", "The exact means. If it was in more than one way, choose that")
    also_by: MethodId = known(
        "How else, where a thing was left, fetched or fixed by hand", "A letter left by hand is a visit too"
    )
    used: IdentifierIds = asked("Numbers, accounts or vehicles that were used", default=())
    behaviours: BehaviourIds = asked(
        "Examples in section 2A(3) that it is of",
        "Choose all that fit, or choose other",
        (),
        needed="act-without-behaviour",
    )
    reach: ReachIds = asked("What kind of conduct it is", "Choose all that fit", (), needed="act-without-reach")
    towards: PersonIds = asked(
        "Protected persons it was aimed at, or who were affected", default=(), needed="act-towards-nobody"
    )
    through: Line = written(
        "Through whom, if the defendant used somebody else",
        "For example a friend, a child or a colleague, even one who did not know it",
    )
    attributed: Answer = asked("Is it attributed to the defendant?", "If not, nothing rests on it", None)
    attribution: Words = written("How it is attributed to the defendant", "Say if it is not")
    inferred: bool = asked(
        "That it was the defendant is inferred",
        "Nobody saw or heard the defendant do it, it is not admitted, and records show only what was used",
        False,
    )
    doubts: Words = written(
        "What weakens that attribution",
        "For example, a face that is not clear, or that nobody knows who held the telephone. The court is told it",
    )
    put: Done = asked("Was the defendant asked about it?", "In interview or otherwise", None)
    put_on: When = recorded("When the defendant was asked", default=When())
    put_answer: Words = said(
        "What the defendant answered", "Exact words in quotation marks, or: no comment", where="unquoted"
    )
    from_custody: Answer = asked("Was the defendant in custody at the time?", default=None)
    witness: WitnessId = asked("Who can speak to it", default=None)
    other_witnesses: WitnessIds = asked("Who else can speak to it", "For example, who was there too", ())
    source: Line = written("How it is known", "For example, statement, call data, doorbell recording")
    exhibits: ExhibitIds = asked("Exhibits", default=(), needed="act-without-exhibit")
    reported_to: Line = recorded("Reported to, with the reference")
    outcome: Line = written("What came of the report")
    why_it_matters: Words = written("Why it is recognised as stalking", "For an act that looks harmless alone")
    impact: Words = said("Effect on the person")
    matters_most: bool = asked(
        "It is one of the acts that matter most",
        "Proved breaches, charged acts, the first, the last, and one for each person and each means are chosen already",
        False,
    )
    tally: dict[Id, Tally] = asked("Acts by method", default={})
    rows: dict[Id, Rows] = asked("Rows of files that it was made from", default={})

    @property
    def witnesses(self) -> tuple[Id, ...]:
        """Everybody who can speak to it, each once."""
        return tuple(dict.fromkeys((*filter(None, [self.witness]), *self.other_witnesses)))


class Page(Model):
    """A page of an attached file: its picture, by the SHA-256 under which it is kept beside the case."""

    picture: Line = asked("Picture of the page", kept="program")
    read: bool = asked("Read by the program", "Any other is to be looked at by somebody", False)


class Attached(Model):
    """A file of an exhibit as it is served, made into pages by their numbers. The file itself is not kept.

    `words` is the SHA-256 of a text, kept beside the case, of the words found on each, with a form feed between them.
    """

    name: Line = asked("Name of the file", kept="record")
    pages: dict[Id, Page] = items("Pages")
    words: Line = asked("Words that were found", kept="program")


class Exhibit(Model):
    """A thing that proves something. It is described here, and kept elsewhere.

    A picture of it may be kept beside the case: `picture` is the SHA-256 of that file, which the program sets. So may
    the copy that is served, in the order of its files.
    """

    mark: Line = known("Exhibit mark", "Initials of the person who produces it and a number, for example AB/1")
    description: Line = written("What it is")
    produced_by: WitnessId = asked("Who produces it", default=None)
    date: When = recorded("Date", default=When())
    kept_at: Line = asked("Where it is kept", "Papers that are served do not say it", "", kept="record")
    redacted: Redacted = asked("Has it been redacted?", "No: it is served as it is", None)
    picture: Line = asked(
        "Picture of it", "Attach it on the page of the exhibit. A map is printed in the draft order", kept="program"
    )
    picture_shows: Words = written(
        "What the picture shows", "For people who cannot see it. Do not give away a place that is withheld"
    )
    play_at: Line = written(
        "Where it can be seen or heard, if it is a recording",
        "Papers that are served say it. For example, at the hearing, and before it by asking the officer in the case",
    )
    recording: Line = recorded(
        "SHA-256 of the recording",
        "It shows that what is played is what was kept. Attach a recording below to have it worked out",
    )
    attached: dict[Id, Attached] = items("Copy that is served")
