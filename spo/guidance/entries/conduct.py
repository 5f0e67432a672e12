"""The words for conduct: acts, what they show, and what helps to remember them."""

from typing import Literal

from .base import Claim, Key, Keys, Text, Texts


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
    `said_by` are what a clause may say (see `Clause`) that is this.
    """

    label: Text
    explanation: Text
    kind: Literal["act", "duty"]
    said_by: Keys = ()
    cues: Texts = ()
    unless: Texts = ()


class Heading(Claim):
    """What a column of a table is: the headings that name it, in small letters, the surest first."""

    names: Texts


class DeskWords(Claim):
    """Whole words or phrases by which papers on a desk are read; the id says what they tell of."""

    words: Texts


class Four(Claim):
    """One letter of FOUR: what shows it, and for each reason that an incident does or does not, a plain sentence.

    `behaviours` are those that show it in a way of their own.
    """

    title: Text
    shows: Text
    because: dict[Key, Text]
    behaviours: Keys = ()


class Whereabouts(Claim):
    """Words that may tell where a protected person is, or when: a text in which one of its `cues` is found is read.

    So is one with a word that ends as one of its `endings`, and one with a sentence that has a word of each list of
    `together`. `about` says what such a text may speak of. The entry without it tells that somebody has moved.
    `instead` says what may be said in its place: that is asked of in every case, for nobody has to be told of it.
    In `together`, `{kind}` is what people say of the kinds of place that are withheld, each of `kinds` being words of
    their names and then what is said; and `{word}` each word of such a name, or of an address, that is not `common`.
    `known` are kinds of place, each with what people say of one: it tells nothing where the defendant knows the only
    place of that kind.
    """

    about: str = ""
    instead: str = ""
    cues: Texts = ()
    endings: Texts = ()
    together: tuple[Texts, ...] = ()
    unless: Texts = ()
    kinds: tuple[tuple[Texts, Texts], ...] = ()
    common: Texts = ()
    known: tuple[tuple[Text, Texts], ...] = ()


class Cues(Claim):
    """Words that show what a text seems to tell of, such as doubt, once the phrases in `unless` are passed over."""

    cues: Texts
    unless: Texts = ()


class ChosenActs(Claim):
    """A line of the rule by which acts are chosen for a table that has no room for all. The lines are in order."""

    text: Text


class Prompt(Claim):
    """A short question that helps a person to remember what to record: an act, or an effect on somebody."""

    about: Literal["incident", "impact"]
    text: Text
