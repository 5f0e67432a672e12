"""The answers that a page offers for a field, in the words by which a person knows them."""

import pytest

from spo.case import Case, read_case
from spo.wizard.questions.options import choice, new_item, new_one, options

from ..cases import BREACHED, LAW, every_case, every_page, page, put, questions

CASE = read_case(LAW.example(BREACHED))


def offered(case: Case, step: str, *items: str, field: str) -> dict[str, str]:
    """Return what a page offers for a field."""
    return options(case, LAW, questions(page(step, *items))[field])


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_whatever_a_case_holds_is_among_the_answers_that_its_field_offers(case: Case) -> None:
    for place in every_page(case):
        for asked in questions(place).values():
            if asked.marker:
                held = case.at(asked.path)
                for key in (held,) if isinstance(held, str) else held or ():
                    assert key == "" or options(case, LAW, asked)[key], asked.path


def test_an_answer_that_is_not_known_is_kept_and_said_to_be_not_in_the_list() -> None:
    case = put(CASE, "applicant.force", "Nowhere Police")
    assert offered(case, "applicant", field="applicant.force")["Nowhere Police"] == "Nowhere Police (not in the list)"
    case = put(CASE, "incidents.i01.where", "gone")
    assert offered(case, "incident", "i01", field="where")["gone"] == "(deleted)"


def test_incidents_are_offered_by_number_date_and_words() -> None:
    found = list(offered(CASE, "term", "t1", field="incidents").values())
    assert [line.partition(".")[0] for line in found] == [str(n) for n in range(1, len(CASE.incidents) + 1)]
    first = min(CASE.incidents.values(), key=lambda act: act.date.day)
    assert found[0].startswith(f"1. {first.date.words}: {first.what[:20]}")


def test_a_breach_offers_the_terms_of_the_order_that_it_names_and_of_no_other() -> None:
    breach = next(iter(CASE.breaches))
    order = CASE.breaches[breach].order
    assert list(offered(CASE, "breach-outcome", breach, field="term")) == list(CASE.existing_orders[order].terms)
    without = put(put(CASE, f"breaches.{breach}.order", None), f"breaches.{breach}.term", None)
    assert offered(without, "breach-outcome", breach, field="term") == {}
    assert offered(without, "breach-outcome", "new", field="term") == {}


def test_what_came_of_a_breach_of_bail_is_no_charge_unless_an_old_answer_is_held() -> None:
    breach = next(iter(CASE.breaches))
    order = CASE.breaches[breach].order
    of_order = offered(put(CASE, f"breaches.{breach}.status", ""), "breach-outcome", breach, field="status")
    assert "investigated-no-charge" in of_order
    assert "not-arrested" not in of_order
    bail = put(CASE, f"existing_orders.{order}.kind", "pre-charge-bail")
    old = put(bail, f"breaches.{breach}.status", "investigated-no-charge")
    kept = offered(old, "breach-outcome", breach, field="status")["investigated-no-charge"]
    assert kept == LAW.breach_outcomes["investigated-no-charge"].label
    of_bail = offered(put(bail, f"breaches.{breach}.status", ""), "breach-outcome", breach, field="status")
    assert {"arrested", "not-arrested", "no-action", "under-investigation"} <= set(of_bail)
    assert {"charged", "investigated-no-charge"}.isdisjoint(of_bail)
    only = put(bail, "existing_orders", {order: bail.existing_orders[order].model_dump(mode="json")})
    assert offered(only, "breach-outcome", "any", field="status") == of_bail


def test_whose_a_place_is_is_the_defendant_or_a_person_to_protect() -> None:
    found = offered(CASE, "place", "new", field="whose")
    assert found["defendant"] == "The defendant"
    assert set(found) == {"defendant", *CASE.protected_persons}
    assert CASE.protected_persons["p1"].name in found["p1"]


def test_only_supporting_arguments_are_offered_to_be_added() -> None:
    found = offered(CASE, "duration", field="supporting_arguments")
    supporting = {key.lower() for key, entry in LAW.arguments.items() if entry.role == "supporting"}
    assert set(found) - set(CASE.supporting_arguments) == supporting - set(CASE.supporting_arguments)


def test_a_new_answer_may_be_typed_for_a_force_a_period_a_place_a_witness_and_an_exhibit() -> None:
    found = {
        (asked.marker, new_one(asked.marker))
        for place in every_page(every_case()["full"])
        for asked in questions(place).values()
        if new_one(asked.marker)
    }
    collections = {getattr(marker, "collection", "") or getattr(marker, "of", "") for marker, _ in found}
    assert collections == {"forces", "interim_periods", "places", "witnesses", "exhibits"}


def test_an_address_typed_as_the_defendants_home_is_the_defendants_and_another_is_nobodys_yet() -> None:
    home = questions(page("defendant"))["defendant.home"]
    assert new_item(home, "1 High St") == {"address": "1 High St", "whose": "defendant", "kind": "home"}
    where = questions(page("incident", "i01"))["where"]
    assert new_item(where, "1 High St") == {"address": "1 High St"}


def test_every_answer_of_every_choice_is_said_in_words_that_differ() -> None:
    for place in every_page(every_case()["half"]):
        for asked in questions(place).values():
            said = [choice(answer) for answer in asked.choices]
            assert len(set(said)) == len(said)
            assert all(words[0].isupper() for words in said)
    assert choice("believed-in") == "Believed to be in the police area"
