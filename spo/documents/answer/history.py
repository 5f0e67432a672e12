"""Views, history and fairness: A14, A15, A17, A18 and A21; and A19, for the authority record alone."""

from datetime import date

from spo.assessment import Argued
from spo.assessment.facts import Fact

from ..writer import Writer
from .slots import Slots, exhibits_of, latest, main_order, order_name, term_list

_QUOTES = '"“”'


def a14(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A14: the view of a person who does not fully support the application, whole and in their own words."""
    found: list[Slots] = []
    for person in (path.split(".")[1] for path in argued.met.facts):
        base = f"protected_persons.{person}"
        acts = tuple(key for key, act in w.assessment.view.put_forward if person in act.towards)
        found.append(
            {
                "views_date": w.at(f"{base}.views_date"),
                "person": w.person(person),
                "views": Fact(unquoted(w.at(f"{base}.views").text), (f"{base}.views",)),
                "incidents_ref": w.incidents(acts),
            }
        )
    return found


def a15(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A15: acts before the order and acts not charged, with recent ones first to be found."""
    acts, key = argued.met.incidents, main_order(w)
    last = latest(w, acts)
    made = w.case.existing_orders[key].made.latest if key else None
    before = tuple(i for i in acts if made and (d := day_of(w, i)) and d < made)
    found: list[Slots] = [
        {
            "early_or_abroad_ref": w.incidents(_before_the_act(w, acts)),
            "first_date": w.at(f"incidents.{acts[0]}.date"),
            "last_date": w.at(f"incidents.{last}.date") if last else Fact(""),
            "order": order_name(w, key),
            "before_order_ref": w.incidents(before),
            "uncharged_ref": w.incidents(acts),
            "incident_ref": w.incidents((last,) if last else ()),
        }
    ]
    for number, proceeding in w.case.proceedings.items():
        if proceeding.stage == "acquitted":
            found.append(
                {
                    "acquitted_charge": w.at(f"proceedings.{number}.description"),
                    "acquittal_date": w.at(f"proceedings.{number}.date"),
                }
            )
    return found


def a17(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A17: what the sentencing court did not have. It is not criticised."""
    key = next((path.split(".")[1] for path in argued.met.facts), None)
    if key is None:
        return []
    made = w.case.existing_orders[key].made.latest
    later = tuple(k for k, t in w.case.risk_assessments.items() if made and t.date.day and t.date.day > made)
    base = f"risk_assessments.{later[-1]}" if later else ""
    return [
        {
            "order": order_name(w, key),
            "offence": w.at(f"existing_orders.{key}.offence"),
            "incidents_ref": w.incidents(w.assessment.table.since.get(key, ())),
            "tool": w.at(f"{base}.tool") if base else Fact(""),
            "tool_date": w.at(f"{base}.date") if base else Fact(""),
            "assessment_checked": w.at(f"existing_orders.{key}.stalking_assessed_checked"),
        }
    ]


def a18(w: Writer, _: Argued) -> list[Slots]:
    """Fill A18: the terms for which something less was considered, and that duplicates will be left out."""
    tested = [key for key, term in w.assessment.view.terms if term.less_considered]
    return [{"tested_terms_ref": term_list(w, tested), "order": order_name(w, main_order(w))}]


def a19(w: Writer, _: Argued) -> list[Slots]:
    """Fill A19, which is for the authority record alone."""
    officer = w.at("applicant.authorising_officer.name")
    return [
        {
            "authorised_by": officer,
            "authority_date": w.at("authority.date"),
            "reasons_for": w.at("authority.reasons_for"),
            "reasons_against": w.at("authority.reasons_against"),
        }
    ]


def a21(w: Writer, _: Argued) -> list[Slots]:
    """Fill A21: what was not before the sentencing court. Nothing is said of its powers."""
    found: list[Slots] = []
    for key, proceeding in w.case.proceedings.items():
        if proceeding.stage in ("convicted", "sentenced", "acquitted") and proceeding.date.day:
            after = tuple(
                i for i, act in w.assessment.view.put_forward if act.date.day and act.date.day > proceeding.date.day
            )
            found.append(
                {
                    "sentence_date": w.at(f"proceedings.{key}.date") if proceeding.stage == "sentenced" else Fact(""),
                    "incidents_ref": w.incidents(after),
                    "exhibits_ref": exhibits_of(w, after),
                }
            )
    return found


def unquoted(text: str) -> str:
    """Return words without the quotation marks around them and the full stop at their end: a sentence adds those."""
    return text.strip(_QUOTES).rstrip(".")


def day_of(w: Writer, incident: str) -> date | None:
    """Return the day of an incident, or None where it is not known."""
    return w.case.incidents[incident].date.day


def _before_the_act(w: Writer, acts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the acts before section 2(5) came into force."""
    began = w.assessment.view.guidance.criteria["s2-5"].in_force
    return tuple(act for act in acts if began and (day := day_of(w, act)) and day < began)
