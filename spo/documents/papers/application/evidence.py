"""The evidence relied on and who is called, and the views and experience of the people to be protected."""

from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Sentence
from ...writer import Writer, begun, passage
from ..hearsay_notice import relies_on_hearsay
from ..shared import statement_on_file


def evidence(w: Writer) -> list[Passage]:
    """Return who is called and who is not, and what is said of hearsay where any is relied on."""
    listed = w.say("The exhibits list gives each exhibit.", "exhibits") if w.case.exhibits else None
    return passage(
        "evidence",
        _called(w, "To be called: {witnesses}.", "yes"),
        _called(w, "Not to be called: {witnesses}.", "no"),
        _called(w, "Whether to call these is not decided yet: {witnesses}.", None, "not known"),
        listed,
        w.law("hearsay") if relies_on_hearsay(w.assessment.view) else None,
    )


def _called(w: Writer, said: str, *answers: str | None) -> Sentence | None:
    held = [key for key, witness in w.case.witnesses.items() if witness.called in answers and w.witness(key).text]
    paths = tuple(f"witnesses.{key}.called" for key in held)
    return w.say(said, *paths, witnesses=joined(*(_witness(w, key) for key in held), between="; "))


def _witness(w: Writer, key: str) -> Fact:
    """Return a witness, with the statement on file and why the witness is not called."""
    name, why = w.witness(key), w.at(f"witnesses.{key}.why_not_called")
    statement = statement_on_file(w, key)
    of = Fact("") if w.case.witnesses[key].person else w.at(f"witnesses.{key}.role")
    beside = joined(of, statement, composed(why.text.rstrip("."), why), between="; ")
    return composed(f"{name.text} ({beside.text})" if beside.text else name.text, name, beside)


def views(w: Writer) -> list[Passage]:
    """Return what each person wants, and what the acts have done, in that person's own words."""
    found: list[Passage] = []
    for key in w.case.protected_persons:
        base = f"protected_persons.{key}"
        found += passage(
            f"views.{key}",
            w.say("{name} {support}.", name=begun(w.person(key)), support=support(w, key)),
            w.say("Views given on {date}.", f"{base}.views_taken", date=w.at(f"{base}.views_date")),
            w.say("{words}", words=w.as_said(f"{base}.views")),
            w.say("Effect: {words}", words=w.as_said(f"{base}.effect")),
        )
    return found + w.gaps("views", "views-missing")


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
