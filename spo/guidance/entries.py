"""The typed entries of guidance: the law and practice as dated, sourced data."""

from datetime import date
from string import Formatter
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Status = Literal["confirmed", "secondary", "unverified", "analysis"]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Texts = tuple[Text, ...]
Key = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9.-]*$")]
Keys = tuple[Key, ...]
Ability = Literal["yes", "no", "limited", "not said"]


class Entry(BaseModel):
    """The base of every entry: an id, and closed to keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Key


class Claim(Entry):
    """An entry that says something. It names where that comes from, and how far the source was read.

    `unverified` claims may be shown only as something to check, never as fact.
    """

    status: Status
    status_note: str = ""
    sources: Annotated[Keys, Field(min_length=1)]


class Source(Entry):
    """A published text, with the version that was read and the day by which to read it again."""

    title: Text
    publisher: Text
    address: str = ""
    version: str = ""
    as_at: date
    review_by: date
    status: Status
    note: str = ""


class Criterion(Claim):
    """One element of a statutory test, in a short quotation and in plain words; and when it came into force."""

    section: Text
    test: Literal["chief officer", "court", "each term", "duration", "content", "interim", "procedure", "age"]
    limb: Literal["acts", "risk", "necessity", ""] = ""
    words: str = ""
    plain: Text
    in_force: date | None = None


class Behaviour(Claim):
    """An example of an act associated with stalking (Protection from Harassment Act 1997 s.2A(3)).

    It is proposed where its `cues` are found, or those of a reach word in `as_reach`, once the phrases in `unless`
    are passed over.
    """

    letter: str = ""
    label: Text
    words: Text
    examples: Texts
    proof: Texts
    cues: Texts = ()
    unless: Texts = ()
    as_reach: Keys = ()


class Reach(Claim):
    """One word of the vocabulary in which conduct, existing terms and terms sought are compared.

    It is proposed where one of its `cues` is found in what was typed, whole words only, once the phrases in `unless`,
    which look like a cue and are not one, are passed over. ` ... ` in a phrase is any words of the same sentence.
    """

    label: Text
    explanation: Text
    kind: Literal["act", "duty"]
    cues: Texts = ()
    unless: Texts = ()


class Capability(BaseModel):
    """What a kind of order can do on one point, with its own status and sources."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    can: Ability = "not said"
    words: str = ""
    status: Status
    sources: Keys = ()


class OrderKind(Claim):
    """A kind of existing order, bail, licence or notice, and what it can and cannot do in general.

    Where `says_nothing` is true the reference holds nothing about this kind, and papers claim nothing about it.
    """

    name: Text
    group: Literal["order", "bail", "licence", "notice", "other"]
    says_nothing: bool = False
    made_under: str = ""
    applicant: Capability | None = None
    trigger: Capability | None = None
    prohibits: Capability | None = None
    requires: Capability | None = None
    notification: Capability | None = None
    breach: Capability | None = None
    length: Capability | None = None
    protects: Capability | None = None
    varied_by: Capability | None = None
    gap: Capability | None = None
    notes: Texts = ()


class TermTemplate(Claim):
    """A term from the library, P1 to P9 and R1 to R7, to be fitted to the case.

    `happened` heads the acts for which it is suggested. One with `driver_cues` or `facts` is suggested only where a
    cue is found in what is recorded of what drives the behaviour, or where one of the facts, each a path in the case
    and its name, is recorded.
    """

    kind: Literal["prohibition", "requirement"]
    summary: Text
    wording: Text
    answers: Keys
    reach: Keys
    happened: Text
    driver_cues: Texts = ()
    facts: dict[str, Text] = {}
    traps: Keys = ()


class Trap(Claim):
    """A known fault in the drafting of terms, and what to do about it."""

    trap: Text
    do: Text
    words: Texts = ()


class TermCheck(Claim):
    """One question of the self-check that every term, or every requirement, is put through.

    `met`, `look` and `missing` say why, with named slots: it is met, only a person can tell, or something is not there.
    `words` are what the check looks for, and `named` what each thing that it looks for may be called.
    """

    question: Text
    requirements_only: bool = False
    met: str = ""
    look: str = ""
    missing: str = ""
    words: Texts = ()
    named: dict[str, Texts] = {}


class Argument(Claim):
    """An argument why an order is needed although another exists, with the facts that make it available.

    `wording` holds one sentence an item with named slots; a sentence with an unfilled slot is dropped. By its role
    an argument founds necessity or jurisdiction, or supports it and is filed where the officer chooses it, or is
    internal and never filed.
    """

    title: Text
    proposition: Text
    basis: Text
    trigger: Text
    when: Keys
    requires_one_of: Keys = ()
    not_available_if: Keys = ()
    evidence: Text
    counter: Text
    reply: Text
    strength: Text
    wording: Texts
    role: Literal["founding", "jurisdiction", "supporting", "internal"]

    @property
    def ref(self) -> str:
        """The reference by which the argument bank knows it, such as A1."""
        return self.id

    @property
    def slots(self) -> frozenset[str]:
        """The names of the slots in the wording."""
        return frozenset().union(*map(self.slots_of, self.wording))

    @staticmethod
    def slots_of(line: str) -> frozenset[str]:
        """Return the names of the slots in one sentence."""
        return frozenset(name for _, name, _, _ in Formatter().parse(line) if name)


class ConditionText(Claim):
    """What is missing where a named condition is not met; for one that rules an argument out, why it does."""

    missing: Text


class Situation(Claim):
    """A situation in which an order should not be argued for, and what to do instead."""

    situation: Text
    when: Keys
    say: Text
    instead: Text
    basis: Text


class Statement(Claim):
    """What somebody has said for or against an order beside another order, quoted, with its date.

    `filed` says whether the note for the legal adviser gives it: it does where this kind of order is spoken of.
    `bears_on` names the arguments that it supports or contradicts. `meet` is never printed in a filed paper.
    """

    side: Literal["for", "against"]
    words: str = ""
    about: Text
    who: Text
    date: Text
    meet: Text
    filed: bool = True
    bears_on: Keys


class Wording(Claim):
    """A sentence of law or advice that papers and pages print, with named slots."""

    text: Text


class Prompt(Claim):
    """A short question that helps a person to remember what to record: an act, or an effect on somebody."""

    about: Literal["incident", "impact"]
    text: Text


class FindingText(Claim):
    """What a finding says: a plain sentence that tells the reader what to do."""

    severity: Literal["blocks", "weakens", "advice"]
    text: Text


class ChecklistItem(Claim):
    """One line of the checklist: what must be done, and why.

    It is done where the case has none of the findings named. Where it names none, only a person can tell.
    """

    group: Text
    text: Text
    reason: Text
    done_unless: Keys = ()


class StepWhy(Claim):
    """Why the court needs the answers on a page of the journey, by the id of its step.

    `status` is that of `why`. Each line of `help`, what good looks like or a common slip, is drafting help.
    """

    why: Text
    help: Annotated[Texts, Field(max_length=4)] = ()


Condition = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_.*]+=[a-z -]+(\|[a-z -]+)*$")]


class QuickOutcome(Claim):
    """What the quick check says where every condition in `when` holds.

    A condition is `path=answer` or `path=answer|answer`; `none` stands for a question that is not answered. Verdicts
    are in order: the first that matches is the verdict, and the last has no condition.
    """

    kind: Literal["danger", "verdict", "fits better", "know"]
    title: Text
    text: Text
    when: tuple[Condition, ...]


class FilingStep(Claim):
    """One thing to sign, send, serve, keep or do once the papers are downloaded.

    `days_before_hearing` counts back from the hearing, where a source confirms a number of days.
    """

    group: Literal["sign", "send to the court", "serve on the defendant", "keep", "after the hearing"]
    text: Text
    whom: Text
    by: Text
    reason: Text
    papers: Keys = ()
    days_before_hearing: Annotated[int, Field(gt=0)] | None = None


class WayOfService(Claim):
    """A way in which a summons or an order may be served, and when it is taken to be received.

    `way` is the answer in a case. `days` counts from the day of service: calendar days, or business days where
    `business` is set. It is None where what was read gives no day.
    """

    paper: Literal["summons", "order"]
    way: Text
    text: Text
    received: Text
    days: Annotated[int, Field(ge=0)] | None = None
    business: bool = False


class PaperEntry(Entry):
    """A paper, for whom it is, and the file it is written to.

    `header` stands at the head of each page in place of what usually does for its audience.
    """

    title: Text
    audience: Literal["file and serve", "file only", "keep"]
    template: Text
    file: Text
    header: str = ""


class Force(Entry):
    """A police force and the title of its chief officer (s.14(1))."""

    name: Text
    chief_officer_title: Text
    kind: Literal["territorial", "special"]


class LawInMotion(Claim):
    """Law that may have changed and cannot be confirmed. Nothing in a paper rests on it.

    `commenced` is the day on which it came into force, once that has been read in a primary text.
    """

    what: Text
    check: Text
    commenced: date | None = None


class Method(Claim):
    """How contact or another act was made, as the chronology counts it.

    `words` are what files of evidence call it. It is proposed where one of its `cues` is found in what an officer
    typed, once the phrases in `unless` are passed over.
    """

    one: Text
    many: Text
    words: Texts = ()
    cues: Texts = ()
    unless: Texts = ()


class Four(Claim):
    """One letter of FOUR: what shows it, and for each reason that an incident does or does not, a plain sentence.

    `behaviours` are those that show it in a way of their own.
    """

    title: Text
    shows: Text
    because: dict[Key, Text]
    behaviours: Keys = ()


class Figure(Claim):
    """A number. An `analysis` one, such as a number of months, is for the force to set; it is not law."""

    value: int
    unit: Text
    used_for: Text


class Mandatory(Claim):
    """Something that an Act or a rule says a paper must hold.

    Of each group in `facts` one field at least must be printed, such as `witnesses.*.name`; of each group in `says`
    one entry at least of the wording must be said. `each` names a column of a table, such as `statements.why`, every
    cell of which is put to the test, or a collection, each item of which is. `where` is a condition, as in the quick
    check, or one of each item, such as `terms.*.in_interim=yes`. `field` is the path of the field that mends what is
    not said.
    """

    section: Text
    asks: Text
    paper: Key
    each: str = ""
    facts: tuple[Texts, ...] = ()
    says: tuple[Keys, ...] = ()
    where: Condition | None = None
    field: str = ""

    @property
    def papers(self) -> Keys:
        """The id of the paper, as a list of one."""
        return (self.paper,)

    @property
    def wordings(self) -> Keys:
        """The ids of every wording that it names."""
        return tuple(key for group in self.says for key in group)


class Example(Entry):
    """A worked example: an invented case."""

    title: Text
    file: Text
    shows: Text
