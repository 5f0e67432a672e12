"""A6. Notification and identification."""

from spo.case import Case, is_attributed, names_used
from spo.case.english import listed

from ..conditions import Met, Scene, condition
from ..conditions.orders import orders_met
from ..cues import has_cue
from .argument import Argued, CaseReader, Fact, Filled, composed, fills
from .common_slots import main_order_as_its_kind

_SAME = 2  # letters with which a short form begins as the name does


@condition
def names_or_home_address_changing_or_unknown(scene: Scene) -> Met | None:
    """Two or more names, two or more home addresses, none, or address checks that failed."""
    case = scene.view.case
    homes = homes_of_defendant(scene)
    names = tuple(f"identifiers.{key}.value" for key in attributed_names(scene))
    facts: tuple[str, ...] = ()
    if case.defendant.name and (_other_names(case) or names):
        facts += ("defendant.name", "defendant.other_names", *names)
    if len(homes) > 1:
        facts += tuple(f"places.{key}.address" for key in homes)
    if case.defendant.failed_address_checks:
        facts += ("defendant.failed_address_checks",)
    if case.defendant.no_home:
        facts += ("defendant.no_home",)
    return Met(facts) if facts else None


@condition
def defendant_notifies_under_the_sexual_offences_act_2003(scene: Scene) -> Met | None:
    """The defendant is subject to notification under Part 2 of the Sexual Offences Act 2003 (s.9(5))."""
    defendant = scene.view.case.defendant
    return Met(("defendant.sexual_offences_notification",)) if defendant.sexual_offences_notification == "yes" else None


@condition
def defendant_notifies_under_a_dapo_or_an_earlier_spo(scene: Scene) -> Met | None:
    """The defendant already notifies police under an order in force: a DAPO, or an earlier SPO."""
    return orders_met(scene.view.in_force(lambda kind: kind.is_sought or kind.family == "domestic abuse"))


def attributed_names(scene: Scene) -> tuple[str, ...]:
    """Return the names recorded beside numbers and accounts that are attributed to the defendant."""
    held = scene.view.case.identifiers.items()
    return tuple(key for key, item in held if item.kind == "new name" and is_attributed(item))


def homes_of_defendant(scene: Scene) -> tuple[str, ...]:
    """Return the homes recorded for the defendant."""
    held = scene.view.case.places.items()
    return tuple(key for key, place in held if place.whose == "defendant" and place.kind == "home")


def _other_names(case: Case) -> list[str]:
    """Return the other names that the defendant uses, but for a short form of a first name."""
    firsts = [name[:_SAME].casefold() for name in case.defendant.name.split()[:-1]]
    return [name for name in names_used(case) if " " in name or name[:_SAME].casefold() not in firsts]


def _tells_police(scene: Scene) -> bool:
    """Return whether a clause of any order in force, bail or licence makes the defendant tell police of things."""
    view, duty = scene.view, scene.view.guidance.reach["duty-notify"]
    held = {**view.orders_in_force, **view.licences}.values()
    return any(has_cue(term.words, duty.cues, duty.unless) for order in held for term in order.terms.values())


@fills("A6")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A6: names, addresses and failed checks. Notification is never the only ground."""
    kind = None if _tells_police(r.assessment) else r.assessment.view.main_kind
    names = [r.case.defendant.name, *_other_names(r.case)]
    attributed = [r.at(f"identifiers.{key}") for key in attributed_names(r.assessment)]
    homes = homes_of_defendant(r.assessment)
    yield {
        "names": composed(listed(names) if len(names) > 1 else "", r.at("defendant.name"), r.names_used()),
        "attributed_names": composed(listed([name.text for name in attributed]), *attributed),
        "address_count": Fact(str(len(homes)) if len(homes) > 1 else "", tuple(f"places.{h}.address" for h in homes)),
        "failed_check_dates": r.at("defendant.failed_address_checks"),
        "no_home": r.at("defendant.no_home"),
        "order_without_notification": main_order_as_its_kind(r) if kind and kind.without_notification else Fact(""),
        "licence_ends": r.licence_ends(),
        "terms_ref": r.term_list(term.id for term in r.assessment.terms if term.shown),
    }
