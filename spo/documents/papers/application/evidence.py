"""The evidence relied on and who is called, and the views and experience of the people to be protected."""

from spo.assessment import listed, lower
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Sentence
from ...writer import Writer, begun, passage
from ..hearsay_notice import relies_on_hearsay
from .effects import effect_left

_QUOTES = ('"', "“")


def evidence(w: Writer) -> list[Passage]:
    """Return who is called and who is not, and what is said of hearsay where any is relied on.

    The hearsay notice says why somebody is not called, and a finding that nobody has decided on a witness yet.
    """
    hearsay = relies_on_hearsay(w.assessment.view)
    return passage(
        "evidence",
        _named(w, "To be called, as the schedule of witnesses says: {witnesses}."),
        _called(w, "The evidence of these is relied on too: {witnesses}.", None, "not known"),
        _called(w, "Not to be called, for the reasons in the hearsay notice: {witnesses}.", "no"),
        w.law("hearsay") if hearsay else None,
    )


def _called(w: Writer, said: str, *answers: str | None) -> Sentence | None:
    held = [key for key, witness in w.case.witnesses.items() if witness.called in answers and w.witness(key).text]
    paths = tuple(f"witnesses.{key}.called" for key in held)
    return w.say(said, *paths, witnesses=joined(*(_witness(w, key) for key in held), between="; "))


def _named(w: Writer, said: str) -> Sentence | None:
    """Return the witnesses to be called by their names alone."""
    held = [key for key, witness in w.case.witnesses.items() if witness.called == "yes" and w.witness(key).text]
    names = [w.witness(key) for key in held]
    listed_names = composed(listed([name.text for name in names]), *names)
    return w.say(said, *(f"witnesses.{key}.called" for key in held), witnesses=listed_names)


def _witness(w: Writer, key: str) -> Fact:
    """Return a witness, and who that is unless the order is to protect that person: the schedule has the statements."""
    role = w.at(f"witnesses.{key}.role")
    who = Fact("") if w.case.witnesses[key].person else composed(lower(role.text), role)
    name = w.witness(key)
    return composed(f"{name.text} ({who.text})" if who.text else name.text, name, who)


def views(w: Writer) -> list[Passage]:
    """Return what each person wants, and what the acts have done, in that person's own words."""
    found: list[Passage] = []
    for key in w.case.protected_persons:
        found += passage(f"views.{key}", *_view(w, key), w.say("Of the effect: {words}", words=effect_left(w, key)))
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
