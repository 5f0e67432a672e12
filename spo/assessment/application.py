"""Who applies, to which court, for what order, and for how long (s.1(3), s.3, s.5, s.6, s.9, s.14)."""

from datetime import date

from spo.case import texts
from spo.case.months import months_after
from spo.guidance import Force

from .cues import has_cue
from .findings import Findings
from .reach import ends
from .ties import ties
from .unfilled import unfilled
from .view import View


def application(view: View) -> Findings:
    """Yield what is missing or wrong in the applicant, the court, the duration and the interim application."""
    yield from _applicant(view)
    yield from _court(view)
    yield from _duration(view)
    yield from _interim(view)
    yield from _defendant(view)


def force(view: View) -> Force | None:
    """Return the force that applies, or None where guidance does not hold it."""
    wanted = view.case.applicant.force.casefold()
    return next((f for f in view.guidance.every_force if f.name.casefold() == wanted), None)


def age_on_hearing(view: View) -> int | None:
    """Return the defendant's greatest age in years on the day of the hearing, or today where none is fixed, or None.

    The Act does not say whether age is tested at application or at hearing (s.14(1)).
    """
    ages = ages_on_hearing(view)
    return ages[-1] if ages else None


def ages_on_hearing(view: View) -> tuple[int, ...]:
    """Return the least and the greatest age that the defendant may have on that day; one age where they are one."""
    born, day = view.case.defendant.date_of_birth, view.case.hearing.date.day or view.on
    ends = (born.latest or born.day, born.day)
    found = (day.year - one.year - ((day.month, day.day) < (one.month, one.day)) for one in ends if one)
    return tuple(dict.fromkeys(found))


def is_youth(view: View) -> bool:
    """Return whether the defendant is recorded as under 18, so that the court is the youth court (s.14(1))."""
    age = age_on_hearing(view)
    return age is not None and age < view.guidance.figures["adult-age"].value


def turns_18(view: View) -> date | None:
    """Return the day on which the defendant reaches 18, where that is still to come, or None."""
    born, adult = view.case.defendant.date_of_birth.day, view.guidance.figures["adult-age"].value
    birthday = months_after(born, adult * 12) if born else None
    return birthday if birthday and birthday > view.on else None


def penalty(view: View) -> tuple[str, ...]:
    """Return what may be said of the penalty at the defendant's age: ends of the ids of wording.

    Age counts on conviction of the breach, which is later than any age that is known. A reader under 18 is told so; the
    most is the same from 18 on (Sentencing Act 2020 s.263(1)). Nothing is said at 10 or 11. `None` of a date of birth
    is an adult of whom no more is known.
    """
    ages, figures = ages_on_hearing(view), view.guidance.figures
    adult = ages and ages[0] >= figures["adult-age"].value
    age = ages[0] if adult else ages[-1] if ages else None
    if age is None or age >= figures["imprisonment-age"].value:
        return ("penalty",)
    if age >= figures["adult-age"].value:
        return ("penalty-18",)
    if age >= figures["detention-and-training-any-age"].value:
        return ("penalty-15", "penalty-older")
    return ("penalty-12", "penalty-older") if age >= figures["detention-and-training-age"].value else ()


def _applicant(view: View) -> Findings:
    applicant, known = view.case.applicant, force(view)
    yield from unfilled(view, "applicant")
    if applicant.force and known is None and not applicant.chief_officer_title:
        yield view.find("force-unknown", "applicant.chief_officer_title")
    if not (known and known.kind == "special"):
        if applicant.area_link is None:
            yield view.find("area-link-missing", "applicant.area_link")
        elif applicant.area_link == "no-police-area":
            yield view.find("area-link-wrong", "applicant.area_link")
        elif not applicant.area_link_facts:
            yield view.find("area-link-without-facts", "applicant.area_link_facts")
    if not applicant.officer_in_the_case.name:
        yield view.find("officer-missing", "applicant.officer_in_the_case.name")
    authority = view.case.authority
    if authority.given in (None, "yes") and not (applicant.authorising_officer.name and authority.date):
        lacks = {
            "authority.date": authority.date,
            "applicant.authorising_officer.name": applicant.authorising_officer.name,
        }
        fields = [path for path, held in lacks.items() if not held] if authority.given else ["authority.given"]
        yield view.find("authority-missing", *fields)
    elif authority.given == "not done yet":
        yield view.find("authority-to-come", "authority.given")


def _court(view: View) -> Findings:
    hearing = view.case.hearing
    yield from unfilled(view, "hearing")
    born, ages = view.case.defendant.date_of_birth, ages_on_hearing(view)
    adult = view.guidance.figures["adult-age"].value
    if born.day is None or len({age < adult for age in ages}) > 1:
        yield view.find("age-unknown", "defendant.date_of_birth")
        return
    under_18_now = months_after(born.day, view.guidance.figures["adult-age"].value * 12) > view.on
    youth_court = "youth" in hearing.court.casefold()
    if is_youth(view):
        if not view.case.defendant.parents:
            yield view.find("parents-unasked", "defendant.parents")
        if not view.case.rights.proportionality:
            yield view.find("welfare-unsaid", "rights.proportionality")
    if is_youth(view) and hearing.court and not youth_court:
        yield view.find("youth-court-needed", "hearing.court")
    elif under_18_now and not is_youth(view):
        yield view.find("turns-18-before-hearing", "hearing.court")
    elif youth_court and not is_youth(view):
        yield view.find("youth-court-not-needed", "hearing.court")


def _duration(view: View) -> Findings:
    period = view.case.duration
    if period.kind is None:
        yield view.find("duration-missing", "duration.kind")
    if not period.why:
        yield view.find("duration-without-reason", "duration.why")
    years = view.guidance.figures["minimum-years"].value
    last = ends(period, view.on)
    if period.kind == "fixed" and last is None:
        yield view.find("duration-length-missing", "duration.years")
    elif last and period.fixed_months < years * 12:
        yield view.find("duration-too-short", "duration.years", years=years)
    for key, term in view.terms:
        own = ends(term.period, view.on)
        if 0 < term.period.fixed_months < years * 12:
            yield view.find("term-under-two-years", f"terms.{key}.period", term=view.term_numbers[key], years=years)
        if last and own and own > last:
            yield view.find("term-outlasts-order", f"terms.{key}.period", term=view.term_numbers[key])


def _interim(view: View) -> Findings:
    interim = view.case.interim
    yield from unfilled(view, "interim")
    if interim.sought == "yes":
        if view.case.hearing.date and not view.case.hearing.purpose:
            yield view.find("hearing-purpose-unasked", "hearing.purpose")
        if view.terms and not any(term.in_interim == "yes" for _, term in view.terms):
            yield view.find("interim-without-terms", f"terms.{view.terms[0][0]}.in_interim")
        yield from _said_otherwise(view)


def _said_otherwise(view: View) -> Findings:
    """Yield each text of a term that is in the interim order that says that it is not."""
    left = view.guidance.cues["left-for-later"].cues
    for key, term in view.terms:
        for path, text in texts(term) if term.in_interim == "yes" else ():
            if has_cue(text, left):
                number = view.term_numbers[key]
                yield view.find("interim-said-otherwise", f"terms.{key}.{path}", term=number)


def _defendant(view: View) -> Findings:
    defendant = view.case.defendant
    yield from _ties(view)
    yield from unfilled(view, "defendant")
    home = view.case.places.get(defendant.home or "")
    if home is None and defendant.no_home is None:
        yield view.find("defendant-home-missing", "defendant.home")
    if home is not None and (home.kind == "home") == (defendant.no_home is not None):
        answered = "home-and-no-home" if defendant.no_home else "place-is-no-home"
        yield view.find(answered, "defendant.no_home")
    asked = any(one.kind == "method of service" for one in view.case.requests.values())
    if defendant.no_home == "whereabouts not known" and defendant.solicitor_acts != "yes" and not asked:
        yield view.find("service-method-unasked", "requests")
    if defendant.sexual_offences_notification in (None, "not known"):
        yield view.find("part-2-notification-unasked", "defendant.sexual_offences_notification")
    yield from unfilled(view, "defendant.custody")
    if defendant.custody.in_custody == "yes":
        yield view.find("custody-and-service", "defendant.custody.release_expected")


def _ties(view: View) -> Findings:
    """Say what is not answered of how somebody stands to the defendant."""
    for key in view.case.protected_persons:
        found = ties(view, key)
        if "not known" in (found.associated, found.connected):
            yield view.find("ties-unasked", f"protected_persons.{key}.relationship")
