"""The evidence relied on, and the views and experience of the people to be protected."""

from spo.assessment.facts import Fact, joined

from ...passages import Passage, Row
from ...writer import Writer, begun, passage, row
from ..hearsay_notice import relies_on_hearsay
from ..shared import statement_on_file


def evidence(w: Writer) -> list[Passage]:
    """Return where the exhibits are listed, and what is said of hearsay where any is relied on."""
    listed = w.say("The exhibits list gives each exhibit and who produces it.", "exhibits") if w.case.exhibits else None
    return passage("evidence", listed, w.law("hearsay") if relies_on_hearsay(w.assessment.view) else None)


def witnesses(w: Writer) -> list[Row]:
    """Return each witness: who, what statement, and whether called."""
    found = []
    for key, witness in w.case.witnesses.items():
        base = f"witnesses.{key}"
        called = {"yes": "To be called", "no": "Not to be called"}.get(witness.called or "", "")
        found.append(
            row(
                key,
                witness=joined(w.witness(key), w.at(f"{base}.role")),
                statement=begun(statement_on_file(w, key)),
                called=joined(Fact(called, (f"{base}.called",)), w.at(f"{base}.why_not_called"), between=". "),
            )
        )
    return found


def views(w: Writer) -> list[Passage]:
    """Return what each person wants, and what the acts have done, in that person's own words."""
    found: list[Passage] = []
    for key in w.case.protected_persons:
        base = f"protected_persons.{key}"
        found += passage(
            f"views.{key}",
            w.say(
                "The views of {name} were given on {date}.",
                f"{base}.views_taken",
                name=w.person(key),
                date=w.at(f"{base}.views_date"),
            ),
            w.say("{name} {support}.", name=begun(w.person(key)), support=support(w, key)),
            w.say("Safety needs of {name}: {needs}", name=w.person(key), needs=w.at(f"{base}.safety_needs")),
        )
        found += passage(f"views.{key}.words", w.say("{words}", words=w.as_said(f"{base}.views")), style="quote")
        found += passage(
            f"views.{key}.effect", w.say("Effect: {words}", words=w.as_said(f"{base}.effect")), style="quote"
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
