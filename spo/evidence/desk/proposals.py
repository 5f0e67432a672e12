"""What is proposed from the papers on a desk: each thing with the file and line that it came from, in a fixed shape."""

from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from spo.case import When

Is = Literal[
    "log",
    "statement",
    "chronology",
    "exhibits",
    "order",
    "convictions",
    "messages",
    "rows",
    "note",
    "notebook",
    "interview",
    "authority",
    "not known",
    "not read",
]


class _Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Shape):
    """Where something stands: lines of a file, from 1 (rows of a table, and lines of the text of a Word file or PDF).

    Words that are not quotable are those of a note to lawyers: they help to find facts, and no served paper has them.
    """

    file: str
    line: int
    last_line: int
    words: str
    quotable: bool = True


class Differs(_Shape):
    """What another source says of a field."""

    field: str
    says: str
    sources: tuple[Source, ...]


class Proposal(_Shape):
    """Something for the officer to take, change or leave. What the words do not say is empty."""

    sources: tuple[Source, ...]
    differs: tuple[Differs, ...] = ()
    asks: tuple[str, ...] = Field(default=(), description="What the officer is asked to look at, a sentence each")

    def with_sources(self, *more: Source, **said: Any) -> Self:
        """Return it with other sources beside its own, and with what they say."""
        return self.model_copy(update={**said, "sources": tuple(dict.fromkeys((*self.sources, *more)))})


class PaperRead(_Shape):
    """A file: what it is taken for, and how many lines it has; `told` says why it, or a part of it, was not read."""

    name: str
    is_: Is = Field(alias="is")
    lines: int = 0
    told: str = ""


class Person(Proposal):
    """A person, by the fullest name. `called` are the other ways in which the papers name this person.

    `tie` is what the papers seem to say that a victim was to the defendant, and `signed` the day on which a statement
    says that this person signed it. `effect` and `views` are what that says, word for word, of the effect and of what
    this person asks for. `work` is what papers say that this person does, and of the defendant, as `worship`, when.
    """

    name: str
    called: tuple[str, ...] = ()
    role: Literal["", "defendant", "victim", "officer"] = ""
    rank: str = ""
    born: When = When()
    tie: str = ""
    signed: When = When()
    effect: str = ""
    views: str = ""
    work: str = ""
    worship: str = ""


class Place(Proposal):
    """An address."""

    address: str
    postcode: str = ""


class Identifier(Proposal):
    """A number, email, account or vehicle, as it is written, and how many rows of exports came from it, and when."""

    value: str
    kind: Literal["telephone", "email", "account", "vehicle"]
    written: tuple[str, ...] = ()
    rows: int = 0
    first: str = Field(default="", description="When the first of those rows was, by the clock in the United Kingdom")
    last: str = ""


class Clause(_Shape):
    """One term of an order, in its exact words. `under` are those over it that they complete."""

    paragraph: str
    words: str
    under: str = ""
    line: int
    last_line: int
    asks: tuple[str, ...] = ()


class Order(Proposal):
    """An order, bail or notice. `kind` is an id of guidance, or empty where its words do not say which it is."""

    kind: str = ""
    title: str = ""
    court: str = ""
    reference: str = ""
    made: When = When()
    period: str = ""
    ends: When = When()
    served: When = When()
    offence: str = ""
    against: str = ""
    names: tuple[str, ...] = ()
    clauses: tuple[Clause, ...] = ()
    exceptions: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from another order: its kind, day and reference, or its first clause where it says none."""
        named = (self.kind, str(self.made.earliest or ""), self.reference)
        return named if any(named) else (*named, *(clause.words for clause in self.clauses[:1]))


class Proceeding(Proposal):
    """A conviction, a caution, a charge or an arrest. `breach` says that the offence is the breach of an order."""

    offence: str
    stage: str = ""
    date: When = When()
    committed: When = When()
    court: str = ""
    plea: str = ""
    result: str = ""
    breach: bool = False


class Warned(Proposal):
    """Something that may have told the defendant that the acts were unwelcome, and `by` whom where a paper says so."""

    kind: str = ""
    date: When = When()
    time: str = ""
    by: str = ""
    words: str = ""
    exhibits: tuple[str, ...] = ()


class Act(Proposal):
    """What may be one act, or one burst of acts. Who did it, and what it means, is for the officer to say.

    `people` are those whom the words name, `towards` those of them to whom the words say that it was done, `breach`
    what is said of a breach, `through` whoever was used to do it, `known` and `doubts` what shows whose act it was and
    what weakens that, `answer` what was answered on the day `asked_on`, `rows` runs of rows of exports by file, and
    `passages` places in the list of passages.
    """

    date: When = When()
    time: str = ""
    what: str = ""
    count: int | None = None
    method: str = ""
    where: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    towards: tuple[str, ...] = ()
    through: str = ""
    witness: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    exhibits: tuple[str, ...] = ()
    outcome: str = ""
    reported_to: str = ""
    source: str = ""
    impact: str = ""
    known: str = ""
    doubts: str = ""
    answer: str = ""
    asked_on: When = When()
    breach: str = ""
    rows: dict[str, tuple[tuple[int, int], ...]] = {}
    passages: tuple[int, ...] = ()


class Exhibit(Proposal):
    """A thing that is listed as an exhibit."""

    mark: str
    description: str = ""
    produced_by: str = ""
    date: When = When()
    kept_at: str = ""


class Force(Proposal):
    """The police force that applies."""

    name: str


class Authority(Proposal):
    """The authority for the application, as a paper gives it."""

    date: When = When()
    name: str = ""
    rank: str = ""
    delegation: str = ""
    reasons: str = ""
    against: str = ""
    alternatives: str = ""


class Check(Proposal):
    """A search for other orders."""

    system: str
    date: When = When()
    by: str = ""
    result: str = ""


class Consulted(Proposal):
    """A person or body that was consulted, on what day, and what was said. Only papers that are kept print it."""

    who: str
    date: When = When()
    words: str = ""


class Helps(Proposal):
    """A fact that may help the defendant, and the day of the act on which it bears, where it names one."""

    words: str
    date: When = When()


class Withheld(Proposal):
    """What looks like something to withhold: a value, however it is written, or a sentence that may give one away."""

    value: str
    kind: Literal["address", "town", "telephone", "email", "name", "date of birth", "exhibit", "sentence"]
    why: str
    spellings: tuple[str, ...] = ()


class DatedPassage(Proposal):
    """A paragraph of prose that gives a date: its dates, quotations, marks and people, and nothing more is read.

    Or a row of a chronology that no word shows to be an act: `what` is then what it says beside its date.
    """

    dates: tuple[When, ...]
    what: str = ""
    quotations: tuple[str, ...] = ()
    exhibits: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


class Proposals(_Shape):
    """All that is proposed from the papers on a desk."""

    format: Literal["spo-proposals"] = "spo-proposals"
    version: Literal[1] = 1
    files: tuple[PaperRead, ...] = ()
    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    orders: tuple[Order, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    warnings: tuple[Warned, ...] = ()
    incidents: tuple[Act, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    force: tuple[Force, ...] = ()
    authority: tuple[Authority, ...] = ()
    checks: tuple[Check, ...] = ()
    consulted: tuple[Consulted, ...] = ()
    helps: tuple[Helps, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    passages: tuple[DatedPassage, ...] = ()
