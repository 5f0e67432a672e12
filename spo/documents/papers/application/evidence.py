"""The evidence relied on and who is called, and the views and experience of the people to be protected."""

from dataclasses import replace

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.notice_days import relies_on_hearsay
from spo.case.named import has_rank, without_rank, words
from spo.case.quoted import QUOTED

from ...passages import Passage, Sentence
from ...writer import Writer, begun, passage
from ..in_words import sentences
from .effects import effect_left
from .to_come import to_come

_QUOTES = ('"', "“")


def evidence(w: Writer) -> list[Passage]:
    """Return who is called, by name, that there is a hearsay notice, and what is still to come.

    The schedule of witnesses says who all are; the hearsay notice who is not called, and why.
    """
    hearsay = relies_on_hearsay(w.assessment.view)
    return passage(
        "evidence",
        _called(w, "To be called: {witnesses}.", "yes"),
        w.law("hearsay") if hearsay else None,
        *to_come(w),
    )


def _called(w: Writer, said: str, *answers: str | None) -> Sentence | None:
    held = [key for key, witness in w.case.witnesses.items() if witness.called in answers and w.witness(key).text]
    paths = tuple(f"witnesses.{key}.called" for key in held)
    names = [_with_rank(w, key) for key in held]
    return w.say(said, *paths, witnesses=composed(listed([name.text for name in names]), *names))


def _with_rank(w: Writer, key: str) -> Fact:
    """Return a witness by name, after the rank with which the role of an officer begins: `Police Constable 900`."""
    name, role = w.witness(key), w.at(f"witnesses.{key}.role")
    rank = role.text.partition(",")[0]
    is_rank = has_rank(rank) and not without_rank(words(rank)) and not has_rank(name.text)
    return joined(composed(rank, role), name, between=" ") if is_rank else name


def views(w: Writer) -> list[Passage]:
    """Return what each person wants, and what the acts have done, in that person's own words."""
    found, every = list[Passage](), w.say("{harm}", harm=w.at("risk.psychological"))
    for key in w.case.protected_persons:
        person, view = w.case.protected_persons[key], _view(w, key)
        told = (*view, w.say("{risk}", risk=w.at(f"protected_persons.{key}.risk")), every)
        effect = w.say("{words}", words=_unsaid(effect_left(w, key), told))
        if found and person.support and not (person.views or effect):  # no more than a line
            stands = w.say(
                "{name} {stands}.",
                f"protected_persons.{key}.views_date",
                name=begun(w.person(key)),
                stands=support(w, key),
            )
            found[-1] = replace(found[-1], sentences=(*found[-1].sentences, *filter(None, [stands])))
        else:
            found += passage(f"views.{key}", *view, effect)
    return found + w.gaps("views", "views-missing")


def _view(w: Writer, key: str) -> tuple[Sentence | None, ...]:
    """Return whether a person supports the application, and what that person said of it, and when."""
    base = f"protected_persons.{key}"
    name, stands, words = begun(w.person(key)), support(w, key), w.as_said(f"{base}.views")
    on = Fact(w.case.protected_persons[key].views_date.on, (f"{base}.views_date", f"{base}.views_taken"))
    if words.text[:1] in _QUOTES:
        spoken = w.say("{name} {stands}, and said {on}: {words}", name=name, stands=stands, on=on, words=words)
        if spoken:
            return (spoken,)
    dated = w.say("{name} {stands} (views given {on}).", name=name, stands=stands, on=on)
    return dated or w.say("{name} {stands}.", name=name, stands=stands), w.say("{words}", words=words)


def _unsaid(words: Fact, said: tuple[Sentence | None, ...]) -> Fact:
    """Return words without the sentences of them that stand in what is said before them."""
    quoted = bool(QUOTED.fullmatch(words.text))
    before = " ".join(one.text for one in said if one).casefold()
    every = [*sentences(words.text[1:-1] if quoted else words.text)]
    kept = [one for one in every if one.strip('"“”').casefold() not in before]
    text = " ".join(kept)
    return words if kept == every else replace(words, text=f'"{text}"' if quoted and kept else text)


_SUPPORT = {
    "supports": "supports the application",
    "supports in part": "supports the application in part",
    "does not support": "does not support the application",
    "content with the existing order": "is content with the existing order",
}


def support(w: Writer, key: str) -> Fact:
    """Return whether a protected person supports the application, as it follows a name. It is empty if not known."""
    held = w.case.protected_persons[key].support
    return Fact(_SUPPORT.get(held or "", ""), (f"protected_persons.{key}.support",))
