"""The complaint: the particulars, under what power it is made, and the test."""

from collections.abc import Iterator

from spo.assessment import ages_on_hearing, is_youth, lower, months_after
from spo.assessment.facts import Fact, composed, joined
from spo.case import is_attributed
from spo.case.places import IdentifierKind

from ...passages import Passage, Row
from ...writer import Writer, begun, ended, labelled, passage, row
from ..hearing import found_at, home, is_believed, none_is_said, rank_and_name, the_complainant, what_it_is_for
from ..interim_order import seeks_interim
from ..shared import each_protects
from ..youth import birthday, parents
from . import orders


def particulars(w: Writer) -> list[Row]:
    """Return the front sheet: who, where and when."""
    age = " to ".join(map(str, ages_on_hearing(w.assessment.view)))
    born = w.at("defendant.date_of_birth")
    rows: dict[str, Fact] = {
        "Complainant": joined(_complainant(w), w.at("applicant.address"), between=", "),
        "To be protected": joined(*(_to_protect(w, key) for key in w.case.protected_persons), between="\n"),
        "Police area": _area(w),
        "Other names used": w.names_used(),
        "Names attributed to the defendant": joined(*_attributed(w, "new name"), between="\n"),
        "Accounts attributed to the defendant": joined(*_attributed(w, "account"), between="\n"),
        "Defendant": joined(
            labelled("Born", composed(f"{born.text} (aged {age})", born) if age else born),
            _address(w),
            labelled("Interpreter:", _interpreter(w)),
            w.at("defendant.needs"),
            between="; ",
        ),
        "Parent, guardian or authority": w.at("defendant.parents"),
        "Defendant's solicitor": w.at("defendant.solicitor"),
        "Custody": _custody(w),
        "Court office": w.at("hearing.office_address"),
        "Hearing": _hearing(w),
        "Officer in the case": officer(w, "officer_in_the_case"),
    }
    held = [row(str(number), label=label, value=fact) for number, (label, fact) in enumerate(rows.items()) if fact.text]
    return [*held, *orders.rows(w)]


def _complainant(w: Writer) -> Fact:
    """Return the chief officer, with the force where the title does not name it."""
    officer, force = begun(the_complainant(w)), w.at("applicant.force")
    return officer if force.text in officer.text else joined(officer, force, between=", ")


def _address(w: Writer) -> Fact:
    found = labelled("can regularly be found at", found_at(w))
    return begun(joined(home(w), w.at("defendant.no_home"), found))


def _attributed(w: Writer, kind: IdentifierKind) -> Iterator[Fact]:
    """Yield the names or accounts that are attributed to the defendant, each with what that rests on."""
    for key, held in w.case.identifiers.items():
        if held.kind == kind and is_attributed(held) and not held.withhold:
            base = f"identifiers.{key}"
            how = w.at(f"{base}.{'attributed_by' if held.attributed_by else 'basis'}")
            yield labelled(f"{w.at(base).text}:", composed(lower(how.text), how, w.at(base)))


def _interpreter(w: Writer) -> Fact:
    held = w.at("defendant.interpreter")
    return composed("not needed", held) if held.text and none_is_said(held.text) else held


def _custody(w: Writer) -> Fact:
    base = "defendant.custody"
    if w.case.defendant.custody.in_custody != "yes" and w.case.defendant.custody.on_licence != "yes":
        return Fact("")
    held = Fact("In custody", (f"{base}.in_custody",)) if w.case.defendant.custody.in_custody == "yes" else Fact("")
    return joined(
        held,
        labelled("at", w.at(f"{base}.where")),
        labelled("since", w.at(f"{base}.since")),
        labelled("release expected", w.at(f"{base}.release_expected")),
        *(labelled("licence ends", w.at(f"existing_orders.{key}.ends")) for key in w.assessment.view.licences),
    )


def _hearing(w: Writer) -> Fact:
    """Return the hearing as two or three sentences: whether it is listed, and for when and what; how long it takes."""
    estimate = w.at("hearing.time_estimate")
    when = joined(w.at("hearing.date"), labelled("at", w.at("hearing.time")), between=" ")
    day = joined(when, labelled("for", what_it_is_for(w)))
    listing, takes = w.at("hearing.listing"), labelled("Time estimate:", composed(lower(estimate.text), estimate))
    if listing.text == "listed" and day.text:
        listing, day = Fact(""), composed(f"Listed: {day.text}", day, listing)
    told = (begun(fact) for fact in (day, listing, takes))
    return joined(*(composed(ended(fact.text), fact) for fact in told if fact.text), between=" ")


def officer(w: Writer, field: str) -> Fact:
    """Return an officer's details on one line."""
    base = f"applicant.{field}"
    return joined(rank_and_name(w, base), *(w.at(f"{base}.{part}") for part in ("role", "unit", "telephone", "email")))


def application(w: Writer) -> list[Passage]:
    """Return what this document is, and under what power it is made."""
    youth = [w.law(key) for key in ("youth-court", "youth-reporting") if is_youth(w.assessment.view)]
    interim = w.law("interim-applied-for", "interim.sought") if seeks_interim(w.assessment.view) else None
    told = (w.law("by-complaint"), interim, w.law("no-time-limit"), *youth, birthday(w), parents(w))
    return passage("application", *told) + w.gaps(
        "application",
        "parents-unasked",
        "force-missing",
        "court-missing",
        "court-office-missing",
        "youth-court-needed",
        *("defendant-unnamed", "nobody-to-protect", "person-unnamed", "defendant-home-missing"),
        *("area-link-missing", "area-link-wrong", "area-link-without-facts"),
    )


def _to_protect(w: Writer, key: str) -> Fact:
    """Return who is to be protected, whether an adult or a child, and whether a victim of the acts."""
    said = joined(_age(w, key), _victim(w, key), between=", and ")
    name, facts = w.person(key), w.at(f"protected_persons.{key}.relationship.facts")
    who = composed(f"{name.text}: {said.text}" if said.text else name.text, name, said)
    return joined(composed(ended(who.text), who), facts, between=" ") if facts.text else who


def _age(w: Writer, key: str) -> Fact:
    """Return whether a protected person is an adult or a child. A date of birth is not served."""
    born, view = w.case.protected_persons[key].date_of_birth, w.assessment.view
    adult = view.guidance.figures["adult-age"].value * 12
    ends = {months_after(day, adult) <= view.on for day in (born.earliest, born.latest) if day}
    said = ("an adult" if ends.pop() else "a child") if len(ends) == 1 else ""
    return Fact(said, (f"protected_persons.{key}",))


def _victim(w: Writer, key: str) -> Fact:
    said = {"yes": "a victim of the acts", "no": "not a victim of the acts"}
    held = w.case.protected_persons[key].victim_of_acts
    return Fact(said.get(held or "", ""), (f"protected_persons.{key}.victim_of_acts",))


def complaint(w: Writer) -> list[Passage]:
    """Return that it appears to the chief officer that the three limbs are met (s.1(1)), and what the court is asked.

    "Reasonable cause to believe" belongs to the third limb alone. Until authority is given, nobody has said either.
    """
    if not is_believed(w):
        gap = passage("gate", w.law("gate-to-complete", "authority.given"), style="gap")
        return gap + passage("test", w.law("test-court"), w.law("test-term"), w.law("burden"), w.law("standard"))
    persons = w.people(tuple(w.case.protected_persons))
    appears = w.law("gate", complainant=the_complainant(w), defendant=w.at("defendant.name"), persons=persons)
    asked = w.law("gate-and-court", each=each_protects(w)) if appears else None
    return passage("gate", appears, asked) + passage("test", w.law("burden"), w.law("standard"))


def _area(w: Writer) -> Fact:
    """Return the link to the police area (s.1(3)), with its facts."""
    link = w.case.applicant.area_link
    law = w.law(f"area-{link}") if link else None
    said = Fact(law.text, ("applicant.area_link",), law.entries) if law else Fact("")
    return joined(said, w.at("applicant.area_link_facts"), between=" ")
