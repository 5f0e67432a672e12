"""The complaint: the particulars, under what power it is made, and the test."""

import re

from spo.assessment import ages_on_hearing, is_youth, lower, months_after
from spo.assessment.facts import Fact, composed, joined
from spo.case import is_attributed
from spo.case.named import names

from ...passages import Passage, Row, Sentence
from ...writer import Writer, begun, ended, labelled, passage, row, whole
from ..hearing import found_at, home, is_believed, none_is_said, rank_and_name, the_complainant, what_the_first_is_for
from ..in_words import sentences
from ..interim_order import seeks_interim
from ..shared import each_protects
from ..youth import birthday, parents
from . import orders
from .convicted import convictions
from .fairness import authority
from .parties import facts_left


def particulars(w: Writer) -> list[Row]:
    """Return the front sheet: who, where and when. The summons gives the court office."""
    rows: dict[str, Fact] = {
        "Complainant": joined(_complainant(w), w.at("applicant.address"), between=", "),
        "Officer in the case": officer(w, "officer_in_the_case"),
        "To be protected": joined(*(_to_protect(w, key) for key in w.case.protected_persons), between="\n"),
        "Defendant": _defendant(w),
        "Parent, guardian or authority": w.at("defendant.parents"),
        "Defendant's solicitor": whole(w.at("defendant.solicitor")),
        "Police area": _area(w),
        "Names and accounts": _attributed(w),
        "Hearing": _hearing(w),
        "Authority": authority(w),
    }
    held = [row(str(number), label=label, value=fact) for number, (label, fact) in enumerate(rows.items()) if fact.text]
    return [*held, *orders.rows(w)]


def _defendant(w: Writer) -> Fact:
    """Return when the defendant was born, where the defendant is, other names used and what is needed, in sentences."""
    age = " to ".join(map(str, ages_on_hearing(w.assessment.view)))
    born = w.at("defendant.date_of_birth")
    who = labelled("Born", composed(f"{born.text} (aged {age})", born) if age else born)
    where = joined(labelled("of", home(w)), w.at("defendant.no_home"))
    found = labelled("can regularly be found at", found_at(w))
    known = labelled("Also known as", w.names_used())
    return _sentences(
        joined(who, where, found), known, _custody(w), _interpreter(w), labelled("Needs:", w.at("defendant.needs"))
    )


def _sentences(*told: Fact) -> Fact:
    """Return the facts that there are, each a sentence."""
    return joined(*(whole(fact) for fact in map(begun, told) if fact.text), between=" ")


def _complainant(w: Writer) -> Fact:
    """Return the chief officer, with the force where the title does not name it."""
    officer, force = begun(the_complainant(w)), w.at("applicant.force")
    return officer if force.text in officer.text else joined(officer, force, between=", ")


def _attributed(w: Writer) -> Fact:
    """Return the names and accounts that are attributed to the defendant, and how, but those that the chronology has:
    with which an act was done."""
    done_with = {key for act in w.case.incidents.values() for key in act.used}
    others: list[Fact] = []
    for key, one in w.case.identifiers.items():
        known = one.kind in ("new name", "account") and is_attributed(one) and not one.withhold
        if known and key not in done_with:
            name, how = (
                w.at(f"identifiers.{key}{end}") for end in ("", ".attributed_by" if one.attributed_by else ".basis")
            )
            inferred = " (inferred)" if _is_only_inferred(w, one.value) else ""
            others.append(composed(ended(f"{name.text}{inferred}: {lower(how.text)}"), name, how))
    return joined(*others, between=" ")


def _is_only_inferred(w: Writer, value: str) -> bool:
    """Return whether acts that name an account are put forward, and every one of them by inference."""
    acts = [key for key, act in w.assessment.view.put_forward if names(act.what, value)]
    return bool(acts) and all(map(w.assessment.view.is_inferred, acts))


def _interpreter(w: Writer) -> Fact:
    held = w.at("defendant.interpreter")
    return Fact("") if none_is_said(held.text) else labelled("Interpreter needed:", held)


def _custody(w: Writer) -> Fact:
    base, custody = "defendant.custody", w.case.defendant.custody
    if custody.in_custody != "yes" and custody.on_licence != "yes":
        return Fact("")
    held = Fact("In custody" if custody.in_custody == "yes" else "On licence", (f"{base}.in_custody",))
    return joined(
        joined(held, labelled("at", w.at(f"{base}.where")), labelled("since", w.at(f"{base}.since")), between=" "),
        labelled("release expected on", w.at(f"{base}.release_expected")),
        *(labelled("licence ends on", w.at(f"existing_orders.{key}.ends")) for key in w.assessment.view.licences),
    )


def _hearing(w: Writer) -> Fact:
    """Return the hearing as two or three sentences: whether it is listed, and for when and what; how long it takes."""
    estimate = w.at("hearing.time_estimate")
    when = joined(w.at("hearing.date"), labelled("at", w.at("hearing.time")), between=" ")
    day = joined(when, labelled("for", what_the_first_is_for(w)))
    listing, takes = w.at("hearing.listing"), labelled("Time estimate:", composed(lower(estimate.text), estimate))
    if not (day.text or takes.text) and w.case.hearing.listing == "not yet listed":
        return Fact("")
    if listing.text == "listed" and day.text:
        listing, day = Fact(""), composed(f"Listed: {day.text}", day, listing)
    return _sentences(day, listing, takes)


def officer(w: Writer, field: str) -> Fact:
    """Return an officer's details on one line; the role only where it is another than to be in charge of the case."""
    base = f"applicant.{field}"
    role = w.at(f"{base}.role")
    shown = Fact("") if role.text.lower().startswith("officer in the case") else role
    unit, address = w.at(f"{base}.unit"), w.case.applicant.address
    unit = composed(unit.text.removesuffix(address).rstrip(" ,") if address else unit.text, unit)
    return joined(rank_and_name(w, base), shown, unit, *(w.at(f"{base}.{part}") for part in ("telephone", "email")))


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
        "youth-court-needed",
        *("defendant-unnamed", "nobody-to-protect", "person-unnamed", "defendant-home-missing"),
        *("area-link-missing", "area-link-wrong", "area-link-without-facts"),
    )


def _to_protect(w: Writer, key: str) -> Fact:
    """Return who is to be protected, whether an adult or a child, and whether a victim of the acts."""
    name, age = w.person(key), _age(w, key)
    said = joined(Fact("") if "child" in name.text.lower() else age, _victim(w, key), between=" and ")
    return _sentences(joined(name, said), facts_left(w, key))


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
        return gap + passage("test", w.law("test-court"), w.law("test-term"), w.law("standard"))
    persons = w.people(tuple(w.case.protected_persons))
    each = Fact("them", persons.paths) if len(w.case.protected_persons) > 1 else persons
    named = {"complainant": the_complainant(w), "defendant": w.at("defendant.name"), "persons": persons, "each": each}
    appears = w.law("gate", **named)
    asked = w.law("gate-and-court", each=each_protects(w)) if appears else None
    court = None if appears else w.law("test-court")  # whoever is not known yet has not said that it appears so
    test = passage("test", court, w.law("standard"), w.law("standard-decisions"))
    return passage("gate", appears, asked) + test + passage("either", _to_either_standard(w))


def _to_either_standard(w: Writer) -> Sentence | None:
    """Return what the convictions prove, with the acts of which the defendant has been convicted, by number."""
    held = convictions(w.case)
    keys = [key for key in w.assessment.view.numbers if key in held]
    paths = (*(f"proceedings.{one}" for one in dict.fromkeys(held.values())), *(f"incidents.{one}" for one in held))
    return w.law(
        "standard-either-one" if len(keys) == 1 else "standard-either",
        acts=composed(w.acts(keys).text, Fact("", paths)),
    )


def _area(w: Writer) -> Fact:
    """Return the link to the police area (s.1(3)), with its facts, but for the address: the row above has that."""
    link = w.case.applicant.area_link
    law = w.law(f"area-{link}") if link else None
    said = Fact(law.text, ("applicant.area_link",), law.entries) if law else Fact("")
    facts = w.at("applicant.area_link_facts")
    lives = rf"(?:he|she|the defendant)(?: (?:lives|resides) at|['’]s home is) {re.escape(home(w).text)}\.?"
    told = [one for one in sentences(facts.text) if not re.fullmatch(lives, one, re.IGNORECASE)]
    return composed(" ".join(filter(None, (said.text, *told))), said, facts)
