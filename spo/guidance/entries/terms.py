"""The library of terms: wordings with slots, what stands beneath each, and what each is put through."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from .base import Claim, Entry, Keys, Status, Text, Texts


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Variant(_Part):
    """Another wording of a term, when to take it, and its heading where it is not that of the term."""

    id: Text
    wording: Text
    when: Text
    heading: str = ""


class NotWhen(_Part):
    """A reason not to ask for a term, with the condition by which the program finds it, if it can."""

    says: Text
    found: Annotated[str, Field(alias="if")] = ""


class Interim(_Part):
    """Whether a term suits an interim order, and why."""

    suitable: Text
    why: Text

    @property
    def fits(self) -> bool:
        """Whether a term may be asked for in an interim order without more."""
        return self.suitable.startswith("yes")

    @property
    def asks_little(self) -> bool:
        """Whether it is proposed for one unasked: of one that asks much, the officer says that it cannot wait."""
        return self.suitable == "yes"


class Reported(_Part):
    """What a source says of a term, and how far the source was read."""

    says: Text
    status: Status
    sources: Annotated[Keys, Field(min_length=1)]


class TermActs(_Part):
    """What acts point to a term, any of it being enough: what they are tagged with, where they were, what they say.

    In what is said, those to protect are `she` and where they work is `her workplace`, by whatever name the case has
    them. In the officer's own words `cues` are looked for, and one of `verbs` with one of `objects` after it; `asks`,
    which are questions, in what is quoted too. The phrases in `unless` are passed over. Having been at a place
    counts where its kind is recorded and is one of `only_at`; of any other place, what is said has to show it.
    """

    reach: Keys = ()
    only_at: Texts = ()
    behaviours: Keys = ()
    methods: Keys = ()
    place_kinds: Texts = ()
    cues: Texts = ()
    verbs: Texts = ()
    objects: Texts = ()
    asks: Texts = ()
    unless: Texts = ()


class TermTemplate(Claim):
    """A term of the library, to be fitted to the case. A slot such as `{person}` is an entry of `slots`.

    One that is `unnamed` turns on what the defendant believes of a home or a place of work that it does not name: all
    its exceptions always stand, and it is suggested where such a place is withheld. One for `one_person` is repeated
    for each other person; one for `everybody` is proposed for all, whomever the acts were towards. One that is `rare`
    is never suggested. `needs` is a condition, as is the `found` of a reason not to ask for it. `happened` heads the
    acts for which it is suggested; one with `driver_cues` or `facts` is suggested only where a cue is found in what
    drives the behaviour, or one of the paths of the case is recorded. `says` are the clauses as which it is read beside
    other orders, and `adds` what it adds where none of theirs is about it.
    """

    kind: Literal["prohibition", "requirement"]
    title: Text
    heading: Text
    cps_list: Keys = ()
    wording: Text
    variants: tuple[Variant, ...] = ()
    exceptions: Keys = ()
    safeguards: Texts = ()
    confirm: Texts = ()
    unnamed: bool = False
    one_person: bool = False
    everybody: bool = False
    rare: bool = False
    reach: Keys
    says: Keys = ()
    happened: Text
    acts: TermActs = TermActs()
    needs: str = ""
    driver_cues: Texts = ()
    facts: dict[str, Text] = Field(default_factory=dict)
    offer_when: Texts
    not_when: tuple[NotWhen, ...]
    less: Text
    purpose: Text
    lesser: Text
    proof: Text
    first_day: Text
    own_life: Texts
    lasts: Text
    interim: Interim
    adds: Text
    beside: Text
    discloses: Texts = ()
    sheet: Text
    claims: tuple[Reported, ...] = ()

    @property
    def wordings(self) -> Texts:
        """Every wording of it, the usual one first."""
        return self.wording, *(variant.wording for variant in self.variants)


class TermException(Entry):
    """An exception: a whole sentence under its own term, and when to offer it.

    `when` is `always`, a condition on the case, or `asked` where only the officer can know. `CONDITION or asked` is
    offered where the condition holds, and asked of the officer where it does not.
    """

    words: Text
    offered: Text
    when: Text


class Slot(Entry):
    """What fills a slot of a term, and what it may hold. `usual` fills it until somebody says otherwise.

    `choices` are offered where it can hardly hold anything else; none of them is picked for anybody.
    """

    name: Text
    fills: Text
    allowed: Text
    usual: str = ""
    choices: tuple[Text, ...] = ()


class Definition(Claim):
    """A word that an order defines where a term in `used_by` uses it."""

    word: Text
    text: Text
    used_by: Keys
    why: Text


class OpenPoint(Claim):
    """What the library is least sure of, for the solicitor: about some terms, or about all where it names none."""

    terms: Keys = ()
    point: Text
    do: Text


class Trap(Claim):
    """A bad wording of terms, why it is bad, and a wording of the library in its place where one word does not mend it.

    It is looked for by `words` and by `pattern`, or found by the finding that `found_by` names.
    """

    bad: Text
    why: Text
    good: str = ""
    note: str = ""
    words: Texts = ()
    pattern: str = ""
    requirements_only: bool = False
    found_by: str = ""


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
    named: dict[str, Texts] = Field(default_factory=dict)
